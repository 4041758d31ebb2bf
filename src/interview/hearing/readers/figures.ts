import { amountsIn } from '../../../language/amounts.ts';
import { trimmed } from '../../../language/filler.ts';
import { fold, quoted } from '../../../language/fold.ts';
import { type Heard, heard, type Reader } from '../../../language/hear.ts';
import { tellsPart } from '../../../language/negation.ts';
import { saysNumber } from '../../../language/numbers.ts';
import { NOT_MINE, type Reading, unclear, understood } from '../../../language/reading.ts';
import { between, overlaps, type Span } from '../../../language/span.ts';
import { type CellPath, cellAt, listCells, rowOf } from '../../../report/cells.ts';
import type { FormVersion } from '../../../report/forms/form.ts';
import { say } from '../../../report/language.ts';
import { organProfileOf } from '../../../report/organ.ts';
import type { Report } from '../../../report/report.ts';
import { TABLES, type TableKey } from '../../../report/sections.ts';
import { readTableAnswer } from '../../answers/table-answer.ts';
import type { Item } from '../../answers/tally/item.ts';
import { itemsOf } from '../../answers/tally/items.ts';
import { answerWords, readTally } from '../../answers/tally/tally.ts';
import { lexiconOf } from '../../answers/words/lexicon.ts';
import { hasWords, tokensOf } from '../../answers/words/tokens.ts';
import { questionForCells } from '../../questions/list.ts';
import type { CellsQuestion } from '../../questions/question.ts';
import type { Session } from '../../session.ts';
import { accounted, toldAsTally } from '../accounted.ts';
import type { Act } from '../act.ts';
import { type CellsRead, cellsRead } from '../cells-read.ts';
import { readCells } from '../cells-reading.ts';
import { correctedStored } from '../corrected-stored.ts';
import { corrects } from '../correction.ts';
import { exchangeIn } from '../exchange.ts';
import { changesIn } from '../no-facts.ts';
import type { Place } from '../place.ts';
import { counts, type SetAside, setAside } from '../set-aside.ts';
import { isPasted } from '../table-reading.ts';
import { CASES, DO_THE_SUM, FIGURE_LEADS } from '../words/figure-leads.ts';
import { PUBLISHED_IN } from '../words/note-places.ts';
import { BECOMING, CHANGING, EARLIER_FIGURE, INSTEAD_OF, IS_WRONG, WRONG_BEFORE } from '../words/places.ts';
import { CHANGES_BY, DIGIT_SLIPS, MISCOUNTED, MISTYPED } from '../words/shown.ts';

const whole = ({ text }: Heard): Span => ({ start: 0, end: text.length });

/** More cells than this are a table, not a figure named beside another question. */
const MOST_CELLS = 12;

/** Longer messages are answers to what was asked (characters). */
const LONGEST_ASIDE = 200;

/** "许可刚才报错了，应该是1268" as 许可1268: without the words that only say that it was wrong. */
function withoutTalk(original: string): string {
  const folded = fold(original);
  const { text } = folded;
  const talk = [...WRONG_BEFORE.all(text), ...BECOMING.all(text)];
  if (!talk.some(({ value }) => value === 'wrong')) return original;
  return between({ start: 0, end: text.length }, talk)
    .map((span) =>
      quoted(
        folded,
        trimmed(text, span, () => false),
      ),
    )
    .join('');
}

/** Figures with other words beside them that were set aside: both are heard where the figures are clear without those. */
function besideOthers(aside: SetAside, { session }: Place, question: CellsQuestion): CellsAct | null {
  const { told, asks, later, remarks } = aside;
  const reading = told === '' ? null : readCells(session, question, told);
  // 其中没公示的3件: a part of what was told, and no figure of its own.
  if (reading?.kind !== 'read' || !reading.read.left.every((words) => tellsPart(fold(words).text)))
    return null;
  const sure = accounted(session, question, told, reading.read);
  if (!sure || (asks !== '' && !hasFigures(sure))) return null;
  return {
    does: 'cells',
    read: { ...sure, told, remarks: [...remarks, ...sure.remarks] },
    isCorrection: true,
    ...(asks === '' ? {} : { asks }),
    ...(later ? { later } : {}),
  };
}

type CellsAct = Extract<Act, { does: 'cells' }>;

const hasFigures = ({ cells, stated }: CellsRead): boolean =>
  [...Object.values(cells), ...Object.values(stated)].some((value) => value !== 0);

function asked(utterance: Heard, place: Place, question: CellsQuestion): Reading<Act> {
  const { session } = place;
  const { original } = utterance.folded;
  const aside = setAside(place, question, utterance);
  const first = readCells(session, question, original);
  const isWhole =
    first.kind === 'read' &&
    first.read.left.length === 0 &&
    (aside === null || accounted(session, question, original, first.read) !== null);
  const beside =
    aside && (aside.asks !== '' || aside.isReasoned || !isWhole)
      ? besideOthers(aside, place, question)
      : null;
  if (beside) return understood(beside, [whole(utterance)]);
  // 那件也得算进来不，还没答: what is asked about tells no figure.
  if (aside && aside.asks !== '' && !counts(aside.asks) && !counts(aside.told)) return NOT_MINE;
  const told = withoutTalk(original);
  const reading = first.kind === 'unread' && told !== original ? readCells(session, question, told) : first;
  switch (reading.kind) {
    case 'read': {
      const own = reading.read.left.filter((words) => !DO_THE_SUM.isIn(words) || counts(words));
      const left = own.flatMap((words) => utterance.placesOf(words));
      return understood(
        { does: 'cells', read: { ...reading.read, left: own }, isCorrection: true },
        between(whole(utterance), left),
      );
    }
    case 'refused':
      // 一次要十几件的，该怎么处理？: whoever asks gives no figure that were not exact.
      if (utterance.sentences.every(({ end }) => utterance.text.charAt(end) === '？')) return NOT_MINE;
      return unclear(say(session.lang, reading.why.zh, reading.why.en), [whole(utterance)]);
    case 'unread': {
      const tally = reading.asks === undefined ? toldAsTally(session, question, original) : null;
      if (tally) return understood({ does: 'cells', read: tally, isCorrection: true }, [whole(utterance)]);
      return reading.asks === undefined
        ? NOT_MINE
        : understood({ does: 'pasted', columns: reading.asks }, [whole(utterance)]);
    }
    default:
      return reading satisfies never;
  }
}

/** Figures, in words or pasted, for the question that asks for them. */
export const figuresReader = (place: Place, question: CellsQuestion): Reader<Act> => ({
  name: '数字',
  read: (utterance) => asked(utterance, place, question),
});

/** Whether all words of a text are of a table, one of its rows or columns among them: nothing else is worth reading as an answer on it. */
function mayBeOf(text: string, table: TableKey, version: FormVersion): boolean {
  const tokens = tokensOf(text, lexiconOf(table, version));
  return (
    tokens.some(({ kind }) => kind === 'term') &&
    tokens.every(({ kind, start, end }) => kind !== 'unknown' || !hasWords(text.slice(start, end)))
  );
}

/** Words right before a word of the form that say which of its kind, no longer than this (characters): 取水许可, 老文件. */
const LONGEST_KIND = 4;

/** Whether a word is of a run that ends where a word of the form begins. */
function saysKind(items: readonly Item[], index: number): boolean {
  const end = items.findIndex((item, at) => at > index && item.is !== 'words');
  const run = items.slice(index, end);
  const isOneRun = run.every(({ end: at }, each) => at === items[index + each + 1]?.start);
  return end > 0 && items[end]?.is === 'term' && run.length <= LONGEST_KIND && isOneRun;
}

/** 现在管用的4个: a column of 二 alone is of the documents of an organ that makes no regulations. */
function rowsMeant({ organ }: Report, table: TableKey, items: readonly Item[]): readonly string[] {
  const names = items.flatMap((item) => (item.is === 'term' ? [item.name] : []));
  const isColumn = names.length > 0 && names.every(({ kind }) => kind === 'column');
  return table === 'proactive' && isColumn && !organProfileOf(organ).mayMakeRegulations
    ? ['normativeDocuments']
    : [];
}

/** 许可办了286件: a row and a figure in any words, and nothing beside them but that it was done, or put right; `isLoose`: or which of its kind. */
function toldOf({ content }: Session, text: string, table: TableKey, isLoose: boolean): string[] {
  const { report } = content;
  const utterance = heard(text);
  const items = itemsOf(utterance, { ...answerWords(table, report.form), clipped: null }) ?? [];
  const small = [FIGURE_LEADS, BECOMING, CHANGING, IS_WRONG, INSTEAD_OF, CASES].flatMap((words): Span[] =>
    words.all(utterance.text),
  );
  const isWhole = items.every(
    (item, index) =>
      item.is !== 'words' ||
      small.some((word) => overlaps(word, item)) ||
      (isLoose && saysKind(items, index)),
  );
  const namesRow = items.some(({ is }) => is === 'term') && items.some(({ is }) => is === 'amount');
  if (!isWhole || !namesRow) return [];
  const rows = rowsMeant(report, table, items);
  const tally = readTally(utterance, table, report, { rows, whole: () => null, corrects: true });
  const sums = Object.keys(tally?.stated ?? {}).map((path) => rowOf(path));
  const ofSums = listCells(report.form, table).filter(({ row, isTotal }) => !isTotal && sums.includes(row));
  return [...Object.keys(tally?.cells ?? {}), ...ofSums.map(({ path }) => path)];
}

/** The cells of a table that a message names to the last word; none where it leaves anything. */
function namedCells(session: Session, text: string, table: TableKey, isLoose: boolean): string[] {
  const { report } = session.content;
  const reading = mayBeOf(text, table, report.form) ? readTableAnswer(text, table, report) : null;
  const isClear = reading?.kind === 'read' && reading.leftovers.length + reading.unsure.length === 0;
  return isClear ? Object.keys(reading.cells) : toldOf(session, text, table, isLoose);
}

/** The question whose cells a message names to the last word; null where it names none, or leaves anything. */
export function namedQuestion(
  session: Session,
  text: string,
  except: TableKey | null,
  isLoose = false,
): CellsQuestion | null {
  // 发布信息612条: no table counts what was published.
  if (amountsIn(fold(text).text).some(({ unit }) => PUBLISHED_IN.has(unit))) return null;
  for (const table of TABLES) {
    if (table === except) continue;
    const paths = namedCells(session, text, table, isLoose);
    const question = questionForCells(session, paths);
    if (question && paths.length <= MOST_CELLS) return question;
  }
  return null;
}

/** Words that say that something which stands is put right. */
const putsRight = (text: string): boolean =>
  corrects(text) || WRONG_BEFORE.isIn(text) || EARLIER_FIGURE.isIn(text);

/** 刚才许可那个数股里又来电话，改成322: a row that was answered before, and its figure, among other words. */
function earlierRow(utterance: Heard, session: Session): Reading<Act> {
  const { report } = session.content;
  if (utterance.text.length > LONGEST_ASIDE / 2) return NOT_MINE;
  const isPut = putsRight(utterance.text);
  const isSlip = [DIGIT_SLIPS, MISTYPED, MISCOUNTED].some((words) => words.isIn(utterance.text));
  const isChange =
    changesIn(utterance.text).length > 0 ||
    CHANGES_BY.isIn(utterance.text) ||
    exchangeIn(utterance.text) !== null;
  const stored = isPut || isSlip || isChange ? correctedStored(session, utterance.folded.original) : null;
  if (stored) return understood({ does: 'cells', read: stored, isCorrection: true }, [whole(utterance)]);
  if (!isPut) return NOT_MINE;
  for (const table of TABLES) {
    const tally = readTally(utterance, table, report, { rows: [], whole: () => null, corrects: true });
    const isBefore = WRONG_BEFORE.isIn(utterance.text) || EARLIER_FIGURE.isIn(utterance.text);
    const cells = (Object.entries(tally?.cells ?? {}) as [CellPath, number][]).filter(
      ([path]) => isBefore || cellAt(report, path) !== null,
    );
    const question = questionForCells(
      session,
      cells.map(([path]) => path),
    );
    if (!question || cells.length !== Object.keys(tally?.cells ?? {}).length) continue;
    const read = cellsRead(question.id, { cells: Object.fromEntries(cells) });
    return understood({ does: 'cells', read, isCorrection: true }, [whole(utterance)]);
  }
  return NOT_MINE;
}

/** That a figure which was answered before is put right by its row: wherever it is said. */
export const earlierFigureReader = (session: Session): Reader<Act> => ({
  name: '改前面的数',
  read: (utterance) => earlierRow(utterance, session),
});

/** Figures that name rows of a table while something else is asked. A pasted row names nothing. */
function elsewhere(utterance: Heard, { session, question }: Place): Reading<Act> {
  const { text, folded } = utterance;
  if (text.length > LONGEST_ASIDE || !saysNumber(text) || isPasted(folded.original)) return NOT_MINE;
  const told = withoutTalk(folded.original);
  // Among notes a row with other words before it may be what they tell of.
  const isLoose = question.kind !== 'notes';
  const named = namedQuestion(session, told, question.kind === 'cells' ? question.table : null, isLoose);
  const reading = named && readCells(session, named, told);
  const read = reading?.kind === 'read' ? reading.read : named && toldAsTally(session, named, told);
  return read
    ? understood({ does: 'cells', read, isCorrection: corrects(text) }, [whole(utterance)])
    : NOT_MINE;
}

/** Figures for another question than the one that was put: 把企业新收改成3件. */
export const figuresElsewhereReader = (place: Place): Reader<Act> => ({
  name: '别处数字',
  read: (utterance) => elsewhere(utterance, place),
});
