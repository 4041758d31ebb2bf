import { trimmed } from '../../language/filler.ts';
import type { Heard } from '../../language/hear.ts';
import { numbersIn } from '../../language/numbers.ts';
import { overlaps, type Span } from '../../language/span.ts';
import { topicsOf } from './note-topics.ts';
import { stretchesOf } from './stretches.ts';
import { LENGTH_BEFORE, LENGTH_BEHIND, STYLE_WORDS, STYLES, TEXT_UNITS } from './words/style.ts';

/** Longer clauses tell more than how something is to be written (characters). */
const LONGEST = 24;

/** 别超过两百字, 两三句话就行: how long the text is to be, where a clause says it and nothing behind it. */
function lengthIn(text: string, clause: Span): Span | null {
  for (const number of numbersIn(text).filter((each) => overlaps(each, clause))) {
    const unit = TEXT_UNITS.at(text, number.end);
    if (!unit) continue;
    const before = LENGTH_BEFORE.endingAt(text, number.start);
    const behind = LENGTH_BEHIND.at(text, unit.end);
    const rest = trimmed(text, { start: behind?.end ?? unit.end, end: clause.end }, () => true);
    if ((before || behind) && rest.start >= rest.end)
      return { start: before?.start ?? number.start, end: clause.end };
  }
  return null;
}

/** Where a stretch begins to say how the text is to sound: 语气平和点写; null where it does not. */
function soundsAt(text: string, { start, end }: Span): number | null {
  const words = STYLE_WORDS.all(text.slice(start, end)).filter(({ value }) => !value.includes('nothing'));
  const kinds = new Set(words.flatMap(({ value }) => value));
  return STYLES.some((line) => line.every((kind) => kinds.has(kind))) ? start + (words[0]?.start ?? 0) : null;
}

/**
 * The stretches of a message that say how the text is to be written, and tell nothing of the year: 写得正式一点, 别超过两百字,
 * 领导职务不要出现. 解读写得更通俗一些 tells of the work.
 */
export const styleIn = (utterance: Heard): Span[] =>
  stretchesOf(utterance).filter((stretch) => {
    const { text } = utterance;
    if (stretch.end - stretch.start > LONGEST) return false;
    const first = [soundsAt(text, stretch), lengthIn(text, stretch)?.start ?? null].filter(
      (at) => at !== null,
    );
    return first.length > 0 && topicsOf(text.slice(stretch.start, Math.min(...first))).size === 0;
  });
