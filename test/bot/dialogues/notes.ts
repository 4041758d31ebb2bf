import type { Dialogue } from './dialogue.ts';

/** Facts of the year's work: at the question that asks for them, at another, mixed with something else. */
export const NOTES: readonly Dialogue[] = [
  {
    meant: 'nothing falls short',
    at: 'notes.problems',
    says: ['全都没有'],
    stands: { notes: { problems: [] }, at: 'notes.measures' },
  },
  {
    meant: 'nothing was done about the papers',
    at: 'notes.informationManagement',
    says: ['今年没搞啥'],
    stands: { notes: { informationManagement: [] }, asks: null },
  },
  {
    meant: 'no fee was taken',
    at: 'notes.fees',
    says: ['一分钱都没收过'],
    stands: { notes: { fees: [] }, at: 'notes.other' },
  },
  {
    meant: 'what was published',
    at: 'notes.proactiveDisclosure',
    says: ['官网挂了318条，微信推了74条'],
    stands: {
      notes: { proactiveDisclosure: ['官网挂了318条，微信推了74条'] },
      sees: ['记下：“官网挂了318条'],
    },
  },
  {
    meant: 'a list in one line',
    at: 'notes.proactiveDisclosure',
    says: ['1.门户网站公开信息318条 2.发布解读9篇 3.开发布会1场'],
    stands: {
      notes: { proactiveDisclosure: ['门户网站公开信息318条', '发布解读9篇', '开发布会1场'] },
    },
  },
  {
    meant: 'what stands and does not change is a fact too',
    at: 'notes.platforms',
    says: ['就一个公众号，网站用的县政府的'],
    stands: { notes: { platforms: ['就一个公众号，网站用的县政府的'] } },
  },
  {
    meant: 'who updates is to be settled: a measure, no question',
    at: 'notes.measures',
    says: ['明确栏目由谁更新'],
    stands: { notes: { measures: ['明确栏目由谁更新'] }, asks: null },
  },
  {
    meant: 'two measures, led up to',
    at: 'notes.measures',
    says: ['对应前面说的，一是配专人，二是多做短视频解读'],
    stands: { notes: { measures: ['配专人', '多做短视频解读'] } },
  },
  {
    meant: 'a problem, and already what will be done',
    at: 'notes.problems',
    says: ['更新不够及时，解读太单一。明年打算每季度培训一回'],
    stands: {
      notes: { problems: ['更新不够及时，解读太单一'], measures: ['明年打算每季度培训一回'] },
      at: 'notes.measures',
      sees: ['“改进措施”添上'],
    },
  },
  {
    meant: 'measures, said where problems are asked',
    at: 'notes.problems',
    says: ['1、加强业务培训 2、多做图解', '【改进措施】'],
    stands: { notes: { problems: null, measures: ['加强业务培训', '多做图解'] }, at: 'notes.problems' },
  },
  {
    meant: 'one more for the question before',
    at: 'notes.proactiveDisclosure',
    after: ['官网发了120条', '没有'],
    says: ['主动公开那里漏了一条，公报刊登了6期'],
    stands: {
      notes: { proactiveDisclosure: ['官网发了120条', '公报刊登了6期'], informationManagement: null },
    },
  },
  {
    meant: 'one more problem',
    at: 'notes.problems',
    after: ['人手少'],
    says: ['问题再加一条：栏目更新慢'],
    stands: { notes: { problems: ['人手少', '栏目更新慢'] }, at: 'notes.measures' },
  },
  {
    meant: 'the catalogue goes on with the question before',
    at: 'notes.informationManagement',
    after: ['清理文件23份'],
    says: ['另外还编了公开目录'],
    stands: {
      notes: { informationManagement: ['清理文件23份', '另外还编了公开目录'], platforms: null },
      at: 'notes.platforms',
    },
  },
  {
    meant: 'it was 45, not 54',
    at: 'notes.proactiveDisclosure',
    after: ['门户网站公开54条'],
    says: ['上面那个报错了，是45条不是54条', '对'],
    stands: { notes: { proactiveDisclosure: ['门户网站公开45条'], onRequest: null } },
  },
  {
    meant: 'that was no note',
    at: 'notes.platforms',
    says: ['平台', '【不是要点】', '【先不管】'],
    stands: { notes: { platforms: null } },
  },
  {
    meant: 'a count, and that somebody will count again: asks',
    at: 'notes.proactiveDisclosure',
    says: ['官网大概三百来条，具体的让小李再数数'],
    stands: { notes: { proactiveDisclosure: null }, asks: ['问问题', '先不管'] },
  },
  {
    meant: 'as ever: nothing that can be written',
    at: 'notes.onRequest',
    says: ['跟往年差不多'],
    stands: { notes: { onRequest: null }, asks: ['要点', '问问题', '先不管'] },
    model: {
      reads: { is: 'unclear' },
      stands: { notes: { onRequest: null }, asks: ['要点', '问问题', '先不管'] },
    },
  },
  {
    meant: 'a fact of the work, in words that no table has',
    at: 'notes.other',
    says: ['老街那片的补偿款单子贴墙上了'],
    stands: { notes: { other: null }, asks: ['要点', '先不管'] },
    model: {
      reads: { is: 'notes', question: 'notes.other', notes: ['老街片区补偿款单子张贴公示'] },
      says: ['老街那片的补偿款单子贴墙上了', '【对】'],
      stands: { notes: { other: ['老街片区补偿款单子张贴公示'] } },
    },
  },
  {
    meant: 'a fact of the work that a model embellishes: refused, asked as ever',
    at: 'notes.other',
    says: ['给东头那根杆子也安排上了'],
    stands: { notes: { other: null }, asks: ['要点', '先不管'] },
    model: {
      reads: { is: 'notes', question: 'notes.other', notes: ['在12处设置杆子'] },
      stands: { notes: { other: null }, asks: ['要点', '先不管'] },
    },
  },
  {
    meant: 'a training, told where penalties are asked',
    at: 'cells.penalties',
    says: ['办了2期业务培训，80人参加', '【监督保障】'],
    stands: { notes: { supervision: ['办了2期业务培训，80人参加'] }, shown: null, at: 'cells.penalties' },
    model: {
      reads: { is: 'notes', question: 'notes.supervision', notes: ['办了2期业务培训，80人参加'] },
      says: ['办了2期业务培训，80人参加', '【对】'],
      stands: { notes: { supervision: ['办了2期业务培训，80人参加'] }, shown: null, at: 'cells.penalties' },
    },
  },
];
