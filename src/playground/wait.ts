import { textsIn } from './blocks/texts.ts';
import { copyOf } from './json.ts';
import type { StoredMessage } from './state/types.ts';
import type { World } from './state/world.ts';

/** How long is waited for something that is to be seen, unless it is said: milliseconds. */
export const WAIT_MS = 45_000;

/** What was waited for did not come; the message names what there was instead. */
export class WaitTimeoutError extends Error {
  readonly code = 'wait_timeout';
}

/** What a message is recognised by: words in its visible text, a pattern of it, or a test. */
export type Wanted = string | RegExp | ((message: StoredMessage) => boolean);

/** Where and how long to wait. */
export interface WaitOptions {
  /** 15,000 by default. */
  timeoutMs?: number;
  channel?: string;
  thread_ts?: string;
  /** Only messages posted or changed after this timestamp count. */
  after?: string;
}

/** Everything that can be read in a message: its text where it has no blocks, else what the blocks say. */
export function visibleText(message: StoredMessage): string {
  const inBlocks = textsIn(message.blocks ?? []);
  const parts = inBlocks.length > 0 ? inBlocks : [message.text];
  return [...parts, ...(message.attachments ?? []).flatMap(textsIn)].join('\n');
}

/** Looks again after every change, without polling, until the probe finds something. */
export function waitUntil<T>(
  world: World,
  probe: () => T | undefined,
  timeoutMs: number,
  describe: () => string,
): Promise<T> {
  const found = probe();
  if (found !== undefined) return Promise.resolve(found);
  return new Promise((resolve, reject) => {
    const end = world.onChange(() => {
      const now = probe();
      if (now === undefined) return;
      clearTimeout(timer);
      end();
      resolve(now);
    });
    const timer = setTimeout(() => {
      end();
      reject(new WaitTimeoutError(`not seen within ${timeoutMs} ms: ${describe()}`));
    }, timeoutMs);
  });
}

/** Resolves with a message that passes the test: one that is there, else the first one posted or changed. */
export function waitForMessage(
  world: World,
  test: (message: StoredMessage) => boolean,
  options: WaitOptions,
  describe: () => string,
): Promise<StoredMessage> {
  const message = messagesWithin(world, options).findLast(test);
  if (message) return Promise.resolve(copyOf(message));
  let latest: StoredMessage | undefined;
  const end = world.onChange((change) => {
    if (change.type !== 'message' && change.type !== 'message_changed' && change.type !== 'ephemeral') return;
    if (isWithin(change.message, options) && test(change.message)) latest = copyOf(change.message);
  });
  // This listener stands before the one of waitUntil, so the probe sees what it kept.
  return waitUntil(world, () => latest, options.timeoutMs ?? WAIT_MS, describe).finally(end);
}

/** The messages of a place, ephemeral ones included, in the order in which they last changed. */
export function messagesWithin(world: World, options: WaitOptions): StoredMessage[] {
  const { channel } = options;
  const all = channel === undefined ? [...world.messages.values()].flat() : world.history(channel);
  return [...all, ...world.ephemerals].filter((message) => isWithin(message, options));
}

function isWithin(message: StoredMessage, options: WaitOptions): boolean {
  return (
    (options.channel === undefined || message.channel === options.channel) &&
    (options.thread_ts === undefined || (message.thread_ts ?? message.ts) === options.thread_ts) &&
    (options.after === undefined || Number(message.edited?.ts ?? message.ts) > Number(options.after))
  );
}

/** True when a message is the one that is wanted. */
export function isWanted(message: StoredMessage, wanted: Wanted): boolean {
  if (typeof wanted === 'function') return wanted(message);
  const text = visibleText(message);
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

/** The last few messages, for an error that helps. */
export function lastMessages(world: World): string {
  const texts = messagesWithin(world, {}).map(
    (message) => `${message.user}: ${visibleText(message).slice(0, 120)}`,
  );
  return texts.length === 0 ? 'there is no message' : `the last messages are\n${texts.slice(-5).join('\n')}`;
}
