import type { DaySpan } from './base-spans.ts';
import type { SaidYear } from './said-months.ts';

/** The years that were said where a span begins or ends a year; null where it does neither. */
type Years = readonly SaidYear[] | null;

const said = (year: SaidYear | null): readonly SaidYear[] => (year === null ? [] : [year]);

/** The year that a span closes, as far as it was said: 12月31日, 12月底, 2023年底. */
export function yearClosed(span: DaySpan): Years {
  if (span.kind === 'month')
    return span.month.kind === 'named' && span.month.month === 12 ? said(span.month.year) : null;
  if (span.kind !== 'day') return null;
  const { day } = span;
  switch (day.kind) {
    case 'date':
      return day.month === 12 && day.day === 31 ? said(day.year) : null;
    case 'monthEnd':
      return day.month?.kind === 'named' && day.month.month === 12 ? said(day.month.year) : null;
    case 'yearEnd':
      return said(day.year);
    default:
      return null;
  }
}

function yearOpened(span: DaySpan): Years {
  if (span.kind === 'month')
    return span.month.kind === 'named' && span.month.month === 1 ? said(span.month.year) : null;
  if (span.kind === 'third')
    return span.month?.kind === 'named' && span.month.month === 1 && span.third === 'first'
      ? said(span.month.year)
      : null;
  return span.kind === 'day' && span.day.kind === 'date' && span.day.month === 1 && span.day.day === 1
    ? said(span.day.year)
    : null;
}

/** The years that were said of a span from the first to the last day of one: 2024年1月1日至12月31日, 2024年1月至12月. */
export function wholeYear(span: DaySpan): Years {
  if (span.kind === 'months') return span.first === 1 && span.last === 12 ? said(span.year) : null;
  if (span.kind !== 'between') return null;
  const [first, last] = [yearOpened(span.from), yearClosed(span.to)];
  return first && last ? [...first, ...last] : null;
}

/** Whether years that were said are all a given one, and at least one was said. */
export const isAllOf = (years: Years, year: number): boolean =>
  years !== null && years.length > 0 && years.every((each) => each.kind === 'named' && each.year === year);
