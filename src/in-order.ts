import { settlesWithin } from './time-limit.ts';

/** Does work of one name one after another; work of other names waits for none of it. */
export interface InOrder {
  /** `rank`: what waits with a lower one goes first; without one it goes behind all that waits. */
  run<T>(name: string, work: () => Promise<T>, rank?: string): Promise<T>;
}

interface Waiting {
  readonly rank: string;
  readonly go: () => Promise<void>;
}

/** Takes the first of those that wait: the lowest rank, and among equals the one that came first. */
function takeFirst(line: Waiting[]): Waiting | undefined {
  const first = line.reduce((best, { rank }, at) => (rank < (line[best]?.rank ?? '') ? at : best), 0);
  return line.splice(first, 1)[0];
}

/**
 * `patienceMs`: work that runs for longer (ms) no longer holds up what came after it; null: it does until it has ended.
 * `gathered` lets those in that come at the same moment, before the first of them is chosen.
 */
export function createInOrder(
  patienceMs: number | null,
  gathered: () => Promise<void> = async () => undefined,
): InOrder {
  const lines = new Map<string, Waiting[]>();
  const serve = async (name: string, line: Waiting[]): Promise<void> => {
    while (line.length > 0) {
      await gathered();
      const done = takeFirst(line)?.go() ?? Promise.resolve();
      await (patienceMs === null ? done : settlesWithin(patienceMs, done));
    }
    lines.delete(name);
  };
  return {
    run(name, work, rank) {
      return new Promise((resolve, reject) => {
        const line = lines.get(name) ?? [];
        const last = line.reduce((most, one) => (one.rank > most ? one.rank : most), '');
        line.push({ rank: rank ?? last, go: () => work().then(resolve, reject) });
        if (lines.has(name)) return;
        lines.set(name, line);
        void serve(name, line);
      });
    },
  };
}
