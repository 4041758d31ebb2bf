import { bare, trimmed } from '../../language/filler.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';

/** Small words before an answer that say no more than that it comes. */
const LEADS = wordSet(['{那|那么|那就|先|就}']);

/** The bare core of a short message, folded, without courtesy, endings and closing marks: for tables of phrases. */
export function core(original: string): string {
  const { text } = fold(original);
  const said = bare(text);
  const lead = LEADS.at(text, said.start);
  const start = lead && lead.end < said.end ? lead.end : said.start;
  const left = trimmed(
    text,
    { start, end: said.end },
    () => false,
    (kind) => kind === 'aspect' || kind === 'ending',
  );
  return text.slice(left.start, left.end).replaceAll('"', '').trim();
}
