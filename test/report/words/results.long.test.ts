import { describe } from 'vitest';
import { formOf } from '../../../src/report/forms/choose.ts';
import { rowsOf } from '../../../src/report/forms/outcomes.ts';
import type { Entry } from '../../../src/report/words/entry.ts';
import { RESULT_WORDS } from '../../../src/report/words/results.ts';
import { heard, ROOMS } from './rooms/results.ts';
import type { Heard } from './rooms/tables.ts';
import { RESULTS_SILENT } from './silent/results.ts';
import { walked } from './walk.ts';

/** The rows that an entry stands for, a group's all together; '' for words that only their place makes a row. */
function meantBy({ means }: Entry): Heard {
  if (means.kind === 'outcome') return heard(rowsOf(formOf('2021'), means.outcome).map(({ key }) => key));
  return means.kind === 'row' ? heard(means.rows) : '';
}

describe('a wording of a result', () => {
  walked({
    entries: RESULT_WORDS.filter((entry) => meantBy(entry) !== ''),
    meant: (_word, entry) => [meantBy(entry)],
    rooms: ROOMS,
    silent: RESULTS_SILENT,
  });
});
