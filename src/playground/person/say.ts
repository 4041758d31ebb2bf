import { randomUUID } from 'node:crypto';
import { directMessage } from '../api/method.ts';
import type { Context } from '../context.ts';
import type { Outcome } from '../delivery/courier.ts';
import { sendEvent } from '../events.ts';
import { copyOf, type Fields } from '../json.ts';
import { newFile, noteShare } from '../state/files.ts';
import { addMessage, changeMessage, channelType, shownMessage } from '../state/messages.ts';
import type { Channel, StoredMessage, User } from '../state/types.ts';
import { type Said, together } from './outcome.ts';

/** A file that a person sends. */
export interface Sent {
  name: string;
  bytes: Uint8Array;
  /** The message that goes with it. */
  text?: string;
  thread_ts?: string;
}

/** The conversation that a person means; "dm" is the direct message with the bot. */
export function conversationOf(context: Context, user: User, channel: string): Channel {
  if (channel === 'dm') return directMessage(context, user.id);
  const found = context.world.channels.get(channel);
  if (!found?.members.includes(user.id))
    throw new RangeError(`${user.realName} is in no conversation ${channel}`);
  return found;
}

/**
 * What Slack's client makes of typed text: `&`, `<` and `>` are escaped and links marked; a mention of somebody who
 * is here (`<@U…>`) stays one, because people pick those from a list.
 */
export function typedText(context: Context, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .replace(/&lt;@(\w+)&gt;/g, (whole, id: string) => (context.world.users.has(id) ? `<@${id}>` : whole))
    .replace(/https?:\/\/[^\s<>&，。）]+/g, (url) => `<${url}>`);
}

function humanMessage(
  context: Context,
  user: User,
  channel: Channel,
  text: string,
  threadTs?: string,
): StoredMessage {
  const section = { type: 'rich_text_section', elements: text === '' ? [] : [{ type: 'text', text }] };
  return {
    type: 'message',
    channel: channel.id,
    user: user.id,
    team: user.otherTeam ?? context.identity.teamId,
    ...(user.otherTeam ? { user_team: user.otherTeam } : {}),
    client_msg_id: randomUUID(),
    ts: context.clock.ts(),
    text: typedText(context, text),
    ...(text === ''
      ? {}
      : { blocks: [{ type: 'rich_text', block_id: context.clock.id('').slice(0, 5), elements: [section] }] }),
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
  };
}

function refuseLooseReply(context: Context, channel: Channel, threadTs: string | undefined): void {
  if (threadTs === undefined) return;
  const parent = context.world.find(channel.id, threadTs);
  if (!parent) throw new RangeError(`there is no thread ${threadTs} in ${channel.id}`);
  if ((parent.thread_ts ?? threadTs) !== threadTs)
    throw new RangeError(`${threadTs} is a reply, not a thread`);
}

/** A person writes a message. */
export async function say(
  context: Context,
  user: User,
  channelId: string,
  text: string,
  options: { thread_ts?: string; blocks?: Fields[] } = {},
): Promise<Said> {
  const channel = conversationOf(context, user, channelId);
  refuseLooseReply(context, channel, options.thread_ts);
  const message = humanMessage(context, user, channel, text, options.thread_ts);
  if (options.blocks) message.blocks = copyOf(options.blocks);
  return posted(context, channel, message);
}

/** A person sends a file, with or without words. */
export async function upload(context: Context, user: User, channelId: string, sent: Sent): Promise<Said> {
  const channel = conversationOf(context, user, channelId);
  refuseLooseReply(context, channel, sent.thread_ts);
  const file = newFile(context, user.id, sent.name, sent.bytes.length);
  file.bytes = Buffer.from(sent.bytes);
  file.state = 'complete';
  context.world.files.set(file.info.id, file);
  const message = humanMessage(context, user, channel, sent.text ?? '', sent.thread_ts);
  message.subtype = 'file_share';
  noteShare(context, file, message);
  message.files = [copyOf(file.info)];
  return posted(context, channel, message);
}

async function posted(context: Context, channel: Channel, message: StoredMessage): Promise<Said> {
  const deliveries = [addMessage(context, message), mention(context, channel, message)];
  const outcomes = (await Promise.all(deliveries)).filter(isOutcome);
  return { ...together(outcomes), message: copyOf(message) };
}

/** Outside a direct message a mention of the bot is an event of its own, beside the message. */
function mention(context: Context, channel: Channel, message: StoredMessage): Promise<unknown> {
  const { botUserId } = context.identity;
  const mentioned = message.text.includes(`<@${botUserId}>`) && channel.members.includes(botUserId);
  if (!mentioned || channelType(channel) === 'im') return Promise.resolve();
  const event = { ...shownMessage(message), type: 'app_mention', channel: channel.id, event_ts: message.ts };
  return sendEvent(context, event);
}

/** A person changes what they wrote. */
export async function edit(
  context: Context,
  user: User,
  channelId: string,
  ts: string,
  text: string,
): Promise<Said> {
  const channel = conversationOf(context, user, channelId);
  const message = context.world.find(channel.id, ts);
  if (message?.user !== user.id) throw new RangeError(`${user.realName} wrote no message ${ts}`);
  const outcome = await changeMessage(context, message, (stored) => {
    const fresh = humanMessage(context, user, channel, text);
    stored.text = fresh.text;
    stored.edited = { user: user.id, ts: context.clock.ts() };
    if (fresh.blocks) stored.blocks = fresh.blocks;
  });
  return { ...together([outcome].filter(isOutcome)), message: copyOf(message) };
}

/** A person puts a reaction to a message. */
export async function react(
  context: Context,
  user: User,
  message: { channel: string; ts: string },
  name: string,
): Promise<Outcome> {
  const stored = context.world.find(message.channel, message.ts);
  if (!stored) throw new RangeError(`there is no message ${message.ts}`);
  const others = (stored.reactions ?? []).filter((one) => one.name !== name);
  const users = [
    ...new Set([...((stored.reactions ?? []).find((one) => one.name === name)?.users ?? []), user.id]),
  ];
  stored.reactions = [...others, { name, users, count: users.length }];
  context.world.changed({ type: 'message_changed', message: copyOf(stored) });
  const item = { type: 'message', channel: message.channel, ts: message.ts };
  const event_ts = context.clock.ts();
  const item_user = stored.user;
  return sendEvent(context, {
    type: 'reaction_added',
    user: user.id,
    reaction: name,
    item,
    item_user,
    event_ts,
  });
}

function isOutcome(value: unknown): value is Outcome {
  return typeof value === 'object' && value !== null && 'attempts' in value;
}
