import { z } from 'zod';
import { type Query, querySchema } from '../../applications/queries.ts';
import type { IsoDate } from '../../language/date.ts';
import { askModel, type Speakers } from '../model-door.ts';
import type { Parts } from '../parts.ts';

const chosenSchema = z.object({ query: querySchema.nullable() });

/** Whether what a query names stands in the question: a model may choose, never invent a number or a name. */
function isGiven(query: Query, text: string): boolean {
  if (query.kind === 'byNumber') return text.includes(query.number);
  if (query.kind === 'byApplicant') return text.includes(query.name);
  return query.kind !== 'howCounted' || query.number === null || text.includes(query.number);
}

/**
 * Lets the model choose among the typed queries for a wording that no pattern knows; null without a model, or where it
 * sees none.
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
    variables: { question: text, today },
    schema: chosenSchema,
    texts: [text],
  });
  const query = outcome.kind === 'answered' ? outcome.value.query : null;
  return query && isGiven(query, text) ? query : null;
}
