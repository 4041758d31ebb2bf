/// <reference lib="dom" />
import type { Snapshot } from '../client/protocol.ts';
import type { Change, StoredMessage } from '../state/types.ts';
import { errorText } from './api.ts';
import { toast } from './dom.ts';
import type { ReadMarks } from './unread.ts';

/** What the page shows: the snapshot kept up to date, and where the person is. */
export interface PageState {
  seen: Snapshot;
  channel: string;
  isHome: boolean;
  thread: string | null;
  /** What the person has read. */
  read: ReadMarks;
}

const byTs = (a: StoredMessage, b: StoredMessage): number => Number(a.ts) - Number(b.ts);

function putMessage(list: StoredMessage[], message: StoredMessage): StoredMessage[] {
  return [...list.filter((one) => one.ts !== message.ts), message].sort(byTs);
}

/** Takes a change into the state; channels come with a new snapshot and are left alone here. */
export function applyChange({ seen }: PageState, change: Change): void {
  switch (change.type) {
    case 'message':
    case 'message_changed': {
      const { message } = change;
      seen.messages[message.channel] = putMessage(seen.messages[message.channel] ?? [], message);
      return;
    }
    case 'message_deleted':
      seen.messages[change.channel] = (seen.messages[change.channel] ?? []).filter(
        ({ ts }) => ts !== change.ts,
      );
      return;
    case 'ephemeral':
      seen.ephemerals = [...seen.ephemerals.filter(({ ts }) => ts !== change.message.ts), change.message];
      return;
    case 'ephemeral_deleted':
      seen.ephemerals = seen.ephemerals.filter(({ ts }) => ts !== change.ts);
      return;
    case 'modal':
      seen.modals = [...change.stack];
      return;
    case 'home':
      seen.home = change.view;
      return;
    case 'status':
      seen.statuses[`${change.channel}:${change.thread_ts}`] = change.status;
      return;
    case 'prompts':
      seen.prompts[change.channel] = { title: change.title, prompts: [...change.prompts] };
      return;
    case 'person_error':
      toast(errorText(change.error.code));
      return;
    default:
      return;
  }
}

/** Messages of the channel's own list: what is no reply, and the person's ephemeral ones among them. */
export function topMessages({ seen, channel }: PageState): StoredMessage[] {
  const shown = (message: StoredMessage) => !message.thread_ts || message.thread_ts === message.ts;
  const own = seen.ephemerals.filter((message) => message.channel === channel && !message.thread_ts);
  const all = seen.messages[channel] ?? [];
  const counted = (message: StoredMessage): StoredMessage => ({
    ...message,
    reply_count: all.filter(({ ts, thread_ts }) => thread_ts === message.ts && ts !== message.ts).length,
  });
  return [...all.filter(shown).map(counted), ...own].sort(byTs);
}

/** A thread: its first message, the replies, and what only this person sees there. */
export function threadMessages({ seen, channel, thread }: PageState): StoredMessage[] {
  const inThread = (message: StoredMessage) => message.ts === thread || message.thread_ts === thread;
  const own = seen.ephemerals.filter(
    (message) => message.channel === channel && message.thread_ts === thread,
  );
  return [...(seen.messages[channel] ?? []).filter(inThread), ...own].sort(byTs);
}
