import type { Context } from '../context.ts';
import { sendEvent } from '../events.ts';
import { copyOf, type Fields } from '../json.ts';
import type { Channel, StoredMessage } from './types.ts';

/** What the Web API and events call the kind of a conversation. */
export function channelType(channel: Channel): 'im' | 'group' | 'channel' {
  if (channel.imWith !== undefined) return 'im';
  return channel.isPrivate ? 'group' : 'channel';
}

/** A message as apps receive it; metadata only where it was asked for. */
export function shownMessage(message: StoredMessage, withMetadata = false): Fields {
  const { channel: _channel, metadata, ...rest } = copyOf(message);
  return withMetadata && metadata ? { ...rest, metadata } : rest;
}

/** Puts a new message into its channel, counts it in its thread and tells the app and the people. */
export function addMessage(context: Context, message: StoredMessage): Promise<unknown> {
  const { world } = context;
  world.history(message.channel).push(message);
  if (message.thread_ts && message.thread_ts !== message.ts) countReply(context, message);
  world.changed({ type: 'message', message: copyOf(message) });
  if (message.bot_id) {
    world.setStatus(message.channel, message.thread_ts ?? message.ts, '');
  }
  return announce(context, message, {
    ...shownMessage(message),
    channel: message.channel,
    event_ts: message.ts,
  });
}

function countReply(context: Context, reply: StoredMessage): void {
  const parent = context.world.find(reply.channel, reply.thread_ts ?? '');
  if (!parent) return;
  parent.thread_ts = parent.ts;
  parent.reply_count = (parent.reply_count ?? 0) + 1;
  parent.reply_users = [...new Set([...(parent.reply_users ?? []), reply.user])];
  parent.latest_reply = reply.ts;
  reply.parent_user_id = parent.user;
}

/** Changes a message in place and tells the app and the people; `change` is applied to the stored message. */
export function changeMessage(
  context: Context,
  message: StoredMessage,
  change: (message: StoredMessage) => void,
): Promise<unknown> {
  const before = shownMessage(message);
  change(message);
  context.world.changed({ type: 'message_changed', message: copyOf(message) });
  const ts = context.clock.ts();
  return announce(context, message, {
    type: 'message',
    subtype: 'message_changed',
    message: shownMessage(message),
    previous_message: before,
    channel: message.channel,
    hidden: true,
    ts,
    event_ts: ts,
  });
}

/** Takes a message away; a thread keeps its replies. */
export function removeMessage(context: Context, message: StoredMessage): Promise<unknown> {
  const history = context.world.history(message.channel);
  history.splice(history.indexOf(message), 1);
  context.world.changed({ type: 'message_deleted', channel: message.channel, ts: message.ts });
  const ts = context.clock.ts();
  return announce(context, message, {
    type: 'message',
    subtype: 'message_deleted',
    deleted_ts: message.ts,
    previous_message: shownMessage(message),
    channel: message.channel,
    hidden: true,
    ts,
    event_ts: ts,
  });
}

/** Sends a message event to the app where it is a member of the conversation. */
function announce(context: Context, message: StoredMessage, event: Fields): Promise<unknown> {
  const channel = context.world.channels.get(message.channel);
  if (!channel?.members.includes(context.identity.botUserId)) return Promise.resolve();
  return sendEvent(context, { ...event, channel_type: channelType(channel) });
}
