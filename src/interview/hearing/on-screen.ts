import { type CellPath, cellAt, cellLabel, labelParts, rowOf } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import type { Report } from '../../report/report.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';

/** Another meaning of what was said: its cells, what stands on its button, and how it is asked. */
export interface Instead {
  readonly cells: Readonly<Record<string, number>>;
  readonly label: string;
  readonly why: Phrase;
}

/** The figures on the screen that are of the question and not 0. */
export const shown = ({ proposal }: Session, { id }: CellsQuestion): [CellPath, number][] =>
  proposal?.question === id
    ? Object.entries(proposal.cells).flatMap(([path, value]): [CellPath, number][] =>
        value ? [[path as CellPath, value]] : [],
      )
    : [];

/** The one row of which figures stand on the screen: a figure that names none is of it. */
export function rowOnScreen(session: Session, question: CellsQuestion): string | null {
  const rows = new Set(shown(session, question).map(([path]) => rowOf(path)));
  const [row] = rows;
  return rows.size === 1 && question.table !== 'proactive' ? (row ?? null) : null;
}

/**
 * "不对，企业是1件" beside 自然人3: the sum may be 4 now, or still 3 and 自然人 2. What the row's sum would leave for the one
 * figure that was not put right; nothing where that cannot be.
 */
export function insteadOf(
  session: Session,
  question: CellsQuestion,
  said: Readonly<Record<string, number>>,
): Instead[] {
  const row = rowOnScreen(session, question);
  const now = Object.entries(said);
  if (row === null || now.length === 0 || now.some(([path]) => rowOf(path) !== row)) return [];
  const others = shown(session, question).filter(([path]) => !(path in said));
  const [other, second] = others;
  if (!other || second) return [];
  const [path, value] = other;
  const { form } = session.content.report;
  const sumOf = (figures: readonly (readonly [string, number])[]) =>
    figures.reduce((sum, [, figure]) => sum + figure, 0);
  const was = sumOf(shown(session, question));
  const replaced = now.some(([each]) => (session.proposal?.cells[each] ?? 0) !== 0);
  const left = was - sumOf(now);
  if (replaced || left < 0 || left === value || cellAt(session.content.report, path) === left) return [];
  const [name, column] = labelParts(cellLabel(form, path));
  const sum = value + sumOf(now);
  return [
    {
      cells: { [path]: left },
      label: `${column}改为${left}件`,
      why: phrase(
        `${name}原为${was}件：现在共${sum}件，还是${column}为${left}件、仍共${was}件？共${sum}件就点“确认”。`,
        `It was ${was}: is it ${sum} in all now, or is ${column} ${left}? Confirm if it is ${sum}.`,
      ),
    },
  ];
}

/** Who most applicants are: an unnamed rest of a row of 三 is offered as theirs. */
const LIKELIEST = 'naturalPerson';

/** 新收12件, 14件，企业2: what is missing of the one sum that was stated, as what one press takes; nothing where several are. */
export function restOffered(
  report: Report,
  said: Readonly<Record<string, number>>,
  stated: Readonly<Record<string, number>>,
): Instead[] {
  const sums = Object.entries(stated).filter(
    ([path, sum]) => path.startsWith('applications.') && rowOf(path) !== 'total' && sum > 0,
  );
  const [first, second] = sums;
  if (!first || second) return [];
  const [path, sum] = first;
  const own = Object.entries(said).filter(([each]) => rowOf(each) === rowOf(path));
  const cell: CellPath = `applications.${rowOf(path)}.${LIKELIEST}`;
  const left = own.reduce((rest, [, value]) => rest - value, sum);
  if (left <= 0 || cell in said || (cellAt(report, cell) ?? 0) > 0) return [];
  const [name, column] = labelParts(cellLabel(report.form, cell));
  const label = own.length > 0 ? `其余${left}件是${column}` : `${left}件都是${column}`;
  return [{ cells: { [cell]: left }, label, why: phrase(`${name}：${label}`, `${left}: ${column}`) }];
}
