import { formOf } from '../../../report/forms/choose.ts';
import type { Form, FormVersion } from '../../../report/forms/form.ts';
import type { TableKey } from '../../../report/sections.ts';
import { plain } from '../plain-text.ts';
import { applicationWords } from './application-words.ts';
import { DISPUTE_WORDS } from './dispute-words.ts';
import { proactiveWords } from './proactive-words.ts';
import { SIGN_WORDS, type Sign } from './signs.ts';
import { column, row, type Synonyms, type Term } from './term.ts';

/** What a word means: a term of the table or a sign. */
export type Meaning =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'sign'; readonly sign: Sign };

/** Every word that an answer on one table may use, by its first character, longest first. */
export type Lexicon = ReadonlyMap<string, readonly (readonly [word: string, meaning: Meaning])[]>;

const ENUMERATOR = /^(?:[一二三四五六七]、|（[一二三四五六七]）|\d\.)/;

/** A printed label as people retype it: with and without its number, its brackets and its quotation marks. */
function spellings(label: string): string[] {
  const bare = label.replace(ENUMERATOR, '');
  const short = bare.replace(/（[^）]*）/g, '');
  return [...new Set([bare, short, short.replace(/[“”]/g, ''), bare.replaceAll('、', '，')])];
}

function labels(form: Form, table: TableKey): Synonyms {
  const word = (label: string, term: Term): Synonyms[number] => [spellings(label).join('|'), term];
  switch (table) {
    case 'proactive':
      return form.proactive.flatMap((block) => [
        ...block.rows.map((each) => word(each.label, row(each.key))),
        ...block.columns.map((each) => word(each.label, column(each.key))),
      ]);
    case 'applications': {
      const groups = new Set(form.applications.rows.flatMap((each) => each.group ?? []));
      const plainRows = form.applications.rows.filter(
        (each) => each.role !== 'total' && each.label !== '3.其他',
      );
      return [
        ...[...groups].map((group) =>
          word(
            group,
            row(...form.applications.rows.filter((each) => each.group === group).map((each) => each.key)),
          ),
        ),
        ...plainRows.map((each) => word(each.label, row(each.key))),
        ...form.applications.columns
          .filter((each) => each.label !== '其他' && each.key !== 'total')
          .map((each) => word(each.label, column(each.key))),
      ];
    }
    case 'disputes':
      return [
        ...form.disputes.blocks.map((each) => word(each.label, row(each.key))),
        ...form.disputes.columns
          .filter((each) => each.key !== 'total')
          .map((each) => word(each.label, column(each.key))),
      ];
  }
}

const synonyms = (table: TableKey, version: FormVersion): Synonyms =>
  ({ proactive: proactiveWords(version), applications: applicationWords(version), disputes: DISPUTE_WORDS })[
    table
  ];

/** Where no row or column is called 其他, the word means what is left. */
const OTHERS = ['其他', '其它', '别的'];

function build(table: TableKey, version: FormVersion): Lexicon {
  const meanings = new Map<string, Meaning>();
  const signs = Object.entries(SIGN_WORDS) as [Sign, string][];
  for (const [sign, words] of signs) {
    for (const word of words.split('|')) if (word) meanings.set(plain(word), { kind: 'sign', sign });
  }
  if (table === 'proactive') for (const word of OTHERS) meanings.set(word, { kind: 'sign', sign: 'rest' });
  for (const [words, term] of [...synonyms(table, version), ...labels(formOf(version), table)]) {
    for (const word of words.split('|')) meanings.set(plain(word), { kind: 'term', term });
  }
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

/** The words for one table in one layout: the form's own labels, the synonyms and the signs. */
export function lexiconOf(table: TableKey, version: FormVersion): Lexicon {
  const key = `${table}.${version}`;
  const known = built.get(key);
  if (known) return known;
  const lexicon = build(table, version);
  built.set(key, lexicon);
  return lexicon;
}
