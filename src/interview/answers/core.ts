import { bare, trimmed } from '../../language/filler.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';

/** Small words before an answer that say no more than that it comes. */
const LEADS = wordSet(['{那|那么|那就|先|就}']);

/** The bare core of a short message, folded, without courtesy, endings and closing marks: for tables of phrases. */
export function core(original: string): string {
  const { text } = fold(original);
  const words = bare(text);
  const lead = LEADS.at(text, words.start);
  const start = lead && lead.end < words.end ? lead.end : words.start;
  const left = trimmed(
    text,
    { start, end: words.end },
    () => false,
    (kind) => kind === 'aspect' || kind === 'ending',
  );
  return text.slice(left.start, left.end).replaceAll('"', '').trim();
}
