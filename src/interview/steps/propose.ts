import { type CellPath, cellAt, rowOf, withCells } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import type { Cell } from '../../report/report.ts';
import { partColumns, receivedOf, resultRows } from '../../report/totals.ts';
import { figureBefore } from '../../report/year-on-year.ts';
import type { Stamp } from '../input.ts';
import type { Proposal, Session } from '../session.ts';

/** What a proposal is made of beside who and when. */
export type Proposed = Pick<Proposal, 'question' | 'cells' | 'from'> & Partial<Proposal>;

/** A proposal with nothing else to say. */
export const proposalOf = (input: Stamp, made: Proposed): Proposal => ({
  by: input.by,
  at: input.at,
  settles: [],
  contact: null,
  texts: null,
  message: null,
  mismatches: [],
  remarks: [],
  stated: {},
  instead: [],
  back: null,
  ...made,
});

/** Last year's figure of a cell; null when it is not known. */
export const lastYears = (session: Session, path: CellPath): Cell => figureBefore(session.previous, path);

const ROWS: readonly { row: string; name: string }[] = [
  { row: 'regulations', name: '规章' },
  { row: 'normativeDocuments', name: '行政规范性文件' },
];

/** 现行有效 = 上年 + 制发 − 废止: what is in force, from what was before and the figures of the year; null where one of them is not known. */
export function inForceFrom(
  path: CellPath,
  before: number,
  cells: Readonly<Record<string, Cell>>,
): { readonly cells: Readonly<Record<string, number>>; readonly remark: Phrase } | null {
  const row = rowOf(path);
  const name = ROWS.find((each) => each.row === row)?.name ?? '';
  const issued = cells[`proactive.${row}.issued`];
  const repealed = cells[`proactive.${row}.repealed`];
  if (issued == null || repealed == null || before + issued < repealed) return null;
  const now = before + issued - repealed;
  return {
    cells: { [path]: now },
    remark: phrase(
      `${name}现行有效按上年${before}＋制发${issued}－废止${repealed}＝${now}件填，请核对。`,
      `${name} in force is taken as last year’s ${before} + ${issued} − ${repealed} = ${now}; please check.`,
    ),
  };
}

/** Fills 现行有效 that was not stated from last year's figure and those of the year, and says so. Only in the 2021 layout. */
export function withInForce(session: Session, proposal: Proposal): Proposal {
  let next = proposal;
  for (const { row } of ROWS) {
    const inForce: CellPath = `proactive.${row}.inForce`;
    const before = lastYears(session, inForce);
    const known = proposal.cells[inForce] ?? cellAt(session.content.report, inForce);
    const worked = known === null && before !== null ? inForceFrom(inForce, before, proposal.cells) : null;
    if (worked)
      next = {
        ...next,
        cells: { ...next.cells, ...worked.cells },
        remarks: [...next.remarks, worked.remark[session.lang]],
      };
  }
  return next;
}

/** Where an application goes that has no result yet. */
const FORWARD = 'carriedForward';

/**
 * Where every application that was received or carried over has a result or is carried forward (the line that the form
 * prints: 一 + 二 = 三 + 四), what nobody spoke of is 0: it is filled, and said to be. A cell that nobody can deduce stays open.
 */
export function withRestOfResults(session: Session, proposal: Proposal): Proposal {
  const { report } = session.content;
  const filled = withCells(report, proposal.cells);
  const ends = [...resultRows(report), FORWARD];
  const isOfResults = Object.keys(proposal.cells).some((path) => ends.includes(rowOf(path)));
  if (!isOfResults || Object.keys(proposal.stated).length > 0) return proposal;
  let taken = 0;
  const open: CellPath[] = [];
  for (const column of partColumns(report)) {
    const at = (row: string): CellPath => `applications.${row}.${column}`;
    const received = receivedOf(filled, column);
    const ended = ends.reduce((sum, row) => sum + (cellAt(filled, at(row)) ?? 0), 0);
    // Nobody knows yet what came of this type, and nothing is told of it.
    if (received === null && ended === 0) continue;
    if (received === null || received !== ended) return proposal;
    taken += received;
    open.push(...ends.map(at).filter((path) => cellAt(filled, path) === null));
  }
  if (taken === 0 || open.length === 0) return proposal;
  const remark: Phrase = phrase(
    `收到的${taken}件都说到了结果，没有说到的各格按0填，请核对。`,
    `All ${taken} applications have a result: every other cell becomes 0; please check.`,
  );
  return {
    ...proposal,
    cells: { ...proposal.cells, ...Object.fromEntries(open.map((path) => [path, 0])) },
    remarks: [...proposal.remarks, remark[session.lang]],
  };
}
