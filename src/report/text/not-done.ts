import { wordSet } from '../../language/lexicon.ts';
import { negationsIn } from '../../language/negation.ts';
import type { CellPath } from '../cells.ts';
import type { FormVersion } from '../forms/form.ts';
import { perForm } from '../forms/per-form.ts';
import { formLexicon } from '../words/form-words.ts';
import { withoutWords } from './tail.ts';

const ROWS = perForm((form) => formLexicon(form, 'proactive', ['words']));

/** What an organ does with what the rows of table 二 count. */
const DONE = wordSet(['{新|}{办理|作出|做出|实施|采取|制发|制定|出台|印发|下达}{过|了|}']);
/** Words around a row's name that leave it all of it: 未办理行政许可事项. */
const AROUND = wordSet([
  '{任何|各类|新的|的|事项|决定|措施|案件|业务|情况|文件|件|和|及|、|或|等|过}',
  '{我|本}{局|机关|镇|乡|街道}',
]);

/** The columns that count what was done in the year. */
const COLUMNS: readonly string[] = ['issued', 'newlyMade', 'decisions'];

/** The cells of table 二 that have to be 0 where a clause denies that anything of them was done: 未制发行政规范性文件. */
export function notDone(clause: string, version: FormVersion): CellPath[] {
  const denied = negationsIn(clause)[0];
  const verb = denied && DONE.at(clause, denied.end);
  if (!verb) return [];
  const words = clause.slice(verb.end);
  const rows = ROWS(version).all(words);
  if (withoutWords(withoutWords(words, ROWS(version)), AROUND) !== '') return [];
  return rows.flatMap(({ value }) =>
    value?.kind === 'row' ? value.rows.flatMap((row) => cellsOf(version, row)) : [],
  );
}

const BLOCKS = perForm(({ proactive }) => proactive);
const cellsOf = (version: FormVersion, row: string): CellPath[] =>
  BLOCKS(version)
    .filter(({ rows }) => rows.some(({ key }) => key === row))
    .flatMap(({ columns }) => columns.map(({ key }) => key))
    .filter((column) => COLUMNS.includes(column))
    .map((column): CellPath => `proactive.${row}.${column}`);
