import { DISPUTE_HEADS, overview, plain, type Row } from './shape.ts';

const first = (words: string): string =>
  plain(overview(0, `（一）主动公开情况。2024年，公开信息26条。${words}`));
const second = (words: string): string => plain(overview(1, `（二）依申请公开情况。${words}`));
const found = (rule: string) => ({ rules: [rule] });
const none = { rules: [] } as const;
const cases = (figures: string, words: string): string =>
  plain({ disputes: `${words}\n${DISPUTE_HEADS}\n${figures}` });

const FAULTS: readonly Row[] = [
  [
    'j01',
    '120条，网站45条、公众号96条',
    'text-sum',
    first('全年公开120条，网站45条、公众号96条。'),
    found('text-sum'),
  ],
  [
    'j02',
    '其中两类加起来超过总数',
    'text-sum',
    first('发布解读20篇，其中文字12篇、图文6篇、视频4篇。'),
    found('text-sum'),
  ],
  [
    'j03',
    '分别为4次、2次 of five',
    'text-sum',
    first('举办活动5次，分别为讲座4次、展览2次。'),
    found('text-sum'),
  ],
  ['j04', '6宗 beside five', 'text-count', second('共接到信息公开申请6宗，全部办结。'), found('text-count')],
  ['j05', '现行有效8件 beside nine', 'text-count', first('现行有效规范性文件8件。'), found('text-count')],
  [
    'j06',
    '行政处罚18件 beside eight',
    'text-count',
    first('全年作出行政处罚决定18件。'),
    found('text-count'),
  ],
  [
    'j07',
    '未制发规范性文件 beside two',
    'text-none',
    first('本年度未制发行政规范性文件。'),
    found('text-none'),
  ],
  [
    'j08',
    '没有接到任何公开申请 beside five',
    'text-none',
    second('没有接到任何公开申请。'),
    found('text-none'),
  ],
  [
    'j09',
    '公开率90% of four in five',
    'text-percent',
    second('收到申请5件，予以公开4件，公开率90%。'),
    found('text-percent'),
  ],
  [
    'j10',
    '13 of 26 as 60%',
    'text-percent',
    first('发布信息26条，其中政策类13条，占比60%。'),
    found('text-percent'),
  ],
  [
    'j11',
    '全部予以公开 beside a refusal',
    'text-absolute',
    second('收到申请5件，全部予以公开。'),
    found('text-absolute'),
  ],
  [
    'j12',
    '均被维持 beside one corrected',
    'text-absolute',
    cases('1 1 0 0 2 0 0 0 0 0 0 0 0 0 0', '行政复议2件，均被维持。'),
    found('text-absolute'),
  ],
  [
    'j13',
    'last year’s doings told as this year’s',
    'text-year',
    first('2023年，我局组织培训3次。'),
    found('text-year'),
  ],
  ['j14', '满意度满意度', 'debris', first('群众满意度满意度98%。'), found('debris')],
  ['j15', '截止目前', 'wording', first('截止目前，公开栏目8个。'), found('wording')],
  ['j16', 'an opening 《 alone', 'punctuation', first('公开《水价目录等文件。'), found('punctuation')],
];

const TRUE: readonly Row[] = [
  ['n01', 'what is meant for next year', 'nothing', first('2025年，我局要组织培训4次以上。'), none],
  ['n02', 'a plan under its year', 'nothing', first('2025年工作打算：组织培训4次。'), none],
  ['n03', 'an open list below its whole', 'nothing', first('全年公开120条，网站20条、公众号96条。'), none],
  ['n04', 'those granted that may be', 'nothing', second('收到申请5件，符合条件的均予以公开。'), none],
  ['n05', 'a share of another whole', 'nothing', first('发布信息26条，其中政策类13条，占全市的20%。'), none],
  ['n06', 'licences of one kind denied', 'nothing', first('未办理需要听证的行政许可事项。'), none],
  ['n07', 'nearly five', 'nothing', second('全年收到申请近5件。'), none],
  ['n08', 'two organs in one sentence', 'nothing', first('县水务局、县教育局联合开展宣传3次。'), none],
];

/** Sentences that are faults, each under its rule, and sentences that are true. */
export const JUDGING: readonly Row[] = [...FAULTS, ...TRUE];
