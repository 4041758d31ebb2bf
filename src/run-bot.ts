import { join } from 'node:path';
import type { Logger } from 'pino';
import { begunIn } from './bot/away/begun.ts';
import { createPresence } from './bot/away/presence.ts';
import { createBot } from './bot/bot.ts';
import { type Clock, movableClock } from './bot/clock.ts';
import { featuresOf } from './bot/features.ts';
import { followHolidays } from './bot/holidays/follow-holidays.ts';
import { createHolidays } from './bot/holidays/holidays.ts';
import { lookOverOrgans } from './bot/organs/look-over.ts';
import {
  CHANGES_EVERY_MS,
  createPace,
  READ_AT_ONCE_MS,
  READINGS_EVERY_MS,
  UNASKED_EVERY_MS,
} from './bot/pace.ts';
import type { Parts } from './bot/parts.ts';
import { createDigestQueue } from './bot/reminders/do-digest.ts';
import { rewriteFile } from './bot/reminders/rewrite-file.ts';
import { createRetiring } from './bot/retiring.ts';
import { createSettling } from './bot/settling.ts';
import { SWEEP_MS, sweep } from './bot/sweep.ts';
import { doAnyWork } from './bot/work/any-work.ts';
import { createWorkQueue } from './bot/work-queue.ts';
import { createDrafter, type ModelSettings } from './drafting/drafter.ts';
import { readTables } from './language/lexicon.ts';
import { createLivingCalendar } from './report/calendar/living-calendar.ts';
import type { HolidayOverrides } from './report/calendar/overrides.ts';
import {
  createSlackApp,
  createSlackClient,
  createSlackHistory,
  createSlackOutbound,
  type SlackApp,
  type SlackSettings,
  whoWeAre,
} from './slack/app.ts';
import { ownerOf } from './slack/installation.ts';
import { createAbsenceStore } from './store/absence-store.ts';
import { createAccessStore } from './store/access-store.ts';
import type { RedisAddress } from './store/address.ts';
import { createArchiveFolder } from './store/archive-folder.ts';
import { createCardStore } from './store/card-store.ts';
import { connectQueue, connectStore } from './store/connection.ts';
import { createContinuity } from './store/continuity.ts';
import { createDeletions } from './store/deletions.ts';
import { createDeskAudit } from './store/desk-audit.ts';
import { createDeskStore } from './store/desk-store.ts';
import { createDirectStore } from './store/direct-store.ts';
import { DataLostError } from './store/errors.ts';
import { createHeardStore } from './store/heard-store.ts';
import { createHolidayStore } from './store/holiday-store.ts';
import type { Turns } from './store/keys.ts';
import { createLedgerStore } from './store/ledger-store.ts';
import { createOrganStore } from './store/organ-store.ts';
import { takeTurn } from './store/pace-store.ts';
import { claimPrefix } from './store/prefix-owner.ts';
import { canWrite } from './store/probe.ts';
import { documentNames } from './store/scan.ts';
import { createSessionStore } from './store/session-store.ts';
import { createToldStore } from './store/told-store.ts';
import { settlesWithin } from './time-limit.ts';

/** Organs that one person may begin on a day: a clerk begins a few; an admin, who sets up a county, ten times as many. */
export const NEW_ORGANS_A_DAY = 20;

/** Everything that a running bot is told from outside. */
export interface BotSettings {
  readonly slack: SlackSettings;
  readonly redis: RedisAddress;
  readonly prefix: string;
  /** The folder of the archive, for data of any prefix; left out: none. */
  readonly archive?: string;
  readonly model: ModelSettings | null;
  /** Holiday notices beyond those that the calendar knows. */
  readonly holidays?: HolidayOverrides;
  /** How often every process looks for what is due or was left unsettled (ms). */
  readonly sweepMs?: number;
  /** The least time between two messages that nobody waits for (ms). */
  readonly unaskedEveryMs?: number;
  /** The least time between two readings of conversations in which something may have been said meanwhile (ms). */
  readonly readingsEveryMs?: number;
  /** The least time between two changes of messages that nobody waits for (ms). */
  readonly changesEveryMs?: number;
  /** How many organs a person may make known on a day; left out: any number. */
  readonly newOrgansADay?: number;
  readonly clock: Clock;
  readonly log: Logger;
}

/** A bot that runs. */
export interface RunningBot {
  /** Finishes what is in hand and takes nothing new. */
  stop(): Promise<void>;
}

/** How long the steps of stopping may take (ms), together seven and a half seconds. What is left over is taken up by the next. */
const STOP = { drain: 3_000, disconnect: 1_000, settle: 1_500, queue: 2_000 } as const;

/** Other processes have told that they listen within so many sweeps. */
const OTHERS_TELL = 2.5;

/** Wires the rooms together and starts. The first message waits for no table of words, nor does Redis for its answer. */
export async function runBot(settings: BotSettings): Promise<RunningBot> {
  readTables();
  const { slack, redis, prefix, model, log } = settings;
  const clock = movableClock(settings.clock);
  const connection = await connectStore(redis);
  const client = createSlackClient(slack, log);
  const me = await whoWeAre(client)
    .then(async (found) => {
      await claimPrefix(connection, prefix, ownerOf(found));
      return found;
    })
    .catch((error: unknown) => {
      connection.disconnect();
      throw error;
    });
  // Processes compare times, so that Redis gives them; only an injected clock stands in for it.
  const archive = settings.archive === undefined ? null : createArchiveFolder(join(settings.archive, prefix));
  const store = createSessionStore(
    connection,
    prefix,
    settings.clock.now === Date.now ? null : settings.clock.now,
    archive,
  );
  const outbound = createSlackOutbound(client, clock.now, me, createDirectStore(connection, prefix), log);
  const drafter = createDrafter({ model, log: (event) => log.info(event, 'a model was asked') });
  const queues: ReturnType<typeof connectQueue>[] = [];
  const connect = () => {
    const made = connectQueue(redis);
    queues.push(made);
    return made;
  };
  const queue = createWorkQueue(connect, prefix, log);
  const organs = createOrganStore(connection, prefix, clock.now);
  const own = settings.holidays ?? {};
  const calendar = createLivingCalendar(own);
  const holidays = createHolidays(createHolidayStore(connection, prefix), calendar, own);
  await holidays.refresh();
  const ledger = createLedgerStore(
    connection,
    prefix,
    calendar,
    (error) => log.error({ err: error }, 'a stored document cannot be read; the others go on'),
    archive,
  );
  const deletions = createDeletions(connection, prefix);
  const told = createToldStore(connection, prefix);
  const cards = createCardStore(connection, prefix);
  const paceOf = (of: Turns, everyMs: number, atOnceMs = 0) =>
    createPace(() => takeTurn(connection, prefix, of, everyMs, atOnceMs));
  const retiring = createRetiring(
    { cards, outbound },
    paceOf('changes', settings.changesEveryMs ?? CHANGES_EVERY_MS),
    log,
  );
  const parts: Parts = {
    store,
    organs,
    ledger,
    desks: createDeskStore(connection, prefix),
    access: createAccessStore(connection, prefix, clock.now),
    deletions,
    told,
    calendar,
    holidays,
    outbound,
    drafter,
    cards,
    retiring,
    queue,
    pace: paceOf('messages', settings.unaskedEveryMs ?? UNASKED_EVERY_MS),
    newOrgansADay: settings.newOrgansADay ?? Number.POSITIVE_INFINITY,
    clock,
    log,
  };
  const continuity = createContinuity(connection, prefix, clock.now);
  await continuity.look();
  /** Whatever writes passes here: into data that is not what it was, nothing is written. */
  const standing = () => {
    const lost = continuity.lost();
    if (lost) throw new DataLostError(lost);
  };
  const queueDigests = createDigestQueue(parts);
  const settling = createSettling(parts);
  const bot = createBot(parts, settling, featuresOf(parts, settling));
  const sweepMs = settings.sweepMs ?? SWEEP_MS;
  const presence = createPresence({
    store,
    heard: createHeardStore(connection, prefix),
    absences: createAbsenceStore(connection, prefix, settings.clock.now),
    history: createSlackHistory(client, me),
    bot: {
      async hear(heard) {
        standing();
        return bot.hear(heard);
      },
      async hearEdit(heard) {
        standing();
        return bot.hearEdit(heard);
      },
    },
    outbound,
    clock,
    log,
    begun: async () => begunIn({ store, clock, log }, await documentNames(connection, prefix, 'session')),
    team: me.teamId,
    pace: paceOf('readings', settings.readingsEveryMs ?? READINGS_EVERY_MS, READ_AT_ONCE_MS),
    othersMs: OTHERS_TELL * sweepMs,
  });
  const state: { app: SlackApp | null; isStopping: boolean } = { app: null, isStopping: false };
  const missing = {
    asked: async () => ((await canWrite(connection, prefix)) ? [] : ['redis']),
    known: () => [
      ...(state.app?.isConnected() ? [] : ['slack']),
      ...(queue.isRunning() ? [] : ['worker']),
      ...(state.isStopping ? ['stopping'] : []),
      ...(continuity.lost() ? [`data-${continuity.lost()}`] : []),
    ],
    unread: presence.unread,
  };
  const app = createSlackApp(slack, me, outbound, bot, presence, log, missing, standing);
  state.app = app;
  queue.run(async (work) => {
    standing();
    await doAnyWork(parts, work);
  });
  await presence.look(true);
  await app.start();
  let isSweeping = false;
  const swept = async () => {
    if (isSweeping) return;
    isSweeping = true;
    await continuity
      .look()
      .then(standing)
      .then(() =>
        Promise.all([
          sweep(parts, settling),
          presence.look(app.isConnected()),
          followHolidays(parts).then(queueDigests),
          rewriteFile(parts),
        ]),
      )
      .catch((error: unknown) => log.warn({ err: error }, 'the sweep failed'));
    isSweeping = false;
  };
  // What a crash left is settled beside what comes in: the start does not wait for it.
  void swept();
  void lookOverOrgans(parts).catch((error: unknown) =>
    log.warn({ err: error }, 'the organs could not be looked over'),
  );
  // Reports that a release without desks wrote, or writes while the last process of it still runs.
  void createDeskAudit(connection, prefix)
    .refresh()
    .catch((error: unknown) => log.warn({ err: error }, 'the desks could not be looked over'));
  const timer = setInterval(swept, sweepMs);
  return {
    async stop() {
      clearInterval(timer);
      state.isStopping = true;
      retiring.stop();
      await settlesWithin(STOP.drain, app.drain());
      await settlesWithin(STOP.disconnect, app.stop());
      // A button or form that came while the connection was being closed has been acknowledged: it is finished too.
      await settlesWithin(STOP.settle, Promise.all([app.drain(), settling.idle()]));
      await settlesWithin(STOP.settle, presence.leave());
      await settlesWithin(STOP.queue, queue.close());
      for (const made of queues) made.disconnect();
      connection.disconnect();
    },
  };
}
