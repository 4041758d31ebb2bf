import type { Context } from '../context.ts';
import type { Fields } from '../json.ts';
import type { Channel, StoredMessage } from '../state/types.ts';
import type { Args } from './arguments.ts';
import { SlackApiError } from './errors.ts';

/** One method of the Web API: takes the arguments, returns the answer without its `ok`, or throws SlackApiError. */
export type Method = (context: Context, args: Args) => Fields | Promise<Fields>;

/** A table of methods by name. */
export type Methods = Readonly<Record<string, Method>>;

/** The conversation that an argument names by its id. */
export function conversation(context: Context, id: string): Channel {
  const known = context.world.channels.get(id);
  if (!known) throw new SlackApiError('channel_not_found');
  return known;
}

/** Where chat.postMessage posts: it alone takes a person's id for the direct message with that person. */
export function postingTarget(context: Context, id: string): Channel {
  const user = context.world.users.get(id);
  return user && !user.isBot ? directMessage(context, id) : joined(context, id);
}

/** A conversation that the bot may post to and read. A private one that it is not in does not exist for it. */
export function joined(context: Context, id: string): Channel {
  const channel = conversation(context, id);
  if (channel.members.includes(context.identity.botUserId)) return channel;
  throw new SlackApiError(channel.isPrivate ? 'channel_not_found' : 'not_in_channel');
}

/** The direct message between a person and the bot; it is opened when there is none. */
export function directMessage(context: Context, user: string): Channel {
  const { world, clock, identity } = context;
  const known = world.dmOf(user);
  if (known) return known;
  const channel: Channel = {
    id: clock.id('D'),
    name: '',
    isPrivate: true,
    imWith: user,
    members: [user, identity.botUserId],
    created: Math.floor(clock.now() / 1000),
  };
  world.addChannel(channel);
  return channel;
}

/** The message that a thread hangs on; a reply cannot be replied to. */
export function threadParent(context: Context, channel: string, threadTs: string): StoredMessage {
  const parent = context.world.find(channel, threadTs);
  if (!parent) throw new SlackApiError('thread_not_found');
  if (parent.thread_ts && parent.thread_ts !== parent.ts) throw new SlackApiError('cannot_reply_to_message');
  return parent;
}

/** A message of the bot's own, as it must be for changing it. */
export function ownMessage(context: Context, channel: string, ts: string, otherwise: string): StoredMessage {
  const message = context.world.find(channel, ts);
  if (!message) throw new SlackApiError('message_not_found');
  if (message.bot_id !== context.identity.botId) throw new SlackApiError(otherwise);
  return message;
}
