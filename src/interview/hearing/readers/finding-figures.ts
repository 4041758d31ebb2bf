import { amountsIn } from '../../../language/amounts.ts';
import { askingIn } from '../../../language/clauses.ts';
import { quoted } from '../../../language/fold.ts';
import { type Heard, heard, type Reader } from '../../../language/hear.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import type { Span } from '../../../language/span.ts';
import { addressOf, type CellPath, cellAt, listCells, withCells } from '../../../report/cells.ts';
import type { Finding } from '../../../report/findings.ts';
import { TABLES } from '../../../report/sections.ts';
import { readTally, termsOf } from '../../answers/tally/tally.ts';
import { fingerprintOf } from '../../fingerprint.ts';
import { questionForCells } from '../../questions/list.ts';
import { findingsOf } from '../../review.ts';
import type { Session } from '../../session.ts';
import type { Act } from '../act.ts';
import { named, speaksOf, type Term } from '../beside.ts';
import { cellsRead } from '../cells-read.ts';
import { maybeStored } from '../corrected-stored.ts';
import { corrects } from '../correction.ts';
import type { Place } from '../place.ts';
import { IS_WRONG } from '../words/places.ts';
import { CHANGES_BY, MISTYPED } from '../words/shown.ts';

/** Longer messages are no answers to a finding (characters). */
const LONGEST = 80;

type Cells = Readonly<Record<string, number>>;

const whole = ({ text }: Heard): Span => ({ start: 0, end: text.length });

const withFigures = ({ content, ...session }: Session, figures: Cells): Session => ({
  ...session,
  content: { ...content, report: withCells(content.report, figures) },
});

/** Whether a finding is not there any more once figures stand in the report: one rule costs little beside all of them. */
const settles = (session: Session, { rule, cells }: Finding, figures: Cells): boolean =>
  findingsOf(withFigures(session, figures), rule).every((each) => `${each.cells}` !== `${cells}`);

/** The cells that a finding speaks of: its own, and of a sum those that it is made of. */
function cellsOf({ content }: Session, { cells }: Finding): CellPath[] {
  const own = cells.map((path) => addressOf(path as CellPath));
  return listCells(content.report.form).flatMap(({ path, isTotal }) => {
    const [table, row, column] = addressOf(path);
    const isOf = own.some(
      (each) =>
        each[0] === table &&
        (each[1] === row || each[1] === 'total') &&
        (each[2] === column || each[2] === 'total'),
    );
    return isOf && !isTotal ? [path] : [];
  });
}

/** 少写一位 tells how it was mistyped, and of no figure. */
const isBy = (words: string): boolean => CHANGES_BY.isIn(words) && !MISTYPED.isIn(words);

/** 结转少报了一件，个人的结转是2: what is told beside how much was missing. */
const withoutChange = ({ text, folded, clauses }: Heard): Heard =>
  heard(
    clauses
      .filter(({ start, end }) => !isBy(text.slice(start, end)))
      .map((clause) => quoted(folded, clause))
      .join('，'),
  );

/** 表里个人少了一个: the cells that are named, with as many more or fewer. */
function changedBy({ text }: Heard, { content }: Session, cells: readonly CellPath[]): Cells[] {
  const change = CHANGES_BY.all(text)[0];
  const [amount] = amountsIn(text).filter(({ start }) => change && start >= change.end);
  if (amount?.precision !== 'exact') return [];
  return cells.flatMap((path) => {
    const words = termsOf(addressOf(path)[0], content.report.form).all(text);
    const terms = words.flatMap(({ value, ...span }): Term[] =>
      value ? [{ is: 'term', name: value, ...span }] : [],
    );
    const was = cellAt(content.report, path) ?? 0;
    return terms.length > 0 && terms.every((term) => speaksOf(term, path))
      ? [was + amount.value, was - amount.value].map((value) => ({ [path]: value }))
      : [];
  });
}

/** 有2件结转到明年: the sum of a row in each of the columns that a finding speaks of. */
const sumsIn = (stated: Cells, cells: readonly CellPath[]): Cells[] =>
  cells.flatMap((path) => {
    const [table, row] = addressOf(path);
    const sum = stated[`${table}.${row}.total`];
    return sum === undefined ? [] : [{ [path]: sum }];
  });

/** 个人的结转是2 beside a finding on 上年结转 and 结转下年度: the row with which the figures agree. */
function rowsTold(utterance: Heard, session: Session, finding: Finding): Cells[] {
  const rows = new Set(cellsOf(session, finding).map((path) => addressOf(path)[1]));
  return [...rows].flatMap((row) =>
    TABLES.flatMap((table) => {
      const tally = readTally(utterance, table, session.content.report, {
        rows: [row],
        whole: () => null,
        corrects: true,
      });
      return tally ? [tally.cells as Cells, ...sumsIn(tally.stated as Cells, cellsOf(session, finding))] : [];
    }),
  );
}

const puts = (text: string): boolean =>
  corrects(text) || [IS_WRONG, MISTYPED, CHANGES_BY].some((words) => words.isIn(text));

/** 填错了，是245: the figure said last, in each of the cells that a finding speaks of. */
function figureTold({ text }: Heard, said: Heard, session: Session, finding: Finding): Cells[] {
  const amount = amountsIn(text).at(-1);
  if (amount?.precision !== 'exact' || !puts(said.text)) return [];
  const cells = cellsOf(session, finding);
  const held = cells.filter((path) => cellAt(session.content.report, path));
  return (held.length > 0 ? held : cells).map((path) => ({ [path]: amount.value }));
}

/** How a clause begins that tells of the cases which a figure lacked: 那件也公开了. */
const AND_THOSE = wordSet(['{|多的|漏的|少的}{那|这}{|一|两|几}{件|个|份}{|也|都|就}']);

/** A figure of applications received, with what became of as many as it grew by where a clause says so. */
function withResult({ text, clauses }: Heard, { content: { report } }: Session, cells: Cells): Cells {
  const [only, another] = Object.entries(cells);
  if (!only || another) return cells;
  const [table, row, column] = addressOf(only[0] as CellPath);
  const by = only[1] - (cellAt(report, only[0] as CellPath) ?? 0);
  if (table !== 'applications' || row !== 'new' || by <= 0) return cells;
  const became = clauses
    .filter(({ start }) => AND_THOSE.at(text, start) !== null)
    .flatMap((clause) =>
      termsOf(table, report.form)
        .all(text.slice(clause.start, clause.end))
        .flatMap(({ value, ...span }) => (value ? named({ is: 'term', name: value, ...span }).rows : [])),
    );
  const [result, more] = new Set(became);
  if (result === undefined || more !== undefined) return cells;
  const path = `${table}.${result}.${column}` as CellPath;
  return { ...cells, [path]: (cellAt(report, path) ?? 0) + by };
}

/** The figures told that settle a finding, and leave the fewest of all. */
function settled(utterance: Heard, session: Session, open: readonly Finding[]): Act | null {
  const told = withoutChange(utterance);
  const settling = open.flatMap((finding) => {
    const figures = [...rowsTold(told, session, finding), ...figureTold(told, utterance, session, finding)];
    const all = figures.length > 0 ? figures : changedBy(utterance, session, cellsOf(session, finding));
    return all.filter((cells) => Object.keys(cells).length > 0 && settles(session, finding, cells));
  });
  const each = [...new Map(settling.map((cells) => [JSON.stringify(cells), cells])).values()];
  const left = each.map((cells) => (each.length > 1 ? findingsOf(withFigures(session, cells)).length : 0));
  const [cells, another] = each.filter((_, index) => left[index] === Math.min(...left));
  const question = questionForCells(session, Object.keys(cells ?? {}));
  if (!cells || another || !question) return null;
  const read = cellsRead(question.id, { cells: withResult(utterance, session, cells) });
  return { does: 'cells', read, isCorrection: true };
}

/** 表填错了，企业应该是2件: the one figure that stands of what is named, where no finding tells which row is meant. */
function givenAnew({ folded }: Heard, session: Session): Act | null {
  const [only, another] = maybeStored(session, folded.original);
  return only && !another ? { does: 'cells', read: only, isCorrection: true } : null;
}

function read(utterance: Heard, { session, question }: Place): Reading<Act> {
  const { text } = utterance;
  if (question.kind !== 'check' || text.length > LONGEST || askingIn(text).length > 0) return NOT_MINE;
  const open = findingsOf(session).filter((finding) => !session.content.kept[fingerprintOf(finding)]);
  const act = settled(utterance, session, open) ?? givenAnew(utterance, session);
  return act ? understood(act, [whole(utterance)]) : NOT_MINE;
}

/** A figure told at the check that settles what it found. */
export const findingFiguresReader = (place: Place): Reader<Act> => ({
  name: '检查里的数',
  read: (utterance) => read(utterance, place),
});
