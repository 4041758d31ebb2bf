import type { Logger } from 'pino';
import type { Drafter } from '../drafting/drafter.ts';
import type { Calendar } from '../report/calendar/calendar.ts';
import type { AccessStore } from '../store/access-store.ts';
import type { CardStore } from '../store/card-store.ts';
import type { Deletions } from '../store/deletions.ts';
import type { DeskStore } from '../store/desk-store.ts';
import type { LedgerStore } from '../store/ledger-store.ts';
import type { OrganStore } from '../store/organ-store.ts';
import type { SessionStore } from '../store/session-store.ts';
import type { ToldStore } from '../store/told-store.ts';
import type { Clock } from './clock.ts';
import type { Holidays } from './holidays/holidays.ts';
import type { Outbound } from './outbound.ts';
import type { Pace } from './pace.ts';
import type { Retiring } from './retiring.ts';
import type { WorkQueue } from './work-queue.ts';

/** What the use cases work with; wired once at the start. */
export interface Parts {
  readonly store: SessionStore;
  readonly organs: OrganStore;
  readonly ledger: LedgerStore;
  readonly desks: DeskStore;
  readonly deletions: Deletions;
  readonly access: AccessStore;
  readonly told: ToldStore;
  readonly calendar: Calendar;
  readonly holidays: Holidays;
  readonly outbound: Outbound;
  readonly drafter: Drafter;
  readonly cards: CardStore;
  readonly retiring: Retiring;
  readonly queue: WorkQueue;
  readonly pace: Pace;
  /** How many organs a person may make known on a day. */
  readonly newOrgansADay: number;
  readonly clock: Clock;
  readonly log: Logger;
}
