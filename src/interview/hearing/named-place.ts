import { numberAt } from '../../language/numbers.ts';
import type { Span } from '../../language/span.ts';
import { skipSpace } from '../../language/time/numbers.ts';
import { listCells } from '../../report/cells.ts';
import { TABLES } from '../../report/sections.ts';
import { termsOf } from '../answers/tally/tally.ts';
import { questionForCells, questionsOf } from '../questions/list.ts';
import type { Session } from '../session.ts';
import { speaksOf } from './beside.ts';
import { NOTE_QUESTIONS } from './words/note-places.ts';
import { BEFORE_SECTION, ENDS, OF_A_ROW, SECTION, SECTION_NAMES, STANDING } from './words/places.ts';

/** A question (by id) that words name, the section it is of, where they stand, and by what they name it. */
export interface NamedPlace extends Span {
  readonly question: string;
  readonly section: number;
  readonly by: 'row' | 'name' | 'number';
}

/** The section, 1 to 6, whose number stands at a place; `isNamed`: by more than that. */
export function sectionAt(
  text: string,
  start: number,
): { readonly section: number; readonly isNamed: boolean; readonly end: number } | null {
  const lead = BEFORE_SECTION.at(text, start);
  const number = numberAt(text, skipSpace(text, lead?.end ?? start));
  if (!number || number.precision !== 'exact' || number.value < 1 || number.value > 6) return null;
  const name = SECTION.at(text, skipSpace(text, number.end));
  return { section: number.value, isNamed: lead !== null || name !== null, end: name?.end ?? number.end };
}

/** Words of a row mean its question; those that most notes hold do so only where 那一行 or 的数 stands behind them. */
function rowAt(session: Session, text: string, start: number): NamedPlace | null {
  const { form } = session.content.report;
  for (const table of TABLES) {
    const word = termsOf(table, form).at(text, start);
    const name = word?.value;
    if (!word || !name) continue;
    const isOne = name.kind === 'row' || name.kind === 'cell';
    if ((table === 'applications' || !isOne) && OF_A_ROW.at(text, word.end) === null) continue;
    if (!isOne && table !== 'proactive') continue;
    const term = { is: 'term' as const, name, start: word.start, end: word.end };
    const paths = listCells(form, table).flatMap(({ path }) => (speaksOf(term, path) ? [path] : []));
    const question = questionForCells(session, paths);
    if (question)
      return { start, end: word.end, question: question.id, section: question.section, by: 'row' };
  }
  return null;
}

/** The question that the words at a place of a folded text name: 许可, 第三部分, 监督保障, 联系方式, 最后一题. */
export function placeAt(session: Session, text: string, start: number): NamedPlace | null {
  const questions = questionsOf(session);
  const found = (
    end: number | undefined,
    id: string | undefined,
    by: NamedPlace['by'] = 'name',
  ): NamedPlace[] => {
    const question = questions.find((each) => each.id === id);
    return end === undefined || !question
      ? []
      : [{ start, end, question: question.id, section: question.section, by }];
  };
  const firstOf = (section: number) => questions.find((each) => each.section === section)?.id;
  const numbered = sectionAt(text, start);
  const named = SECTION_NAMES.at(text, start);
  const noted = NOTE_QUESTIONS.at(text, start);
  const standing = STANDING.at(text, start);
  const end = ENDS.at(text, start);
  const asked = questions.filter(({ kind }) => kind === 'notes' || kind === 'cells' || kind === 'contact');
  const places = [
    ...found(noted?.end, noted?.value),
    ...[rowAt(session, text, start)].flatMap((row) => row ?? []),
    ...found(standing?.end, standing?.value),
    ...(numbered?.isNamed ? found(numbered.end, firstOf(numbered.section), 'number') : []),
    ...found(named?.end, named ? firstOf(named.value) : undefined),
    ...found(end?.end, asked.at(end?.value === 'first' ? 0 : -1)?.id),
  ];
  return places.reduce<NamedPlace | null>(
    (longest, each) => (longest && longest.end >= each.end ? longest : each),
    null,
  );
}
