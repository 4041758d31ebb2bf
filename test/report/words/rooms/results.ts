import { readDisposition } from '../../../../src/applications/case/words.ts';
import { formOf } from '../../../../src/report/forms/choose.ts';
import { labelWords } from '../../../../src/report/reading/label-words.ts';
import { queriesOf } from '../../../support/read-ledger-question.ts';
import type { Room } from '../walk.ts';
import {
  answered,
  choices,
  type Heard,
  heldAgainst,
  heard as keys,
  labelled,
  namedAt,
  rowOf,
} from './tables.ts';

const FORM = '2021';
const ROWS = formOf(FORM).applications.rows.map(({ key }) => key);

/** Rows of table 三 as one string; what is none of them is left out. */
export const heard = (rows: readonly string[]): Heard => keys(rows.filter((row) => ROWS.includes(row)));

/** One sentence for every room that reads prose. */
const sentence = (word: string) => `全年答复政府信息公开申请30件，其中${word}7件。`;

function query(word: string): Heard {
  const [asked] = queriesOf(`今年${word}的有几件`, '2026-11-28');
  const result = asked?.filters.find(({ by }) => by === 'result');
  return result?.by === 'result' && !result.not ? heard(result.results) : '';
}

/** Every room that takes words for results of table 三, and how it is asked. */
export const ROOMS: Readonly<Record<string, Room>> = {
  interview: (word) => heard(answered(`${word}7件`, 'applications', FORM).flatMap(({ rows }) => rows)),
  query,
  register: (word) => heard([readDisposition(word) ?? '']),
  label: (word) => labelled(word, labelWords(FORM).applicationRows),
  prose: (word) => choices(heldAgainst(sentence(word), FORM), rowOf),
  gate: (word) => choices(namedAt(sentence(word), FORM), rowOf),
};
