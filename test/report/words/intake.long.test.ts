import { describe } from 'vitest';
import { labelWords } from '../../../src/report/reading/label-words.ts';
import type { Entry } from '../../../src/report/words/entry.ts';
import { INTAKE_WORDS } from '../../../src/report/words/intake.ts';
import { queriesOf } from '../../support/read-ledger-question.ts';
import {
  answered,
  choices,
  type Heard,
  heard,
  heldAgainst,
  labelled,
  namedAt,
  rowOf,
} from './rooms/tables.ts';
import { INTAKE_SILENT } from './silent/intake.ts';
import { walked } from './walk.ts';

const FORM = '2021';
const sentence = (word: string) => `全年${word}政府信息公开申请7件。`;

/** How the ledger calls what the rows around the results count; it asks of what was received where nothing is said. */
const STATES: Readonly<Record<string, Heard>> = {
  carriedOver: 'carriedOver',
  answered: 'total',
  pending: 'carriedForward',
};

/** What is asked for of a year. What was carried over and is still pending was carried over. */
function query(word: string): Heard {
  const [asked] = queriesOf(`今年${word}的有几件`, '2026-11-28');
  const rows = (asked?.filters ?? []).flatMap((filter): readonly string[] => {
    if (filter.not) return [];
    if (filter.by === 'when') return filter.moment === 'answered' ? ['total'] : [];
    if (filter.by === 'state') return [STATES[filter.state] ?? filter.state];
    return filter.by === 'result' ? filter.results : [];
  });
  return rows.includes('carriedOver') ? 'carriedOver' : heard(rows);
}

/** 新收 with what was carried over, and answers without those of before: a report may count either way. */
const WIDER: Readonly<Record<string, readonly Heard[]>> = {
  new: ['carriedOver+new', 'new or carriedOver+new'],
  total: ['total or new', 'carriedOver+total'],
};
const rowsOf = ({ means }: Entry): Heard => (means.kind === 'row' ? heard(means.rows) : '');

describe('a wording of what came in, went out and goes on', () => {
  walked({
    entries: INTAKE_WORDS.filter(({ means }) => means.kind === 'row'),
    meant: (_word, entry) => [rowsOf(entry), ...(WIDER[rowsOf(entry)] ?? [])],
    rooms: {
      interview: (word) => heard(answered(`${word}7件`, 'applications', FORM).flatMap(({ rows }) => rows)),
      query,
      label: (word) => labelled(word, labelWords(FORM).applicationRows),
      prose: (word) => choices(heldAgainst(sentence(word), FORM), rowOf),
      gate: (word) => choices(namedAt(sentence(word), FORM), rowOf),
    },
    silent: INTAKE_SILENT,
  });
});
