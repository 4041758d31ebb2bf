import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const said = (question: string, ...texts: readonly string[]) =>
  texts.reduce((talk, text) => talk.say(text), new Talk().at(question));

const nonZero = ({ session }: Talk) =>
  Object.fromEntries(
    Object.entries(session.proposal?.cells ?? {})
      .filter(([, value]) => value !== 0)
      .map(([path, value]) => [path.split('.').slice(-2).join('.'), value]),
  );

describe('words that the figures do not bear out', () => {
  it.each([
    ['a second figure', 'cells.licences', '许可办了120件', '那个120里包不包括延期的，不包括就加4'],
    ['another row', 'cells.penalties', '处罚20件，强制3件', '强制那栏填错了，应该是0，3件是帮镇里办的'],
    ['all of a row', 'cells.applications', '新收个人20件，企业4件', '这个算企业还是算个人'],
  ])('%s: nothing on the screen changes', (_, question, before, text) => {
    const first = said(question, before);
    const shown = nonZero(first);
    expect(nonZero(first.say(text))).toEqual(shown);
  });

  it('are asked about, with what was read on a button', () => {
    const talk = said('cells.licences', '许可办了120件', '那个120里包不包括延期的，不包括就加4');
    expect(talk.buttons).toContain('行政许可 124');
    expect(talk.press('heard:0').session.proposal?.cells).toEqual({ 'proactive.licences.decisions': 124 });
  });

  it('are read anew as a tally where that bears them out', () => {
    const talk = said('cells.applications', '去年没办完的3件，都是个人', '查到了，是两件个人的、一件商会的');
    expect(nonZero(talk)).toEqual({ 'carriedOver.naturalPerson': 2, 'carriedOver.socialWelfare': 1 });
  });
});

describe('words that would be lost or would change what stands', () => {
  it.each([
    ['a denial that makes nothing 0', 'cells.penalties', '处罚21件，强制这边没有采取的记录'],
    ['a figure that only 有 names', 'cells.normativeDocuments', '有6件'],
  ])('%s is asked about', (_, question, text) => {
    expect(said(question, text).session.proposal).toBeNull();
  });

  it('when an application came is no figure of 新收 where results are told', () => {
    const talk = said('cells.applications', '新收自然人4件，企业2件，上年无结转').press('confirm');
    expect(nonZero(talk.say('自然人都公开了；企业公开1件，还有1件年底才收到，转明年办'))).toEqual({
      'granted.naturalPerson': 4,
      'granted.business': 1,
      'carriedForward.business': 1,
    });
  });

  it('sums that find no column, or no result, are asked for', () => {
    const talk = said('cells.applications', '新收自然人4件，企业2件，上年无结转').press('confirm');
    expect(talk.say('公开3件，还有3件没到期').seen).toContain('没有说明是哪类申请人');
    expect(said('cells.disputes', '复议2件，没人再起诉').seen).toContain('共2件，没有说明结果');
  });

  it('results that come to more than was received are said to', () => {
    const talk = said('cells.applications', '新收自然人4件，上年无结转').press('confirm');
    expect(talk.say('公开5件').seen).toContain('多出1件');
  });
});

describe('rows told by what was said of them, before they are asked', () => {
  it.each<[string, Record<string, number>]>([
    [
      '公开3件，1件要的是房屋登记档案',
      { 'granted.naturalPerson': 3, 'deniedInquiryMatter.naturalPerson': 1 },
    ],
    [
      '3件给了，有1件是食堂采购的内部台账没给',
      { 'granted.naturalPerson': 3, 'deniedInternalAffairs.naturalPerson': 1 },
    ],
    ['公开2件，剩下2件还没答，结到下年', { 'granted.naturalPerson': 2, 'carriedForward.naturalPerson': 2 }],
  ])('%s', (text, cells) => {
    const talk = said('cells.applications', '新收自然人4件，上年无结转').press('confirm');
    expect(nonZero(talk.say(text))).toEqual(cells);
  });
});

describe('words that are borne out', () => {
  it.each<[string, string, Record<string, number>]>([
    ['cells.licences', '200件，其中网上办的150件', { 'licences.decisions': 200 }],
    [
      'cells.penalties',
      '处罚有19家，强制的话，1家',
      { 'penalties.decisions': 19, 'coerciveMeasures.decisions': 1 },
    ],
    ['cells.licences', '许可决定310件，其中准予300件，不予10件', { 'licences.decisions': 310 }],
  ])('at %s: %s', (question, text, cells) => {
    expect(nonZero(said(question, text))).toEqual(cells);
  });
});

describe('words that name what was put right, or what came', () => {
  it.each([
    [
      'two figures that changed places',
      'cells.penalties',
      ['处罚31件，强制6件', '反了，31是强制'],
      { 'penalties.decisions': 6, 'coerciveMeasures.decisions': 31 },
    ],
    [
      'one figure told twice',
      'cells.applications',
      ['新收自然人7件', '还得加一个律所，法律服务那栏1'],
      { 'new.naturalPerson': 7, 'new.legalService': 1 },
    ],
    [
      'what came, beside what became of it',
      'cells.applications',
      ['全年来了7个申请，都是个人，6个给了，1个还在办'],
      { 'new.naturalPerson': 7, 'granted.naturalPerson': 6, 'carriedForward.naturalPerson': 1 },
    ],
  ])('%s', (_, question, texts, cells) => {
    expect(nonZero(said(question, ...texts))).toEqual(cells);
  });

  it('a row that was answered before is the one that is changed', () => {
    const talk = said('cells.applications', '新收自然人4件，企业3件，其余没有，上年没有结转').press(
      'confirm',
    );
    expect(nonZero(talk.at('received').say('新收企业报少了，应该4件'))).toEqual({ 'new.business': 4 });
  });
});
