import { sendEvent } from '../events.ts';
import { copyOf, listOf } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { SlackApiError } from './errors.ts';
import { joined, type Method, type Methods, threadParent } from './method.ts';

const setStatus: Method = (context, args) => {
  const channel = joined(context, args.need('channel_id'));
  const threadTs = args.need('thread_ts');
  threadParent(context, channel.id, threadTs);
  if (args.all.status === undefined) throw new SlackApiError('invalid_arguments');
  context.world.setStatus(channel.id, threadTs, String(args.all.status));
  return {};
};

const setPrompts: Method = (context, args) => {
  const channel = joined(context, args.need('channel_id'));
  const prompts = listOf(args.json('prompts'));
  const complete = prompts.every((one) => typeof one.title === 'string' && typeof one.message === 'string');
  if (prompts.length === 0 || prompts.length > LIMITS.prompts.count || !complete) {
    throw new SlackApiError('invalid_arguments');
  }
  const title = args.text('title') ?? '';
  const threadTs = args.text('thread_ts') ?? null;
  context.world.prompts.set(channel.id, { title, prompts: copyOf(prompts) });
  context.world.changed({ type: 'prompts', channel: channel.id, thread_ts: threadTs, prompts, title });
  return {};
};

const react =
  (add: boolean): Method =>
  (context, args) => {
    const channel = joined(context, args.need('channel'));
    const ts = args.need('timestamp');
    const name = args.need('name');
    const message = context.world.find(channel.id, ts);
    if (!message) throw new SlackApiError('message_not_found');
    const user = context.identity.botUserId;
    const reactions = message.reactions ?? [];
    const present = reactions.find((one) => one.name === name);
    if (present?.users.includes(user) === add)
      throw new SlackApiError(add ? 'already_reacted' : 'no_reaction');
    if (!add && !present) throw new SlackApiError('no_reaction');
    const others = reactions.filter((one) => one.name !== name);
    const users = add
      ? [...(present?.users ?? []), user]
      : (present?.users ?? []).filter((one) => one !== user);
    message.reactions = users.length > 0 ? [...others, { name, users, count: users.length }] : others;
    context.world.changed({ type: 'message_changed', message: copyOf(message) });
    const event_ts = context.clock.ts();
    const item = { type: 'message', channel: channel.id, ts };
    void sendEvent(context, {
      type: add ? 'reaction_added' : 'reaction_removed',
      user,
      reaction: name,
      item,
      event_ts,
    });
    return {};
  };

/** The status line, suggested prompts and reactions. */
export const small: Methods = {
  'assistant.threads.setStatus': setStatus,
  'assistant.threads.setSuggestedPrompts': setPrompts,
  'reactions.add': react(true),
  'reactions.remove': react(false),
};
