import { z } from 'zod';
import { type Filter, type Query, querySchema } from '../../../applications/queries/query.ts';
import { contextAt } from '../../../applications/queries/reading/context.ts';
import { filterParts, measureParts, schemaLines } from '../../../applications/queries/schema-lines.ts';
import type { IsoDate } from '../../../language/date.ts';
import { fold, normalForm } from '../../../language/fold.ts';
import { numbersIn } from '../../../language/numbers.ts';
import { spansIn } from '../../../language/spans.ts';
import type { Calendar } from '../../../report/calendar/calendar.ts';
import { askModel, type Speakers } from '../../model-door.ts';
import type { Parts } from '../../parts.ts';
import { allFilters } from './all-filters.ts';

const chosenSchema = z.object({ query: querySchema.nullable() });

/** The days that a question gives: those of the times in it, looking either way, and of the present year. */
function givenDays(text: string, today: IsoDate, calendar: Calendar): ReadonlySet<string> {
  const { daysOf } = contextAt(today, calendar, null);
  const year = today.slice(0, 4);
  const stretches = spansIn(fold(text).text).flatMap((time) => [daysOf(time, 'ahead'), daysOf(time, 'back')]);
  const days = stretches.flatMap((each) => (each ? [each.from, each.to] : []));
  return new Set([today, `${year}-01-01`, `${year}-12-31`, ...days.flatMap((day) => day ?? [])]);
}

/** The words that a filter names and the days that it holds to. */
function named(filter: Filter): { readonly words: readonly string[]; readonly days: readonly string[] } {
  switch (filter.by) {
    case 'when':
      return { words: [], days: [filter.from, filter.to].flatMap((day) => day ?? []) };
    case 'handler':
      return { words: filter.name === null ? [] : [filter.name], days: [] };
    case 'took':
      return {
        words: [filter.least, filter.most].flatMap((each) => (each === null ? [] : [String(each)])),
        days: [],
      };
    case 'numbered':
      return { words: [String(filter.from), String(filter.to)], days: [] };
    case 'pendingOn':
      return { words: [], days: [filter.day] };
    case 'applicant':
      return { words: filter.names, days: [] };
    case 'content':
      return { words: filter.words.flatMap((each) => each.split(/\s+/)), days: [] };
    case 'number':
      return { words: filter.numbers, days: [] };
    default:
      return { words: [], days: [] };
  }
}

/** Whether whatever a query names stands in the question: a model may compose, never invent a number, a name or a day. */
export function isGiven(query: Query, text: string, today: IsoDate, calendar: Calendar): boolean {
  const words = normalForm(text);
  const days = givenDays(text, today, calendar);
  const { measure } = query;
  const most = measure.kind === 'list' && measure.most !== null && measure.most > 3 ? measure.most : null;
  const least = measure.kind === 'groups' ? measure.atLeast : null;
  const fewest = measure.kind === 'groups' ? (measure.atMost ?? null) : null;
  const spanned = measure.kind === 'summary' ? [measure.from, measure.to] : [];
  const numbers = numbersIn(fold(text).text).map(({ value }) => value);
  return (
    (most === null || numbers.includes(most)) &&
    // 超过五件 is six and more.
    (least === null || numbers.includes(least) || numbers.includes(least - 1)) &&
    // 不满五件 is four at most.
    (fewest === null || numbers.includes(fewest) || numbers.includes(fewest + 1)) &&
    spanned.every((day) => days.has(day)) &&
    allFilters(query)
      .map(named)
      .every(
        (each) =>
          each.words.every((word) => words.includes(normalForm(word))) &&
          each.days.every((day) => days.has(day)),
      )
  );
}

/**
 * Lets the model compose the query for a wording that the reading does not know; null without a model, or where it sees
 * none, or names what the question does not.
 */
export async function chooseQuery(
  parts: Parts,
  who: Speakers,
  organ: string,
  text: string,
  today: IsoDate,
): Promise<Query | null> {
  const outcome = await askModel(parts, who, organ, {
    prompt: 'choose-query',
    variables: {
      question: text,
      today,
      measures: schemaLines(measureParts(), 'kind'),
      filters: schemaLines(filterParts(), 'by'),
    },
    schema: chosenSchema,
    texts: [text],
  });
  const query = outcome.kind === 'answered' ? outcome.value.query : null;
  return query && isGiven(query, text, today, parts.calendar) ? query : null;
}
