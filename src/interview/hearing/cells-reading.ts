import { amountsIn } from '../../language/amounts.ts';
import { isBelieved } from '../../language/doubt.ts';
import { fold, quoted } from '../../language/fold.ts';
import { handedOut } from '../../language/handed-out.ts';
import { wordSet } from '../../language/lexicon.ts';
import { withoutSlips } from '../../language/slips.ts';
import { overlaps } from '../../language/span.ts';
import { FORM_UNITS } from '../../language/units.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { cellUnitOf, groupsThousands } from '../answers/in-order.ts';
import { EXACT_ONLY, FIGURE_EXAMPLES } from '../answers/number-answer.ts';
import { exampleFor } from '../answers/paste/block-answer.ts';
import { figures } from '../answers/said.ts';
import { MARKS } from '../answers/tally/words.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { againstLastYear } from '../steps/against-last-year.ts';
import { basis } from '../steps/cells.ts';
import { because, type CellsRead, type CellsReading, readOf, refused } from './cells-read.ts';
import { correctedShown } from './corrected-shown.ts';
import { afterBecoming, afterOpening } from './correction.ts';
import { figuresAnew, figuresInOrder } from './figures-in-order.ts';
import { heardAs } from './heard-as.ts';
import { toldInFull } from './last-years.ts';
import { groupsOffered, laidOut } from './layouts.ts';
import { figureLost } from './lost-figures.ts';
import { insteadOf, restOffered, shown } from './on-screen.ts';
import { exchanged, oneFigure } from './one-figure.ts';
import { inOnlyColumn } from './only-column.ts';
import { otherUnit } from './other-unit.ts';
import { partsInLines } from './parts-in-lines.ts';
import { retold } from './retold.ts';
import { spokenFigure } from './spoken-figure.ts';
import { isPasted, readTable } from './table-reading.ts';
import { ADDS_TO } from './words/figure-leads.ts';
import { IS_WRONG } from './words/places.ts';

/** "再加3件" says by how much and not how many. */
const SAY_THE_WHOLE = phrase(
  '加多少、减多少没有计入：请直接说改后的数，例如“行政许可改成1289件”。',
  'How much to add or take off was not counted: please say what it is now, e.g. “licences changed to 1289”.',
);

const WHICH_OF_THEM = phrase(
  '这里要填几项，分不清是一个数还是几个数。请写明项目，例如“处罚88件，强制283件”。',
  'Several figures are asked for here; please name each, e.g. “penalties 88, coercive 283”.',
);

/** What the form asks of a figure that is only about right, or a range; null where none is said. 其他几种 counts nothing. */
function onlyAbout(text: string): Phrase | null {
  const marks = MARKS.all(text);
  const isAbout = amountsIn(text, FORM_UNITS).some(
    (amount) => amount.precision !== 'exact' && !marks.some((mark) => overlaps(mark, amount)),
  );
  return isAbout ? EXACT_ONLY : null;
}

/** An example of what may be said: one figure where one is asked, else a table's; none where the question gives it. */
export function exampleOf(
  { ask, cells, table }: CellsQuestion,
  forTable: string = exampleFor(table),
): string | null {
  const [only] = cells;
  if (only && cells.length === 1) return FIGURE_EXAMPLES[cellUnitOf(only)];
  return ask.zh.includes('例：') ? null : forTable;
}

/** 全是自然人，18件 beside 15 and 3 of the same row: all that is on the screen is of one, and the others are 0. */
function othersNone(
  session: Session,
  question: CellsQuestion,
  text: string,
  said: Readonly<Record<string, number>>,
): Record<string, number> {
  const before = shown(session, question);
  const [told, more] = Object.entries(said).filter(([, value]) => value !== 0);
  const isAll =
    MARKS.all(fold(text).text).some(({ value }) => value === 'all') || ALL_IN_ENGLISH.isIn(fold(text).text);
  const sum = before.reduce((all, [, value]) => all + value, 0);
  if (!told || more || !isAll || before.length < 2 || told[1] !== sum) return {};
  return Object.fromEntries(before.flatMap(([path]) => (path === told[0] ? [] : [[path, 0]])));
}

const ALL_IN_ENGLISH = wordSet(['all']);

const NOT_FOUND = phrase('没有读出数字。', 'No figure was found.');

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
  const open = groupsOffered(session, basis(session), reading.open ?? []);
  const nothing = Object.keys(reading.cells).length + Object.keys(reading.stated).length === 0 && !open;
  if (nothing && !text.includes('\t')) {
    const [doubt] = reading.unsure;
    // 其余都是0 where results are still to be told: what is missing is said.
    if (doubt?.cell === question.table && reading.leftovers.length === 0)
      return { kind: 'refused', why: phrase(doubt.why, doubt.why) };
    return {
      kind: 'unread',
      why: because(doubt ? phrase(doubt.why, doubt.why) : NOT_FOUND, exampleOf(question)),
    };
  }
  // 部分公开的那件全公开了: of what is on the screen something was said that found no figure.
  const unplaced = session.proposal && reading.unsure.find(({ cell }) => cell === question.table);
  if (unplaced) return { kind: 'unread', why: because(phrase(unplaced.why, unplaced.why), null) };
  const lost = figureLost(session, question, text, reading);
  if (lost !== null)
    return {
      kind: 'unread',
      why: because(phrase(`“${lost}”没有读懂。`, `“${lost}” was not understood.`), null),
    };
  const totals = figures(reading.cells);
  const placed = inOnlyColumn(basis(session), totals, figures(reading.stated));
  const laid = placed ? null : laidOut(session, basis(session), totals, figures(reading.stated));
  const cells = {
    ...othersNone(session, question, text, totals),
    ...totals,
    ...placed?.cells,
    ...laid?.cells,
  };
  const isSettled = (cell: string) => laid !== null || placed?.settled.some((path) => path === cell);
  const unsure = reading.unsure.filter(({ cell }) => !isSettled(cell));
  const rest = placed ? [] : restOffered(basis(session), cells, figures(reading.stated));
  const offered = [...(laid?.instead ?? rest), ...(open?.instead ?? [])];
  const instead = denies ? insteadOf(session, question, cells) : offered;
  return readOf(question, {
    cells,
    from: text.includes('\t') ? 'paste' : 'words',
    mismatches: [...reading.mismatches],
    stated: figures(reading.stated),
    remarks: [
      ...unsure.map(({ why }) => phrase(why, why)),
      ...[placed, laid, open].flatMap((each) => (each ? [each.remark] : [])),
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

const isAffirmed = (
  session: Session,
  { question, cells, stated, instead }: CellsRead,
  text: string,
): boolean =>
  instead.length === 0 &&
  session.proposal?.question === question &&
  IS_WRONG.all(text).some(({ start }) => text.charAt(start - 1) !== '没') &&
  Object.keys(stated).length === 0 &&
  Object.entries(cells).every(([path, value]) => session.proposal?.cells[path] === value);

/** What nobody could read, as it sounds: read where it leaves nothing. */
function asHeard(
  session: Session,
  question: CellsQuestion,
  original: string,
  columns: readonly string[] | null,
): CellsReading | null {
  const meant = isPasted(original) ? null : heardAs(session, question, withoutSlips(original));
  if (!meant) return null;
  const reading = readAnyCells(session, question, meant.text, columns);
  if (reading.kind !== 'read' || reading.read.left.length > 0) return null;
  const remarks = [...reading.read.remarks, meant.remark];
  return readOf(question, { ...reading.read, told: meant.text, remarks });
}

/** Reads an answer in words, or a pasted block, for a question of figures. `columns`: what pasted columns without a heading are. */
export function readCells(
  session: Session,
  question: CellsQuestion,
  original: string,
  columns: readonly string[] | null = null,
): CellsReading {
  const own = readAnyCells(session, question, withoutSlips(original), columns);
  const reading = own.kind === 'unread' ? (asHeard(session, question, original, columns) ?? own) : own;
  const huge =
    reading.kind === 'read' && Object.values(reading.read.cells).find((figure) => figure >= NO_FIGURE);
  if (huge) return refused(noFigure(huge));
  const unit = reading.kind === 'read' ? otherUnit(question, reading.read, fold(original).text) : null;
  if (reading.kind === 'read' && unit) return readOf(question, { ...reading.read, ...unit });
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
  const told = retold(session, question, original);
  if (told?.text === null) return { kind: 'refused', why: told.why };
  const apart = told && readAnyCells(session, question, told.text, columns);
  if (told && apart?.kind === 'read') return { kind: 'read', read: told.beside(apart.read) };
  const put = original.includes('\n') ? null : correctedShown(session, question, original);
  if (put)
    return readOf(question, {
      cells: put.cells,
      remarks: put.remarks,
      instead: put.instead,
    });
  const parted = partsInLines(question, original, session.content.report.form);
  const beside = parted && readAnyCells(session, question, parted.named, columns);
  if (parted && beside?.kind === 'read' && beside.read.left.length === 0)
    return readOf(question, {
      ...beside.read,
      cells: { ...beside.read.cells, [parted.path]: parted.sum },
      remarks: [...beside.read.remarks, parted.remark],
    });
  const full = toldInFull(session, question, original);
  const plain = full?.text ?? (isPasted(original) ? null : handedOut(fold(original).text));
  if (plain !== null) {
    const reading = readAnyCells(session, question, plain, columns);
    return reading.kind === 'read'
      ? readOf(question, { ...reading.read, remarks: [...(full?.remarks ?? []), ...reading.read.remarks] })
      : reading;
  }
  const folded = fold(original);
  // 再加3件 by itself; behind a figure it adds the second to the first.
  const [adding] = ADDS_TO.all(folded.text);
  if (adding && !amountsIn(folded.text).some(({ end }) => end <= adding.start))
    return { kind: 'refused', why: SAY_THE_WHOLE };
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
