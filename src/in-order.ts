import { settlesWithin } from './time-limit.ts';

/** Does work of one name in the order in which it came; work of other names waits for none of it. */
export interface InOrder {
  run<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** The last piece of work of a name: both settle, whatever comes of it. */
interface Last {
  readonly begun: Promise<unknown>;
  readonly done: Promise<unknown>;
}

/**
 * `patienceMs`: work that runs for longer (ms) no longer holds up what came after it; null: it does until it has ended.
 */
export function createInOrder(patienceMs: number | null): InOrder {
  const lasts = new Map<string, Last>();
  const turnAfter = async ({ begun, done }: Last): Promise<void> => {
    await begun;
    await (patienceMs === null ? done : settlesWithin(patienceMs, done));
  };
  return {
    run(name, work) {
      const before = lasts.get(name);
      const begun = before ? turnAfter(before) : Promise.resolve();
      const mine = before ? begun.then(work) : work();
      const done = mine
        .catch(() => undefined)
        .then(() => {
          if (lasts.get(name) === last) lasts.delete(name);
        });
      const last: Last = { begun, done };
      lasts.set(name, last);
      return mine;
    },
  };
}
