import type { Context } from '../context.ts';
import { sendEvent } from '../events.ts';
import type { Fields } from '../json.ts';
import { channelType, shownMessage } from '../state/messages.ts';
import type { Channel, StoredMessage } from '../state/types.ts';
import type { Args } from './arguments.ts';
import { SlackApiError } from './errors.ts';
import { conversation, directMessage, joined, type Method, type Methods } from './method.ts';

/** A conversation as the Web API shows it to the bot. */
export function shownChannel(context: Context, channel: Channel): Fields {
  const isIm = channel.imWith !== undefined;
  return {
    id: channel.id,
    created: channel.created,
    is_im: isIm,
    is_channel: !isIm && !channel.isPrivate,
    is_group: !isIm && channel.isPrivate,
    is_mpim: false,
    is_private: channel.isPrivate,
    is_archived: false,
    is_member: channel.members.includes(context.identity.botUserId),
    context_team_id: context.identity.teamId,
    ...(isIm
      ? { user: channel.imWith, is_open: true }
      : { name: channel.name, name_normalized: channel.name, num_members: channel.members.length }),
  };
}

const open: Method = (context, args) => {
  const id = args.text('channel');
  const users = (args.text('users') ?? '').split(',').filter(Boolean);
  if (id === undefined && users.length === 0) throw new SlackApiError('users_list_not_supplied');
  const [user] = users;
  if (users.length > 1) throw new SlackApiError('method_not_supported_for_channel_type');
  if (user !== undefined && !context.world.users.has(user)) throw new SlackApiError('user_not_found');
  if (user === context.identity.botUserId) throw new SlackApiError('user_not_visible');
  const alreadyOpen = user === undefined || context.world.dmOf(user) !== undefined;
  const channel = user === undefined ? conversation(context, id ?? '') : directMessage(context, user);
  return {
    no_op: alreadyOpen,
    already_open: alreadyOpen,
    channel: args.flag('return_im') ? shownChannel(context, channel) : { id: channel.id },
  };
};

const info: Method = (context, args) => ({
  channel: shownChannel(context, visible(context, args.need('channel'))),
});

/** A conversation that the app may read: each kind has a scope of its own. */
function readable(context: Context, id: string): Channel {
  const channel = joined(context, id);
  const needed = { im: 'im:history', group: 'groups:history', channel: 'channels:history' }[
    channelType(channel)
  ];
  const { scopes } = context.permissions;
  if (scopes && !scopes.has(needed)) throw new SlackApiError('missing_scope', { needed });
  return channel;
}

const history: Method = (context, args) => {
  const channel = readable(context, args.need('channel'));
  const top = context.world.history(channel.id).filter((one) => !one.thread_ts || one.thread_ts === one.ts);
  return page(within(top, args).reverse(), args, 100);
};

/** A thread's replies, oldest first; its first message comes before them whatever is asked for, on the first page. */
const replies: Method = (context, args) => {
  const channel = readable(context, args.need('channel'));
  const ts = args.need('ts');
  const message = context.world.find(channel.id, ts);
  if (!message) throw new SlackApiError('thread_not_found');
  const root = message.thread_ts ?? ts;
  const thread = context.world.history(channel.id).filter((one) => one.ts === root || one.thread_ts === root);
  const wanted = within(thread, args);
  const first = thread.filter((one) => one.ts === root && !wanted.includes(one));
  return page([...first, ...wanted], args, 1000);
};

function within(messages: StoredMessage[], args: Args): StoredMessage[] {
  const oldest = Number(args.text('oldest') ?? 0);
  const latest = Number(args.text('latest') ?? Infinity);
  const inclusive = args.flag('inclusive');
  return messages.filter(({ ts }) => {
    const at = Number(ts);
    return (at > oldest && at < latest) || (inclusive && (at === oldest || at === latest));
  });
}

/** One page of messages; the cursor is the place in the list, in base64 as Slack's are. */
function page(messages: StoredMessage[], args: Args, otherwise: number): Fields {
  const limit = args.count('limit', otherwise, 999);
  const from = readCursor(args);
  const shown = messages.slice(from, from + limit);
  const more = from + limit < messages.length;
  const withMetadata = args.flag('include_all_metadata');
  return {
    messages: shown.map((message) => shownMessage(message, withMetadata)),
    has_more: more,
    response_metadata: { next_cursor: more ? cursor(from + limit) : '' },
  };
}

const cursor = (place: number) => Buffer.from(`next:${place}`).toString('base64');

function readCursor(args: Args): number {
  const text = args.text('cursor');
  if (text === undefined) return 0;
  const place = /^next:(\d+)$/.exec(Buffer.from(text, 'base64').toString())?.[1];
  if (place === undefined) throw new SlackApiError('invalid_cursor');
  return Number(place);
}

const members: Method = (context, args) => ({
  members: [...visible(context, args.need('channel')).members],
  response_metadata: { next_cursor: '' },
});

const listed: Method = (context, args) => {
  const types = (args.text('types') ?? 'public_channel').split(',');
  const ofBot = [...context.world.channels.values()].filter(
    (channel) => !channel.isPrivate || channel.members.includes(context.identity.botUserId),
  );
  const named = { im: 'im', group: 'private_channel', channel: 'public_channel' };
  return {
    channels: ofBot
      .filter((channel) => types.includes(named[channelType(channel)]))
      .map((channel) => shownChannel(context, channel)),
    response_metadata: { next_cursor: '' },
  };
};

const ofUser: Method = (context, args) => {
  const user = args.text('user') ?? context.identity.botUserId;
  const all = listed(context, args) as { channels: Fields[] };
  return {
    ...all,
    channels: all.channels.filter((one) =>
      context.world.channels.get(String(one.id))?.members.includes(user),
    ),
  };
};

const join: Method = (context, args) => {
  const channel = visible(context, args.need('channel'));
  if (channel.isPrivate) throw new SlackApiError('method_not_supported_for_channel_type');
  const { botUserId, teamId } = context.identity;
  if (!channel.members.includes(botUserId)) {
    channel.members.push(botUserId);
    const event = { type: 'member_joined_channel', user: botUserId, channel: channel.id, channel_type: 'C' };
    void sendEvent(context, { ...event, team: teamId, event_ts: context.clock.ts() });
  }
  return { channel: shownChannel(context, channel) };
};

function visible(context: Context, id: string): Channel {
  const channel = conversation(context, id);
  const hidden = channel.isPrivate && !channel.members.includes(context.identity.botUserId);
  if (hidden) throw new SlackApiError('channel_not_found');
  return channel;
}

/** The methods about conversations. */
export const conversations: Methods = {
  'conversations.open': open,
  'conversations.info': info,
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.members': members,
  'conversations.list': listed,
  'conversations.join': join,
  'users.conversations': ofUser,
};
