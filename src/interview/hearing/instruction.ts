import { trimmed } from '../../language/filler.ts';
import type { Heard } from '../../language/hear.ts';
import type { Span } from '../../language/span.ts';
import { INSTRUCTS, LEADS_IN } from './words/instructing.ts';

const SIGNS = '：，。 “"';

const NOTHING: Span = { start: 0, end: 0 };

/**
 * What a message begins with that tells the bot to take down the rest (写一句，…; 你写上…; 转：…): no fact of the work. Empty
 * where it says nothing else.
 */
export function instructionIn({ text }: Heard): Span {
  const { start } = trimmed(
    text,
    { start: 0, end: text.length },
    (kind) => kind === 'interjection' || kind === 'greeting' || kind === 'joining',
  );
  const words = [start, 0].flatMap((at) => INSTRUCTS.at(text, at) ?? []);
  const led = [start, 0]
    .flatMap((at) => LEADS_IN.at(text, at) ?? [])
    .filter(({ end }) => text.charAt(end) === '：');
  const [lead] = [...words, ...led].sort((a, b) => b.end - a.end);
  if (!lead) return NOTHING;
  let { end } = lead;
  while (end < text.length && SIGNS.includes(text.charAt(end))) end += 1;
  return end < text.length ? { start: 0, end } : NOTHING;
}
