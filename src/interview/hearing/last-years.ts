import { amountAt, amountsIn } from '../../language/amounts.ts';
import { FILLER } from '../../language/filler.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { overlaps, type Span } from '../../language/span.ts';
import { type CellPath, cellLabel, labelParts } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { partColumns } from '../../report/totals.ts';
import { termsOf } from '../answers/tally/tally.ts';
import { askedNext } from '../questions/asked-next.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { basis } from '../steps/cells.ts';
import { lastYears } from '../steps/propose.ts';
import {
  AS_MANY,
  AS_REPORTED,
  BESIDE_LAST_YEAR,
  FURTHER,
  IS_AS,
  OF_THE_DIFFERENCE,
  WORK_OUT,
} from './words/last-years.ts';

/** A message in which what was told by last year's figures is told in full, and what is to be heeded in that. */
export interface InFull {
  readonly text: string;
  readonly remarks: readonly Phrase[];
}

const IN_FORCE = 'inForce';
const DONE = '了';

const remarkOf = (session: Session, said: string): Phrase => {
  const year = session.content.report.year - 1;
  return phrase(
    `按${year}年年报的数算出：${said}，请核对。`,
    `Worked out from the report of ${year}; please check.`,
  );
};

/** Last year's figures of a row of table 三 by its columns: what was carried over is what last year went on with. Null where they are not known. */
function rowBefore(session: Session, row: string): Map<string, number> | null {
  const before = row === 'carriedOver' ? 'carriedForward' : row;
  const cells = partColumns(session.content.report).flatMap((column): [string, number][] => {
    const value = lastYears(session, `applications.${before}.${column}`);
    return value === null ? [] : [[column, value]];
  });
  return cells.length === partColumns(session.content.report).length ? new Map(cells) : null;
}

const sumOf = (row: ReadonlyMap<string, number>): number =>
  [...row.values()].reduce((sum, value) => sum + value, 0);

/** The columns of a row in words: 自然人2件，商业企业1件. */
function inWords({ content }: Session, row: string, figures: ReadonlyMap<string, number>): string {
  const told = [...figures].filter(([, value]) => value > 0);
  const named = told.map(([column, value]) => {
    const path: CellPath = `applications.${row}.${column}`;
    return `${labelParts(cellLabel(content.report.form, path))[1]}${value}件`;
  });
  return named.length > 0 ? named.join('，') : '没有';
}

/** The one column that words of a stretch name; null where they name none, or several. */
function columnIn(session: Session, words: string): string | null {
  const names = termsOf('applications', session.content.report.form)
    .all(words)
    .flatMap(({ value }) => (value?.kind === 'column' && value.columns.length === 1 ? value.columns : []));
  const [only, another] = new Set(names);
  return only !== undefined && another === undefined ? only : null;
}

/** What a clause comes to that tells a figure by last year's; null for any other clause. */
function clauseInFull(session: Session, utterance: Heard, clause: Span, row: string): string | null {
  const words = utterance.text.slice(clause.start, clause.end);
  const before = rowBefore(session, row);
  const column = columnIn(session, words);
  // 自然人减了3个: of a column that is named it can only be compared with last year's.
  const plainly = column === null ? undefined : FURTHER.all(words).find(({ word }) => word.endsWith(DONE));
  const beside = BESIDE_LAST_YEAR.all(words)[0] ?? (plainly && { start: plainly.start, end: plainly.start });
  if (!beside || !before) return null;
  let at = beside.end;
  for (let small = FILLER.at(words, at); small && !FURTHER.at(words, at); small = FILLER.at(words, at))
    at = small.end;
  const further = FURTHER.at(words, at);
  const base = column === null ? sumOf(before) : (before.get(column) ?? 0);
  if (!further) {
    if (!AS_MANY.isIn(words.slice(beside.end))) return null;
    const own = column === null ? before : new Map([[column, base]]);
    return inWords(session, row, own);
  }
  const by = amountAt(words, further.end);
  if (by?.precision !== 'exact' || by.isMoney) return null;
  const now = base + further.value * by.value;
  return now < 0 ? null : `${words.slice(0, beside.start)}${now}件${words.slice(by.end)}`;
}

/** 去年报上结转是多少这里就是多少: what was carried over, as last year's report has it. */
function asReported(session: Session, { text }: Heard, row: string): string | null {
  const before = row === 'carriedOver' ? rowBefore(session, row) : null;
  const isMeant = AS_REPORTED.isIn(text) && IS_AS.isIn(text) && amountsIn(text).length === 0;
  return before && isMeant ? inWords(session, row, before) : null;
}

/** 现行有效你拿去年的往上加: the clause that leaves to the bot what it works out anyway is left out. */
function withoutWorkingOut(session: Session, { text, clauses }: Heard): string | null {
  if (lastYears(session, 'proactive.normativeDocuments.inForce') === null) return null;
  const terms = termsOf('proactive', session.content.report.form).all(text);
  const isLeft = (clause: Span) =>
    WORK_OUT.isIn(text.slice(clause.start, clause.end)) &&
    !amountsIn(text).some((amount) => overlaps(amount, clause)) &&
    terms.some(
      (term) =>
        overlaps(term, clause) && term.value?.kind === 'column' && term.value.columns.includes(IN_FORCE),
    );
  const kept = clauses.filter((clause) => !isLeft(clause));
  return kept.length > 0 && kept.length < clauses.length
    ? kept.map(({ start, end }) => text.slice(start, end)).join('，')
    : null;
}

/** 比去年多4件，多的都是个人: last year's row with the difference in the column that it is of. */
function byColumn(session: Session, { text }: Heard, row: string, whose: Span): InFull | null {
  const before = rowBefore(session, row);
  const column = columnIn(session, text.slice(whose.start, whose.end));
  const [further, another] = FURTHER.all(text.slice(0, whose.start));
  const by = further && amountAt(text, further.end);
  if (!before || column === null || !further || another || by?.precision !== 'exact') return null;
  const now = (before.get(column) ?? 0) + further.value * by.value;
  if (now < 0) return null;
  const told = inWords(session, row, new Map(before).set(column, now));
  return { text: told, remarks: [remarkOf(session, told)] };
}

/** A message that tells figures by last year's, told in full; null for every other. */
export function toldInFull(session: Session, question: CellsQuestion, original: string): InFull | null {
  if (session.previous.length === 0 || original.includes('\n')) return null;
  const utterance = heard(original);
  if (question.table === 'proactive') {
    const text = withoutWorkingOut(session, utterance);
    return text === null ? null : { text, remarks: [] };
  }
  const [row, another] = askedNext(basis(session), question)?.rows ?? [];
  if (question.table !== 'applications' || row === undefined || another !== undefined) return null;
  const reported = asReported(session, utterance, row);
  if (reported !== null) return { text: reported, remarks: [remarkOf(session, reported)] };
  const { text, clauses } = utterance;
  const told = clauses.map((clause) => clauseInFull(session, utterance, clause, row));
  const isAlone = clauses.every(
    (clause, index) => told[index] !== null || !amountsIn(text).some((amount) => overlaps(amount, clause)),
  );
  const full = clauses.map(({ start, end }, index) => {
    const words = text.slice(start, end);
    // Beside a figure of its own it only tells how that differs: 53件，较上年增加9件.
    return isAlone || columnIn(session, words) !== null ? (told[index] ?? words) : words;
  });
  // 比去年多4件，多的都是个人: who the difference is of.
  const whose = clauses.find(({ start, end }) => OF_THE_DIFFERENCE.isIn(text.slice(start, end)));
  if (whose) return byColumn(session, utterance, row, whose);
  const changed = full.filter((words, index) => words === told[index]);
  return changed.length > 0
    ? { text: full.join('，'), remarks: [remarkOf(session, changed.join('，'))] }
    : null;
}
