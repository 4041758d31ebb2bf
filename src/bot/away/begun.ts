import type { HeardMark } from '../../store/heard-store.ts';
import type { SessionStore } from '../../store/session-store.ts';
import type { Clock } from '../clock.ts';
import type { Parts } from '../parts.ts';
import { unspoilt } from '../unspoilt.ts';

/** Reports that are looked at together. */
const PAGE = 100;

/**
 * The threads of reports (`ids`), as begun now: an earlier release has kept no marks, so that nothing is known of what was said
 * before.
 */
export async function* begunIn(
  parts: Pick<Parts, 'log'> & { readonly store: Pick<SessionStore, 'load'>; readonly clock: Clock },
  ids: readonly string[],
): AsyncIterable<readonly HeardMark[]> {
  const ts = (parts.clock.now() / 1000).toFixed(6);
  for (let at = 0; at < ids.length; at += PAGE) {
    const page = ids.slice(at, at + PAGE);
    const loaded = await Promise.all(page.map((id) => unspoilt(parts, id, () => parts.store.load(id))));
    yield loaded.flatMap((each) => {
      if (!each || each.session.thread === null) return [];
      const { team, channel, thread } = each.session;
      return [{ conversation: { team, channel, thread }, ts }];
    });
  }
}
