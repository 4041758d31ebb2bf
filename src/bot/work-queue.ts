import { type ConnectionOptions, DelayedError, type Processor, Queue, Worker } from 'bullmq';
import type { Logger } from 'pino';
import { settlesWithin } from '../time-limit.ts';
import { LaterError } from './outbound.ts';
import { WORK_CLASSES, type WorkClass } from './work-classes.ts';

/** A piece of work on a report; only a hint: whoever does it reads the report again first. */
export interface Work {
  readonly session: string;
  readonly what: string;
  /** Whether a failure of this attempt is the last. */
  readonly isLastAttempt: boolean;
}

/** Where work waits for whichever process is free. */
export interface WorkQueue {
  /**
   * Adds work once: the same work added again while it waits or runs changes nothing. Throws QueueUnavailableError when
   * Redis does not answer; the work may be added all the same once it does.
   */
  add(session: string, what: string, as: WorkClass): Promise<void>;
  /** Starts doing work, each class beside the others; what fails with a LaterError is done after its time. */
  run(handler: (work: Work) => Promise<void>): void;
  /** Whether work is being taken. */
  isRunning(): boolean;
  /** Finishes what is in hand and takes nothing new. */
  close(): Promise<void>;
}

/** Redis did not say in time whether a piece of work was added. */
export class QueueUnavailableError extends Error {
  readonly code = 'queue_unavailable';
  constructor() {
    super('the queue did not answer in time');
    this.name = 'QueueUnavailableError';
  }
}

/** The queue's connection waits for Redis as long as it takes; whoever pressed a button does not (ms). */
const ADD_MS = 1_200;

const ATTEMPTS = 3;

/** Work that Slack wants to be done later is looked at again after this long at the latest (ms): others' part may wait in it. */
const LATEST_MS = 600_000;

/**
 * A lock of 5 s and a stalled check every 2 s: work of a killed process is taken over within seconds. Finished
 * and failed jobs are removed, since their ids would otherwise block the same work for good.
 */
const WORKER = {
  lockDuration: 5_000,
  stalledInterval: 2_000,
  maxStalledCount: 1_000,
} as const;

/**
 * A failure as the queue keeps it, in the job and in its events: an error's message may repeat what somebody wrote, which
 * the log leaves out and Redis would not.
 */
class WorkFailedError extends Error {
  readonly code = 'work_failed';
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.name : 'failed', { cause });
    this.name = 'WorkFailedError';
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** Opens the queues, which share a connection; each worker needs one of its own. */
export function createWorkQueue(connect: () => ConnectionOptions, prefix: string, log: Logger): WorkQueue {
  const place = { prefix: `{${prefix}}` };
  const connection = connect();
  const opened = (as: WorkClass): Queue => {
    const queue = new Queue(WORK_CLASSES[as].queue, {
      ...place,
      connection,
      streams: { events: { maxLen: 100 } },
      defaultJobOptions: {
        attempts: ATTEMPTS,
        backoff: { type: 'exponential', delay: 500 },
        removeOnComplete: true,
        removeOnFail: true,
      },
    });
    queue.on('error', (error) => log.warn({ err: error }, 'the queue cannot reach Redis'));
    return queue;
  };
  const queues: Readonly<Record<WorkClass, Queue>> = {
    conversation: opened('conversation'),
    files: opened('files'),
    drafts: opened('drafts'),
    own: opened('own'),
    dating: opened('dating'),
  };
  let workers: Worker[] = [];
  return {
    async add(session, what, as) {
      const added = queues[as].add('work', { session, what }, { jobId: `${session}-${what}` });
      if (!(await settlesWithin(ADD_MS, added))) throw new QueueUnavailableError();
      await added;
    },
    run(handler) {
      workers = Object.values(WORK_CLASSES).map(({ queue, concurrency }) => {
        const worker = new Worker(queue, workOf(handler), {
          ...place,
          ...WORKER,
          connection: connect(),
          concurrency,
        });
        worker.on('failed', (job, error) => {
          const err = error instanceof WorkFailedError ? error.cause : error;
          log.warn({ what: job?.data.what, err }, 'work failed');
        });
        worker.on('error', (error) => log.warn({ err: error }, 'the worker cannot reach Redis'));
        return worker;
      });
    },
    isRunning: () => workers.length > 0 && workers.every((worker) => worker.isRunning()),
    async close() {
      const senders = Object.values(queues);
      // BullMQ takes its listeners off what it closes; what still opens then fails with nobody to hear of it.
      await Promise.allSettled([...workers, ...senders].map((one) => one.waitUntilReady()));
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all(senders.map((queue) => queue.close()));
    },
  };
}

/** What a worker does with a job. */
const workOf =
  (handler: (work: Work) => Promise<void>): Processor =>
  async (job, token) => {
    const isLastAttempt = job.attemptsMade + 1 >= ATTEMPTS;
    const work = { session: String(job.data.session), what: String(job.data.what), isLastAttempt };
    await handler(work).catch(async (error: unknown) => {
      if (!(error instanceof LaterError)) throw new WorkFailedError(error);
      // It was not its fault: the attempt does not count, and the worker is free meanwhile.
      await job.moveToDelayed(Date.now() + Math.min(error.afterMs, LATEST_MS), token);
      throw new DelayedError();
    });
  };
