import { directMessage } from '../api/method.ts';
import type { Context } from '../context.ts';
import { copyOf } from '../json.ts';
import type { Change, Channel, User } from '../state/types.ts';
import type { ChannelSeen, Snapshot } from './protocol.ts';

/** Everything that one person sees now. The direct message with the bot is opened, so that there is one. */
export function snapshotFor(context: Context, me: User): Snapshot {
  const { world, identity } = context;
  directMessage(context, me.id);
  const mine = [...world.channels.values()].filter((channel) => channel.members.includes(me.id));
  const views = [...(world.modals.get(me.id) ?? []), world.homes.get(me.id)];
  const places = new Set([...mine.map((channel) => channel.id), ...views.map((view) => view?.id)]);
  const of = <T>(map: Map<string, T>) =>
    Object.fromEntries([...map].filter(([key]) => places.has(key.split(':')[0])));
  return copyOf({
    me,
    botUserId: identity.botUserId,
    app: context.presented,
    people: [...world.users.values()],
    channels: mine.map((channel) => channelSeen(context, channel)),
    messages: Object.fromEntries(mine.map((channel) => [channel.id, world.history(channel.id)])),
    ephemerals: world.ephemerals.filter((message) => message.for === me.id),
    modals: world.modals.get(me.id) ?? [],
    home: world.homes.get(me.id) ?? null,
    drafts: of(world.drafts),
    statuses: of(world.statuses),
    prompts: of(world.prompts),
    errors: world.personErrors.filter((error) => error.user === me.id),
  });
}

/** A conversation as the page lists it. */
export function channelSeen(context: Context, channel: Channel): ChannelSeen {
  const isDm = channel.imWith !== undefined;
  return {
    id: channel.id,
    name: isDm ? context.identity.botName : channel.name,
    isPrivate: channel.isPrivate,
    isDm,
    botIsMember: channel.members.includes(context.identity.botUserId),
  };
}

/** True when a change concerns what a person sees. */
export function concerns(context: Context, me: string, change: Change): boolean {
  const inChannel = (id: string) => context.world.channels.get(id)?.members.includes(me) ?? false;
  switch (change.type) {
    case 'message':
    case 'message_changed':
      return inChannel(change.message.channel);
    case 'message_deleted':
    case 'status':
    case 'prompts':
      return inChannel(change.channel);
    case 'ephemeral':
      return change.message.for === me;
    case 'ephemeral_deleted':
      return change.for === me;
    case 'modal':
    case 'home':
      return change.user === me;
    case 'channel':
      return change.channel.members.includes(me);
    case 'person_error':
      return change.error.user === me;
    case 'file':
      return false;
  }
}
