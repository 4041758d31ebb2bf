import { LaterError } from './outbound.ts';
import type { Parts } from './parts.ts';
import { settle } from './settle.ts';
import { unspoilt } from './unspoilt.ts';

/** Settles reports in the background, one run a report at a time: a call during a run makes one more run after it. */
export interface Settling {
  run(id: string): Promise<void>;
  /** Resolves when nothing is being settled. */
  idle(): Promise<void>;
}

/** Makes the settler; a failure is logged and left to the sweep. */
export function createSettling(parts: Parts): Settling {
  const running = new Map<string, { again: boolean; done: Promise<void> }>();
  const settled = async (id: string): Promise<void> => {
    const isRead = await unspoilt(parts, id, async () => {
      await settle(parts, id);
      return true;
    });
    if (!isRead) await parts.store.putAside(id);
  };
  const loop = async (id: string, state: { again: boolean }): Promise<void> => {
    do {
      state.again = false;
      await settled(id).catch((error: unknown) => {
        // The sweep comes back to it every few seconds until its time.
        if (error instanceof LaterError) parts.log.debug({ err: error, id }, 'a report is settled later');
        else parts.log.warn({ err: error, id }, 'a report could not be settled');
      });
    } while (state.again);
    running.delete(id);
  };
  return {
    run(id) {
      const present = running.get(id);
      if (present) {
        present.again = true;
        return present.done;
      }
      const state = { again: false, done: Promise.resolve() };
      running.set(id, state);
      state.done = loop(id, state);
      return state.done;
    },
    async idle() {
      await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}
