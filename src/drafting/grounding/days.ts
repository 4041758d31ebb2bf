import { clauseTexts } from '../../language/clauses.ts';
import type { Figure } from '../../language/figure.ts';
import { wordSet } from '../../language/lexicon.ts';
import { type Bound, clauseAround } from './bound.ts';
import { type Content, coverOf, runsOf, toldBy } from './content.ts';
import type { Line } from './evidence.ts';
import { figuresOf } from './figures-of.ts';
import { type Judged, ownLines, type Rests } from './ground-of.ts';

/** A day as digits (20240131, 202405, 131, 5) as its parts; null where it was not said. */
function partsOf(value: number): { year: number | null; month: number; day: number | null } {
  if (value >= 10_000_000)
    return { year: Math.floor(value / 10_000), month: Math.floor(value / 100) % 100, day: value % 100 };
  if (value >= 100_000) return { year: Math.floor(value / 100), month: value % 100, day: null };
  return value >= 100
    ? { year: null, month: Math.floor(value / 100), day: value % 100 }
    : { year: null, month: value, day: null };
}

/** Whether a note's day is the draft's: nothing may be added to it, and no year changed. */
function isSameDay(day: number, told: number, year: number, isPlan: boolean): boolean {
  const [a, b] = [partsOf(day), partsOf(told)];
  return (
    a.month === b.month &&
    (a.day === null || a.day === b.day) &&
    (a.year === null || a.year === (b.year ?? year) || (b.year === null && isPlan && a.year === year + 1))
  );
}

/** The months of the period reported on are the period where both stand: 1月至12月; alone, 12月 dates an event. */
const WHOLE_YEAR = /1月.{0,12}12月|1[—–~-]12月/;
const PLAN = wordSet(['{下一步|下步|明年|今后|将|自|从}']);
/** 自1月1日起施行 dates an act. */
const SINCE = wordSet(['起{施行|执行|实施|启用|试行|正式|生效}']);
const UP_TO = wordSet(['{以|之|}前']);
/** A place among others. */
const RANK = wordSet(['{名|位}']);
const RANKED = wordSet(['{位|名|排}{列|在|}', '{位|}居', '排名{为|}']);
/** The regulation's own number: 国务院令第711号. */
const REGULATION = 711;
const HOTLINE = 12345;

/** A text in stretches, each with the day that its first clause names. */
function datedIn(text: string): { readonly value: number; readonly told: Content }[] {
  const dated: { value: number; words: string }[] = [];
  for (const clause of clauseTexts(text)) {
    const [day] = figuresOf(clause).filter(({ kind }) => kind === 'date');
    const last = dated.at(-1);
    if (day) dated.push({ value: day.value, words: clause });
    else if (last) last.words += `，${clause}`;
  }
  return dated.map(({ value, words }) => ({ value, told: toldBy(words) }));
}

/** Whether a note tells what a day's clause speaks of, and of another day: 8月邀请律师授课 of 5月请律师讲课，8月自查. */
function isOfOther(figure: Figure, sentence: string, own: readonly Line[]): boolean {
  if (figure.kind !== 'date') return false;
  const clause = clauseAround(sentence, figure.start);
  const days = figuresOf(clause).filter(({ kind }) => kind === 'date');
  const runs = runsOf(clause);
  if (days.length > 1 || runs.length === 0) return false;
  const dated = own.flatMap(({ text }) => datedIn(text));
  const held = (isSame: boolean) =>
    Math.max(
      0,
      ...dated
        .filter(({ value }) => (value === figure.value) === isSame)
        .map(({ told }) => coverOf(runs, told).near),
    );
  return dated.some(({ value }) => value === figure.value) && held(true) === 0 && held(false) > 1;
}

const NEXT_YEAR = wordSet(['{明|来|次|下|下一}年']);
/** When within a year: 2025年6月. */
const WITHIN = wordSet([
  '{1|2|3|4|5|6|7|8|9}',
  '{上|下}半年',
  '{年|月|季}底',
  '{一|二|三|四|第}{季度|季}',
  '{底|年底|年末|年内}前',
]);
/** Whether a measure of a report is said to be due within its own year, of which no note tells: it is told when that is over. */
const isOver = ({ aspect }: Judged, sentence: string, end: number, near: readonly Line[]): boolean =>
  aspect === 'measures' &&
  WITHIN.at(sentence, end) !== null &&
  !near.some(({ text, aspect: of }) => of === aspect && THIS_YEAR.isIn(text));
const THIS_YEAR = wordSet(['{今年|本年|年内|年底|年末|现在|目前|已}']);
/** Whether what is planned is noted for the next year alone: 明年每月一篇 is no plan for the year of the report. */
const isOfNextYear = ({ aspect, evidence }: Judged, near: readonly Line[]): boolean =>
  aspect === 'measures' &&
  near.some(({ text, aspect: of }) => of === aspect && NEXT_YEAR.isIn(text)) &&
  !near.some(({ text }) => THIS_YEAR.isIn(text) || text.includes(String(evidence.report.year)));

/** Figures that name something: years, days, numbers of documents, ordinals, telephone numbers. */
export function groundlessDates(sentence: string, judged: Judged): string[] {
  const { evidence } = judged;
  const { year } = evidence.report;
  const runs = runsOf(sentence);
  const lines: Line[] = [...evidence.lines, ...evidence.lastYear];
  const own = judged.aspect === '' ? [] : ownLines(judged);
  const near = lines.filter((line) => own.includes(line) || coverOf(runs, line.told).held > 0);
  const isTold = (fits: (figure: Figure) => boolean, among = near) =>
    among.some(({ text }) => figuresOf(text).some(fits));
  const isPlan = evidence.part === 'problems' || PLAN.isIn(sentence);
  const isPeriod = WHOLE_YEAR.test(sentence);
  const hasGround = (figure: Figure, printed: string): boolean => {
    switch (figure.kind) {
      case 'year':
        return (
          (figure.value === year &&
            !isOfNextYear(judged, near) &&
            !isOver(judged, sentence, figure.end, near)) ||
          // 2022年以前 tells no more of last year than of any other.
          (figure.value === evidence.previous?.year && !UP_TO.at(sentence, figure.end)) ||
          (figure.value === year + 1 && (isPlan || near.some(({ text }) => NEXT_YEAR.isIn(text)))) ||
          isTold(
            ({ kind, value, unit }) =>
              (kind === 'year' && value === figure.value) ||
              // 06年以前 is how a note has 2006年.
              (unit === '年' && value === figure.value % 100) ||
              (kind === 'count' && unit === '' && value === figure.value),
            lines,
          )
        );
      case 'date': {
        const { month, day, year: said } = partsOf(figure.value);
        const ends = (month === 1 && (day ?? 1) === 1) || (month === 12 && (day ?? 31) === 31);
        if (
          ends &&
          !SINCE.at(sentence, figure.end) &&
          (said === null || said === year) &&
          (day !== null || isPeriod)
        )
          return true;
        return near.some(({ text }) =>
          figuresOf(text).some(
            ({ kind, value, start }) =>
              kind === 'date' &&
              isSameDay(figure.value, value, year, isPlan || NEXT_YEAR.isIn(clauseAround(text, start))),
          ),
        );
      }
      case 'documentNumber':
        return (
          figure.value === REGULATION ||
          isTold(({ kind, value }) => kind === figure.kind && value === figure.value, lines)
        );
      case 'ordinal': {
        if (sentence.charAt(figure.start - 1) !== '第' || /^[方人]/.test(sentence.slice(figure.end)))
          return true;
        const isWritten = figure.written === 'chinese' && figure.value !== 1;
        const isSaid = near.some(({ text }) => text.includes(isWritten ? printed : `第${printed}`));
        const isRank =
          RANK.at(sentence, figure.end) !== null || RANKED.endingAt(sentence, figure.start - 1) !== null;
        return (
          isSaid ||
          isTold(
            ({ kind, value, unit }) =>
              value === figure.value &&
              (!isRank || kind === 'ordinal' || RANK.get(unit) === true || unit === ''),
          )
        );
      }
      case 'phone':
      case 'identifier':
      case 'version':
        return (
          figure.value === HOTLINE ||
          lines.some(({ text }) => text.includes(printed)) ||
          evidence.report.preamble.includes(printed)
        );
      default:
        return true;
    }
  };
  return figuresOf(sentence).flatMap((figure) => {
    const printed = sentence.slice(figure.start, figure.end);
    return hasGround(figure, printed) && !isOfOther(figure, sentence, own)
      ? []
      : [figure.kind === 'ordinal' ? `第${printed}` : printed];
  });
}

const BEFORE = wordSet(['{上|去}年', '同期']);
const EARLIER = wordSet(['{提前|提早|早}']);
const LATER = wordSet(['{推迟|延后|晚}']);
/** Days of the month as days of the year; months are near enough 30.4 days. */
const dayOf = (value: number, year: number): number =>
  Date.UTC(year, Math.floor(value / 100) - 1, value % 100) / 86_400_000;

/** By how many days something was earlier or later than last year: both days are told. */
export function daysApart(claim: Bound, { sentence, evidence }: Judged): Rests {
  const { figure, clause } = claim;
  const sign = EARLIER.isIn(clause) ? 1 : LATER.isIn(clause) ? -1 : 0;
  if (sign === 0 || !sortsAsDay(figure.unit) || !BEFORE.isIn(clause)) return null;
  const days = (text: string) =>
    figuresOf(text).flatMap(({ kind, value }) =>
      kind === 'date' && value >= 101 && value <= 1231 ? [dayOf(value, 2001)] : [],
    );
  const runs = runsOf(sentence);
  const line = evidence.lastYear.find(
    ({ text, told }) =>
      coverOf(runs, told).near > 0 &&
      days(text).some((then) => days(sentence).some((now) => (then - now) * sign === figure.value)),
  );
  return line ? [line.ref] : null;
}

const sortsAsDay = (unit: string): boolean => unit === '天' || unit === '日';
