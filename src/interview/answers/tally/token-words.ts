import { amountAt, type FoundAmount } from '../../../language/amounts.ts';
import { isSign } from '../../../language/filler.ts';
import type { Heard } from '../../../language/hear.ts';
import type { FoundWord, Lexicon } from '../../../language/lexicon.ts';
import { personAt } from '../../../language/persons.ts';
import { overlaps, type Span } from '../../../language/span.ts';
import type { FormName } from '../../../report/words/form-words.ts';
import type { Item } from './item.ts';
import type { TallyWords } from './tally-words.ts';
import { APPLIES, CHANGED, COMPARED, LEADS_TO_ONE, LEFT_AT_THAT, MARKS, type Mark } from './words.ts';

/** A word that says of whom figures are, but not where a word of the form begins in it and goes on: 一件没现成的. */
export function markAt(text: string, at: number, terms: Lexicon<FormName | null>): FoundWord<Mark> | null {
  const mark = MARKS.at(text, at);
  for (let inside = at + 1; mark && inside < mark.end; inside += 1)
    if ((terms.at(text, inside)?.end ?? 0) > mark.end) return null;
  return mark;
}

/** 其他 right before a word of the form, 都 or 没有 is what is left: 其他个人, 其他维持, 其他没. */
const OTHERS = ['其他', '其它'];
const ARE = '是';

/** 其它十七件全是个人: so many others, and what all of them are. */
function isCountedAll(text: string, start: number): boolean {
  const count = amountAt(text, start);
  if (count === null || count.unit === '') return false;
  return MARKS.at(text, count.end)?.value === 'all' || text.startsWith(ARE, count.end);
}

export const restBefore = (
  text: string,
  at: number,
  term: FoundWord<FormName | null>,
  { terms }: TallyWords,
): number | null => {
  const word = OTHERS.find((other) => text.startsWith(other, at));
  if (word === undefined) return null;
  const end = at + word.length;
  if (term.end !== end && term.value !== null) return null;
  const next = terms.at(text, text.startsWith(ARE, end) ? end + ARE.length : end);
  const mark = MARKS.at(text, end)?.value;
  const isNamed = next?.value && !OTHERS.includes(next.word);
  return isNamed || mark === 'all' || mark === 'none' || isCountedAll(text, end) ? end : null;
};

/** Where the clause ends that compares this year with the last, from its first word on: 比去年多了4件. Null where none begins. */
export function comparedAt(text: string, start: number): number | null {
  const word = COMPARED.at(text, start);
  if (!word) return null;
  let end = word.end;
  while (end < text.length && !isSign(text.charAt(end))) end += 1;
  return CHANGED.isIn(text.slice(word.end, end)) ? end : null;
}

const FAMILIAR = '老小';

/** Somebody who is named and applied: 张三来申请的; 老刘头 also behind the place that he is from. */
export function applicantAt(text: string, start: number, { names }: Pick<Heard, 'names'>): Span | null {
  const familiar = FAMILIAR.includes(text.charAt(start) || ' ') ? personAt(text, start) : null;
  const name = familiar ?? names.find((each) => each.kind === 'person' && each.start === start);
  return name?.isSure && APPLIES.at(text, name.end) ? name : null;
}

const MEASURES = '个件份家起宗桩位';

/** 漏了个企业的, 有个官司: one, where no figure of its clause says how many. */
export function impliedOneAt(
  { text, clauses }: Heard,
  at: number,
  told: readonly FoundAmount[],
  { terms }: TallyWords,
): boolean {
  if (!MEASURES.includes(text.charAt(at)) || LEADS_TO_ONE.endingAt(text, at) === null) return false;
  const clause = clauses.find((each) => each.start <= at && at < each.end);
  // 有个老上访户直接去法院告的: the word of the form may stand further on.
  const isNamed = terms
    .all(text)
    .some(({ value, start }) => value && start > at && start < (clause?.end ?? 0));
  return isNamed && !told.some((amount) => clause && overlaps(amount, clause));
}

/** 让他补正一直没补，就没管了: behind a result that is no answer, that nothing more was done denies no figure. */
export const leftAtThat = (text: string, at: number, items: readonly Item[]): Span | null => {
  const told = items.findLast(({ is }) => is === 'term' || is === 'amount');
  const outcome = told?.is === 'term' && told.name.kind === 'row' ? told.name.outcome : undefined;
  return outcome === 'refused' || outcome === 'other' ? LEFT_AT_THAT.at(text, at) : null;
};

/** 一 before a word of the form or a sign counts; that of 一共 does not. */
export const isApart = (text: string, { end }: Span, { terms, clipped }: TallyWords): boolean =>
  end >= text.length ||
  isSign(text.charAt(end)) ||
  Boolean(terms.at(text, end)?.value) ||
  Boolean(clipped?.at(text, end)?.value);
