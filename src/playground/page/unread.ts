import type { StoredMessage } from '../state/types.ts';

/**
 * What was read last, by place: a channel's id for its list, `channel:thread` for a thread. Values are timestamps.
 * What came before the first visit (`FIRST`) counts as read everywhere.
 */
export type ReadMarks = Readonly<Record<string, string>>;

/** The mark that holds where there is no other. */
export const FIRST = '';

const markOf = (marks: ReadMarks, place: string): string => marks[place] ?? marks[FIRST] ?? '';

/** The place of a channel's list or of a thread in it. */
export const placeOf = (channel: string, thread: string | null): string =>
  thread === null ? channel : `${channel}:${thread}`;

const isReply = ({ ts, thread_ts }: StoredMessage): boolean => thread_ts !== undefined && thread_ts !== ts;

/** Messages of others in a channel's list that came after the mark. */
export function unreadIn(
  channel: string,
  me: string,
  all: readonly StoredMessage[],
  marks: ReadMarks,
): number {
  const mark = markOf(marks, placeOf(channel, null));
  return all.filter((message) => !isReply(message) && message.user !== me && message.ts > mark).length;
}

/** Whether a thread holds replies of others that came after the mark. */
export function isThreadUnread(
  channel: string,
  thread: string,
  me: string,
  all: readonly StoredMessage[],
  marks: ReadMarks,
): boolean {
  const mark = markOf(marks, placeOf(channel, thread));
  return all.some((one) => one.thread_ts === thread && isReply(one) && one.user !== me && one.ts > mark);
}

/** The marks after a person has seen a place: up to its latest message. */
export function read(
  marks: ReadMarks,
  channel: string,
  thread: string | null,
  shown: readonly StoredMessage[],
): ReadMarks {
  const latest = shown.at(-1)?.ts ?? '0';
  const place = placeOf(channel, thread);
  return (marks[place] ?? '') >= latest ? marks : { ...marks, [place]: latest };
}
