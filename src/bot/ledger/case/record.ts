import { createHash } from 'node:crypto';
import type { Person } from '../../../applications/case/applicant.ts';
import type { Application, Signature } from '../../../applications/case/application.ts';
import { amendPerson, apply, type Outcome, register } from '../../../applications/case/apply.ts';
import type { ApplicationEvent, Registration } from '../../../applications/case/events.ts';
import type { Flag } from '../../../applications/case/flag.ts';
import { refusalText as caseRefusalText } from '../../../applications/case/refusals.ts';
import type { Button } from '../../../dialogue/message.ts';
import { permissionOf } from '../../../organs/permission.ts';
import type { OpenedApplication } from '../../../store/ledger-store.ts';
import { refusalFor } from '../../access.ts';
import { signatureNow } from '../../clock.ts';
import type { Parts } from '../../parts.ts';
import { confirmed, untilWritten } from '../../until-written.ts';
import { withNumber } from './with-number.ts';

/** What was recorded. */
export type Written =
  | { readonly kind: 'recorded'; readonly application: Application; readonly flags: readonly Flag[] }
  /** The same delivery came before; `application` is how it stands now. */
  | { readonly kind: 'seen'; readonly application: Application };

/** Why nothing was recorded. */
export type Unwritten =
  /** Another application, this one, has the number already. */
  | { readonly kind: 'number-taken'; readonly application: Application }
  /** It cannot be, or whoever asked may not; `text` says why and what to do. */
  | { readonly kind: 'refused'; readonly text: string; readonly buttons?: readonly Button[] };

/** What became of something that was to be recorded. */
export type Recorded = Written | Unwritten;

export const wasWritten = (done: Recorded): done is Written =>
  done.kind === 'recorded' || done.kind === 'seen';

type LedgerParts = Pick<Parts, 'ledger' | 'calendar' | 'clock'>;

/** Who does something to which application, in which workspace and under which delivery key. */
export interface Deed {
  readonly team: string;
  readonly organ: string;
  readonly id: string;
  readonly user: string;
  readonly key: string;
}

/** The id that a delivery gives to the application that it registers: a redelivery gives the same. */
export const newApplicationId = (key: string): string =>
  `A${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;

type Change = (opened: OpenedApplication, signature: Signature) => Outcome | null;

const UNKNOWN: Recorded = { kind: 'refused', text: '台账中没有这件申请，请按编号查询后再登记。' };

const detailOf = (application: Application): Record<string, string | number> => ({
  number: application.case.number,
  entry: application.entries.length,
});

/** Why something cannot be; an amendment that another entry then contradicts names that entry. */
function textOf({ refusal, entry }: Refused, { application }: OpenedApplication): string {
  const isThere = entry !== undefined && application !== null && entry <= application.entries.length;
  return `${isThere ? `更正后第${entry}条记录不成立：` : ''}${caseRefusalText(refusal)}`;
}

type Refused = Extract<Outcome, { kind: 'refused' }>;

/**
 * Changes an application exactly once. Throws StoreUnavailableError when the write could not be confirmed, and
 * ContentionError.
 */
function change(parts: LedgerParts, deed: Deed, what: string, decide: Change): Promise<Recorded> {
  const { team, organ, id, user, key } = deed;
  return untilWritten<Recorded>(organ, async () => {
    const opened = await parts.ledger.open(organ, id);
    if (opened.organ && opened.organ.team !== team) return UNKNOWN;
    const permission = permissionOf(opened.organ, user, 'ledger.record');
    if (permission.kind === 'refused') return { kind: 'refused', ...refusalFor(permission) };
    if (opened.application && (await parts.ledger.wasSeen(organ, id, key))) {
      return { kind: 'seen', application: opened.application };
    }
    const signature = signatureNow(parts.clock, user);
    const outcome = decide(opened, signature);
    if (outcome === null) return UNKNOWN;
    if (outcome.kind === 'refused') return { kind: 'refused', text: textOf(outcome, opened) };
    const { application, flags } = outcome;
    const { number } = application.case;
    if (number !== opened.application?.case.number) {
      // Asked after it was opened: whoever registers the number meanwhile makes the commit begin anew.
      const holder = await withNumber(parts, organ, number);
      if (holder && holder.id !== id) return { kind: 'number-taken', application: holder };
    }
    const at = new Date(signature.at).toISOString();
    const account = { at, by: user, what: `application.${what}`, detail: detailOf(application) };
    const ended = await confirmed(parts.ledger.commit(organ, opened, application, key, account), () =>
      parts.ledger.wasSeen(organ, id, key),
    );
    if (ended === 'conflict') return ended;
    if (ended === 'done') return { kind: 'recorded', application, flags };
    const [now = application] = await parts.ledger.loadMany(organ, [id]);
    return { kind: 'seen', application: now };
  });
}

/** What is registered: the application, who applied, and who is to handle it (null: nobody yet). */
export interface NewApplication {
  readonly registration: Registration;
  readonly person: Person;
  readonly handler: string | null;
  /** An application that is none (条例41条): noted and set aside at once. */
  readonly isRecordCorrection: boolean;
}

/** Registers an application under the id that its delivery gives. */
export const registerApplication = (
  parts: LedgerParts,
  deed: Deed,
  fresh: NewApplication,
): Promise<Recorded> =>
  change(parts, deed, 'registered', (opened, signature) => {
    if (opened.application) return null;
    const { registration, person, handler, isRecordCorrection } = fresh;
    const start = register(deed.id, registration, person, signature, parts.calendar);
    const then: ApplicationEvent[] = [];
    if (handler) then.push({ type: 'assigned', on: registration.arrivedOn, handler });
    if (isRecordCorrection) {
      const why = registration.description;
      then.push({ type: 'setAside', on: registration.arrivedOn, reason: 'recordCorrection', why });
    }
    return then.reduce<Outcome>(
      (outcome, event) =>
        outcome.kind === 'accepted' ? apply(outcome.application, event, signature, parts.calendar) : outcome,
      start,
    );
  });

/** Records something that happened to an application, or an amendment of what was recorded. */
export const recordEvent = (parts: LedgerParts, deed: Deed, event: ApplicationEvent): Promise<Recorded> =>
  change(parts, deed, event.type, ({ application }, signature) =>
    application ? apply(application, event, signature, parts.calendar) : null,
  );

/** Amends who applied; what it was stays on record with who, when and why. */
export const amendApplicant = (
  parts: LedgerParts,
  deed: Deed,
  person: Person,
  why: string,
): Promise<Recorded> =>
  change(parts, deed, 'person-amended', ({ application }, signature) =>
    application
      ? { kind: 'accepted', application: amendPerson(application, person, why, signature), flags: [] }
      : null,
  );
