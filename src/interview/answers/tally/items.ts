import { amountAt, amountsIn } from '../../../language/amounts.ts';
import { beliefAt } from '../../../language/doubt.ts';
import { FILLER, isSign } from '../../../language/filler.ts';
import type { Heard } from '../../../language/hear.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import type { Span } from '../../../language/span.ts';
import { sortsOf, type UnitSort } from '../../../language/units.ts';
import type { FormName } from '../../../report/words/form-words.ts';
import { BOUNDS, LAST_YEARS, MARKS, type Mark } from './words.ts';

/** A piece of what was told: a figure, a share of the whole (四分之一), a word of the form, what they do, or other words. */
export type Item = Span &
  (
    | { readonly is: 'amount'; readonly value: number }
    | { readonly is: 'share'; readonly of: number }
    | { readonly is: 'term'; readonly name: FormName }
    | { readonly is: 'words' }
    | { readonly is: Mark }
  );

/** What counts no applications and no cases: 第8年, 三层, 十点. */
const NO_COUNT: ReadonlySet<UnitSort> = new Set(['day', 'time', 'money', 'percent', 'other']);

/** 第8年 and 同一个 count nothing. */
const NO_COUNT_BEFORE = '第同';

const BRACKETS = '（）()';

const PARTS = '分之';

/** 四分之一, 一半. */
function shareAt(text: string, start: number): (Span & { of: number }) | null {
  const whole = amountAt(text, start, NO_UNIT);
  if (!whole || !text.startsWith(PARTS, whole.end)) return null;
  const part = amountAt(text, whole.end + PARTS.length, NO_UNIT);
  return part && whole.value > 0 ? { start, end: part.end, of: part.value / whole.value } : null;
}

const NO_UNIT: Lexicon<boolean> = {
  at: () => null,
  allAt: () => [],
  endingAt: () => null,
  all: () => [],
  isIn: () => false,
  get: () => undefined,
};

/** What a message holds for a tally, in order; null where a figure of it is only about right, or money. */
export function itemsOf({ text, times }: Heard, terms: Lexicon<FormName | null>): Item[] | null {
  const items: Item[] = [];
  const amounts = new Map(amountsIn(text).map((amount) => [amount.start, amount]));
  for (let at = 0; at < text.length; ) {
    const time = times.find(({ start, isSure }) => isSure && start === at);
    const before = LAST_YEARS.at(text, at);
    const lastYears = before && amountAt(text, before.end);
    const share = shareAt(text, at);
    const amount = amounts.get(at);
    const term = terms.at(text, at);
    const mark = MARKS.at(text, at);
    const filler = beliefAt(text, at) ?? FILLER.at(text, at);
    const longest = Math.max(amount?.end ?? 0, term?.end ?? 0, mark?.end ?? 0);
    if (lastYears && !terms.at(text, at)?.value) at = lastYears.end;
    else if (time) at = time.end;
    else if (filler && mark && filler.end > longest) at = filler.end;
    else if (share) {
      items.push({ is: 'share', ...share });
      at = share.end;
    } else if (term && term.end === longest) {
      if (term.value) items.push({ is: 'term', name: term.value, start: at, end: term.end });
      at = term.end;
    } else if (mark && mark.end === longest) {
      items.push({ is: mark.value, start: at, end: mark.end });
      at = mark.end;
    } else if (amount) {
      // Money is counted by no row of a tally, and is not passed over.
      if (amount.isMoney) return null;
      const counts = amount.unit === '' || sortsOf(amount.unit).some((sort) => !NO_COUNT.has(sort));
      const isNumeral =
        amount.written === 'arabic' || amount.unit !== '' || amount.value > 1 || isApart(text, amount, terms);
      if (counts && isNumeral && !(at > 0 && NO_COUNT_BEFORE.includes(text.charAt(at - 1)))) {
        if (amount.precision !== 'exact' || BOUNDS.endingAt(text, at)) return null;
        items.push({ is: 'amount', value: amount.value, start: at, end: amount.end });
      }
      at = Math.max(amount.end, at + 1);
    } else {
      const end = filler?.end ?? at + 1;
      if (isSign(text.charAt(at)) || BRACKETS.includes(text.charAt(at)))
        items.push({ is: 'cut', start: at, end: at + 1 });
      else if (!filler || ('value' in filler && filler.value === 'lookup'))
        items.push({ is: 'words', start: at, end });
      at = end;
    }
  }
  return items;
}

/** 一 before a word of the form or a sign counts; that of 一共 does not. */
const isApart = (text: string, { end }: Span, terms: Lexicon<FormName | null>): boolean =>
  end >= text.length || isSign(text.charAt(end)) || Boolean(terms.at(text, end)?.value);
