import { amountsIn } from '../../language/amounts.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold, originalSpan } from '../../language/fold.ts';
import type { Span } from '../../language/span.ts';
import { sortsOf, type UnitSort } from '../../language/units.ts';
import { type ObjectSort, objectAtEnd } from '../words/objects.ts';

/** What counts things in a sentence, with the words before it that belong to it (约40条); offsets into the clause. */
export interface Count extends Span {
  readonly unit: string;
}

/** Words before a count that belong to it. */
export const LEADS = '约近超共各';
/** What is measured rather than counted. */
const MEASURES: readonly UnitSort[] = ['day', 'time', 'money', 'percent'];

/** 块 counts panels, and is no money there. */
const isPanel = (unit: string, before: string): boolean =>
  unit === '块' && PANELS.includes(objectAtEnd(before)?.sort ?? 'body');
const PANELS: readonly ObjectSort[] = ['facility', 'plate', 'account'];

/** The first count of things in a clause; what is measured (days, money, shares) is none. */
export function firstCount(clause: string): Count | null {
  const folded = fold(clause);
  const amount = amountsIn(folded.text).find(
    ({ unit, value, written, start }) =>
      unit !== '' &&
      !('个起'.includes(unit) && value === 1 && written === 'chinese') &&
      (isPanel(unit, folded.text.slice(0, start)) || !sortsOf(unit).some((sort) => MEASURES.includes(sort))),
  );
  if (!amount) return null;
  const { start, end } = originalSpan(folded, amount);
  return { start: withoutClosing(clause.slice(0, start), LEADS).length, end, unit: amount.unit };
}
