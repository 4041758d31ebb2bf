import { lengthOf } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { addMessage, changeMessage, removeMessage, shownMessage } from '../state/messages.ts';
import type { EphemeralMessage } from '../state/types.ts';
import { botMessage, type Content, readContent } from './content.ts';
import { SlackApiError } from './errors.ts';
import { joined, type Method, type Methods, ownMessage, postingTarget, threadParent } from './method.ts';

const postMessage: Method = (context, args) => {
  const channel = postingTarget(context, args.need('channel'));
  const content = readContent(context, args);
  refuseEmpty(content);
  const threadTs = args.text('thread_ts');
  if (threadTs !== undefined) threadParent(context, channel.id, threadTs);
  const message = botMessage(context, channel.id, content, threadTs);
  void addMessage(context, message);
  return { channel: channel.id, ts: message.ts, message: shownMessage(message, true) };
};

const postEphemeral: Method = (context, args) => {
  const channel = joined(context, args.need('channel'));
  const user = args.need('user');
  if (!context.world.users.has(user)) throw new SlackApiError('user_not_found');
  if (!channel.members.includes(user)) throw new SlackApiError('user_not_in_channel');
  const content = readContent(context, args);
  refuseEmpty(content);
  const message: EphemeralMessage = {
    ...botMessage(context, channel.id, content, args.text('thread_ts')),
    for: user,
  };
  context.world.ephemerals.push(message);
  context.world.changed({ type: 'ephemeral', message });
  return { message_ts: message.ts };
};

const update: Method = (context, args) => {
  const channel = joined(context, args.need('channel'));
  const message = ownMessage(context, channel.id, args.need('ts'), 'cant_update_message');
  if (message.streaming_state === 'in_progress') throw new SlackApiError('streaming_state_conflict');
  if (lengthOf(args.text('text') ?? '') > LIMITS.message.textOfUpdate)
    throw new SlackApiError('msg_too_long');
  const content = readContent(context, args);
  if (Object.keys(content).length === 0) throw new SlackApiError('no_text');
  const edited = { user: context.identity.botUserId, ts: context.clock.ts() };
  void changeMessage(context, message, (stored) => {
    Object.assign(stored, content, { edited });
    if (content.blocks?.length === 0) delete stored.blocks;
  });
  return {
    channel: channel.id,
    ts: message.ts,
    text: message.text,
    message: shownMessage(message, true),
  };
};

const remove: Method = (context, args) => {
  const channel = joined(context, args.need('channel'));
  const message = ownMessage(context, channel.id, args.need('ts'), 'cant_delete_message');
  void removeMessage(context, message);
  return { channel: channel.id, ts: message.ts };
};

const getPermalink: Method = (context, args) => {
  const channel = joined(context, args.need('channel'));
  const ts = args.need('message_ts');
  if (!context.world.find(channel.id, ts)) throw new SlackApiError('message_not_found');
  return { channel: channel.id, permalink: `${context.url}/archives/${channel.id}/p${ts.replace('.', '')}` };
};

function refuseEmpty(content: Content): void {
  const said = (content.text ?? '') !== '' || content.blocks?.length || content.attachments?.length;
  if (!said) throw new SlackApiError('no_text');
}

/** The methods that post, change and take away messages. */
export const chat: Methods = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
};
