import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { FILLER } from '../../language/filler.ts';
import { quoted } from '../../language/fold.ts';
import { heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { around, type Span } from '../../language/span.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import type { Report } from '../../report/report.ts';
import { partColumns, sumOf } from '../../report/totals.ts';
import { TOTALS } from './told-parts.ts';
import { OF_LAST_YEAR } from './words/this-years.ts';

/** That what is told takes in what was carried over: 连同去年的一共12. */
const WITH_LAST_YEARS = wordSet([
  '{连同|连着|连|加上|算上|包括|包含|含|带上|带着}{去年|上年|上一年|上年度|往年}{|结转|转来|转过来|留下|剩下|没办完|那几件|那件}{|的}',
]);

/** A message in which what came is told without what was carried over, or why that cannot be told. */
export type WithoutCarried =
  | { readonly text: string; readonly remark: Phrase }
  | { readonly text: null; readonly why: Phrase };

const HOW_MANY = (sum: number): Phrase =>
  phrase(
    `${sum}件里含上年结转的，新收几件要减出来：请一并说上年结转几件、各是哪类申请人，例如“去年转来2件，都是个人”。`,
    `The ${sum} take in what was carried over: please say how many those are, and of whom.`,
  );

/** Whether an amount counts applications; the 一 of 一共 counts nothing. */
const isCount = (text: string, { precision, value, scale, isMoney, start, end }: FoundAmount): boolean =>
  precision === 'exact' &&
  Number.isInteger(value) &&
  scale === 1 &&
  !isMoney &&
  (FILLER.at(text, start)?.end ?? 0) <= end;

/** The figure of a clause of its own that tells of last year: 去年转来2件. */
function carriedIn(original: string, others: readonly Span[]): FoundAmount | null {
  const { text, clauses } = heard(original);
  const own = amountsIn(text).filter((amount) => {
    const clause = around(clauses, amount);
    return clause && isCount(text, amount) && OF_LAST_YEAR.isIn(text.slice(clause.start, clause.end));
  });
  return own.find((amount) => !others.some(({ start }) => start === amount.start)) ?? null;
}

/** 连同去年的一共12件，去年转来2件: what was told together told apart; null for any other message. */
export function withoutCarried(original: string, report: Report): WithoutCarried | null {
  const { text, folded } = heard(original);
  const [word] = WITH_LAST_YEARS.all(text);
  if (!word || original.includes('\n')) return null;
  const behind = amountsIn(text).filter((amount) => amount.start >= word.end && isCount(text, amount));
  const [first, second] = behind;
  // 加上去年的2件一共12件: what was carried over is told right behind the word.
  const isParted = first?.start === word.end && second && TOTALS.endingAt(text, second.start) !== null;
  const sum = isParted ? second : first;
  if (!sum || (!isParted && TOTALS.endingAt(text, sum.start) === null && sum.start > word.end)) return null;
  const told = isParted ? first : carriedIn(original, [sum]);
  const stands = sumOf(
    partColumns(report).map((column) => report.applications.carriedOver?.[column] ?? null),
  );
  const carried = told?.value ?? stands;
  if (carried === null) return { text: null, why: HOW_MANY(sum.value) };
  if (carried > sum.value) return null;
  const now = sum.value - carried;
  const own = isParted ? `新收${now}件，去年结转${carried}件` : `新收${now}件`;
  const rest = [
    quoted(folded, { start: 0, end: word.start }),
    own,
    quoted(folded, { start: sum.end, end: text.length }),
  ];
  return {
    text: rest.join(''),
    remark: phrase(
      `共${sum.value}件含上年结转${carried}件，新收按${sum.value}－${carried}＝${now}件填，请核对。`,
      `The ${sum.value} take in ${carried} carried over: ${now} are new; please check.`,
    ),
  };
}
