import type { KnownBlock } from '@slack/types';
import type { Logger } from 'pino';
import { phrase } from '../report/language.ts';
import { callFailureOf } from './call-failure.ts';
import { cut, LIMITS, pieces } from './limits.ts';
import { bare, plain, wordsOnly } from './views/text.ts';

/**
 * A message of our own: blocks to see, text for notifications; the same in blocks that every client shows, where there are
 * newer ones among them; its words and its buttons alone, for where blocks are refused.
 */
export interface Composed {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  readonly older: readonly KnownBlock[] | null;
  readonly words: string;
  readonly buttons: readonly KnownBlock[];
}

/** Slack's codes for a message that it does not take as it is written, wherever it is sent and however often. */
const UNWRITTEN = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'msg_too_long',
  'msg_blocks_too_long',
  'too_many_attachments',
  'no_text',
]);

/** Whether a code means the message itself, so that sending it again is no use. */
export const isOfContent = (code: string): boolean => UNWRITTEN.has(code);

const NOT_SHOWN = phrase(
  '这一条没能显示出来，已填的内容都在。可以发“查看已填”或“上一步”，也可以直接回答。',
  'This message could not be shown; nothing is lost. Say “review” or “back”, or simply answer.',
);

/** Words as the plainest blocks that there are. */
const sections = (words: string): KnownBlock[] =>
  pieces(words, LIMITS.blockText).map((piece) => ({ type: 'section', text: plain(piece) }));

/** A message from the fullest form to the plainest: as it is, in older blocks, words and buttons, words alone, a sentence that says so. */
const formsOf = (message: Composed): readonly Composed[] => [
  message,
  ...(message.older ? [{ ...message, blocks: message.older }] : []),
  {
    ...message,
    blocks: [...sections(cut(bare(message.words), LIMITS.plainMessage)), ...message.buttons],
  },
  { ...message, text: wordsOnly(cut(message.words, LIMITS.plainMessage)), blocks: [] },
  { ...message, text: NOT_SHOWN.zh, blocks: [] },
];

/**
 * Sends a message in the fullest form that Slack takes, at once; each refusal is logged with its code. Throws what Slack said
 * of the plainest, and every failure that the message is not the reason of.
 */
export async function inWords<T>(
  message: Composed,
  log: Logger,
  send: (message: Composed) => Promise<T>,
): Promise<T> {
  const [whole, ...plainer] = formsOf(message);
  let sent = send(whole ?? message);
  for (const form of plainer) {
    sent = sent.catch((error: unknown) => {
      const failure = callFailureOf(error);
      if (failure.kind !== 'refused' || !isOfContent(failure.code)) throw error;
      log.error({ code: failure.code }, 'Slack refused a message as it was written');
      return send(form);
    });
  }
  return sent;
}
