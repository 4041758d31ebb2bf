import { amountsIn } from '../../language/amounts.ts';
import { quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { isOfTime } from '../../language/units.ts';
import { termsOf } from '../answers/tally/tally.ts';
import { CELLS_ID, NOTES_ID } from '../questions/ids.ts';
import { questionOf } from '../questions/list.ts';
import type { Session } from '../session.ts';
import { accounted } from './accounted.ts';
import type { Act } from './act.ts';
import { cellsRead } from './cells-read.ts';
import type { Beside } from './pieces-beside.ts';
import type { Place } from './place.ts';
import { figuresElsewhereReader } from './readers/figures.ts';
import { CASE_UNITS, HANDLED, OF_APPLICATIONS } from './words/counted-rows.ts';
import { IN_ITS_CELL } from './words/figure-leads.ts';
import { ADDS_MORE, BY_THE_WAY } from './words/mending.ts';

type CellsAct = Extract<Act, { does: 'cells' }>;
type Told = Beside & { readonly act: CellsAct; readonly words: string };

/** Where files are counted for notes too. */
const NOTED_TOO: Readonly<Record<string, string>> = {
  [NOTES_ID.informationManagement]: CELLS_ID.normativeDocuments,
};

/** What a clause tells of a table to the last word; null where it tells anything else. */
function tableTold(place: Place, words: string): CellsAct | null {
  const { session, question } = place;
  const reading = figuresElsewhereReader(place).read(heard(words));
  const act = reading.kind === 'understood' && reading.value.does === 'cells' ? reading.value : null;
  if (!act || Object.keys(act.read.cells).length === 0 || NOTED_TOO[question.id] === act.read.question)
    return null;
  const owner = questionOf(session, act.read.question);
  const sure = owner.kind === 'cells' ? accounted(session, owner, words, act.read) : null;
  return sure && { does: 'cells', read: sure, isCorrection: true };
}

/** Whether a clause counts applications, or what became of them: 收9件答9件. */
function countsApplications({ content }: Session, { text, times }: Heard): boolean {
  const counted = amountsIn(text).filter(
    (amount) =>
      !isOfTime(amount.unit) && !times.some((time) => time.start <= amount.start && amount.end <= time.end),
  );
  // 受理点一个 counts a place.
  const areCases = counted.every(
    ({ unit, written }) => CASE_UNITS.has(unit) && (unit === CASE || written === 'arabic'),
  );
  const isHandled = counted.some(({ start }) => HANDLED.endingAt(text, start) !== null);
  const isRow =
    counted.every(({ unit }) => unit === '' || unit === CASE) &&
    termsOf('applications', content.report.form).isIn(text);
  return counted.length > 0 && areCases && (isRow || isHandled || OF_APPLICATIONS.isIn(text));
}

const CASE = '件';

/** 许可那格填3120 as 许可3120. */
function withoutCell(words: string): string {
  const { text } = heard(words);
  const [cell] = IN_ITS_CELL.all(text);
  return cell ? text.slice(0, cell.start) + text.slice(cell.end) : words;
}

/** The clauses of a message that tell figures of a table, and no note, with the words that tell them. */
export function figuresBeside(place: Place, utterance: Heard): Beside[] {
  const { text, folded, clauses } = utterance;
  const { session, question } = place;
  if (question.kind !== 'notes' || question.section === 5) return [];
  const found = clauses.flatMap((clause): Told[] => {
    const lead = BY_THE_WAY.at(text, clause.start) ?? ADDS_MORE.at(text, clause.start);
    const start = lead && lead.end < clause.end ? lead.end : clause.start;
    const words = quoted(folded, { start, end: clause.end });
    const told = tableTold(place, withoutCell(words));
    if (told) return [{ start: clause.start, end: clause.end, act: told, words }];
    const counts = question.id === NOTES_ID.onRequest && countsApplications(session, heard(words));
    return counts
      ? [{ start: clause.start, end: clause.end, act: unread(CELLS_ID.applications, question.id), words }]
      : [];
  });
  return together(found);
}

/** Figures that their own question reads. */
const unread = (question: string, at: string): CellsAct => ({
  does: 'cells',
  read: cellsRead(question, { cells: {} }),
  isCorrection: false,
  at,
});

const PAUSE = '，';

/** Clauses that count applications are read together: 受理11件，予以公开7件. */
function together(found: readonly Told[]): Beside[] {
  const isUnread = ({ act }: Told) => !act.isCorrection;
  const open = found.filter(isUnread);
  const [first] = open;
  const own = first ? [{ ...first, words: open.map(({ words }) => words).join(PAUSE) }] : [];
  const rest = open.slice(1).map((each) => ({ ...each, act: null }));
  return [...found.filter((each) => !isUnread(each)), ...own, ...rest];
}
