import { z } from 'zod';
import { type HeardMessage, isDirect } from '../bot/origin.ts';
import { messageKey } from './listeners/delivery-key.ts';
import { type Home, isOutsider } from './listeners/outsider.ts';
import { incoming, saidIn } from './views/text.ts';

const fileSchema = z.object({ id: z.string(), name: z.string().nullish() });

/** What is taken from a message, whether Slack brings it or is asked for it; everything else is left alone. */
const messageSchema = z.object({
  user: z.string(),
  user_team: z.string().nullish(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  subtype: z.string().optional(),
  client_msg_id: z.string().optional(),
  bot_id: z.string().optional(),
  files: z.array(fileSchema).default([]),
});

/** Kinds of message that people send; joins, topics and the like are no answers. */
const SPOKEN = new Set([undefined, 'file_share', 'thread_broadcast']);

/** Where a message was found, and by which bot. */
export interface MessagePlace extends Home {
  readonly team: string;
  readonly channel: string;
  readonly botUserId: string | undefined;
}

/** A message as the bot hears it; null for one that no person wrote. */
export function heardOf(message: unknown, found: MessagePlace): HeardMessage | null {
  const read = messageSchema.safeParse(message);
  if (!read.success || read.data.bot_id || !SPOKEN.has(read.data.subtype)) return null;
  const { user, user_team, text, ts, thread_ts, client_msg_id, files } = read.data;
  const { team, channel, botUserId } = found;
  return {
    key: messageKey(team, channel, { ts, ...(client_msg_id ? { client_msg_id } : {}) }),
    team,
    channel,
    user,
    isOutsider: isOutsider(user_team, found),
    ...saidIn(text, botUserId),
    ts,
    // Asked for, the first message of a thread names its own thread.
    thread: thread_ts && thread_ts !== ts ? thread_ts : null,
    isAddressed: isDirect(channel) || text.includes(`<@${botUserId}>`),
    inReport: false,
    files: files.map(({ id, name }) => ({ id, name: incoming(name ?? id) })),
  };
}
