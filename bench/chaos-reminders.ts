import { registerApplication } from '../src/bot/ledger/case/record.ts';
import { changeOrgan } from '../src/bot/organs/change-organ.ts';
import { ensureOrgan } from '../src/bot/organs/which-organ.ts';
import { addDays } from '../src/language/date.ts';
import type { Workspace } from '../src/playground/workspace.ts';
import { createCalendar } from '../src/report/calendar/calendar.ts';
import { dateInZone } from '../src/report/calendar/zone.ts';
import { connectStore } from '../src/store/connection.ts';
import { createLedgerStore } from '../src/store/ledger-store.ts';
import { createOrganStore } from '../src/store/organ-store.ts';

const ORGANS = 8;
const PEOPLE = 4;
const HOUR_MS = 3_600_000;

/** Ids of everybody who is to be reminded once. */
export const REMINDED = Array.from({ length: ORGANS * PEOPLE }, (_, at) => `U0REMIND${100 + at}`);

/** A zone in which it is mid-morning now, so that reminders are sent at whatever time chaos is run. */
export function morningZone(now = Date.now()): string {
  const hour = Math.floor(now / HOUR_MS) % 24;
  const ahead = ((10 - hour + 36) % 24) - 12;
  return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** Reminders that were prepared. */
export interface Planted {
  /** False on a rest day, on which nobody is to be reminded. */
  readonly isWorkday: boolean;
  /** Lets them fall due one organ after another; resolves when the last one is. */
  fallDue(): Promise<void>;
}

/** Gives every one of these people an application that is long overdue. */
export async function plantReminders(socket: string, workspace: Workspace, zone: string): Promise<Planted> {
  const calendar = createCalendar();
  const today = dateInZone(Date.now(), zone);
  const connection = await connectStore({ socket });
  const organs = createOrganStore(connection, 'nianbao', Date.now);
  const clock = { now: Date.now, zone };
  const parts = { organs, ledger: createLedgerStore(connection, 'nianbao', calendar), calendar, clock };
  const ids: string[] = [];
  for (let at = 0; at < ORGANS; at += 1) {
    const { id } = await ensureOrgan(parts, workspace.teamId, `临江市第${at}局`, 'U0ADMIN0001');
    const users = REMINDED.slice(at * PEOPLE, (at + 1) * PEOPLE);
    const people = users.map((user) => ({ user, roles: ['handler' as const] }));
    const deed = { key: 'people', user: 'U0ADMIN0001', what: 'organ.people', detail: {} };
    const remindedUntil = addDays(today, -1);
    await changeOrgan(parts, id, deed, (organ) => ({ ...organ, people, remindedUntil }), clock.now());
    for (const user of users) {
      const registration = {
        type: 'registered' as const,
        number: user,
        applicant: 'naturalPerson' as const,
        channel: 'in-person' as const,
        arrivedOn: addDays(today, -90),
        confirmedOn: null,
        description: '征收土地批复',
        supply: '',
      };
      const fresh = {
        registration,
        person: { name: '', identity: '', contact: '' },
        handler: user,
        isRecordCorrection: false,
      };
      await registerApplication(
        parts,
        { team: workspace.teamId, organ: id, id: `A${user}`, user, key: 'planted' },
        fresh,
      );
    }
    ids.push(id);
  }
  return {
    isWorkday: calendar.isWorkday(today),
    async fallDue() {
      for (const id of ids) {
        await wait(2_000);
        // Redis may be down just now.
        while (
          !(await organs.schedule(id, Date.now()).then(
            () => true,
            () => false,
          ))
        )
          await wait(100);
      }
      connection.disconnect();
    },
  };
}

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** How many messages everybody got who was to be reminded, by their id. */
export function remindersOf(workspace: Workspace): Record<string, number> {
  const direct = [...workspace.world.channels.values()];
  return Object.fromEntries(
    REMINDED.map((user): [string, number] => {
      const own = direct.find(({ imWith }) => imWith === user);
      return [user, own ? workspace.messages(own.id).length : 0];
    }),
  );
}
