import { amountsIn } from '../../language/amounts.ts';
import { isBelieved } from '../../language/doubt.ts';
import { fold, quoted } from '../../language/fold.ts';
import { withoutSlips } from '../../language/slips.ts';
import { FORM_UNITS } from '../../language/units.ts';
import { type CellPath, cellAt } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { cellUnitOf, groupsThousands } from '../answers/in-order.ts';
import { EXACT_ONLY, FIGURE_EXAMPLES, readNumberAnswer } from '../answers/number-answer.ts';
import { exampleFor } from '../answers/paste/block-answer.ts';
import { figures } from '../answers/said.ts';
import type { TotalMismatch } from '../answers/table-answer.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { againstLastYear } from '../steps/against-last-year.ts';
import { basis } from '../steps/cells.ts';
import { fromFigure } from './bare-figure.ts';
import { correctedShown } from './corrected-shown.ts';
import { afterBecoming, afterOpening } from './correction.ts';
import { exchangeIn } from './exchange.ts';
import { figuresAnew, figuresInOrder } from './figures-in-order.ts';
import { headOf } from './head-of.ts';
import { type Instead, insteadOf, restOffered } from './on-screen.ts';
import { inOnlyColumn } from './only-column.ts';
import { spokenFigure } from './spoken-figure.ts';
import { readTable } from './table-reading.ts';
import { ADDS_TO } from './words/figure-leads.ts';
import { IS_WRONG } from './words/places.ts';

/** Figures that were read for a question, to be read back before they count. */
export interface CellsRead {
  readonly question: string;
  readonly cells: Readonly<Record<string, number>>;
  readonly from: 'words' | 'paste' | 'model';
  readonly stated: Readonly<Record<string, number>>;
  readonly mismatches: readonly TotalMismatch[];
  /** What is to be heeded in them. */
  readonly remarks: readonly Phrase[];
  /** Words of the message that no figure was read from. */
  readonly left: readonly string[];
  /** What may have been meant as well. */
  readonly instead: readonly Instead[];
}

/** What an answer says of the cells of a question; or a figure that cannot be used; or nothing that patterns can read. */
export type CellsReading =
  | { readonly kind: 'read'; readonly read: CellsRead }
  | { readonly kind: 'refused'; readonly why: Phrase }
  /** `asks`: a table was pasted, and so many of its columns have no name. */
  | { readonly kind: 'unread'; readonly why: Phrase; readonly asks?: number };

type Parts = Partial<CellsRead> & Pick<CellsRead, 'cells'>;

/** What was read as somebody said it, with nothing else to say of it than what the parts tell. */
export const cellsRead = (question: string, parts: Parts): CellsRead => ({
  question,
  from: 'words',
  stated: {},
  mismatches: [],
  remarks: [],
  left: [],
  instead: [],
  ...parts,
});

const readOf = (question: CellsQuestion, parts: Parts): CellsReading => ({
  kind: 'read',
  read: cellsRead(question.id, parts),
});

/** What could not be used, and how it can be said where an example helps. */
const because = (why: Phrase, example: string | null): Phrase =>
  phrase(
    `${why.zh}已填内容没有改动。${example === null ? '' : `可以这样说：${example}`}`,
    `${why.en} Nothing was changed.${example === null ? '' : ` For example: ${example}`}`,
  );

const refused = (why: Phrase, example: string | null = null): CellsReading => ({
  kind: 'refused',
  why: because(why, example),
});

const CORRECT_WHICH = phrase(
  '有几处数字，请说明改哪一处，例如“自然人新收改成9件”，或点“改一处”。',
  'There are several figures; please name the one, e.g. “new from natural persons changed to 9”.',
);

/** "改成85" where nothing stands yet was meant for a figure given before. */
const CHANGE_WHAT = phrase(
  '这一问还没有数字。要改前面的，请说出名称，例如“行政处罚改成85件”。',
  'Nothing is filled in here yet. To change an earlier figure, name it, e.g. “penalties changed to 85”.',
);

/** "再加3件" says by how much and not how many. */
const SAY_THE_WHOLE = phrase(
  '加多少、减多少没有计入：请直接说改后的数，例如“行政许可改成1289件”。',
  'How much to add or take off was not counted: please say what it is now, e.g. “licences changed to 1289”.',
);

const WHICH_OF_THEM = phrase(
  '这里要填几项，分不清是一个数还是几个数。请写明项目，例如“处罚88件，强制283件”。',
  'Several figures are asked for here; please name each, e.g. “penalties 88, coercive 283”.',
);

const partOf = (parts: string): Phrase =>
  phrase(`按总数填，“${parts}”没有另计。`, `Taken as the total; “${parts}” is not counted beside it.`);

/** The cell that a figure without a name is put into: the only one asked, else the only figure on the screen. */
function cellMeant(
  session: Session,
  question: CellsQuestion,
  isCorrection: boolean,
): CellPath | 'several' | null {
  const [only, second] = question.cells;
  if (only !== undefined && second === undefined) return only;
  if (!isCorrection || session.proposal?.question !== question.id) return null;
  const shown = Object.entries(session.proposal.cells).filter(([, value]) => value !== 0);
  const [first, more] = shown.map(([path]) => path as CellPath);
  return more === undefined ? (first ?? null) : 'several';
}

/** One figure without a name, alone or with what it is made of; `how` it was said: as an answer, after a no, after 改成. */
function oneFigure(
  session: Session,
  question: CellsQuestion,
  text: string,
  how: 'said' | 'denied' | 'changed',
): CellsReading | null {
  const path = cellMeant(session, question, how !== 'said');
  if (path === null) return null;
  const parted = headOf(text);
  const kind = path === 'several' ? 'count' : cellUnitOf(path);
  const whole = readNumberAnswer(text, kind) ?? readNumberAnswer(fromFigure(text, question.id), kind);
  // 许可办了320件，其中当场办结的300件: the whole, however it is led to.
  const head = parted?.head ?? '';
  const number =
    whole ?? readNumberAnswer(head, kind) ?? readNumberAnswer(fromFigure(head, question.id), kind);
  if (!number) return null;
  if (path === 'several') return { kind: 'refused', why: CORRECT_WHICH };
  if (number.kind === 'unreadable') return refused(number.why, number.example);
  const stands = session.proposal?.question === question.id || cellAt(session.content.report, path) !== null;
  if (how === 'changed' && !stands) return { kind: 'refused', why: CHANGE_WHAT };
  const remarks = [
    ...(number.note ? [number.note] : []),
    ...(whole || !parted ? [] : [partOf(parted.parts)]),
  ];
  return readOf(question, { cells: { [path]: number.value }, remarks });
}

/** What the form asks of a figure that is only about right, or a range; null where none is said. */
const onlyAbout = (text: string): Phrase | null =>
  amountsIn(text, FORM_UNITS).some(({ precision }) => precision !== 'exact') ? EXACT_ONLY : null;

/** An example of what may be said: one figure where one is asked, else a table's; none where the question gives it. */
export function exampleOf(
  { ask, cells, table }: CellsQuestion,
  forTable: string = exampleFor(table),
): string | null {
  const [only] = cells;
  if (only && cells.length === 1) return FIGURE_EXAMPLES[cellUnitOf(only)];
  return ask.zh.includes('例：') ? null : forTable;
}

/** 不是6是7 beside figures on the screen: the one that is 6. */
function exchanged(session: Session, question: CellsQuestion, text: string): CellsReading | null {
  const exchange = session.proposal?.question === question.id ? exchangeIn(text) : null;
  if (!exchange) return null;
  const held = Object.entries(session.proposal?.cells ?? {}).filter(
    ([, value]) => value === exchange.was.value,
  );
  const [path, another] = held.map(([each]) => each);
  if (path === undefined) return null;
  return another === undefined
    ? readOf(question, { cells: { [path]: exchange.is.value } })
    : { kind: 'refused', why: CORRECT_WHICH };
}

function ofTable(
  session: Session,
  question: CellsQuestion,
  text: string,
  denies: boolean,
  columns: readonly string[] | null,
): CellsReading {
  const reading = readTable(session, question, text, columns);
  const isClear = reading.kind === 'read' && reading.leftovers.length === 0;
  const about = isClear ? null : onlyAbout(fold(text).text);
  if (reading.kind === 'unreadable' && reading.asks !== undefined)
    return { kind: 'unread', why: reading.why, asks: reading.asks };
  if (reading.kind === 'unreadable')
    return about
      ? refused(about)
      : { kind: 'unread', why: because(reading.why, exampleOf(question, reading.example)) };
  const totals = figures(reading.cells);
  const placed = inOnlyColumn(basis(session), totals, figures(reading.stated));
  const cells = { ...totals, ...placed?.cells };
  const unsure = reading.unsure.filter(({ cell }) => !placed?.settled.some((path) => path === cell));
  const rest = placed ? [] : restOffered(basis(session), cells, figures(reading.stated));
  const instead = denies ? insteadOf(session, question, cells) : rest;
  return readOf(question, {
    cells,
    from: text.includes('\t') ? 'paste' : 'words',
    mismatches: [...reading.mismatches],
    stated: figures(reading.stated),
    remarks: [
      ...unsure.map(({ why }) => phrase(why, why)),
      ...(placed ? [placed.remark] : []),
      ...(about ? [about] : []),
      ...(denies ? instead.map(({ why }) => why) : []),
    ],
    left: reading.leftovers,
    instead,
  });
}

/** No organ decides a thousand million cases: a figure from here on is a telephone number, or that of a card. */
const NO_FIGURE = 1_000_000_000;

const noFigure = (figure: number): Phrase =>
  phrase(
    `“${figure}”有${String(figure).length}位，像是电话号码，没有当作数字。`,
    `“${figure}” looks like a telephone number and was not taken for a figure.`,
  );

/** 好像是11件吧: the figure is read, and whoever is not certain of it is told that it counts as it stands. */
const NOT_CERTAIN = phrase(
  '话里有“好像”“应该”一类的词：数字按原话读，请核对后再确认。',
  'This was said with some doubt: the figures are as you told them; please check before confirming.',
);

/** What is denied of figures on the screen was not read where they would stay as they are: 9不对 tells no 9. */
const DENIED: CellsReading = {
  kind: 'unread',
  why: because(phrase('没有读懂要改成多少。', 'What it should be was not understood.'), null),
};

const isAffirmed = (session: Session, { question, cells, stated }: CellsRead, text: string): boolean =>
  session.proposal?.question === question &&
  IS_WRONG.all(text).some(({ start }) => text.charAt(start - 1) !== '没') &&
  Object.keys(stated).length === 0 &&
  Object.entries(cells).every(([path, value]) => session.proposal?.cells[path] === value);

/** Reads an answer in words, or a pasted block, for a question of figures. `columns`: what pasted columns without a heading are. */
export function readCells(
  session: Session,
  question: CellsQuestion,
  original: string,
  columns: readonly string[] | null = null,
): CellsReading {
  const reading = readAnyCells(session, question, withoutSlips(original), columns);
  const huge =
    reading.kind === 'read' && Object.values(reading.read.cells).find((figure) => figure >= NO_FIGURE);
  if (huge) return refused(noFigure(huge));
  if (reading.kind === 'read' && isAffirmed(session, reading.read, fold(original).text)) return DENIED;
  return reading.kind === 'read' && !session.proposal && isBelieved(fold(original).text)
    ? readOf(question, { ...reading.read, remarks: [...reading.read.remarks, NOT_CERTAIN] })
    : reading;
}

function readAnyCells(
  session: Session,
  question: CellsQuestion,
  original: string,
  columns: readonly string[] | null,
): CellsReading {
  const put = original.includes('\n') ? null : correctedShown(session, question, original);
  if (put)
    return readOf(question, {
      cells: put.cells,
      remarks: put.remarks,
      instead: put.instead,
    });
  const folded = fold(original);
  if (ADDS_TO.isIn(folded.text)) return { kind: 'refused', why: SAY_THE_WHOLE };
  const { start, denies } = afterOpening(folded.text);
  const from = (at: number) => quoted(folded, { start: at, end: folded.text.length });
  const becoming = afterBecoming(folded.text, start, denies);
  const text = start === 0 ? original : from(start);
  const corrected =
    becoming < 0 ? null : oneFigure(session, question, from(becoming), denies ? 'denied' : 'changed');
  if (corrected) return corrected;
  const other = exchanged(session, question, folded.text);
  if (other) return other;
  const one = oneFigure(session, question, text, 'said');
  if (one) return one;
  if (question.cells.length > 1 && groupsThousands(text)) return refused(WHICH_OF_THEM);
  const spoken = spokenFigure(session, question, original);
  if (spoken) {
    const { path, value, remarks, left } = spoken;
    return readOf(question, { cells: { [path]: value }, remarks, left });
  }
  const compared = againstLastYear(session, question, text);
  if (compared && 'cells' in compared)
    return readOf(question, { cells: compared.cells, remarks: [compared.remark] });
  if (compared) return { kind: 'refused', why: compared };
  const inOrder = figuresInOrder(session, question, text) ?? figuresAnew(session, question, original);
  if (inOrder) return readOf(question, inOrder);
  return ofTable(session, question, text, denies, columns);
}
