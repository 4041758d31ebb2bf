import { checkBlocks } from '../blocks/validate.ts';
import type { Context } from '../context.ts';
import { copyOf, type Fields, lengthOf, listOf } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { addMessage, changeMessage, shownMessage } from '../state/messages.ts';
import type { StoredMessage } from '../state/types.ts';
import type { Args } from './arguments.ts';
import { botMessage, readMetadata, withIds } from './content.ts';
import { refusal, SlackApiError } from './errors.ts';
import { joined, type Method, type Methods, ownMessage, threadParent } from './method.ts';

const CHUNKS = new Set(['markdown_text', 'task_update', 'plan_update', 'blocks']);

const start: Method = (context, args) => {
  const channel = joined(context, args.need('channel'));
  const threadTs = args.text('thread_ts');
  if (threadTs !== undefined) threadParent(context, channel.id, threadTs);
  else if (channel.imWith !== undefined) throw new SlackApiError('invalid_thread_ts');
  if (channel.imWith === undefined) {
    if (!args.has('recipient_team_id')) throw new SlackApiError('missing_recipient_team_id');
    if (!args.has('recipient_user_id')) throw new SlackApiError('missing_recipient_user_id');
  }
  const said = readChunks(args);
  const message = botMessage(context, channel.id, {}, threadTs);
  message.streaming_state = 'in_progress';
  append(message, said);
  void addMessage(context, message);
  return { channel: channel.id, ts: message.ts };
};

const appendStream: Method = (context, args) => {
  const message = streaming(context, args);
  const said = readChunks(args);
  if (said.length === 0) throw new SlackApiError('no_text');
  append(message, said);
  // People see the text grow; the app is told of the whole message when the stream stops.
  context.world.changed({ type: 'message_changed', message: copyOf(message) });
  return { channel: message.channel, ts: message.ts };
};

const stop: Method = async (context, args) => {
  const message = streaming(context, args);
  const said = readChunks(args);
  const blocks = args.objects('blocks', 'invalid_blocks_format') ?? [];
  const problems = checkBlocks(blocks, 'message', '/blocks');
  if (problems.length > 0) throw refusal('invalid_blocks', problems);
  const metadata = readMetadata(args);
  void changeMessage(context, message, (stored) => {
    append(stored, said);
    stored.streaming_state = 'completed';
    if (blocks.length > 0) stored.blocks = [...(stored.blocks ?? []), ...withIds(context, blocks)];
    if (metadata) stored.metadata = metadata;
  });
  return { channel: message.channel, ts: message.ts, message: shownMessage(message, true) };
};

/** The message that is being streamed; a stream ends by itself after five minutes. */
function streaming(context: Context, args: Args): StoredMessage {
  const channel = joined(context, args.need('channel'));
  const message = ownMessage(context, channel.id, args.need('ts'), 'message_not_owned_by_app');
  const age = context.clock.now() - Number(message.ts) * 1000;
  if (message.streaming_state === 'in_progress' && age > LIMITS.stream.lifetimeMs) {
    message.streaming_state = 'completed';
    context.world.changed({ type: 'message_changed', message: copyOf(message) });
  }
  if (message.streaming_state !== 'in_progress') throw new SlackApiError('message_not_in_streaming_state');
  return message;
}

function readChunks(args: Args): Fields[] {
  const markdown = args.text('markdown_text');
  const chunks = args.objects('chunks', 'invalid_chunks') ?? [];
  if (markdown !== undefined && chunks.length > 0) {
    throw new SlackApiError('cannot_provide_both_markdown_text_and_chunks');
  }
  if (chunks.some((chunk) => !CHUNKS.has(String(chunk.type)))) throw new SlackApiError('invalid_chunks');
  for (const chunk of chunks.filter((one) => one.type === 'blocks')) {
    const problems = checkBlocks(chunk.blocks, 'message', '/chunks/blocks');
    if (problems.length > 0) throw refusal('invalid_blocks', problems);
  }
  const all = markdown === undefined ? chunks : [{ type: 'markdown_text', text: markdown }];
  const tooLong = all.some((chunk) => lengthOf(String(chunk.text ?? '')) > LIMITS.message.markdownText);
  if (tooLong) throw new SlackApiError('msg_too_long');
  return all;
}

/** Adds chunks to a message: text at the end of its markdown block, other chunks as blocks of their own. */
function append(message: StoredMessage, chunks: readonly Fields[]): void {
  for (const chunk of chunks) {
    message.blocks ??= [];
    if (chunk.type === 'blocks') message.blocks.push(...listOf(chunk.blocks));
    if (chunk.type === 'task_update') putTask(message.blocks, chunk);
    if (chunk.type !== 'markdown_text') continue;
    const text = String(chunk.text ?? '');
    message.text += text;
    const last = message.blocks.at(-1);
    if (last?.type === 'markdown') last.text = String(last.text) + text;
    else message.blocks.push({ type: 'markdown', block_id: `stream-${message.blocks.length}`, text });
  }
}

/** A task that is told of again takes the place of what was known of it. */
function putTask(blocks: Fields[], chunk: Fields): void {
  const task = { type: 'task_card', task_id: chunk.id, title: chunk.title, status: chunk.status };
  const known = blocks.findIndex((block) => block.type === 'task_card' && block.task_id === chunk.id);
  if (known >= 0) blocks[known] = { ...blocks[known], ...task };
  else blocks.push({ ...task, block_id: `task-${String(chunk.id)}` });
}

/** The methods that let a text appear while it is written. */
export const streams: Methods = {
  'chat.startStream': start,
  'chat.appendStream': appendStream,
  'chat.stopStream': stop,
};
