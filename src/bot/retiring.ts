import type { Logger } from 'pino';
import type { Item, Message } from '../dialogue/message.ts';
import type { CardStore } from '../store/card-store.ts';
import type { Outbound } from './outbound.ts';
import type { Pace } from './pace.ts';

/** A question without its buttons, written down for when another one has come. */
export function retiredOf({ items, folded, buttons: _b, places: _p, aside: _a, ...rest }: Message): string {
  const bare = (some: readonly Item[] = []) => some.map((item) => ({ ...item, buttons: [] }));
  const told = { ...rest, items: bare(items) };
  return JSON.stringify(
    (folded ? { ...told, folded: { ...folded, items: bare(folded.items) } } : told) satisfies Message,
  );
}

/** Reads what was written down; null for what a former release wrote as Slack's own blocks, whose buttons stay. */
function readRetired(retired: string): Message | null {
  const written = JSON.parse(retired) as Message;
  return 'blocks' in written ? null : written;
}

/** Takes the buttons off questions that others came after, in the background and at Slack's pace. */
export interface Retiring {
  /** A question of the report was posted: those before it are put in order. */
  after(id: string): void;
  /** Takes nothing new; what is left stands in the store, and is done after the report's next question. */
  stop(): void;
}

/** Makes it. No more than the newest question of a thread keeps its buttons; what fails is tried again after the next one. */
export function createRetiring(
  { cards, outbound }: { readonly cards: CardStore; readonly outbound: Outbound },
  pace: Pace,
  log: Logger,
): Retiring {
  const waiting = new Set<string>();
  const state = { isRunning: false, isStopped: false };

  const putInOrder = async (id: string): Promise<void> => {
    for (const card of await cards.outdated(id)) {
      await pace();
      if (state.isStopped) return;
      const message = readRetired(card.retired);
      if (message) await outbound.replace(card, message);
      await cards.drop(id, card);
    }
  };

  const work = async (): Promise<void> => {
    state.isRunning = true;
    for (const id of waiting) {
      waiting.delete(id);
      if (state.isStopped) break;
      await putInOrder(id).catch((error: unknown) =>
        log.debug({ err: error, id }, 'buttons of earlier questions stay for now'),
      );
    }
    state.isRunning = false;
  };

  return {
    after(id) {
      if (state.isStopped) return;
      waiting.add(id);
      if (!state.isRunning) void work();
    },
    stop() {
      state.isStopped = true;
    },
  };
}
