import { Args } from './api/arguments.ts';
import { botMessage, readContent } from './api/content.ts';
import { SlackApiError } from './api/errors.ts';
import type { Context } from './context.ts';
import { copyOf, type Fields } from './json.ts';
import { LIMITS } from './limits.ts';
import { addMessage, changeMessage, removeMessage } from './state/messages.ts';
import type { EphemeralMessage, StoredMessage } from './state/types.ts';
import type { ResponseUrl } from './state/world.ts';

/** Makes a place where the app may answer an interaction; returns its URL. */
export function openResponseUrl(
  context: Context,
  target: Omit<ResponseUrl, 'expiresAt' | 'usesLeft'>,
): string {
  const id = `${context.identity.teamId}/${context.clock.id('')}`;
  context.world.responseUrls.set(id, {
    ...target,
    expiresAt: context.clock.now() + LIMITS.responseUrl.lifetimeMs,
    usesLeft: LIMITS.responseUrl.uses,
  });
  return `${context.url}/response/${id}`;
}

/** Carries out what an app posted to a response_url; throws SlackApiError as Slack refuses it. */
export function answerAt(context: Context, id: string, body: Fields): void {
  const target = context.world.responseUrls.get(id);
  if (!target || target.usesLeft < 1) throw new SlackApiError('used_url');
  if (context.clock.now() > target.expiresAt) throw new SlackApiError('expired_url');
  answer(context, target, body);
  target.usesLeft -= 1;
}

/** Answers an interaction: replaces or deletes its message, or posts one, visible to one person by default. */
export function answer(
  context: Context,
  target: Omit<ResponseUrl, 'expiresAt' | 'usesLeft'>,
  body: Fields,
): void {
  const args = new Args(body);
  const source = sourceOf(context, target);
  if (args.flag('delete_original')) {
    if (!source) throw new SlackApiError('message_not_found');
    if (target.source?.ephemeral) dropEphemeral(context, source);
    else void removeMessage(context, source);
    return;
  }
  const content = readContent(context, args);
  if (Object.keys(content).length === 0) throw new SlackApiError('no_text');
  if (args.flag('replace_original') && source) {
    if (!target.source?.ephemeral) {
      void changeMessage(context, source, (stored) => Object.assign(stored, content));
      return;
    }
    Object.assign(source, content);
    context.world.changed({ type: 'ephemeral', message: copyOf(source as EphemeralMessage) });
    return;
  }
  post(context, target, content, args);
}

function post(
  context: Context,
  target: Omit<ResponseUrl, 'expiresAt' | 'usesLeft'>,
  content: ReturnType<typeof readContent>,
  args: Args,
): void {
  const { world } = context;
  const message = botMessage(context, target.channel, content, args.text('thread_ts') ?? target.threadTs);
  if (args.text('response_type') === 'in_channel') {
    void addMessage(context, { ...message, subtype: 'bot_message' });
    return;
  }
  const ephemeral: EphemeralMessage = { ...message, for: target.user };
  world.ephemerals.push(ephemeral);
  world.changed({ type: 'ephemeral', message: copyOf(ephemeral) });
}

function sourceOf(
  context: Context,
  target: Omit<ResponseUrl, 'expiresAt' | 'usesLeft'>,
): StoredMessage | undefined {
  const { source } = target;
  if (!source) return undefined;
  if (!source.ephemeral) return context.world.find(target.channel, source.ts);
  return context.world.ephemerals.find((one) => one.ts === source.ts && one.for === target.user);
}

function dropEphemeral(context: Context, message: StoredMessage): void {
  const { ephemerals } = context.world;
  const index = ephemerals.findIndex((one) => one.ts === message.ts);
  const [dropped] = ephemerals.splice(index, 1);
  if (!dropped) return;
  const { channel, ts } = dropped;
  context.world.changed({ type: 'ephemeral_deleted', channel, ts, for: dropped.for });
}
