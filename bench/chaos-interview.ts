import { promptIn, type Seen } from '../src/demo/clerk.ts';
import { fieldsOf } from '../src/playground/json.ts';
import type { Which } from '../src/playground/person/press.ts';
import type { StoredMessage } from '../src/playground/state/types.ts';
import type { Workspace } from '../src/playground/workspace.ts';
import type { Board } from './chaos-board.ts';
import type { Outage } from './chaos-outage.ts';

/** The figures that the interview of a number answers with. */
export const expectedCells = (index: number): Record<string, number> => ({
  'proactive.normativeDocuments.issued': index + 2,
  'proactive.normativeDocuments.repealed': 1,
  'proactive.normativeDocuments.inForce': index + 15,
  'proactive.licences.decisions': index * 3 + 7,
  'proactive.penalties.decisions': index + 86,
  'proactive.coerciveMeasures.decisions': 0,
});

/** How long a person waits for an answer before looking again (ms): well past any restart. */
const PATIENCE_MS = 20_000;

/** How soon a person does again what Slack said was not delivered (ms). */
const AGAIN_MS = 200;
/** The button of a card that asks what was said: it is left alone. */
const LEAVE = '先不管';
const soon = () => new Promise<void>((done) => setTimeout(done, AGAIN_MS));

/** One person's scripted interview, answered again only where Slack said that an answer was not delivered. */
export class ChaosInterview {
  readonly index: number;
  readonly #workspace: Workspace;
  readonly #board: Board;
  readonly #outage: Outage;
  readonly #user: string;
  readonly #channel: string;
  readonly #organ: string;
  #thread = '';
  at = 'start';
  /** How many answers were given or tried. */
  answers = 0;

  constructor(
    workspace: Workspace,
    board: Board,
    outage: Outage,
    index: number,
    user: string,
    channel: string,
  ) {
    this.#outage = outage;
    this.#board = board;
    this.#workspace = workspace;
    this.index = index;
    this.#user = user;
    this.#channel = channel;
    this.#organ = `云岭县第${index}局`;
  }

  /** Answers everything until the file is there, or until the deadline (ms since 1970). */
  async run(deadline: number): Promise<void> {
    const root = await this.#start(deadline);
    if (!root) return;
    this.#thread = root.ts;
    let seen: Seen | null = null;
    while (Date.now() < deadline && this.files().length === 0) {
      const next = await this.#newer(seen?.revision ?? 0);
      if (next) seen = next;
      if (!seen || this.files().length > 0) continue;
      this.at = seen.question;
      this.answers += 1;
      await this.#answer(seen);
    }
    await this.#newer(seen?.revision ?? 0);
  }

  /** Every file of the report in its thread. */
  files(): { name: string; bytes: Uint8Array }[] {
    return this.#messages().flatMap((message) =>
      (message.files ?? []).map((file) => ({
        name: file.name,
        bytes: this.#workspace.file(file.id)?.bytes ?? new Uint8Array(),
      })),
    );
  }

  /** What the person sees at the end of the thread, for a report of what went wrong. */
  lastSeen(): string {
    return this.#messages()
      .slice(-3)
      .map((message) => `${message.ts} ${message.text.slice(0, 60)}`)
      .join(' | ');
  }

  /** How many openings the organ's report has: one, whatever was killed. */
  openings(): number {
    return this.#board.roots().filter((root) => this.#isOpening(root)).length;
  }

  /** How many prompts were posted more than once. */
  doubledPrompts(): number {
    const revisions = this.#messages().flatMap((message) => promptIn(message)?.revision ?? []);
    return revisions.length - new Set(revisions).size;
  }

  #isOpening({ text }: StoredMessage): boolean {
    return text.includes(`${this.#organ}2025年`);
  }

  #messages(): readonly StoredMessage[] {
    return this.#thread ? this.#board.thread(this.#thread) : [];
  }

  async #start(deadline: number): Promise<StoredMessage | null> {
    const person = this.#workspace.as(this.#user);
    while (Date.now() < deadline) {
      const { acked } = await person.command('/nianbao', `${this.#organ} 2025`, this.#channel);
      if (!acked) {
        await soon();
        continue;
      }
      const root = await this.#found('', () =>
        this.#board.roots().find((message) => this.#isOpening(message)),
      );
      if (root) return root;
    }
    return null;
  }

  #newest(than: number): Seen | undefined {
    const last = this.#messages().findLast((message) => promptIn(message) !== null);
    const seen = last ? promptIn(last) : null;
    return seen && seen.revision > than ? seen : undefined;
  }

  #newer(than: number): Promise<Seen | null> {
    return this.#found(this.#thread, () => this.#newest(than));
  }

  /** Looks into a thread until something is there; null when patience ends. */
  async #found<T>(thread: string, look: () => T | undefined): Promise<T | null> {
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      const found = look();
      if (found !== undefined) return found;
      await this.#board.changed(thread, until - Date.now());
    }
    return look() ?? null;
  }

  /**
   * Says something until it was taken: what was not acknowledged after every redelivery is said again, unless nobody was
   * there to hear it: then it is for the bot to find it. Whoever sees the next question knows that it was taken.
   */
  async #say(text: string, to: Seen): Promise<void> {
    const person = this.#workspace.as(this.#user);
    for (let tries = 0; tries < 10; tries += 1) {
      const from = Date.now();
      const { acked, message } = await person.say(this.#channel, text, { thread_ts: this.#thread });
      if (acked || this.#outage.hasSwallowed(message, from)) return;
      await soon();
      if (this.#newest(to.revision)) return;
    }
  }

  async #press(seen: Seen, isMeant: Exclude<Which, string>): Promise<void> {
    const person = this.#workspace.as(this.#user);
    for (let tries = 0; tries < 10; tries += 1) {
      const { acked } = await person.press(seen.message, isMeant);
      if (acked) return;
      await soon();
    }
  }

  async #answer(seen: Seen): Promise<void> {
    const blocks = JSON.stringify(seen.message.blocks ?? []);
    const has = (choice: string) => blocks.includes(`"value":"${choice}"`);
    const press = (choice: string) => this.#press(seen, ({ value }) => value === choice);
    if (has('confirm')) return press('confirm');
    // What was said to another question came late, and the bot asks what it is.
    if (blocks.includes(LEAVE)) return this.#press(seen, ({ text }) => fieldsOf(text).text === LEAVE);
    const buttons = ['without', 'nothing-at-all', 'none', 'accept', 'post'].filter(has);
    const words = this.#words()[seen.question];
    if (words) return this.#say(words, seen);
    if (buttons[0]) return press(buttons[0]);
  }

  #words(): Readonly<Record<string, string>> {
    const cells = expectedCells(this.index);
    const at = (path: string) => cells[`proactive.${path}`];
    return {
      contact: `地址：人民路${this.index + 1}号，电话：0871-6800${String(1000 + this.index)}`,
      'cells.normativeDocuments': `制发${at('normativeDocuments.issued')}件，废止1件，现行有效${at('normativeDocuments.inForce')}件`,
      'cells.licences': `${at('licences.decisions')}件`,
      'cells.penalties': `处罚${at('penalties.decisions')}件，强制0件`,
      'cells.fees': '0',
      'notes.problems': `第${this.index}号问题：更新不够及时`,
      'notes.measures': '安排专人按周更新',
    };
  }
}
