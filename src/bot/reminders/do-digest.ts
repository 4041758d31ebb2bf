import { addDays, type IsoDate, laterOf } from '../../language/date.ts';
import { leavesFrom } from '../../organs/leave.ts';
import type { Organ } from '../../organs/organ.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import { dateInZone } from '../../report/calendar/zone.ts';
import { BOT } from '../access.ts';
import { changeOrgan } from '../organs/change-organ.ts';
import type { Parts } from '../parts.ts';
import { agendaOf } from './agenda.ts';
import { digestCard } from './digest-card.ts';
import { isDigestTime, nextDigestAt } from './digest-time.ts';
import { forgetPersons } from './forget-persons.ts';
import { sendDigest, sendOnce } from './send-digest.ts';
import { weeklyLetters } from './weekly.ts';

type DigestParts = Pick<
  Parts,
  'store' | 'organs' | 'ledger' | 'deletions' | 'calendar' | 'outbound' | 'clock' | 'log' | 'queue' | 'pace'
>;

/** After a failure the day's work is tried again after this long (ms): what Slack refuses now it may refuse for a while. */
const AGAIN_MS = 60_000;

/** How the queue names the work of an organ's day. */
const WORK = 'digest.';

/** Whether a piece of work is an organ's digest. */
export const isDigestWork = (what: string): boolean => what.startsWith(WORK);

/** What was handed over is handed over again after so long, should it have been lost (ms, by the clock or by the process's own time). */
const HANDED_OVER_MS = 15_000;

/** So many are in the queue's hands at once: they go out one after another, and a morning's thousands would hold everybody up. */
const IN_HAND = 100;

/** When an organ's work was handed over: by the clock, which may be set or stand, and by the process's own time. */
interface HandedOver {
  readonly at: number;
  readonly since: number;
}

/**
 * Hands the digests that are due to the queue: once an organ and day, by whichever process is first. A morning has thousands,
 * which stay due until their turn comes: what this process has just handed over it does not hand over with every sweep.
 */
export function createDigestQueue({
  organs,
  queue,
  clock,
}: Pick<Parts, 'organs' | 'queue' | 'clock'>): () => Promise<void> {
  let handed: ReadonlyMap<string, HandedOver> = new Map();
  return async () => {
    const now = clock.now();
    const day = dateInZone(now, clock.zone);
    const due = await organs.digestsDue(now);
    const since = performance.now();
    const isFresh = (one: HandedOver) =>
      Math.abs(now - one.at) < HANDED_OVER_MS && since - one.since < HANDED_OVER_MS;
    const still = new Map(
      due.flatMap((organ) => {
        const one = handed.get(organ);
        return one !== undefined && isFresh(one) ? [[organ, one] as const] : [];
      }),
    );
    handed = still;
    for (const organ of due) {
      if (still.size >= IN_HAND) return;
      if (still.has(organ)) continue;
      await queue.add(organ, `${WORK}${day}`, 'own');
      still.set(organ, { at: now, since });
    }
  };
}

/** An organ after a day's reminders: what was asked for that day or before, and put off until then, is over. */
function reminded(organ: Organ, today: IsoDate, calendar: Calendar): Organ {
  const isOver = (day: IsoDate) => calendar.firstWorkdayOnOrAfter(day) <= today;
  const reminders = Object.fromEntries(
    Object.entries(organ.reminders).map(([user, settings]) => [
      user,
      {
        ...settings,
        snoozed: Object.fromEntries(
          Object.entries(settings.snoozed).filter(([, { until }]) => !isOver(until)),
        ),
        remindOn: settings.remindOn.filter(({ on }) => !isOver(on)),
      },
    ]),
  );
  return { ...organ, reminders, leaves: leavesFrom(organ.leaves, today), remindedUntil: today };
}

/** Notes the first day that nothing was sent on yet, so that whatever falls between then and now is caught up. `now`: when it was looked. */
async function postpone(parts: DigestParts, organ: Organ, since: IsoDate, now: number): Promise<void> {
  const { organs, clock, calendar } = parts;
  if (organ.remindedUntil === null) {
    const deed = {
      key: `reminders-from-${since}`,
      user: BOT,
      what: 'reminders.postponed',
      detail: { since },
    };
    await changeOrgan(parts, organ.id, deed, (one) => ({ ...one, remindedUntil: since }), now);
  } else {
    const at = nextDigestAt(now, organ.settings.digestHour, clock.zone, calendar);
    await organs.schedule(organ.id, at);
  }
}

/**
 * Does an organ's work of the day if it is still due: deletes personal data whose time is over, sends each person
 * one message, then moves on to the next working day. Killed anywhere it is done again, and nobody gets it twice.
 */
export async function doDigest(parts: DigestParts, id: string): Promise<void> {
  const { organs, clock, calendar } = parts;
  const now = clock.now();
  const [due, organ] = await Promise.all([organs.digestAt(id), organs.load(id)]);
  if (due === null || due > now || organ === null) return;
  const restoredAt = await organs.restoredAt();
  const restoredOn = restoredAt === null ? null : dateInZone(restoredAt, clock.zone);
  // What was due before a backup was put back had been sent, though the backup does not know of it.
  const since = laterOf(
    organ.remindedUntil ?? addDays(dateInZone(due, clock.zone), -1),
    restoredOn === null ? undefined : addDays(restoredOn, -1),
  );
  const { digestHour } = organ.settings;
  if (!isDigestTime(now, digestHour, clock.zone, calendar)) return postpone(parts, organ, since, now);
  const today = dateInZone(now, clock.zone);
  await forgetPersons(parts, organ, today);
  const { digests, applications, reports, open } = await agendaOf(parts, organ, since, today);
  const facts = { applications, reports, calendar, today };
  const sendings = await Promise.allSettled([
    ...digests.map((digest) => sendDigest(parts, organ, digest, digestCard(organ, digest, facts))),
    ...weeklyLetters(organ, open, { since, today, calendar }).map((letter) => sendOnce(parts, letter)),
  ]);
  // One person's failure holds up nobody else; the day stays due until everybody has theirs.
  const failed = sendings.find((sending) => sending.status === 'rejected');
  if (failed) {
    await organs.schedule(id, now + AGAIN_MS);
    throw failed.reason;
  }
  if (sendings.some((sending) => sending.status === 'fulfilled' && sending.value === 'leased')) return;
  if (digests.length === 0) {
    return organs.schedule(id, nextDigestAt(now, digestHour, clock.zone, calendar));
  }
  const detail = { day: today, people: digests.length };
  const deed = { key: `digest-${today}`, user: BOT, what: 'reminders.sent', detail };
  await changeOrgan(parts, id, deed, (one) => reminded(one, today, calendar), now);
}
