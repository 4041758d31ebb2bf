import type { Logger } from 'pino';
import { type HeardMark, type HeardStore, nameOf } from '../../store/heard-store.ts';

/** How long marks are gathered (ms); until then, and for a day, the delivery's own mark keeps it from counting twice. */
const GATHERED_MS = 200;

/** So many are written at once. */
const AT_ONCE = 500;

/** The most marks that wait for Redis to come back; the oldest are let go. */
const MOST = 10_000;

/** Marks of what was heard, written a few at a time and after the acknowledgement: nobody waits for them. */
export interface Marks {
  add(mark: HeardMark): void;
  /** Writes what is gathered. Never fails: what cannot be written is written later. */
  flush(): Promise<void>;
}

/** Makes it. */
export function createMarks(store: Pick<HeardStore, 'note'>, log: Logger): Marks {
  const gathered = new Map<string, HeardMark>();
  let timer: NodeJS.Timeout | null = null;
  const nameOfMark = ({ conversation, ts }: HeardMark) => `${nameOf(conversation)}:${ts}`;
  const soon = () => {
    timer ??= setTimeout(() => void flush(), GATHERED_MS);
    timer.unref();
  };
  const flush = async (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    try {
      for (;;) {
        const some = [...gathered].slice(0, AT_ONCE);
        if (some.length === 0) return;
        await store.note(some.map(([, mark]) => mark));
        for (const [name] of some) gathered.delete(name);
      }
    } catch (error) {
      log.debug({ err: error }, 'marks of what was heard are written later');
      for (const name of [...gathered.keys()].slice(0, -MOST)) gathered.delete(name);
      soon();
    }
  };
  return {
    add(mark) {
      gathered.set(nameOfMark(mark), mark);
      soon();
    },
    flush,
  };
}
