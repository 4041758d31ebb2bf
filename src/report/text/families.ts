import { wordSet } from '../../language/lexicon.ts';
import { type Form, type FormVersion, OUTCOMES } from '../forms/form.ts';
import { rowsOf } from '../forms/outcomes.ts';
import { perForm } from '../forms/per-form.ts';
import type { TableKey } from '../sections.ts';
import { CHANNEL_WORDS } from '../words/channels.ts';
import { formLexicon } from '../words/form-words.ts';
import { formLabels } from '../words/labels.ts';

/** Parts of one kind: only they may be added up, since lists mix 渠道, 申请人 and 结果. */
export interface Family {
  /** Whether words name a part of it. */
  readonly isIn: (words: string) => boolean;
  /** Whether the parts, as named, leave nothing over. */
  readonly isClosed: (names: readonly string[]) => boolean;
}

/** A family of a form's names: what each word names of it, and all that there are. */
function family(named: (words: string) => readonly string[], all: readonly string[]): Family {
  return {
    isIn: (words) => named(words).length > 0,
    isClosed: (names) => {
      const told = new Set(names.flatMap(named));
      return all.every((each) => told.has(each));
    },
  };
}

const namesOf = (form: Form, table: TableKey) =>
  formLexicon(form, table, ['words', 'kinds'], formLabels(form, table));

/** The six outcomes, each by a word for the whole of it: rows of a group are no parts beside the group. */
function outcomes(form: Form): Family {
  const names = namesOf(form, 'applications');
  const isWhole = (rows: readonly string[], outcome: (typeof OUTCOMES)[number]) =>
    rows.length === rowsOf(form, outcome).length;
  return family(
    (words) =>
      names
        .all(words)
        .flatMap(({ value }) =>
          value?.kind === 'row' && value.outcome && isWhole(value.rows, value.outcome) ? [value.outcome] : [],
        ),
    OUTCOMES,
  );
}

/** The columns of a table, save their sum: kinds of applicant, results of disputes. */
function columns(form: Form, table: 'applications' | 'disputes'): Family {
  const names = namesOf(form, table);
  return family(
    (words) => names.all(words).flatMap(({ value }) => (value?.kind === 'column' ? value.columns : [])),
    form[table].columns.map(({ key }) => key).filter((key) => key !== 'total'),
  );
}

/** The families that a form's words name. */
export const familiesOf: (version: FormVersion) => readonly Family[] = perForm((form) => [
  outcomes(form),
  columns(form, 'applications'),
  columns(form, 'disputes'),
]);

const CHANNELS = wordSet(CHANNEL_WORDS.flatMap(({ words, opening = [] }) => [...words, ...opening]));

/** Ways in which applications came: a list of them is never known to be whole. */
export const BY_CHANNEL: Family = { isIn: CHANNELS.isIn, isClosed: () => false };
