import { describe, expect, it } from 'vitest';
import { withCells } from '../../../src/report/cells.ts';
import { Talk } from '../support/talk.ts';

const TYPES = ['naturalPerson', 'business', 'research', 'socialWelfare', 'legalService', 'otherOrganization'];

const nonZero = (cells: Readonly<Record<string, number | null>> = {}) =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== 0));

/** A report in which so many natural persons applied and nothing was carried over: their results are asked next. */
function resultsOf(persons: number): Talk {
  const talk = new Talk().at('cells.applications');
  const cells = Object.fromEntries(
    ['new', 'carriedOver'].flatMap((row) => TYPES.map((type) => [`applications.${row}.${type}`, 0])),
  );
  const report = withCells(talk.session.content.report, {
    ...cells,
    'applications.new.naturalPerson': persons,
  });
  talk.session = { ...talk.session, content: { ...talk.session.content, report } };
  return talk;
}

const shown = (talk: Talk) => nonZero(talk.session.proposal?.cells);

const ofNew = (figures: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(figures).map(([type, value]) => [`applications.new.${type}`, value]));

describe('figures of those who applied, told in any words', () => {
  it.each<[string, Record<string, number>]>([
    ['头半年4份，后半年9份，全是村民', { naturalPerson: 13 }],
    ['总共21件，公司5个律所2个剩下都是个人', { naturalPerson: 14, business: 5, legalService: 2 }],
    ['12件，企业占了三分之一，其余自然人', { naturalPerson: 8, business: 4 }],
    ['老李那个村民递了3回，另外俩村民各一件，还有个公益协会1件', { naturalPerson: 5, socialWelfare: 1 }],
    ['8件，6个是老乡递的，2个是开发商', { naturalPerson: 6, business: 2 }],
    ['20件，个人占七成，剩下6件是律所', { naturalPerson: 14, legalService: 6 }],
    ['除了三件是公司的，其它十一件都是村民', { naturalPerson: 11, business: 3 }],
    ['自然人/企业/其他＝6/2/1', { naturalPerson: 6, business: 2, otherOrganization: 1 }],
    ['按表头顺序 5 2 0 0 1 0，合计8', { naturalPerson: 5, business: 2, legalService: 1 }],
    ['个人、企业各三件', { naturalPerson: 3, business: 3 }],
    ['全年收到申请33件，较上年增加7件，其中自然人30件、商业企业3件。', { naturalPerson: 30, business: 3 }],
    ['就村里老陈头来要过一回，别的没人申请', { naturalPerson: 1 }],
    ['14件，其中企业五件，其它九件是个人', { naturalPerson: 9, business: 5 }],
    ['5 2 0 0 1 0 8', { naturalPerson: 5, business: 2, legalService: 1 }],
  ])('%s', (said, figures) => {
    const talk = new Talk().at('cells.applications').say(said);
    expect(shown(talk)).toEqual(ofNew(figures));
    expect(talk.session.content.report.applications.new?.naturalPerson ?? null).toBeNull();
  });

  it.each([
    '个人12，好像有2件是去年的',
    '大概八九件',
    '企业有几件？',
  ])('are not taken of “%s” as if sure', (said) => {
    expect(
      new Talk().at('cells.applications').say(said).session.content.report.applications.new ?? {},
    ).not.toHaveProperty('naturalPerson', 12);
  });
});

describe('rows of a result that are told by their sense', () => {
  const FIRST = ['granted', 'partiallyGranted'];
  /** While the rows of 不予公开 are asked. */
  const denied = () => {
    const talk = resultsOf(9);
    const cells = FIRST.flatMap((row) => TYPES.map((type) => [`applications.${row}.${type}`, 0]));
    const report = withCells(talk.session.content.report, Object.fromEntries(cells));
    talk.session = { ...talk.session, content: { ...talk.session.content, report } };
    return talk;
  };

  it.each<[string, Record<string, number>]>([
    ['想查人家房屋登记的，叫他走查询窗口，4个，都是老百姓', { deniedInquiryMatter: 4 }],
    [
      '要会上讨论稿的1件，要执法笔录的2件，全是个人',
      { deniedProcessInformation: 1, deniedEnforcementFile: 2 },
    ],
    [
      '要询问笔录的2件，要讨论稿的1件，全没给，都是个人',
      { deniedEnforcementFile: 2, deniedProcessInformation: 1 },
    ],
    ['密/第三方/内部事务＝1/2/0，都是个人', { deniedStateSecret: 1, deniedThirdPartyRights: 2 }],
  ])('%s', (said, figures) => {
    const rows = Object.entries(figures).map(([row, value]) => [`applications.${row}.naturalPerson`, value]);
    expect(shown(denied().say(said))).toEqual(Object.fromEntries(rows));
  });
});

describe('zeros for the rows on the screen', () => {
  it.each([
    '这几项都是0',
    '这一块全是0',
    '这些全为0',
  ])('%s is of those that are asked, not of what stands', (said) => {
    const talk = resultsOf(5).say('予以公开3件，部分公开1件，都是自然人').press('confirm').say(said);
    const cells = talk.session.proposal?.cells ?? {};
    expect(Object.keys(cells).length).toBeGreaterThan(0);
    expect(Object.keys(cells).every((path) => path.split('.')[1]?.startsWith('denied'))).toBe(true);
    expect(Object.values(cells).every((value) => value === 0)).toBe(true);
    expect(talk.seen).not.toContain('约数');
  });

  it('are nobody else’s where a part was not understood', () => {
    const talk = resultsOf(4).say('不晓得怎么弄的有两件，都是个人');
    expect(
      Object.values(talk.session.proposal?.cells ?? {}).filter((value) => value === 0).length,
    ).toBeLessThan(7);
  });

  it('are what is said where nothing was carried over', () => {
    const talk = new Talk().at('cells.applications').say('新收4件，都是自然人').press('confirm');
    const cells = talk.say('去年没有剩的').session.proposal?.cells ?? {};
    expect(Object.keys(cells).map((path) => path.split('.')[1])).toEqual(TYPES.map(() => 'carriedOver'));
  });
});

describe('a correction beside words that only agree', () => {
  it('is never dropped by the only button', () => {
    const talk = new Talk().at('cells.normativeDocuments').say('制发4件，废止2件，现行有效31件');
    expect(shown(talk.say('有效的不对，29才对，其他没问题'))).toEqual({
      'proactive.normativeDocuments.issued': 4,
      'proactive.normativeDocuments.repealed': 2,
      'proactive.normativeDocuments.inForce': 29,
    });
  });
});

describe('a case told as a story', () => {
  it.each<[string, Record<string, number>]>([
    [
      '没这个信息的2件，还有1件补正完了还是看不明白她要什么，都是个人',
      {
        'applications.unavailableNotHeld.naturalPerson': 2,
        'applications.unavailableStillUnclear.naturalPerson': 1,
      },
    ],
    ['有1个让她补材料始终没补，是个人', { 'applications.otherNotCorrected.naturalPerson': 1 }],
    [
      '不掌握的5件，其中2件是公司的，其他是个人',
      { 'applications.unavailableNotHeld.naturalPerson': 3, 'applications.unavailableNotHeld.business': 2 },
    ],
  ])('%s', (said, figures) => {
    expect(shown(resultsOf(5).say(said))).toEqual(figures);
  });
});

describe('results, told in any words', () => {
  it('are those of the only applicants there are', () => {
    const talk = resultsOf(13).say('13件里公开8、部分公开2、不掌握2、重复1');
    expect(shown(talk)).toEqual({
      'applications.granted.naturalPerson': 8,
      'applications.partiallyGranted.naturalPerson': 2,
      'applications.unavailableNotHeld.naturalPerson': 2,
      'applications.refusedRepeat.naturalPerson': 1,
    });
  });

  it('say what comes next, and a figure without a row is of that', () => {
    const talk = resultsOf(6);
    expect(talk.seen).toContain('接下来：（一）予以公开');
    expect(shown(talk.say('4件，都是个人的'))).toEqual({ 'applications.granted.naturalPerson': 4 });
  });

  it('are all of one kind where that is said', () => {
    expect(shown(resultsOf(7).say('全给公开了'))).toEqual({ 'applications.granted.naturalPerson': 7 });
  });
});

describe('cases of table 四, told in any words', () => {
  it.each<[string, Record<string, number>]>([
    ['4个，市政府都站我们这边', { upheld: 4 }],
    ['3个 维持2 还有1个没下来', { upheld: 2, pending: 1 }],
    ['两件 一胜一负', { upheld: 1, corrected: 1 }],
    ['1/0/0/1/2', { upheld: 1, pending: 1 }],
  ])('%s', (said, figures) => {
    const cells = Object.entries(figures).map(([column, value]) => [
      `disputes.reconsideration.${column}`,
      value,
    ]);
    expect(shown(new Talk().at('cells.disputes').say(said))).toEqual(Object.fromEntries(cells));
  });
});

describe('figures on the screen', () => {
  const beside = (first: string, said: string) =>
    shown(new Talk().at('cells.applications').say(first).say(said));

  it.each<[string, string, Record<string, number>]>([
    ['个人9，企业1', '那个企业是律所来的', { naturalPerson: 9, legalService: 1 }],
    ['个人5，企业3', '反了，5是企业', { naturalPerson: 3, business: 5 }],
    ['个人8', '对的，但是再加一个科研所的', { naturalPerson: 8, research: 1 }],
    ['个人12，企业2', '个人那格少个零头，是13', { naturalPerson: 13, business: 2 }],
    ['个人7', '七个里有一个其实是个协会', { naturalPerson: 6, socialWelfare: 1 }],
  ])('%s, then: %s', (first, said, figures) => {
    expect(beside(first, said)).toEqual(ofNew(figures));
  });

  it('are asked about where “多了一个” may mean either', () => {
    const talk = new Talk().at('cells.applications').say('个人5，企业3').say('企业多了一个');
    expect(talk.buttons.some((label) => label.includes('4'))).toBe(true);
    expect(talk.seen).toContain('应为2件');
  });

  it('go to the unit that was meant', () => {
    const talk = new Talk().at('cells.fees').say('285').say('哎呀单位搞错，是元');
    expect(shown(talk)).toEqual({ 'proactive.fees.amountWan': 0.0285 });
  });
});

describe('what a short message wants, in any words', () => {
  it.each(['先搁这 领导喊开会', '12点了先吃饭', '孩子放学了，明天接着弄'])('“%s” pauses', (said) => {
    const talk = new Talk().at('cells.disputes').say(said);
    expect(talk.session.state).toBe('paused');
    expect(talk.session.proposal).toBeNull();
  });

  it.each(['没毛病', '嗯 就这样', '确认，往下走'])('“%s” confirms what is shown', (said) => {
    const talk = new Talk().at('cells.licences').say('1204').say(said);
    expect(talk.cell('proactive.licences.decisions')).toBe(1204);
  });

  it('leaves what waits where somebody counts once more', () => {
    const talk = new Talk().at('cells.licences').say('1204').say('等会儿啊我再数一遍');
    expect(shown(talk)).toEqual({ 'proactive.licences.decisions': 1204 });
  });

  it('hands one question to somebody, or the report', () => {
    const asked = new Talk().at('cells.licences').say('转给法规股小陈填这一题');
    expect(asked.session.content.answers['cells.licences']).toMatchObject({
      state: 'later',
      who: '法规股小陈',
    });
    expect(new Talk().at('notes.other').say('弄完了，转给王科审').seen).toContain('要转交给王科');
  });

  it('goes where a place is called by its name', () => {
    expect(new Talk().at('cells.licences').say('跳到复议那块').session.cursor).toBe('cells.disputes');
  });
});

describe('a note named by its words', () => {
  const noted = () =>
    new Talk().at('notes.proactiveDisclosure').say('网站发布45条，公众号推送60条').at('notes.platforms');

  it.each<[string, string]>([
    ['45条不对 是54', '网站发布54条，公众号推送60条'],
    ['前面公众号那个数报大了，应该是46条', ''],
  ])('“%s” is asked about before it changes', (said, now) => {
    const talk = noted().say(said);
    expect(talk.session.content.notes['notes.proactiveDisclosure']).toEqual(['网站发布45条，公众号推送60条']);
    if (now !== '') expect(talk.seen).toContain(now);
  });

  it.each(['刚才那条先删了吧，数还没核准', '上面那条不要了'])('is the last one where “%s”', (said) => {
    const talk = noted().say(said);
    expect(talk.seen).toContain('删掉要点“');
    talk.press('heard:0');
    expect(talk.session.content.notes['notes.proactiveDisclosure']).toEqual([]);
  });

  it('is taken away with one press', () => {
    const talk = new Talk()
      .at('notes.supervision')
      .say('培训2次')
      .at('notes.platforms')
      .say('培训那条删掉吧');
    expect(talk.seen).toContain('删掉要点“培训2次”');
    talk.press('heard:0');
    expect(talk.session.content.notes['notes.supervision']).toEqual([]);
  });

  it('is joined by what is told of another question', () => {
    const { notes } = new Talk()
      .at('notes.supervision')
      .say('局党组研究过1次，另外发了5期简报，那是主动公开的我忘说了').session.content;
    expect(notes).toMatchObject({
      'notes.supervision': ['局党组研究过1次'],
      'notes.proactiveDisclosure': ['发了5期简报'],
    });
  });
});
