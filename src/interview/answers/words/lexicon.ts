import { wordings } from '../../../language/wordings.ts';
import { formOf } from '../../../report/forms/choose.ts';
import type { Form, FormVersion } from '../../../report/forms/form.ts';
import type { TableKey } from '../../../report/sections.ts';
import { type FormName, namelessIn, wordTable } from '../../../report/words/form-words.ts';
import { formLabels } from '../../../report/words/labels.ts';
import { plain } from '../plain-text.ts';
import { SIGN_WORDS, type Sign } from './signs.ts';

/** What a word means: a term of the table, a sign, or nothing of the table though a word of it stands within. */
export type Meaning =
  | { readonly kind: 'term'; readonly term: FormName }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'unknown' };

/** Every word that an answer on one table may use, by its first character, longest first. */
export type Lexicon = ReadonlyMap<string, readonly (readonly [word: string, meaning: Meaning])[]>;

/** Where no row or column is called 其他, the word means what is left. */
const OTHERS = ['其他', '其它', '别的'];

/** In an answer on the table every word of it is clear, also those that elsewhere may be anything. */
const STRENGTHS = ['words', 'kinds', 'inPlace'] as const;

function build(table: TableKey, form: Form): Lexicon {
  const meanings = new Map<string, Meaning>();
  for (const word of namelessIn(form, table, STRENGTHS).flatMap(wordings))
    meanings.set(plain(word), { kind: 'unknown' });
  const signs = Object.entries(SIGN_WORDS) as [Sign, string][];
  for (const [sign, words] of signs) {
    for (const word of words.split('|')) if (word) meanings.set(plain(word), { kind: 'sign', sign });
  }
  if (table === 'proactive') for (const word of OTHERS) meanings.set(word, { kind: 'sign', sign: 'rest' });
  for (const [lines, term] of wordTable(form, table, STRENGTHS))
    for (const word of lines.flatMap(wordings)) meanings.set(plain(word), { kind: 'term', term });
  for (const [spellings, term] of formLabels(form, table))
    for (const word of spellings) meanings.set(plain(word), { kind: 'term', term });
  const lexicon = new Map<string, [string, Meaning][]>();
  for (const [word, meaning] of meanings) {
    const first = word.charAt(0);
    const list = lexicon.get(first) ?? [];
    lexicon.set(first, [...list, [word, meaning]]);
  }
  for (const list of lexicon.values()) list.sort((a, b) => b[0].length - a[0].length);
  return lexicon;
}

const built = new Map<string, Lexicon>();

/** The words for one table in one layout: the form's own labels, its other words and the signs. */
export function lexiconOf(table: TableKey, version: FormVersion): Lexicon {
  const key = `${table}.${version}`;
  const known = built.get(key);
  if (known) return known;
  const lexicon = build(table, formOf(version));
  built.set(key, lexicon);
  return lexicon;
}
