import { quantile } from '../load/figures.ts';
import type { Held } from '../load/holds.ts';
import type { Done } from './people.ts';
import type { Sample } from './watch.ts';

/** A reminder that came: to whom, and when (ms since nine, as time goes there). */
export interface Letter {
  readonly to: string;
  readonly after: number;
}

/** Everything that was seen of the morning. `from`, `until` (ms, monotonic): while reminders went out. */
export interface Seen {
  readonly done: readonly Done[];
  readonly letters: readonly Letter[];
  readonly expected: readonly string[];
  readonly samples: readonly Sample[];
  readonly from: number;
  readonly until: number;
}

const HOUR_MS = 3_600_000;

/** Acknowledgements are looked at together for so long: "throughout" is the worst of these (ms). */
const WINDOW_MS = 10_000;

/** A window with fewer acknowledgements has no p99. */
const ENOUGH = 50;

/** Memory is flat where it is no more than this above what it was (MiB): what a garbage collector leaves for later. */
const FLAT_MIB = 24;

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** The p99 of each window, in order. */
export function windows(done: readonly Done[]): number[] {
  const grouped = new Map<number, Done[]>();
  for (const one of done) {
    const at = Math.floor(one.at / WINDOW_MS);
    const before = grouped.get(at);
    if (before) before.push(one);
    else grouped.set(at, [one]);
  }
  return [...grouped]
    .sort(([a], [b]) => a - b)
    .flatMap(([, some]) =>
      some.length < ENOUGH
        ? []
        : [
            quantile(
              some.map(({ ms }) => ms),
              0.99,
            ),
          ],
    );
}

/** Parts of a list: from one share of it to another. */
const part = <T>(all: readonly T[], from: number, to: number): readonly T[] =>
  all.slice(Math.floor(all.length * from), Math.ceil(all.length * to));

const growthOf = (samples: readonly Sample[], of: (sample: Sample) => number): number =>
  mean(part(samples, 0.8, 1).map(of)) - mean(part(samples, 0.3, 0.5).map(of));

/** What must hold of a January, and whether it does. */
export function judgedJanuary({ done, letters, expected, samples, from, until }: Seen): Held[] {
  const acked = done.filter(({ ms }) => !Number.isNaN(ms));
  const worst = Math.max(...windows(acked));
  const counts = new Map<string, number>();
  for (const { to } of letters) counts.set(to, (counts.get(to) ?? 0) + 1);
  const once = expected.filter((user) => counts.get(user) === 1).length;
  const wanted = new Set(expected);
  const others = letters.filter(({ to }) => !wanted.has(to)).length;
  const last = Math.max(...letters.map(({ after }) => after));
  const during = samples.filter(({ at }) => at >= from && at <= until);
  const end = samples.at(-1);
  const left = end ? Object.values(end.queues).reduce((sum, one) => sum + one, 0) + end.due : Number.NaN;
  const waiting = (sample: Sample) =>
    sample.pending +
    Object.entries(sample.queues).reduce((sum, [name, one]) => sum + (name === 'own' ? 0 : one), 0);
  const [early, late] = [part(during, 0, 0.5), part(during, 0.5, 1)].map((some) =>
    Math.max(...some.map(waiting)),
  );
  const processes = (end?.processes ?? []).map((_, at) =>
    growthOf(during, (sample) => sample.processes[at] ?? Number.NaN),
  );
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  return [
    {
      promise: 'every acknowledgement comes',
      measured: `${acked.length.toLocaleString('en')} of ${done.length.toLocaleString('en')}`,
      holds: acked.length === done.length,
    },
    {
      promise: `acknowledgement p99 under 100 ms throughout (the worst ${WINDOW_MS / 1000} s)`,
      measured: ms(worst),
      holds: worst < 100,
    },
    {
      promise: 'every reminder once',
      measured: `${once.toLocaleString('en')} of ${expected.length.toLocaleString('en')}, ${others} to nobody concerned`,
      holds: once === expected.length && others === 0,
    },
    {
      promise: 'within its hour (the last, as time goes there)',
      measured: `${(last / 60_000).toFixed(1)} min`,
      holds: letters.length > 0 && last <= HOUR_MS,
    },
    { promise: 'nothing left in a queue at the end', measured: String(left), holds: left === 0 },
    {
      promise: 'what people wait for does not grow (most that waited, first and second half)',
      measured: `${early}, ${late}`,
      holds: (late ?? Number.NaN) <= Math.max(2 * (early ?? 0), 20),
    },
    {
      promise: `memory of each process flat, within ${FLAT_MIB} MiB`,
      measured: processes.map((grown) => `${grown >= 0 ? '+' : ''}${grown.toFixed(0)}`).join(', '),
      holds: processes.every((grown) => grown <= FLAT_MIB),
    },
  ];
}
