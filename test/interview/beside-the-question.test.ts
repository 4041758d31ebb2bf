import { describe, expect, it } from 'vitest';
import { blankReport } from '../../src/report/report.ts';
import { Talk } from './support/talk.ts';

const NOTES = 'notes.proactiveDisclosure';
const at = (question: string) => new Talk().at(question);
const notesOf = ({ session }: Talk) => session.content.notes[NOTES];

describe('what answers no question', () => {
  it.each([
    '等一下',
    '不知道',
    '我再看看',
    '还没统计',
    'hold on',
  ])('“%s” is neither a note nor a figure', (text) => {
    const talk = at(NOTES).say(text);
    expect(notesOf(talk)).toBeUndefined();
    expect(talk.session.cursor).toBe(NOTES);
    expect(talk.seen).toContain('问过再填');
    expect(at('cells.licences').say(text).seen).toContain('不急');
  });

  it.each(['好的', '对', 'ok', '错了'])('“%s” is no note', (text) => {
    const talk = at(NOTES).say(text);
    expect(notesOf(talk)).toBeUndefined();
    expect(talk.seen).toContain('一行一条');
  });

  it('lets somebody who says that something is wrong choose what', () => {
    const talk = at(NOTES).say('刚才联系电话错了');
    expect(notesOf(talk)).toBeUndefined();
    expect(talk.session.cursor).toBe('contact');
    expect(at(NOTES).say('刚才行政许可填错了').session.cursor).toBe('cells.licences');
  });

  it('puts a question off to the office that is named after “不清楚”', () => {
    const talk = at('cells.normativeDocuments').say('不清楚，要问法规股，1月20日前');
    expect(talk.session.content.answers['cells.normativeDocuments']).toMatchObject({
      state: 'later',
      who: '法规股',
      until: '2026-01-20',
    });
  });
});

describe('what belongs to another question', () => {
  it('takes the phone that follows the address, and goes on', () => {
    const talk = at('contact').say('人民路1号');
    expect(talk.seen).toContain('还没有办公电话');
    talk.say('电话0517-83600000');
    expect(talk.session.content.contact).toMatchObject({ address: '人民路1号', phone: '0517-83600000' });
    expect(talk.session.cursor).toBe(NOTES);
    expect(notesOf(talk)).toBeUndefined();
  });

  it('leaves a note that names a phone among other things a note', () => {
    expect(notesOf(at(NOTES).say('公布咨询电话0517-83600000，制作图解3个'))).toHaveLength(1);
  });

  it.each([
    'check',
    'contact',
    NOTES,
  ])('puts “许可改成130件” up at its own question, said at %s', (question) => {
    const talk = at(question).say('许可改成130件');
    expect(talk.session.proposal?.cells).toEqual({ 'proactive.licences.decisions': 130 });
    expect(talk.session.proposal?.question).toBe('cells.licences');
  });

  it('takes figures that name rows of another table, said where a table was asked, for those rows', () => {
    const talk = at('cells.disputes').say('结转下年度0');
    expect(talk.session.proposal?.question).toBe('cells.applications');
    expect(Object.keys(talk.session.proposal?.cells ?? {})).toContain(
      'applications.carriedForward.naturalPerson',
    );
    expect(
      Object.keys(talk.session.proposal?.cells ?? {}).filter((path) => path.startsWith('disputes')),
    ).toEqual([]);
    expect(at('cells.disputes').say('行政处罚改成56件').session.proposal?.cells).toEqual({
      'proactive.penalties.decisions': 56,
    });
  });

  it('takes a zero beside words that it does not know for nothing', () => {
    expect(at('cells.disputes').say('信访转来的0').session.proposal).toBeNull();
  });

  it('says that figures which wait for a confirmation are not taken, where something else is done instead', () => {
    const waiting = () => at('cells.applications').say('新收自然人3件');
    const said = '“申请情况表”刚才读到的内容没有确认，未计入';
    expect(waiting().say('行政处罚改成56件').seen).toContain(said);
    expect(waiting().say('跳过').seen).toContain(said);
    expect(waiting().say('去第五部分').seen).toContain(said);
    expect(waiting().say('新收企业2件').seen).not.toContain(said);
  });

  it('puts the one figure that waits right by “改成4”, and asks which of several', () => {
    const talk = at('cells.applications').say('新收自然人3件').say('改成4');
    expect(talk.session.proposal?.cells).toEqual({ 'applications.new.naturalPerson': 4 });
    expect(talk.say('不对，是5').session.proposal?.cells).toEqual({ 'applications.new.naturalPerson': 5 });
    talk.say('企业新收2件').say('改成9');
    expect(talk.seen).toContain('请说明改哪一处');
    expect(talk.session.proposal?.cells).toEqual({
      'applications.new.naturalPerson': 5,
      'applications.new.business': 2,
    });
  });

  it('takes a pasted row that names nothing for no other table', () => {
    const { session } = at('cells.applications').say('10\t2\t0\t0\t0\t0\t12');
    expect(session.proposal?.question).toBe('cells.applications');
    expect(session.proposal?.cells).toMatchObject({
      'applications.new.naturalPerson': 10,
      'applications.new.business': 2,
    });
  });

  it('leaves a note that speaks of changing something a note', () => {
    expect(notesOf(at(NOTES).say('公开指南修改为3件'))).toEqual(['公开指南修改为3件']);
  });

  it('asks what “改成85” is of where nothing stands yet', () => {
    const talk = at('cells.fees').say('改成85');
    expect(talk.session.proposal).toBeNull();
    expect(talk.seen).toContain('请说出名称');
    expect(at('cells.fees').say('80').say('改成85').session.proposal?.cells).toEqual({
      'proactive.fees.amountWan': 85,
    });
  });
});

describe('zeros that wait to be confirmed', () => {
  it('are not confirmed by “收到了”', () => {
    const talk = at('received').say('没有').say('收到了');
    expect(talk.cell('applications.new.naturalPerson')).toBeNull();
    expect(talk.session.cursor).toBe('cells.applications');
  });

  it('are not confirmed by “有”', () => {
    expect(at('cells.disputes').say('没有').say('有').cell('disputes.reconsideration.upheld')).toBeNull();
    expect(at('cells.disputes').say('没有').say('对').cell('disputes.reconsideration.upheld')).toBe(0);
  });
});

describe('one figure with words around it', () => {
  it.each([
    ['120件，其中依法未公开20件', 120],
    ['120件（含依法未公开20件）', 120],
    ['是的，120件', 120],
    ['不对，是130件', 130],
  ])('%s', (text, figure) => {
    const talk = at('cells.licences').say(text);
    expect(talk.session.proposal?.cells).toEqual({ 'proactive.licences.decisions': figure });
    expect(talk.seen).not.toContain('没有读懂');
  });

  it.each([
    ['cells.licences', '约120件'],
    ['cells.licences', '120余件'],
    ['cells.licences', '100-120件'],
    ['cells.normativeDocuments', '制发2至3件'],
    ['cells.applications', '自然人新收约10件'],
  ])('at %s “%s” is not taken, and why is said once', (question, text) => {
    const talk = at(question).say(text);
    expect(talk.session.proposal?.cells ?? {}).toEqual({});
    expect(talk.seen).toContain('表中要填准确数');
    expect(talk.seen.match(/没有改动/g) ?? []).toHaveLength(1);
  });
});

describe('figures by last year’s', () => {
  const lastYear = () => {
    const blank = blankReport('2021', 2024, '云岭县自然资源局');
    return {
      ...blank,
      proactive: {
        ...blank.proactive,
        licences: { decisions: 100 },
        penalties: { decisions: 80 },
        coerciveMeasures: { decisions: 0 },
      },
    };
  };
  const told = (question: string) => new Talk({ previous: [lastYear()] }).at(question);

  it('are worked out and shown with what they come from', () => {
    const same = told('cells.penalties').say('同上年');
    expect(same.session.proposal?.cells).toEqual({
      'proactive.penalties.decisions': 80,
      'proactive.coerciveMeasures.decisions': 0,
    });
    expect(same.seen).toContain('按2024年年报的数填，请核对');
    const more = told('cells.licences').say('比上年多3件');
    expect(more.session.proposal?.cells).toEqual({ 'proactive.licences.decisions': 103 });
    expect(more.seen).toContain('按2024年年报的100＋3＝103填，请核对');
    expect(told('cells.licences').say('比去年减少了20件').session.proposal?.cells).toEqual({
      'proactive.licences.decisions': 80,
    });
  });

  it('are asked where there is no last year', () => {
    const talk = at('cells.licences').say('同上年');
    expect(talk.session.proposal).toBeNull();
    expect(talk.seen).toContain('没有可以照填的上年数字');
  });
});

describe('an answer that is hardly understood', () => {
  it('is told of in a few lines, however long it was', () => {
    const talk = at('cells.licences').say(`许可120件。${'今年我们认真开展工作，'.repeat(1500)}`);
    expect(talk.session.proposal?.cells).toEqual({ 'proactive.licences.decisions': 120 });
    expect(talk.seen.match(/没有读懂/g)).toHaveLength(1);
    const many = Array.from({ length: 40 }, (_, index) => `甲${String.fromCodePoint(0x9502 + index)}类`).join(
      '，',
    );
    const told = at('cells.licences').say(`许可120件。${many}`).seen;
    expect(told.match(/没有读懂/g)).toHaveLength(6);
    expect(told).toContain('另有35处没有读懂');
  });

  it('is no blame for a second person who confirms the same', () => {
    const talk = at('cells.licences').say('120').say('确认').say('确认');
    expect(talk.session.cursor).toBe('cells.penalties');
    expect(talk.seen).toContain('前面的已计入');
    expect(talk.seen).not.toContain('没有读出');
  });
});

describe('a question to the ledger in the report’s thread', () => {
  it.each([
    '今年收到多少件申请？',
    '台账里今年收到多少件',
    '还有哪些没办完',
  ])('“%s” is no note, and the ledger is asked', (text) => {
    const talk = at(NOTES).say(text);
    expect(notesOf(talk)).toBeUndefined();
    expect(talk.session.tasks.map(({ work }) => work)).toContainEqual({ kind: 'ask-ledger', text });
  });

  it('stays a question about the rules where it asks how to count', () => {
    const { tasks } = at('cells.licences').say('收到多少件怎么算？').session;
    expect(tasks.filter(({ work }) => work.kind === 'ask-ledger')).toEqual([]);
  });
});
