import { withoutBrackets } from '../../language/ends.ts';
import { wordSet } from '../../language/lexicon.ts';
import { type FoundSpan, spansIn } from '../../language/spans.ts';
import { resolveSpan } from '../../language/time/resolve-span.ts';
import { wordsFor } from '../words/form-words.ts';
import { withoutWords } from './tail.ts';

/** Times that lie outside any year reported on. */
const ELSEWHEN = wordSet(['{历年|往年|近年|多年|同期}']);

/** What came from last year is counted in this one: 上年未办结结转. */
const CARRIED_OVER = wordsFor('applications', 'carriedOver');

/** A time beside these is that of what is carried over: 上年结转, 结转至2026年度. */
const CARRIED_TO = wordSet(['{结转|顺延|转|延续}{至|到|入|自|}']);
const CARRIED = wordSet(['{度|}{末|}{的|}结转']);

const isCarried = (text: string, { start, end }: FoundSpan): boolean =>
  CARRIED_TO.endingAt(text, start) !== null || CARRIED.at(text, end) !== null;

/** Whether a time tells when something was counted; a term (15日内), a weekday and a feast do not. */
function isPeriod(span: FoundSpan): boolean {
  switch (span.kind) {
    case 'day':
      return span.day.kind === 'date' || span.day.kind === 'yearEnd';
    case 'within':
    case 'week':
    case 'weekend':
    case 'feast':
    case 'turnOfYear':
      return false;
    default:
      return true;
  }
}

/** Whether a time is all of a year, or one of the two days that bound it. */
function isYear(span: FoundSpan, year: number): boolean {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const days = resolveSpan(span, { today: last, way: 'back' });
  if (days.kind !== 'days') return true;
  if (days.from === days.to) return days.from === first || days.to === last;
  return days.from === first && days.to === last;
}

/** Whether the last time named in folded words is another than the year reported on: 去年, 2023年, 上半年, 3月. */
export function ofAnotherTime(words: string, year: number): boolean {
  const wording = withoutWords(words, CARRIED_OVER);
  const text = withoutBrackets(withoutBrackets(wording, '《', '》'), '〔', '〕');
  const times = spansIn(text).filter((span) => span.isSure && isPeriod(span) && !isCarried(text, span));
  const elsewhen = ELSEWHEN.all(text).at(-1);
  const last = times.at(-1);
  if (elsewhen && elsewhen.start >= (last?.end ?? 0)) return true;
  return last !== undefined && !isYear(last, year);
}
