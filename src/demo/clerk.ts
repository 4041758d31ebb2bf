import { CHANNELS, PEOPLE } from '../playground/state/seed.ts';
import type { StoredMessage } from '../playground/state/types.ts';
import { visibleText, WAIT_MS } from '../playground/wait.ts';
import type { Workspace } from '../playground/workspace.ts';

/** What a button's place in a message says: the report, the prompt's revision and the question. */
export interface Seen {
  readonly message: StoredMessage;
  readonly revision: number;
  readonly question: string;
}

/** Reads which prompt a message of the bot is; null for any other message. */
export function promptIn(message: StoredMessage): Seen | null {
  const payload = message.metadata?.event_payload as { what?: unknown } | undefined;
  const what = String(payload?.what ?? '');
  if (!what.startsWith('prompt-')) return null;
  const block = (message.blocks ?? [])
    .map((one) => String(one.block_id ?? ''))
    .find((id) => id.split('|').length === 4);
  return { message, revision: Number(what.slice('prompt-'.length)), question: block?.split('|')[2] ?? '' };
}

/** The words on a prompt's button. */
function wordsOn({ message }: Seen, choice: string): string {
  const buttons = (message.blocks ?? []).flatMap((block) =>
    Array.isArray(block.elements) ? block.elements : [],
  );
  const button = buttons.find((element) => element.value === choice);
  return String(button?.text?.text ?? choice);
}

/** Somebody who answers a report's questions in its thread. */
export class Clerk {
  readonly workspace: Workspace;
  readonly user: string;
  readonly channel: string;
  thread = '';
  #seen = 0;

  constructor(workspace: Workspace, user: string = PEOPLE.clerk, channel: string = CHANNELS.open) {
    this.workspace = workspace;
    this.user = user;
    this.channel = channel;
  }

  get #person() {
    return this.workspace.as(this.user);
  }

  /** Starts a report by the slash command and waits for its first question. */
  async start(organ: string, year: number): Promise<Seen> {
    await this.#person.command('/nianbao', `${organ} ${year}`, this.channel);
    const root = await this.workspace.waitFor(
      (message: StoredMessage) => (message.text ?? '').includes(organ) && !message.thread_ts,
      {
        channel: this.channel,
      },
    );
    this.thread = root.ts;
    return this.next();
  }

  /** The next prompt that was not seen yet; the newest one when several came. */
  async next(test: (seen: Seen) => boolean = () => true): Promise<Seen> {
    const found = await this.workspace.waitUntil(
      () => {
        const prompts = this.workspace
          .messages(this.channel, this.thread)
          .flatMap((message) => promptIn(message) ?? []);
        const last = prompts.at(-1);
        return last && last.revision > this.#seen && test(last) ? last : undefined;
      },
      WAIT_MS,
      `a prompt after revision ${this.#seen}`,
    );
    this.#seen = found.revision;
    return found;
  }

  /** Says something and waits for the prompt that answers it. */
  async say(text: string): Promise<Seen> {
    await this.#person.say(this.channel, text, { thread_ts: this.thread });
    return this.next();
  }

  /** Told of what is pressed, by the words on the button. */
  onPress: (words: string) => void = () => undefined;

  /** Presses a button of a prompt by its choice and waits for what comes of it. */
  async press(seen: Seen, choice: string): Promise<Seen> {
    this.onPress(wordsOn(seen, choice));
    await this.#person.press(seen.message, (element) => element.value === choice);
    return this.next();
  }

  /** Presses a button that shows something beside the interview. */
  async ask(seen: Seen, choice: string): Promise<void> {
    await this.#person.press(seen.message, ({ action_id }) =>
      String(action_id).startsWith(`card:${choice}:`),
    );
  }

  /** Opens a prompt's form, fills it and waits for what comes of it. */
  async fill(seen: Seen, choice: string, values: Record<string, string>): Promise<Seen> {
    await this.#person.press(seen.message, (element) => element.value === choice);
    const view = await this.workspace.waitForView(this.user);
    await this.#person.submit(view, values);
    return this.next();
  }

  /** Drops a file in the thread and waits until it has been read. */
  async drop(name: string, bytes: Uint8Array): Promise<Seen> {
    await this.#person.upload(this.channel, { name, bytes, thread_ts: this.thread });
    // What was read may be there before anybody saw that it was being read.
    const seen = await this.next();
    const isReading =
      visibleText(seen.message).includes('正在读取') && wordsOn(seen, 'confirm') === 'confirm';
    return isReading ? this.next() : seen;
  }
}
