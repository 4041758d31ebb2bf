import { type CellPath, cellAt } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import type { Cell } from '../../report/report.ts';
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

/**
 * Fills 现行有效 that was not stated from last year's figure, 制发 and 废止 (勾稽: 现行有效 = 上年 + 制发 − 废止),
 * and says so. Only in the 2021 layout, and only when all three are known.
 */
export function withInForce(session: Session, proposal: Proposal): Proposal {
  let next = proposal;
  for (const { row, name } of ROWS) {
    const inForce: CellPath = `proactive.${row}.inForce`;
    const issued = proposal.cells[`proactive.${row}.issued`];
    const repealed = proposal.cells[`proactive.${row}.repealed`];
    const before = lastYears(session, inForce);
    const known = proposal.cells[inForce] ?? cellAt(session.content.report, inForce);
    if (known !== null || before === null || issued == null || repealed == null) continue;
    const now = before + issued - repealed;
    const remark: Phrase = phrase(
      `${name}现行有效按上年${before}＋制发${issued}－废止${repealed}＝${now}件填，请核对。`,
      `${name} in force is taken as last year’s ${before} + ${issued} − ${repealed} = ${now}; please check.`,
    );
    next = {
      ...next,
      cells: { ...next.cells, [inForce]: now },
      remarks: [...next.remarks, remark[session.lang]],
    };
  }
  return next;
}
