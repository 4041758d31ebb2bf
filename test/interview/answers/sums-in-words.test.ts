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
