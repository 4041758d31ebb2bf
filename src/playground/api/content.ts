import { checkBlocks, checkMessageTotals } from '../blocks/validate.ts';
import type { Context } from '../context.ts';
import { copyOf, type Fields, isFields, lengthOf, listOf } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { Metadata, StoredMessage } from '../state/types.ts';
import type { Args } from './arguments.ts';
import { refusal, SlackApiError } from './errors.ts';

/** What a message says, checked: only what was sent is present. */
export interface Content {
  text?: string;
  blocks?: Fields[];
  attachments?: Fields[];
  metadata?: Metadata;
}

/** Reads and checks the content that a posting method was given. */
export function readContent(context: Context, args: Args): Content {
  const text = args.text('text');
  const markdown = args.text('markdown_text');
  const blocks = args.objects('blocks', 'invalid_blocks_format');
  const attachments = args.objects('attachments', 'invalid_attachments');
  const metadata = readMetadata(args);
  if (markdown !== undefined) {
    if (text !== undefined || blocks !== undefined) throw new SlackApiError('markdown_text_conflict');
    if (lengthOf(markdown) > LIMITS.message.markdownText) throw new SlackApiError('msg_too_long');
  }
  if (blocks) refuseBadBlocks(blocks, '/blocks');
  attachments?.forEach((attachment, index) => {
    if (attachment.blocks !== undefined) {
      refuseBadBlocks(listOf(attachment.blocks), `/attachments/${index}/blocks`);
    }
  });
  if ((attachments?.length ?? 0) > LIMITS.message.attachments)
    throw new SlackApiError('too_many_attachments');
  const all = [...(blocks ?? []), ...(attachments ?? []).flatMap((attachment) => listOf(attachment.blocks))];
  const totals = checkMessageTotals(all);
  if (totals) throw refusal(totals.error, totals.problems);
  return {
    ...(text === undefined ? {} : { text }),
    ...(markdown === undefined ? {} : { text: markdown, blocks: [markdownBlock(context, markdown)] }),
    ...(blocks ? { blocks: withIds(context, blocks) } : {}),
    ...(attachments ? { attachments: copyOf(attachments) } : {}),
    ...(metadata ? { metadata } : {}),
  };
}

/** Reads message metadata: an event type and a payload of bounded size. */
export function readMetadata(args: Args): Metadata | undefined {
  const metadata = args.object('metadata', 'invalid_metadata_format');
  if (!metadata) return undefined;
  const { event_type, event_payload } = metadata;
  if (typeof event_type !== 'string' || event_type === '' || !isFields(event_payload)) {
    throw new SlackApiError('invalid_metadata_format');
  }
  if (event_type.length > LIMITS.metadata.eventType) throw new SlackApiError('invalid_metadata_format');
  if (Buffer.byteLength(JSON.stringify(metadata)) > LIMITS.metadata.bytes) {
    throw new SlackApiError('metadata_too_large');
  }
  return { event_type, event_payload: copyOf(event_payload) };
}

function refuseBadBlocks(blocks: readonly Fields[], pointer: string): void {
  const problems = checkBlocks(blocks, 'message', pointer);
  if (problems.length > 0) throw refusal('invalid_blocks', problems);
}

/** Gives every block an id, and every action too, as Slack does where the app gave none. */
export function withIds(context: Context, blocks: readonly Fields[]): Fields[] {
  const short = () => context.clock.id('').slice(0, 5);
  const named = (element: unknown): unknown =>
    isFields(element) && INTERACTIVE.test(String(element.type)) && element.action_id === undefined
      ? { ...element, action_id: short() }
      : element;
  return blocks.map((block) => ({
    ...copyOf(block),
    block_id: block.block_id ?? short(),
    ...(Array.isArray(block.elements) ? { elements: block.elements.map(named) } : {}),
    ...(block.accessory === undefined ? {} : { accessory: named(block.accessory) }),
    ...(block.element === undefined ? {} : { element: named(block.element) }),
    ...(Array.isArray(block.child_blocks)
      ? { child_blocks: withIds(context, block.child_blocks.filter(isFields)) }
      : {}),
  }));
}

const INTERACTIVE = /button|select|input|picker|checkboxes|overflow|feedback/;

function markdownBlock(context: Context, text: string): Fields {
  return { type: 'markdown', block_id: context.clock.id('').slice(0, 5), text };
}

/** The text as it is kept: what is beyond the limit is cut off without a word. */
export function truncated(text: string): string {
  const most = LIMITS.message.textTruncated;
  return lengthOf(text) > most ? [...text].slice(0, most).join('') : text;
}

/** A new message of the bot with some content. */
export function botMessage(
  context: Context,
  channel: string,
  content: Content,
  threadTs?: string,
): StoredMessage {
  const { identity, clock } = context;
  return {
    type: 'message',
    channel,
    user: identity.botUserId,
    bot_id: identity.botId,
    app_id: identity.appId,
    team: identity.teamId,
    ts: clock.ts(),
    ...content,
    text: truncated(content.text ?? ''),
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
  };
}
