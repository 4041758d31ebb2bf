import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const at = (question: string) => new Talk().at(question);
const applications = () => at('cells.applications');

/** What waits to be confirmed, zeros excepted. */
const proposed = ({ session }: Talk) =>
  Object.fromEntries(Object.entries(session.proposal?.cells ?? {}).filter(([, value]) => value !== 0));

describe('a sum of applications said without columns', () => {
  it('is of the one type that is named after it', () => {
    expect(proposed(applications().say('新收12件，自然人，予以公开10件，不掌握2件'))).toEqual({
      'applications.new.naturalPerson': 12,
      'applications.granted.naturalPerson': 10,
      'applications.unavailableNotHeld.naturalPerson': 2,
    });
  });

  it('stays open where two types are named after it', () => {
    const talk = applications().say('新收3件，自然人、企业');
    expect(proposed(talk)).toEqual({});
    expect(talk.seen).toContain('共3件，没有说明是哪类申请人');
  });

  it('of one goes with the result said after it, whatever is said of the rest', () => {
    for (const text of [
      '新收1件，自然人，予以公开，其余为0',
      '除了新收1件（自然人）予以公开，都是0',
      '新收1件，自然人，予以公开',
    ])
      expect(proposed(applications().say(text))).toEqual({
        'applications.new.naturalPerson': 1,
        'applications.granted.naturalPerson': 1,
      });
  });

  it('is not made nothing by zeros for the rest, however often they are said or pressed', () => {
    const talk = applications().say('新收12件，予以公开12件').say('没有其他了').say('其余都是0').say('确认');
    expect(talk.cell('applications.new.naturalPerson')).toBeNull();
    expect(talk.cell('applications.granted.business')).toBeNull();
    expect(talk.cell('applications.refusedRepeat.business')).toBe(0);

    const pressed = applications().say('新收12件，予以公开12件').press('zero');
    expect(pressed.seen).toContain('说的是12件');
    pressed.say('都是自然人').say('确认');
    expect(pressed.cell('applications.new.naturalPerson')).toBe(12);
    expect(pressed.cell('applications.granted.naturalPerson')).toBe(12);
  });

  it('and by types leaves “其余没有” to the other types, as long as nothing is said of what became of them', () => {
    const talk = applications().say('新收12，其中自然人10，企业2，其余没有');
    expect(talk.seen).toContain('新收与上年结转已有12件，其余各格没有按0填入，请说明办理结果');
    talk.say('确认');
    expect(talk.cell('applications.new.research')).toBe(0);
    expect(talk.cell('applications.granted.naturalPerson')).toBeNull();
    expect(talk.cell('applications.carriedForward.naturalPerson')).toBeNull();

    const whole = applications().say('新收自然人12件，予以公开自然人12件，其余没有').say('确认');
    expect(whole.cell('applications.carriedForward.naturalPerson')).toBe(0);
  });

  it('of a group is of the one row that is named after it', () => {
    expect(proposed(applications().say('新收6件，均为企业，不予处理2件（重复申请），公开4件'))).toEqual({
      'applications.new.business': 6,
      'applications.refusedRepeat.business': 2,
      'applications.granted.business': 4,
    });
    const two = applications().say('自然人新收3件，不予公开自然人3件，其中国家秘密1件，过程性信息2件');
    expect(proposed(two)).toMatchObject({
      'applications.deniedStateSecret.naturalPerson': 1,
      'applications.deniedProcessInformation.naturalPerson': 2,
    });
  });

  it('before words that were not understood takes no figures of theirs', () => {
    const said = '新收10（自然人8企业2）结转下年度1（自然人）；办结的当中公开6（自然人4企业2），不存在3';
    const talk = applications().say(said);
    expect(proposed(talk)).not.toHaveProperty(['applications.carriedForward.business']);
    expect(talk.session.heard?.state).toBe('asked');
  });

  it('in everyday words is read', () => {
    const said = '今年收了8件申请，都是个人提的，公开了5件，2件我们没有这个信息，还有1件正在办';
    expect(proposed(applications().say(said))).toEqual({
      'applications.new.naturalPerson': 8,
      'applications.granted.naturalPerson': 5,
      'applications.unavailableNotHeld.naturalPerson': 2,
      'applications.carriedForward.naturalPerson': 1,
    });
    expect(proposed(at('cells.disputes').say('1件复议，还没结果'))).toEqual({
      'disputes.reconsideration.pending': 1,
    });
    expect(proposed(at('cells.normativeDocuments').say('今年新出台2个文件，废止3个'))).toEqual({
      'proactive.normativeDocuments.issued': 2,
      'proactive.normativeDocuments.repealed': 3,
    });
  });

  it('that holds what was carried over is not counted twice', () => {
    const talk = applications().say('共收到14件，其中上年结转2件，均为自然人，全部予以公开');
    expect(proposed(talk)).toEqual({
      'applications.new.naturalPerson': 12,
      'applications.carriedOver.naturalPerson': 2,
      'applications.granted.naturalPerson': 14,
    });
    expect(talk.seen).toContain('“本年新收”按12件填，请核对');
  });
});

describe('nothing, and nothing else', () => {
  it.each(['几件都没有', '一件也没有', '什么都没有'])('%s is zero in every cell that was asked', (text) => {
    const talk = at('cells.normativeDocuments').say(text);
    expect(Object.values(talk.session.proposal?.cells ?? {})).toEqual([0, 0, 0]);
  });

  it.each(['处罚86件，其他都没有', '除了处罚86件都是0', 'penalties 86, coercive 0'])('%s', (text) => {
    expect(at('cells.penalties').say(text).session.proposal?.cells).toEqual({
      'proactive.penalties.decisions': 86,
      'proactive.coerciveMeasures.decisions': 0,
    });
  });
});

describe('that nothing went over', () => {
  const rows = (talk: Talk) =>
    [...new Set(Object.keys(talk.session.proposal?.cells ?? {}).map((path) => path.split('.')[1]))].sort();

  it.each([
    '去年没结转',
    '没有结转',
    '上年没有结转下来的',
  ])('%s: of last year’s, before any result', (said) => {
    expect(rows(applications().say(said))).toEqual(['carriedOver']);
  });

  it('is of both years where both are named', () => {
    expect(rows(applications().say('上年结转和结转下年都没有'))).toEqual(['carriedForward', 'carriedOver']);
  });
});
