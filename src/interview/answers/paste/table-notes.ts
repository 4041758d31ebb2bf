import { fold } from '../../../language/fold.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { numberAt } from '../../../language/numbers.ts';
import { unitAt } from '../../../language/units.ts';

const TAB = '\t';

/** A row's place in the list, which tells nothing. */
const NUMBERING = wordSet(['{序号|编号|行号}']);

/** 条数, 数量（条）: what may stand around the unit in the name of a column. */
const AROUND_UNIT = '数量发布总（）()/ ';

/** The unit that the name of a column tells; '' where it tells none. */
function unitOf(header: string): string {
  const { text } = fold(header, 'dropped');
  for (let start = 0; start < text.length; start += 1) {
    const unit = unitAt(text, start)?.word ?? '';
    const rest = text.slice(0, start) + text.slice(start + unit.length);
    if (unit !== '' && [...rest].every((char) => AROUND_UNIT.includes(char))) return unit;
  }
  return '';
}

/** Whether a cell is a number and nothing else. */
function isNumber(cell: string): boolean {
  const { text } = fold(cell, 'dropped');
  return numberAt(text, 0)?.end === text.length;
}

/** One row as a note: 门户网站312条, 政务公开培训2次，46人. */
function noteOf(cells: readonly string[], headers: readonly string[]): string {
  const parts: string[] = [];
  cells.forEach((cell, at) => {
    const header = headers[at] ?? '';
    if (cell === '' || NUMBERING.get(header)) return;
    if (!isNumber(cell)) parts.push(cell);
    else {
      const unit = unitOf(header);
      const told = unit === '' ? `${header}${cell}` : `${cell}${unit}`;
      // The first figure stands right behind what it counts.
      if (parts.length === 1 && parts[0] === cells.find((each) => each === parts[0]) && unit !== '')
        parts[0] += told;
      else parts.push(told);
    }
  });
  return parts.join('，');
}

/** The rows of a pasted table as notes, with what its first line calls the columns; null where it is none. */
export function tableNotes(text: string): string[] | null {
  const rows = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(TAB).map((cell) => cell.trim()));
  const [headers, ...told] = rows;
  if (
    !headers ||
    told.length === 0 ||
    headers.length < 2 ||
    headers.some((cell) => cell === '' || isNumber(cell))
  )
    return null;
  const isTable = told.every((cells) => cells.length > 1 && cells.length <= headers.length);
  return isTable && told.some((cells) => cells.some(isNumber))
    ? told.map((cells) => noteOf(cells, headers)).filter((note) => note !== '')
    : null;
}
