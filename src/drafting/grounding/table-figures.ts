import type { Report } from '../../report/report.ts';
import { sumOf } from '../../report/totals.ts';
import {
  APPLICANT_WORDS,
  TABLE_WORDS,
  type TableTopic,
  type TableWords,
  TOPIC_WORDS,
} from './table-words.ts';

/** A figure's surroundings: what leads to it and follows it in its own clause, and its sentence up to it. */
export interface Surroundings {
  readonly lead: string;
  readonly trail: string;
  readonly upTo: string;
  readonly sentence: string;
  /** The paragraph's heading or earlier sentences: they can name the matter, never a figure. */
  readonly paragraph: string;
}

/** Matters that are counted in 件 as well and stand in no table. */
const OTHER_MATTERS =
  /咨询|提案|议案|建议|留言|来信|来电|热线|工单|信件|信箱|解读|问卷|督办|批示|推文|稿件|活动|培训|会议|投诉(?!举报)|诉求|舆情|关切|政策性文件/;

const topicsOf = (text: string): TableTopic[] =>
  (Object.keys(TOPIC_WORDS) as TableTopic[]).filter((topic) => TOPIC_WORDS[topic].test(text));

/** The rows that a text names, narrowest first: of each topic only the first wording that fits. */
function namedIn(text: string, topics: readonly TableTopic[]): TableWords[] {
  return topics.flatMap(
    (topic) => TABLE_WORDS.find((words) => words.topic === topic && words.words.test(text)) ?? [],
  );
}

const columnsIn = (text: string): readonly string[] =>
  APPLICANT_WORDS.find(([words]) => words.test(text))?.[1] ?? ['total'];

/** The wordings that a figure may stand for, judged by what stands nearest to it. */
export function wordsFor({ lead, trail, upTo, sentence, paragraph }: Surroundings): TableWords[] {
  if (OTHER_MATTERS.test(lead) || OTHER_MATTERS.test(trail)) return [];
  const near = topicsOf(sentence);
  const topics = near.length > 0 ? near : topicsOf(paragraph);
  for (const place of [lead, trail]) {
    const named = namedIn(place, topics);
    if (named.length > 0) return named;
  }
  return TABLE_WORDS.filter((words) => topics.includes(words.topic) && words.words.test(upTo));
}

/** The figures of a report's tables that a wording near a figure may mean, by kinds of applicant where they are named. */
export function tableValues(report: Report, words: readonly TableWords[], place: Surroundings): number[] {
  const columns = columnsIn(place.lead) ?? ['total'];
  const values = words.flatMap((entry) => {
    const perColumn = columns.map((column) => entry.values(report, column));
    return (perColumn[0] ?? []).map((_, index) => sumOf(perColumn.map((column) => column[index] ?? null)));
  });
  return values.filter((value) => value !== null);
}

/** Fees of the tables in yuan: 行政事业性收费 (万元) and, in the 2019 layout, 采购总金额 (元). */
export const moneyOf = ({ form, proactive }: Report): number[] => {
  const fees = form === '2021' ? (proactive.fees?.amountWan ?? null) : null;
  const procurement = proactive.procurement?.amount ?? null;
  return [fees === null ? null : fees * 10_000, procurement].filter((value) => value !== null);
};

/** The figures that percentages are of: received, in hand, answered, and the disputes' totals. */
export function wholesOf({ applications, disputes }: Report): number[] {
  const fresh = applications.new?.total ?? null;
  const litigation = sumOf([
    disputes.litigationDirect?.total ?? null,
    disputes.litigationAfterReconsideration?.total ?? null,
  ]);
  return [
    fresh,
    sumOf([fresh, applications.carriedOver?.total ?? null]),
    applications.total?.total ?? null,
    disputes.reconsideration?.total ?? null,
    litigation,
  ].filter((value) => value !== null && value > 0) as number[];
}
