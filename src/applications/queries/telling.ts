import type { IsoDate } from '../../language/date.ts';
import type { Lang } from '../../report/findings.ts';
import type { DayCount } from './durations.ts';
import type { Facts } from './facts.ts';
import type { QueryRow } from './row.ts';

/** To whom, when and how an answer is told. */
export interface Telling extends DayCount {
  readonly lang: Lang;
  /** The day on which the ledger's first application was received; null where that is not known. */
  readonly since: IsoDate | null;
  /** How a handler is called, by id. */
  readonly nameOf: (handler: string) => string;
  /** Where an application stands today; null for one that is not at hand, since only a page is loaded. */
  readonly rowOf: (facts: Facts) => QueryRow | null;
}
