import { type CellPath, cellAt, listCells } from '../report/cells.ts';
import { say } from '../report/language.ts';
import type { LedgerFigures, Session } from './session.ts';

/** A cell in which the typed figure is not the ledger's. */
export interface Difference {
  readonly path: CellPath;
  readonly typed: number;
  readonly ledger: number;
}

/** The cells of 三 and 四 that a ledger knows, with its figures; totals are computed and 上年结转 may be unknown to it. */
export function figuresOf({ content }: Session, ledger: LedgerFigures): [CellPath, number][] {
  const { form } = content.report;
  return [...listCells(form, 'applications'), ...listCells(form, 'disputes')]
    .filter(({ isTotal, row }) => !isTotal && (ledger.knowsEarlierYears || row !== 'carriedOver'))
    .map(({ path }) => [path, ledger.figures[path] ?? 0]);
}

/** Cells in which what was typed is not what the ledger says, in the form's order; blank cells are none. */
export function ledgerDifferences(session: Session): Difference[] {
  const { ledger } = session;
  if (!ledger) return [];
  return figuresOf(session, ledger).flatMap(([path, figure]) => {
    const typed = cellAt(session.content.report, path);
    return typed === null || typed === figure ? [] : [{ path, typed, ledger: figure }];
  });
}

/** What the ledger holds of the year in one line, with the day on which it stood. */
export function ledgerLine({ lang, year }: Session, ledger: LedgerFigures): string {
  const at = (row: string) => ledger.figures[`applications.${row}.total`] ?? 0;
  const [fresh, over, done, forward] = [at('new'), at('carriedOver'), at('total'), at('carriedForward')];
  const overZh = ledger.knowsEarlierYears ? `上年结转${over}件，` : '';
  const overEn = ledger.knowsEarlierYears ? `${over} carried over, ` : '';
  return say(
    lang,
    `台账（截至${ledger.day}）${year}年：新收${fresh}件，${overZh}办结${done}件，未办结${forward}件。`,
    `Ledger of ${year} (on ${ledger.day}): ${fresh} new, ${overEn}${done} handled, ${forward} open.`,
  );
}

/** What the ledger cannot know of the year, each with what to do. */
export function ledgerGaps({ lang, year }: Session, ledger: LedgerFigures): string[] {
  const { unconfirmed, knowsEarlierYears } = ledger;
  const receipt = say(
    lang,
    `有${unconfirmed}件申请未登记双方确认之日，暂按到达日期计入${year}年，请补登确认日期。`,
    `${unconfirmed} applications lack the day of confirmation and count in ${year} by arrival; please add it.`,
  );
  const earlier = say(
    lang,
    `台账中没有${year}年以前的申请，“上年结转”不从台账取，请按上年年报填写；其中今年办结的也请补登到台账。`,
    `The ledger has nothing before ${year}: 上年结转 is not taken from it; please give it from last year’s report.`,
  );
  return [...(unconfirmed > 0 ? [receipt] : []), ...(knowsEarlierYears ? [] : [earlier])];
}
