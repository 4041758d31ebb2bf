import { availableParallelism, totalmem } from 'node:os';

/** What reading one file may take, and how many are read at once. */
export interface ApartLimits {
  readonly timeMs: number;
  readonly startMs: number;
  readonly residentBytes: number;
  readonly keptBytes: number;
  readonly idleMs: number;
  readonly atOnce: number;
}

/** What holds for the bot and the commands. */
export const APART_LIMITS: ApartLimits = {
  /** A full register of 20,000 rows takes some 3 s on an office machine, and longer where the machine is busy (ms). */
  timeMs: 20_000,
  /** Loading the readers (ms). */
  startMs: 30_000,
  /** Resident memory of a reading process: a full register takes some 400 MB. */
  residentBytes: 700_000_000,
  /** A process that holds more than this after a file is ended, and another one started for the next. */
  keptBytes: 250_000_000,
  /** Without a file for so long a process ends (ms). */
  idleMs: 20_000,
  /** Files that are read at once; each has a process of its own. */
  atOnce: 3,
};

/** Part of the machine's memory that reading many files may take. */
const SHARE = 0.5;

/**
 * Files that are read at once where a person waits for nothing but them: one a core, as far as the memory of processes that all
 * grow to their limit allows, and no fewer than the bot reads.
 */
export const MANY_AT_ONCE = Math.max(
  APART_LIMITS.atOnce,
  Math.min(availableParallelism(), Math.floor((totalmem() * SHARE) / APART_LIMITS.residentBytes)),
);
