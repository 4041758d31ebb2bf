import { hasHan } from '../../language/han.ts';
import type { Phrase } from '../../report/language.ts';
import { phrase } from '../../report/language.ts';
import type { Filter, Measure } from './query.ts';
import { notionsOf } from './reading/notions-of.ts';

/** What a part of a question is called, and questions that hold it. */
export interface Example {
  readonly name: Phrase;
  readonly asked: readonly string[];
}

/** What can be wanted of applications, each with questions: what people are shown, and what the documentation lists. */
export const MEASURE_EXAMPLES: Readonly<Record<Measure['kind'], Example>> = {
  list: { name: phrase('清单', 'a list'), asked: ['超期的有哪些', '最紧急的三件'] },
  count: { name: phrase('件数', 'a count'), asked: ['今年收到几件', '还有几件没办结'] },
  share: { name: phrase('占比', 'a share'), asked: ['自然人占多大比例', '今年按时办结率多少'] },
  average: {
    name: phrase('平均用时', 'the average time'),
    asked: ['今年平均办理时间多少天', '征求意见到对方回话平均几天'],
  },
  extreme: {
    name: phrase('用时最长、最短的', 'the longest and the shortest'),
    asked: ['今年办得最久的是哪件'],
  },
  lasting: {
    name: phrase('两个环节之间的天数', 'days between two events'),
    asked: ['从告知补正到收到补正用了几天', '征求意见用了几天', '复议维持以后隔了多少天起诉的'],
  },
  fees: { name: phrase('收费金额', 'fees'), asked: ['今年收费多少钱', '应收未收的费用多少'] },
  groups: {
    name: phrase('分组件数', 'a count split up'),
    asked: [
      '今年哪个月收得最多',
      '按承办人统计未办结的件数',
      '今年按结果分一下',
      '今年谁申请得最多',
      '申请过两次以上的人有哪些',
    ],
  },
  compare: {
    name: phrase('两者比较', 'a comparison'),
    asked: ['一季度和二季度比哪个多', '当面交的和网上的哪个多', '今年自然人、企业各几件'],
  },
  aspect: {
    name: phrase('一件的情况', 'how a case stands'),
    asked: [
      '2026-017到哪一步了',
      '2026-017补正回来了没',
      '2026-017的经过按时间列一下',
      '2026-017的申请人还来得及申请复议吗',
    ],
  },
  supposed: {
    name: phrase('假设某天办了会怎样', 'how it would stand if something happened'),
    asked: ['2026-017要是下周一才答复会超期吗', '2026-018今天确认收到的话期限到哪天'],
  },
  counting: { name: phrase('期限怎么算', 'how a date was counted'), asked: ['2026-017的期限怎么算的'] },
  summary: {
    name: phrase('一段时间的总体情况', 'what came in and went out'),
    asked: ['今年的总体情况', '第三季度办理情况统计'],
  },
};

/** By what applications can be told apart, each with questions. */
export const FILTER_EXAMPLES: Readonly<Record<Filter['by'], Example>> = {
  state: { name: phrase('办理状态', 'how it stands'), asked: ['待补正的有哪些', '在征求第三方意见的有几件'] },
  pendingOn: { name: phrase('某一天的未办结', 'pending on a day'), asked: ['截至10月底还有几件没办结'] },
  when: {
    name: phrase('时间', 'a time'),
    asked: ['本周到期的有哪些', '上个月收了几件', '3月补正回来的有几件'],
  },
  ever: {
    name: phrase('办过的事', 'what was done'),
    asked: ['延期过的有几件', '没延期的有几件', '第三方不同意的是哪件'],
  },
  kind: { name: phrase('申请人类型', 'the kind of applicant'), asked: ['今年企业申请多少件'] },
  channel: { name: phrase('提交渠道', 'the way it came'), asked: ['今年网上申请的有几件'] },
  result: {
    name: phrase('处理结果', 'the result'),
    asked: ['今年不予公开的有几件', '本机关不掌握的是哪几件'],
  },
  within: {
    name: phrase('收到与答复同日、同月', 'answered within the day or the month'),
    asked: ['今年当月收当月答的有几件', '收到当天就答复的有几件'],
  },
  handler: { name: phrase('承办人', 'the handler'), asked: ['我手上还有几件', '未分办的有哪些'] },
  applicant: { name: phrase('申请人', 'the applicant'), asked: ['张某的申请有几件'] },
  content: { name: phrase('内容', 'the content'), asked: ['关于“征地”的有几件'] },
  number: { name: phrase('编号', 'the number'), asked: ['2026-017和2026-018到哪一步了'] },
  numbered: { name: phrase('一段编号', 'a run of numbers'), asked: ['001到010号都是什么结果'] },
  took: {
    name: phrase('用时', 'how long it took'),
    asked: ['今年办理超过20个工作日的有哪些', '补正回来以后又答复的有哪些'],
  },
  fee: { name: phrase('缴费', 'the fee'), asked: ['欠费的有哪些'] },
  charge: { name: phrase('收费金额', 'the amount of the fee'), asked: ['收费200元以上的有哪些'] },
  dispute: {
    name: phrase('复议、诉讼', 'reconsideration and litigation'),
    asked: ['今年被申请复议的有几件', '败诉的有哪些'],
  },
};

/** Questions in English, for those who ask in it. */
const ENGLISH: readonly string[] = [
  'how many requests are open',
  'which are overdue',
  'what is due this week',
  'how many did we receive in October',
  'how many were closed this year',
  'how many were refused this year',
  'list requests by law firms',
  'requests received online this year',
  'who has the most open requests',
  'how long does it take on average',
  'which took the longest',
  'status of 2026-017',
  'when is 2026-017 due',
  'which were extended',
  'which wait for a correction',
  'any lawsuits pending',
  'how much fees did we collect',
  'my open requests',
];

const CHINESE: readonly string[] = [
  ...Object.values(MEASURE_EXAMPLES),
  ...Object.values(FILTER_EXAMPLES),
].flatMap(({ asked }) => asked);

/** Two neighbouring characters: by these questions are held to be alike where no notion tells. */
const pairs = (text: string): Set<string> =>
  new Set([...text].slice(0, -1).map((char, at) => `${char}${[...text][at + 1] ?? ''}`));

/** How much of two sets is the same: 0 to 1. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((each) => other.has(each)).length;
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
}

/** What each example speaks of and how it is spelled, read once: they never change. */
const read = new Map<string, { readonly said: ReadonlySet<string>; readonly spelled: ReadonlySet<string> }>();

function readOf(text: string) {
  const before = read.get(text);
  if (before) return before;
  const made = { said: notionsOf(text), spelled: pairs(text) };
  read.set(text, made);
  return made;
}

/** Notions weigh more than characters that happen to be the same. */
const NOTIONS_WEIGH = 2;

/**
 * The questions that are most like one that was not understood, the nearest first: those that speak of the same notions (a
 * state, a handler, a time), then those of the same characters.
 */
export function nearestQuestions(text: string, most: number): string[] {
  const examples = hasHan(text) ? CHINESE : ENGLISH;
  const [said, spelled] = [notionsOf(text), pairs(text)];
  const likeness = (example: string): number => {
    const other = readOf(example);
    return NOTIONS_WEIGH * alike(said, other.said) + alike(spelled, other.spelled);
  };
  return examples
    .map((example) => ({ example, like: likeness(example) }))
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ example }) => example);
}
