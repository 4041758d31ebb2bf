import { createHash } from 'node:crypto';

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);

/** A message counts once however often it is delivered: its client's id, else its time. */
export const messageKey = (
  team: string,
  channel: string,
  message: { client_msg_id?: string; ts: string },
): string => `m:${team}:${channel}:${message.client_msg_id ?? message.ts}`;

/** An edit counts once, by the time of its own event. */
export const editKey = (team: string, channel: string, eventTs: string): string =>
  `e:${team}:${channel}:${eventTs}`;

/** A press of a button counts once. */
export const actionKey = (actionTs: string, actionId: string): string => `a:${actionTs}:${actionId}`;

/** A form counts once as it was filled: an amended one is another. */
export const viewKey = (id: string, hash: string, values: unknown): string =>
  `v:${id}:${hash}:${digest(values)}`;

/** A command counts once. */
export const commandKey = (trigger: string): string => `c:${trigger}`;
