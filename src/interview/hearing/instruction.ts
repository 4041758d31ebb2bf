import { trimmed } from '../../language/filler.ts';
import type { Heard } from '../../language/hear.ts';
import { liesIn, type Span } from '../../language/span.ts';
import { talkIn } from './talk.ts';
import { INSTRUCTS, KEEPS_OUT, LEADS_IN, THIS_ONE } from './words/instructing.ts';

const SIGNS = '：，。 “"';
const QUOTE = '"';

/** What a stretch begins with that tells the bot to take down the rest of it; null where it says nothing else. */
function instructionAt(text: string, stretch: Span): Span | null {
  const { start } = trimmed(
    text,
    stretch,
    (kind) => kind === 'interjection' || kind === 'greeting' || kind === 'joining',
  );
  const words = [start, stretch.start].flatMap((at) => INSTRUCTS.at(text, at) ?? []);
  const led = [start, stretch.start]
    .flatMap((at) => LEADS_IN.at(text, at) ?? [])
    .filter(({ end }) => text.charAt(end) === '：');
  const [lead] = [...words, ...led].sort((a, b) => b.end - a.end);
  if (!lead) return null;
  let { end } = lead;
  while (end < text.length && SIGNS.includes(text.charAt(end))) end += 1;
  return end < text.length ? { start: stretch.start, end } : null;
}

/** The mark that closes what an instruction opens. */
function closingOf(text: string, { end }: Span): Span[] {
  const at = text.charAt(end - 1) === QUOTE ? text.indexOf(QUOTE, end) : -1;
  return at < 0 ? [] : [{ start: at, end: at + 1 }];
}

/**
 * What tells the bot to take down what follows (写一句，…; 你写上…; 转：…; 局长让加一句“…”): no fact of the work. Where a message or
 * a sentence begins, or a clause behind talk.
 */
export function instructionsIn(utterance: Heard): Span[] {
  const { text, sentences, clauses } = utterance;
  const talk = new Set(talkIn(utterance).map(({ start }) => start));
  const behindTalk = clauses.filter((_, index) => talk.has(clauses[index - 1]?.start ?? -1));
  const starts = new Set([0, ...[...sentences, ...behindTalk].map(({ start }) => start)]);
  return [...starts].flatMap((start) => {
    const found = instructionAt(text, { start, end: text.length });
    return found ? [found, ...closingOf(text, found)] : [];
  });
}

/** A longer message tells of the year (characters). */
const LONGEST = 400;

/** Whether a clause says that what was just said is not to be written down. */
const keepsOut = (text: string, { start, end }: Span): boolean =>
  KEEPS_OUT.all(text).some(
    (word) =>
      start <= word.start &&
      word.end <= end &&
      (word.value !== 'points' || THIS_ONE.endingAt(text, word.start) !== null),
  );

/** The stretches of a message that it says are not to be written down, with the words that say so: 就是没人手，这句别写进去. */
export function keptOutIn({ text, sentences, clauses }: Heard): Span[] {
  if (text.length > LONGEST) return [];
  return clauses.flatMap((clause) => {
    if (!keepsOut(text, clause)) return [];
    // 领导不让写人手不够: what it is stands in the clause.
    const isWhole = KEEPS_OUT.all(text).some((word) => word.value === 'whole' && liesIn(word, clause));
    if (isWhole && clause.end - (KEEPS_OUT.all(text).find((word) => liesIn(word, clause))?.end ?? 0) > 1)
      return [clause];
    const at = sentences.findIndex((sentence) => liesIn(clause, sentence));
    const own = sentences[at];
    // A sentence of its own speaks of the one before.
    const from = own?.start === clause.start ? sentences[at - 1] : own;
    return own && from ? [{ start: from.start, end: own.end }] : [];
  });
}
