import type { Contestant } from './contestants.ts';
import type { Post } from './fake-slack.ts';
import type { FakeSlack } from './processes.ts';
import { answerAt } from './script.ts';
import { type Acknowledged, monotonic, type Wire, WORKSPACE } from './wire.ts';

/** A conversation in a channel of its own. `given`: how many answers it has had. */
export interface Conversation {
  readonly channel: string;
  readonly organ: string;
  readonly user: string;
  thread: string;
  given: number;
}

/** A message that was sent: its acknowledgement, and the time (ms) until the bot's next post in that channel. */
export interface Said {
  readonly acknowledged: Promise<Acknowledged>;
  readonly replied: Promise<number>;
}

/** How many conversations are begun at the same time. */
const ABREAST = 64;

/** How soon somebody starts again who sees no report (ms). */
const START_AGAIN_MS = 5_000;

/** Runs a piece of work on every item, so many at a time. */
export async function abreast<T>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const left = [...items];
  const one = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: most }, one));
}

/** The people who talk to one bot, and what it posts to them. */
export class Crowd {
  readonly contestant: Contestant;
  readonly #posts = new Map<string, Post[]>();
  readonly #wire: Wire;
  readonly #waiting = new Map<string, ((post: Post) => void)[]>();
  /** When the bot posted last (ms, monotonic). */
  lastPostAt = 0;
  #messages = 0;
  #channels = 0;

  constructor(contestant: Contestant, wire: Wire, slack: FakeSlack) {
    this.contestant = contestant;
    this.#wire = wire;
    slack.onPost = (post) => {
      const before = this.#posts.get(post.channel);
      if (before) before.push(post);
      else this.#posts.set(post.channel, [post]);
      this.lastPostAt = post.at;
      const waiting = this.#waiting.get(post.channel) ?? [];
      this.#waiting.delete(post.channel);
      for (const wake of waiting) wake(post);
    };
  }

  /** Everything that was posted in a conversation, oldest first. */
  posts({ channel }: Conversation): readonly Post[] {
    return this.#posts.get(channel) ?? [];
  }

  /** Begins so many new conversations and waits until each has had its first question. */
  async begin(
    count: number,
    userOf: (number: number) => string = () => WORKSPACE.user,
  ): Promise<Conversation[]> {
    const made = Array.from({ length: count }, (): Conversation => {
      this.#channels += 1;
      const number = this.#channels;
      return {
        channel: `C${String(number).padStart(8, '0')}`,
        organ: `云岭县第${number}局`,
        user: userOf(number),
        thread: '',
        given: 0,
      };
    });
    await abreast(made, ABREAST, (conversation) => this.#start(conversation));
    return made;
  }

  async #start(conversation: Conversation): Promise<void> {
    const { channel, user } = conversation;
    const ts = this.#nextTs();
    switch (this.contestant.begins) {
      case 'at-once':
        conversation.thread = ts;
        return;
      case 'by-mention': {
        conversation.thread = ts;
        const text = `<@${WORKSPACE.botUser}> 开始`;
        const mention = { type: 'app_mention', channel, user, text, ts, event_ts: ts };
        const posted = this.#nextPost(channel);
        await this.#wire.event(mention);
        await posted;
        return;
      }
      case 'by-command': {
        conversation.thread = (await this.#rootOf(conversation)).ts;
        if (this.posts(conversation).length < 2) await this.#nextPost(channel);
        return;
      }
    }
  }

  /** The first post of a report: whoever was told that the start could not be confirmed gives the command again. */
  async #rootOf({ channel, organ, user }: Conversation): Promise<Post> {
    for (;;) {
      const posted = this.#nextPost(channel);
      await this.#wire.command('/nianbao', `${organ} 2025`, channel, user);
      const root = await Promise.race([posted, wait(START_AGAIN_MS).then(() => null)]);
      if (root) return root;
    }
  }

  /** Gives the conversation's next answer. `due` (ms, monotonic): when it should have been sent. */
  answer(conversation: Conversation, due?: number, ten?: number): Said {
    const { given } = conversation;
    conversation.given += 1;
    return this.say(conversation, answerAt(given, ten), given, due);
  }

  /** Says something; `number` counts within the conversation and comes back with what was taken. */
  say(conversation: Conversation, text: string, number: number, due = monotonic()): Said {
    const event = this.message(conversation, text, number);
    const replied = this.#nextPost(conversation.channel).then((post) => post.at - due);
    return { acknowledged: this.#wire.event(event, due), replied };
  }

  /** The event of a message; the same event again is a redelivery. */
  message({ channel, thread, user }: Conversation, text: string, number: number): object {
    const ts = this.#nextTs();
    const said = this.contestant.record === 'posts' ? `${text} №${number}` : text;
    const elements = [{ type: 'rich_text_section', elements: [{ type: 'text', text: said }] }];
    return {
      type: 'message',
      channel,
      channel_type: 'channel',
      team: WORKSPACE.team,
      user,
      text: said,
      blocks: [{ type: 'rich_text', block_id: 'said', elements }],
      ts,
      event_ts: ts,
      thread_ts: thread,
      client_msg_id: `load-${channel}-${number}-`,
    };
  }

  /** Opens connections ahead of deliveries whose order matters. */
  warm(connections: number): Promise<void> {
    return this.#wire.warm(connections);
  }

  /** Delivers an event of `message`. */
  deliver(event: object): Promise<Acknowledged> {
    return this.#wire.event(event);
  }

  #nextPost(channel: string): Promise<Post> {
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(channel);
      if (waiting) waiting.push(resolve);
      else this.#waiting.set(channel, [resolve]);
    });
  }

  #nextTs(): string {
    this.#messages += 1;
    return `${1_760_000_000 + Math.floor(this.#messages / 1e6)}.${String(this.#messages % 1e6).padStart(6, '0')}`;
  }
}

/** Waits, but no longer than so many ms. */
export const within = (work: Promise<unknown>, ms: number): Promise<unknown> =>
  Promise.race([work, new Promise((done) => setTimeout(done, ms))]);

/** Sleeps (ms). */
export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
