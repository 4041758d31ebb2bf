import { fold } from '../../language/fold.ts';
import type { FormVersion } from '../../report/forms/form.ts';
import type { Report } from '../../report/report.ts';
import { isSmall } from '../../report/text/tail.ts';
import { APPLICATIONS } from '../../report/text/words.ts';
import { sumOf } from '../../report/totals.ts';
import {
  columnsIn,
  namedIn,
  resultsOf,
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

/** A text without its words for results: 信访举报投诉类申请 are no complaints. */
const withoutResults = (text: string, version: FormVersion): string =>
  resultsOf(text, version).reduce((rest, { word }) => rest.replace(word, ''), text);

const topicsOf = (text: string): TableTopic[] =>
  (Object.keys(TOPIC_WORDS) as TableTopic[]).filter((topic) => TOPIC_WORDS[topic].test(text));

/** Whether words beside a figure only link it to what was said before: 共, 其中有. */
const isBare = (text: string): boolean =>
  isSmall(fold(text, 'dropped').text.replace(/其中|包括|\d{4}年度?/g, ''), APPLICATIONS);

/** The wordings that a figure may stand for, judged by what stands nearest to it. */
export function wordsFor(place: Surroundings, version: FormVersion): TableWords[] {
  const { lead, trail, upTo, sentence, paragraph } = place;
  if ([lead, trail].some((text) => OTHER_MATTERS.test(withoutResults(text, version)))) return [];
  const near = topicsOf(sentence);
  const topics = near.length > 0 ? near : topicsOf(paragraph);
  const named = (text: string) => {
    const said = fold(text, 'dropped').text;
    return topics.flatMap((topic) => namedIn(said, topic, version));
  };
  for (const text of [lead, trail]) {
    const words = named(text);
    if (words.length > 0) return words;
  }
  // Words that nobody knows name something of their own: what was said before them does not speak of the figure.
  return isBare(lead) ? named(upTo) : [];
}

/** The figures of a report's tables that a wording near a figure may mean, by kinds of applicant where they are named. */
export function tableValues(report: Report, words: readonly TableWords[], place: Surroundings): number[] {
  const columns = columnsIn(fold(place.lead, 'dropped').text, report.form);
  return words
    .flatMap((valuesOf) => {
      const perColumn = columns.map((column) => valuesOf(report, column));
      return (perColumn[0] ?? []).map((_, index) => sumOf(perColumn.map((column) => column[index] ?? null)));
    })
    .filter((value) => value !== null);
}

/** Fees of the tables in yuan: 行政事业性收费 (万元) and, in the 2019 layout, 采购总金额 (元). */
export const moneyOf = ({ proactive }: Report): number[] => {
  const fees = proactive.fees?.amountWan ?? null;
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
