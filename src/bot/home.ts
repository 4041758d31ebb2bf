import type { Session } from '../interview/session.ts';
import type { Organ } from '../organs/organ.ts';
import { isOpen, may } from '../organs/permission.ts';
import type { SessionStore } from '../store/session-store.ts';
import type { HomeEntry } from './outbound.ts';
import type { Parts } from './parts.ts';
import { unspoilt } from './unspoilt.ts';

/** The most reports that a Home tab lists. */
const MOST = 20;

/** Reports of a workspace that are looked at together: most workspaces have no more. */
const PAGE = 100;

const STATES = { open: '填报中', paused: '已暂停', cancelled: '已取消' } as const;

function entryOf({ content, year, state, channel, thread, files }: Session): HomeEntry {
  const posted = files.length > 0 ? `，已生成${files.length}版文件` : '';
  return { title: `${content.organ.name} ${year}年`, state: `${STATES[state]}${posted}`, channel, thread };
}

/** Whose Home tab it is; `isMember`: of the workspace itself. */
export interface HomeReader {
  readonly team: string;
  readonly user: string;
  readonly isMember: boolean;
}

/**
 * The latest reports that somebody may read, however many of other organs the workspace has. Guests and people of other
 * workspaces read only what a role that they were given is for: an organ that is open is so to its workspace's members.
 */
export async function homeEntries(
  parts: Pick<Parts, 'log'> & { readonly store: Pick<SessionStore, 'reportsOf' | 'open'> },
  { team, user, isMember }: HomeReader,
): Promise<HomeEntry[]> {
  const mayRead = (organ: Organ | null) => (isMember || !isOpen(organ)) && may(organ, user, 'ledger.read');
  const own: HomeEntry[] = [];
  for (let offset = 0; own.length < MOST; offset += PAGE) {
    const ids = await parts.store.reportsOf(team, offset, PAGE);
    const opened = await Promise.all(ids.map((id) => unspoilt(parts, id, () => parts.store.open(id))));
    const readable = opened.flatMap((each) =>
      each?.session?.team === team && mayRead(each.organ) ? [entryOf(each.session)] : [],
    );
    own.push(...readable);
    if (ids.length < PAGE) break;
  }
  return own.slice(0, MOST);
}
