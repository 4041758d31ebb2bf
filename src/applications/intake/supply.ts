import { quoted } from '../../language/fold.ts';
import type { Heard } from '../../language/hear.ts';
import type { Span } from '../../language/span.ts';
import type { IntakeReading } from './draft.ts';
import { SUPPLIES, SUPPLY_CLOSES, SUPPLY_OPENS, WAYS } from './words.ts';

/** What a wish for the supply is about, without what opens it: 以电子邮件形式提供 is 电子邮件. Null where it is none. */
function wishIn(
  text: string,
  { start, end }: Span,
): { readonly span: Span; readonly isClosed: boolean } | null {
  let from = start;
  for (let opens = SUPPLY_OPENS.at(text, from); opens && opens.end < end; opens = SUPPLY_OPENS.at(text, from))
    from = opens.end;
  const closes = SUPPLY_CLOSES.endingAt(text, end);
  if (closes && closes.start > from) return { span: { start: from, end: closes.start }, isClosed: true };
  const supply = SUPPLIES.at(text, from);
  // A bare 电子邮件 before what is asked for is how it came.
  const isWay = from === start && WAYS.at(text, start)?.end === end;
  return supply && supply.end <= end
    ? { span: { start: from, end }, isClosed: supply.end === end && !isWay }
    : null;
}

/** Takes a stretch that says in which form something is to be supplied. What came by mail (邮件发来) is no wish. */
export function takeSupply(reading: IntakeReading, utterance: Heard, span: Span): boolean {
  const { draft } = reading;
  const wish = wishIn(utterance.text, span);
  const isAfter = draft.description !== null || reading.contents.length > 0;
  if (!wish || !(wish.isClosed || isAfter) || '来了'.includes(utterance.text.charAt(span.end - 1)))
    return false;
  const words = quoted(utterance.folded, wish.isClosed ? wish.span : span).trim();
  draft.supply = draft.supply === null ? words : `${draft.supply}，${words}`;
  reading.used.push(span);
  return true;
}
