import type { IsoDate } from '../../language/date.ts';
import type { Facts } from '../queries/facts.ts';

/** How somebody's cases went in a time; `handler` null: assigned to nobody. */
export interface MonthRow {
  readonly handler: string | null;
  /** Received in the time. */
  readonly received: number;
  /** Answered in the time, whenever they were received; withdrawn ones are none. */
  readonly answered: number;
  readonly inTime: number;
  /** Working days from receipt to the answer on average, to one decimal; null where nothing was answered. */
  readonly average: number | null;
}

/** The table of a time (办理情况表): a row a handler, the sum last. */
export interface MonthTable {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly rows: readonly MonthRow[];
  readonly sum: MonthRow;
}

function rowOf(handler: string | null, cases: readonly Facts[], isIn: (day: IsoDate) => boolean): MonthRow {
  const answered = cases.filter((one) => one.answered !== null && !one.withdrawn && isIn(one.answered));
  const days = answered.reduce((total, { took }) => total + (took?.workdays ?? 0), 0);
  return {
    handler,
    received: cases.filter(({ received }) => isIn(received)).length,
    answered: answered.length,
    inTime: answered.filter(({ late }) => !late).length,
    average: answered.length === 0 ? null : Math.round((days / answered.length) * 10) / 10,
  };
}

/** Counts a time, both days included; what was set aside is no case. Those with most to do come first. */
export function monthTableOf(cases: readonly Facts[], from: IsoDate, to: IsoDate): MonthTable {
  const isIn = (day: IsoDate) => from <= day && day <= to;
  const counted = cases.filter(({ setAside }) => !setAside);
  const rows = [...new Set(counted.map(({ handler }) => handler))]
    .map((handler) =>
      rowOf(
        handler,
        counted.filter((one) => one.handler === handler),
        isIn,
      ),
    )
    .filter(({ received, answered }) => received + answered > 0)
    .sort(
      (a, b) =>
        Number(a.handler === null) - Number(b.handler === null) ||
        b.received + b.answered - (a.received + a.answered) ||
        (a.handler ?? '').localeCompare(b.handler ?? ''),
    );
  return { from, to, rows, sum: rowOf(null, counted, isIn) };
}
