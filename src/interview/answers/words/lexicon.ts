import { BELIEFS } from '../../../language/doubt.ts';
import { type Lexicon, lexicon, type WordTable } from '../../../language/lexicon.ts';
import { SMALL_WORDS } from '../../../language/small-words.ts';
import type { FormVersion } from '../../../report/forms/form.ts';
import { perTable } from '../../../report/forms/per-form.ts';
import type { TableKey } from '../../../report/sections.ts';
import { type FormName, namelessIn, wordTable } from '../../../report/words/form-words.ts';
import { formLabels } from '../../../report/words/labels.ts';
import { THESE } from '../tally/words.ts';
import { SIGN_WORDS, type Sign } from './signs.ts';

/** What a word means: a term of the table, a sign, or nothing of the table though a word of it stands within. */
export type Meaning =
  | { readonly kind: 'term'; readonly term: FormName }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'unknown' };

/** Every word that an answer on one table may use. */
export type AnswerWords = Lexicon<Meaning>;

/** Where no row or column is called 其他, the word means what is left. */
const OTHERS: WordTable<Meaning> = [[['{其他|其它|别的}'], { kind: 'sign', sign: 'rest' }]];

/** In an answer on the table every word of it is clear, also those that elsewhere may be anything. */
const STRENGTHS = ['words', 'kinds', 'inPlace'] as const;

/** The small words that an answer passes over; 查 and the like may be what was done. */
const SMALL = SMALL_WORDS.filter(([, kind]) => kind !== 'lookup');
const PASSED_OVER: Meaning = { kind: 'sign', sign: 'filler' };

const termsOf = (table: WordTable<FormName>): WordTable<Meaning> =>
  table.map(([lines, term]) => [lines, { kind: 'term', term }]);

/** The words for one table in one layout: the form's own labels, its other words and the signs. */
export const lexiconOf: (table: TableKey, version: FormVersion) => AnswerWords = perTable((form, table) =>
  lexicon<Meaning>([
    ...SMALL.map(([lines]) => [lines, PASSED_OVER] as const),
    [BELIEFS, PASSED_OVER],
    [THESE, PASSED_OVER],
    [namelessIn(form, table, STRENGTHS), { kind: 'unknown' }],
    ...SIGN_WORDS.map(([lines, sign]) => [lines, { kind: 'sign', sign }] as const),
    ...(table === 'proactive' ? OTHERS : []),
    ...termsOf(wordTable(form, table, STRENGTHS)),
    ...termsOf(formLabels(form, table)),
  ]),
);
