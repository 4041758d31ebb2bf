/// <reference lib="dom" />
import type { Snapshot } from '../client/protocol.ts';
import type { Change } from '../state/types.ts';
import { listen, snapshot } from './api.ts';

/** Who is told what a person sees: each change as it comes, and everything anew where changes may be missing. */
export interface Follower {
  readonly change: (change: Change) => void;
  readonly renew: (seen: Snapshot) => void;
}

/**
 * Follows what a person sees until the returned function is called. Everything is asked for anew whenever the line
 * was broken and when a conversation was added; what comes meanwhile is told once more, since the answer may be older.
 */
export function follow(me: string, follower: Follower): () => void {
  let isOver = false;
  let since: Change[] | null = null;
  let isDue = false;
  const renew = async (): Promise<void> => {
    isDue = true;
    if (since) return;
    while (isDue && !isOver) {
      isDue = false;
      since = [];
      const seen = await snapshot(me);
      if (isOver) return;
      follower.renew(seen);
      for (const change of since) follower.change(change);
    }
    since = null;
  };
  const end = listen(
    me,
    (change) => {
      since?.push(change);
      follower.change(change);
      if (change.type === 'channel') void renew();
    },
    () => void renew(),
  );
  return () => {
    isOver = true;
    end();
  };
}
