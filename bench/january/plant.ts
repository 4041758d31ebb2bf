import type { Application } from '../../src/applications/case/application.ts';
import { apply, type Outcome, register } from '../../src/applications/case/apply.ts';
import { datingBy } from '../../src/bot/ledger/case/redate.ts';
import { newOrgan } from '../../src/organs/organ.ts';
import { type Calendar, createCalendar } from '../../src/report/calendar/calendar.ts';
import { connectStore } from '../../src/store/connection.ts';
import { organIdOf } from '../../src/store/keys.ts';
import { createLedgerStore } from '../../src/store/ledger-store.ts';
import { createOrganStore } from '../../src/store/organ-store.ts';
import { abreast } from '../load/crowd.ts';
import { WORKSPACE } from '../load/wire.ts';
import { handlerOf, leadOf, NINE, organName, PREFIX, TODAY, YESTERDAY } from './morning.ts';

/** Working days from that morning until an answer is due: each is reminded of then, the late ones to the lead too. */
const DUE_IN = [5, 2, 1, 0, -3] as const;

/** Working days that an answer may take. */
const ANSWER_DAYS = 20;

/** Organs that are written at the same time. */
const ABREAST = 8;

function built(outcome: Outcome): Application {
  if (outcome.kind === 'refused') throw new Error(outcome.refusal);
  return outcome.application;
}

function applicationAt(organ: number, at: number, calendar: Calendar): Application {
  const due = calendar.addWorkdays(TODAY, DUE_IN[at % DUE_IN.length] ?? 0).date;
  const day = calendar.addWorkdays(due, -ANSWER_DAYS).date;
  const signature = { by: leadOf(organ), at: NINE - 86_400_000, today: YESTERDAY };
  const registration = {
    type: 'registered' as const,
    number: `2026-${String(at + 1).padStart(3, '0')}`,
    applicant: 'naturalPerson' as const,
    channel: 'in-person' as const,
    arrivedOn: day,
    confirmedOn: null,
    description: '某片区征收土地批复、补偿安置方案及其附图',
    supply: '纸质',
  };
  const person = { name: '周小禾', identity: '', contact: '13900000001' };
  const file = built(register(`A${at}`, registration, person, signature, calendar));
  return built(apply(file, { type: 'assigned', on: day, handler: handlerOf(organ) }, signature, calendar));
}

/**
 * Writes the organs, each with a lead, a handler and as many applications, all of them with a reminder due at nine. Nothing of
 * it goes to disk until all of it is there.
 */
export async function plant(socket: string, organs: number, applications: number): Promise<void> {
  const calendar = createCalendar();
  const redis = await connectStore({ socket });
  const store = createOrganStore(redis, PREFIX, () => NINE - 86_400_000);
  const ledger = createLedgerStore(redis, PREFIX, calendar);
  const datedBy = datingBy(calendar);
  const account = {
    at: new Date(NINE - 86_400_000).toISOString(),
    by: 'U0ADMIN0001',
    what: 'planted',
    detail: {},
  };
  const one = async (number: number): Promise<void> => {
    const id = organIdOf(WORKSPACE.team, organName(number));
    const people = [
      { user: leadOf(number), roles: ['lead' as const, 'drafter' as const] },
      { user: handlerOf(number), roles: ['handler' as const] },
    ];
    const organ = {
      ...newOrgan(id, WORKSPACE.team, organName(number)),
      people,
      remindedUntil: YESTERDAY,
      datedBy,
    };
    await store.commit(await store.open(id), organ, NINE, 'planted', account);
    for (let at = 0; at < applications; at += 1) {
      const application = applicationAt(number, at, calendar);
      await ledger.commit(id, await ledger.open(id, application.id), application, 'planted', account);
    }
  };
  await redis.call('CONFIG', 'SET', 'appendonly', 'no');
  await abreast(
    Array.from({ length: organs }, (_, at) => at + 1),
    ABREAST,
    one,
  );
  await redis.call('CONFIG', 'SET', 'appendonly', 'yes');
  for (;;) {
    const info = String(await redis.call('INFO', 'persistence'));
    if (/aof_rewrite_in_progress:0/.test(info) && /aof_rewrite_scheduled:0/.test(info)) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  redis.disconnect();
}
