import type { StoredMessage } from '../src/playground/state/types.ts';
import type { Workspace } from '../src/playground/workspace.ts';

/** What stands in every thread, kept as it comes: hundreds of people who each looked through all of it would hold up the workspace. */
export interface Board {
  /** The messages of a thread, its root first. */
  thread(ts: string): readonly StoredMessage[];
  /** Roots of threads, oldest first. */
  roots(): readonly StoredMessage[];
  /** Resolves when something came into a thread ("" for new roots), or after so many milliseconds. */
  changed(ts: string, ms: number): Promise<void>;
}

/** Keeps a board of a workspace from now on. */
export function keepBoard(workspace: Workspace): Board {
  const threads = new Map<string, Map<string, StoredMessage>>();
  const roots = new Map<string, StoredMessage>();
  const waiting = new Map<string, Set<() => void>>();
  const wake = (ts: string) => {
    for (const go of waiting.get(ts) ?? []) go();
  };
  workspace.onChange((change) => {
    if (change.type !== 'message' && change.type !== 'message_changed') return;
    const { message } = change;
    const root = message.thread_ts ?? message.ts;
    const thread = threads.get(root) ?? new Map<string, StoredMessage>();
    threads.set(root, thread.set(message.ts, message));
    if (root === message.ts) {
      roots.set(root, message);
      wake('');
    }
    wake(root);
  });
  return {
    thread: (ts) => [...(threads.get(ts)?.values() ?? [])],
    roots: () => [...roots.values()],
    changed: (ts, ms) =>
      new Promise((done) => {
        const own = waiting.get(ts) ?? new Set<() => void>();
        waiting.set(ts, own);
        const go = () => {
          clearTimeout(timer);
          own.delete(go);
          done();
        };
        const timer = setTimeout(go, ms);
        own.add(go);
      }),
  };
}
