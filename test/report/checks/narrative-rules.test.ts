import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/report/checks/check-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { cityReport } from '../../fixtures/reports.ts';
import { zeroReport } from '../../fixtures/tables.ts';

const RULES = [
  'copied-text',
  'text-count',
  'text-percent',
  'text-absolute',
  'text-none',
  'text-sum',
  'text-year',
  'set-phrase',
  'fee-text',
];

/** 新收3119, 上年结转34, 答复3050, 结转下年度103; 复议351 (72/64/178/37); 诉讼46 (25/5/9/7); 收费96171.6万元; on 2024. */
const city = cityReport();
const year = city.year;

const foundIn = (changes: Partial<Report>, previous: Report[] = []): string[] => [
  ...new Set(
    checkReport({ report: { ...city, overview: '', problems: '', other: '', ...changes }, previous })
      .map(({ rule }) => rule)
      .filter((rule) => RULES.includes(rule)),
  ),
];

const SILENT: readonly string[] = [
  '全市共受理政府信息公开申请3119件，答复3050件（含上年度结转申请34件，另有103件顺延到下年度答复），均在法定期限内予以答复。',
  '全年新收政府信息公开申请3119件，上年结转34件。',
  '全市共收办政府信息公开申请3153件。',
  '政府信息公开行政复议351件，其中结果维持72件，结果纠正64件，其他结果178件，尚未审结37件。',
  '政府信息公开行政诉讼46件，其中结果维持25件，结果纠正5件，其他结果9件，尚未审结7件。',
  '因政府信息公开未经复议直接起诉的行政诉讼26件，其中结果维持13件；经复议后提起的行政诉讼20件，其中其他结果1件。',
  '政府信息公开未经复议直接起诉和复议后起诉的行政诉讼共46件。',
  '答复3050件，其中予以公开1362件，占44.66%；部分公开454件，占14.88%。',
  '答复3050件，其中予以公开1362件，占44.65%。',
  '答复3050件，予以公开及部分公开的有1816件，占59.54%；不予公开178件。',
  '共收到政府信息公开申请3119件。其中通过网络申请2500件，占80.15%；当面申请619件，占19.85%。',
  '收到公民、法人和其他组织提出的政府信息公开申请3119件。',
  '承办建议提案100件，其中代表建议60件，政协提案40件，主办件70件，协办件30件。',
  '全年发布信息100条，其中通过网站公开80条，涉及民生类60条。',
  '全年发布信息100条，其中政府网站80条，政策解读60条。',
  '全年发布信息100条，其中工作动态60条、公告40条。',
  '受理政府信息公开申请3119件，办结3050件，办结率96.7%。',
  '受理政府信息公开申请3119件，办结3050件，按时办结率99.9%。',
  '2023年收到政府信息公开申请2800件，2024年收到3119件。',
  '截至2023年底，累计公开政府信息3000条。',
  '全市无因政府信息公开被纠正的行政复议案件。',
  '全年主动公开政府信息5500余条，发布政策解读21个，召开新闻发布会12场。',
  '近300个栏目完成调整，公众号关注人数超过3.9万人。',
  '组织业务培训4次，参训人员320人次。',
  '受理政府信息公开申请3119件，其中3011件通过网络提交，89件为信函，19件为当面提交。',
  '未发生被行政复议纠错或行政诉讼败诉的情形。',
  '全年未收取政府信息公开信息处理费。',
  `截至${year}年底，全市政务新媒体共95个，合格率均为100%。`,
  '403项行政权力事项全部公开，其中调整19项。',
  '深入学习贯彻党的二十大和二十届二中、三中全会精神。',
  '深入学习贯彻党的二十大和二十届历次全会精神。',
  '坚持以习近平新时代中国特色社会主义思想为指导，深入学习习近平法治思想。',
  '坚持以公开为常态、不公开为例外。',
  '学习习近平总书记关于网络强国的重要思想。',
  '用习近平新时代中国特色社会主义思想统一思想、凝聚力量。',
  '党的十八大以来，公开渠道不断拓宽。',
  '落实党的十八届四中全会关于政务公开的要求。',
  '深入学习贯彻党的二十届三中全会、省委十四届五中全会精神。',
  '落实《2023年政务公开工作要点》，公开重点领域信息80条。',
  `${year - 1}年结转申请34件，均已按期答复。`,
  `较${year - 1}年的2800件增长明显。`,
  '行政规范性文件制发8件、废止26件，现行有效66件。',
  '政策性文件11件均已公开。',
  '共受理19件，其中11件均按规定程序办结，8件申请人主动撤销。',
  '自然人提交3001件，法人或其他组织提交118件。',
  `公开${year - 1}年度政府信息公开工作年度报告1份。`,
  `对${year - 1}年出台的3件文件开展评估。`,
  `落实${year - 1}年7月1日起施行的办法，公开信息5条。`,
  `${year + 1}年，将举办培训2次。`,
  '1月1日至12月31日，公开政府信息120条。',
  `${year - 2}年1月1日至${year}年12月31日，累计公开政府信息900条。`,
  '我市没有行政复议职能的单位已说明。',
  `市政务公开领导小组于${year - 1}年成立，召开会议2次。`,
  '全年发布信息100条，其中：工作动态60条、公告40条。',
  '依申请公开政府信息3119件。',
  '制作的公文中，主动公开120件，依申请公开信息5件。',
  '上年结转的34件申请均已办结。',
  '应办结的政府信息公开申请全部办结。',
  '政府信息公开申请按时答复率100%。',
  '受理政府信息公开申请3119件，答复3050件，均已书面答复。',
  '受理的政府信息公开申请均已答复，另有103件顺延到下年度答复。',
  '如未收到政府信息公开申请，也须零报告。',
  '对未收到申请的科室不作统计。',
  '未经行政复议直接起诉26件。',
  '无锡市政府信息公开行政复议351件。',
  '个别单位因未按期答复被申请行政复议。',
  '申请人未申请行政复议的，告知其救济途径。',
  '受理不动产登记申请35000件，均已办结。',
  '市政府办公室收到政府信息公开申请30件，全部办结。',
  '依申请公开方面，受理12345工单320件，全部办结。',
  '收到政府信息公开申请3119件，答复3050件，自然人3001件，法人和其他组织118件。',
  '确保收到的政府信息公开申请件件有答复。',
  '推行零申请办事、免申即享。',
  `政府信息公开申请3119件，结转至${year + 1}年继续办理的103件。`,
  '牢固树立“四个意识”，坚决做到“两个维护”。',
];

const LOUD: readonly (readonly [string, string])[] = [
  ['全市共受理政府信息公开申请3120件。', 'text-count'],
  ['全年新收政府信息公开申请3119件，答复3060件。', 'text-count'],
  ['答复3050件，其中予以公开1363件。', 'text-count'],
  ['全年发布信息100条，其中工作动态60条、公告50条。', 'text-sum'],
  ['全年发布信息100条，其中工作动态120条。', 'text-sum'],
  ['全年发布信息100条，其中：工作动态60条、公告50条。', 'text-sum'],
  ['全年发布信息100条，其中，政府网站80条，政务新媒体30条。', 'text-sum'],
  ['全年依申请公开政府信息3120件。', 'text-count'],
  ['涉及政府信息公开的行政复议351件，结果纠正65件。', 'text-count'],
  ['全年发布信息100条，分别为工作动态60条、公告30条。', 'text-sum'],
  ['受理政府信息公开申请3119件，办结3050件，办结率90%。', 'text-percent'],
  ['截至2023年12月31日，全市共公开政府信息300条。', 'text-year'],
  ['全市没有因政府信息公开引起的行政复议。', 'text-none'],
  ['全年未接到任何形式的信息公开申请。', 'text-none'],
  ['共收到政府信息公开申请3119件。其中通过网络申请2500件，占90.15%。', 'text-percent'],
  ['答复3050件，予以公开及部分公开的有1815件。', 'text-count'],
  ['政府信息公开行政复议350件。', 'text-count'],
  ['政府信息公开行政诉讼46件，其中结果维持26件。', 'text-count'],
  ['因政府信息公开未经复议直接起诉的行政诉讼27件。', 'text-count'],
  ['政府信息公开未经复议直接起诉26件，行政诉讼共45件。', 'text-count'],
  ['答复3050件，其中予以公开1362件，占48.66%。', 'text-percent'],
  ['政府信息公开申请全部办结。', 'text-absolute'],
  ['收到的政府信息公开申请均已办理完成。', 'text-absolute'],
  ['政府信息公开行政复议351件，均获维持。', 'text-absolute'],
  ['收到的政府信息公开申请均已依法答复。', 'text-absolute'],
  ['政府信息公开申请办结率、答复率均为百分之百。', 'text-absolute'],
  ['全年新收政府信息公开申请3119件，上年结转34件，全部处理完成。', 'text-absolute'],
  ['政府信息公开行政诉讼46件，均胜诉。', 'text-absolute'],
  ['今年未收到政府信息公开申请。', 'text-none'],
  ['全年未发生因政府信息公开引起的行政复议、行政诉讼。', 'text-none'],
  ['行政复议、行政诉讼均为零。', 'text-none'],
  ['全年政府信息公开行政复议零发生。', 'text-none'],
  ['依申请公开情况：无。', 'text-none'],
  ['全年未发生依申请公开情况。', 'text-none'],
  ['没有公民、法人和其他组织向我市提出政府信息公开申请。', 'text-none'],
  ['无人申请公开政府信息。', 'text-none'],
  ['受理政府信息公开申请3119件，其中网络申请3200件。', 'text-sum'],
  ['全年开展检查共12次，分别为5次、4次、2次。', 'text-sum'],
  [`${year - 2}年，主动公开政府信息120条。`, 'text-year'],
  [`${year - 1}年，我市起草规范性文件3件。`, 'text-year'],
  [`${year - 1}年组织实施业务培训5次。`, 'text-year'],
  [`${year - 1}年度，主动公开政府信息120条。`, 'text-year'],
  [`自${year - 1}年1月1日至12月31日，公开政府信息120条。`, 'text-year'],
  [`${year - 1}年1月1日至${year - 1}年12月31日，公开政府信息120条。`, 'text-year'],
  ['深入学习贯彻二十届五中全会精神。', 'set-phrase'],
  ['深入学习贯彻二十届四中全会精神。', 'set-phrase'],
  ['坚持以习近平新时代特色社会主义思想为指导。', 'set-phrase'],
  ['坚持以习近平新时代中国特色社会主义思想思想为指导。', 'set-phrase'],
  ['坚持以习近平新时代中国特色社会主义理论为指导。', 'set-phrase'],
  ['坚持以习近平总书记新时代中国特色社会主义思想为指导。', 'set-phrase'],
  ['增强“四个意识”、坚定“四个自信”、做到“两个确立”。', 'set-phrase'],
  [`政府信息公开申请3119件，结转至${year + 1}年继续办理的130件。`, 'text-count'],
  ['受理政府信息公开申请3119件，结转上年43件。', 'text-count'],
  ['答复政府信息公开申请3050件，其中准予公开1326件。', 'text-count'],
  ['依申请公开方面，申请总量为3191件。', 'text-count'],
  ['全市实施行政强制88823件。', 'text-count'],
  ['政府信息公开行政复议351件，结果纠正64件，纠错率28.2%。', 'text-percent'],
  ['全年政府信息公开申请件件有答复，无一积压。', 'text-absolute'],
  ['依申请公开事项均已办结，无结转下年度继续办理情况。', 'text-absolute'],
  ['政府信息公开行政复议351件，复议机关一律维持。', 'text-absolute'],
  ['受理政府信息公开申请3119件。办结率100%。', 'text-absolute'],
  ['没有市民向我机关申请公开信息。', 'text-none'],
  ['全年零申请、零复议、零诉讼。', 'text-none'],
  ['行政复议和行政诉讼均为0件。', 'text-none'],
  ['共受理政府信息公开申请3119件，自然人3001件，法人和其他组织108件。', 'text-sum'],
];

describe('the narrative rules on a city’s report', () => {
  it.each(SILENT)('say nothing of: %s', (overview) => {
    expect(foundIn({ overview })).toEqual([]);
  });

  it.each(LOUD)('object to: %s (%s)', (overview, rule) => {
    expect(foundIn({ overview })).toContain(rule);
  });

  it('object to applications without a figure beside zeros, and not to how they are to be dealt with', () => {
    const quiet = zeroReport('2021', year, city.organ);
    const rulesFor = (overview: string) =>
      checkReport({ report: { ...quiet, overview } })
        .map(({ rule }) => rule)
        .filter((rule) => RULES.includes(rule));
    expect(rulesFor('对收到的政府信息公开申请均依法答复。')).toEqual(['text-none']);
    expect(rulesFor('全年收到多件政府信息公开申请，均按期答复。')).toEqual(['text-none']);
    expect(rulesFor('确保收到的政府信息公开申请均按时答复。')).toEqual([]);
    expect(rulesFor('建立台账，对收到的政府信息公开申请逐件登记。')).toEqual([]);
  });

  it('read a text without a full stop in time that does not grow with its square', () => {
    // Half a second; with its square it would take many minutes, and the test's own time would end it.
    expect(foundIn({ overview: '统计2023年1月'.repeat(200_000) })).toEqual([]);
  });

  it('take a fee in 六 for more than all fees only when it is', () => {
    expect(foundIn({ other: '全年收取政府信息公开信息处理费3940元。' })).toEqual([]);
    const none = { ...city.proactive, fees: { amountWan: 0 } };
    expect(foundIn({ proactive: none, other: '全年收取政府信息公开信息处理费3940元。' })).toEqual([
      'fee-text',
    ]);
    expect(foundIn({ proactive: none, other: '全年未收取政府信息公开信息处理费。' })).toEqual([]);
    expect(foundIn({ proactive: none, other: '按照标准收取信息处理费三百八十元。' })).toEqual(['fee-text']);
    for (const other of [
      '发出信息处理费收费通知2件，金额2000元，申请人逾期未缴。',
      '信息处理费按每件100元计收。',
      '信息处理费应收380元。',
      '本年度无行政事业性收费。',
    ])
      expect(foundIn({ proactive: none, other })).toEqual([]);
  });

  it('take 六 for a denial of all fees only when it speaks of all', () => {
    expect(foundIn({ other: '本年度未收取任何行政事业性收费。' })).toEqual(['fee-text']);
    expect(foundIn({ other: '办理政府信息公开申请未发生行政事业性收费。' })).toEqual([]);
    expect(foundIn({ other: '本年度未收取信息处理费。' })).toEqual([]);
  });

  it('find a text that repeats last year’s with other figures, and leave a rewritten one alone', () => {
    const text =
      '全年组织业务培训4次，参训人员320人次。开展栏目检查12次，整改问题38个。依托门户网站和政务新媒体公开信息5500条，回应群众关切的问题。建立健全审查协调机制，落实源头认定要求，按季度通报检查情况并督促整改到位。';
    const last = { ...city, year: year - 1, overview: text };
    expect(foundIn({ overview: text.replace('320', '290').replace('12', '9') }, [last])).toContain(
      'copied-text',
    );
    const half = `${text.slice(0, 40)}今年重点梳理了办事指南和表格样表，优化了目录，清理了长期不更新的栏目，完善了考核办法，建立了通报制度，并对新上岗人员逐一辅导。`;
    expect(foundIn({ overview: half }, [last])).not.toContain('copied-text');
  });

  it('take one more of last year’s figure for a correction only where it is one of many', () => {
    const bureau = (of: number, received: number): Report => {
      const report = zeroReport('2021', of, '云岭县水利局');
      report.applications.new = { ...report.applications.new, total: received };
      return report;
    };
    const overview = '收到政府信息公开申请12件，比上年增长50%。';
    const report = { ...bureau(year, 12), overview };
    const found = (before: number) =>
      checkReport({ report, previous: [bureau(year - 1, before)] }).filter(
        ({ rule }) => rule === 'text-percent',
      );
    expect(found(9)).toHaveLength(1);
    expect(found(8)).toEqual([]);
  });

  it('hold growth against last year’s report, with one more or less of last year’s figure', () => {
    const last = structuredClone(city);
    last.year = year - 1;
    last.applications.new = { ...last.applications.new, total: 3000 };
    last.applications.carriedOver = { ...last.applications.carriedOver, total: 0 };
    expect(foundIn({ overview: '全年新收政府信息公开申请3119件，同比增长3.97%。' }, [last])).toEqual([]);
    expect(foundIn({ overview: '全年新收政府信息公开申请3119件，同比增长8.97%。' }, [last])).toEqual([
      'text-percent',
    ]);
    expect(foundIn({ overview: '全年新收政府信息公开申请3119件，同比增长8.97%。' })).toEqual([]);
  });

  it('find nothing in the city’s own text, and quote what they object to with its place', () => {
    expect(checkReport({ report: city }).filter(({ rule }) => RULES.includes(rule))).toEqual([]);
    const overview = '概述。今年未收到政府信息公开申请。';
    const [finding] = checkReport({ report: { ...city, overview } }).filter(
      ({ rule }) => rule === 'text-none',
    );
    expect(overview.slice(finding?.where?.start, finding?.where?.end)).toBe('今年未收到政府信息公开申请');
    expect(finding).toMatchObject({
      severity: 'warning',
      section: 1,
      cells: ['applications.new.total'],
      expected: 0,
      actual: 3119,
    });
  });
});
