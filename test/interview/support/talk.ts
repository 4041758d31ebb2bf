import type { Input, Start } from '../../../src/interview/input.ts';
import { promptOf } from '../../../src/interview/prompt/prompt-of.ts';
import type { Session } from '../../../src/interview/session.ts';
import { startSession } from '../../../src/interview/start.ts';
import { step } from '../../../src/interview/step.ts';

type Said = Input extends infer One
  ? One extends Input
    ? Omit<One, 'by' | 'at' | 'day' | 'model'>
    : never
  : never;

/** A conversation about one report without Slack: every turn is one input, the clock is told. */
export class Talk {
  session: Session;
  day: string;
  by = 'UCLERK1';
  model = false;
  #messages = 0;

  constructor(start: Partial<Start> = {}, day = '2026-01-12') {
    this.day = day;
    this.session = {
      ...startSession({
        team: 'T1',
        channel: 'C1',
        id: 'o1-2025',
        organ: '云岭县自然资源局',
        organKind: null,
        year: 2025,
        lang: 'zh',
        previous: [],
        ...this.#stamp(),
        ...start,
      }),
      thread: '1.1',
    };
  }

  #stamp() {
    return { by: this.by, at: `${this.day}T01:00:00.000Z`, day: this.day, model: this.model };
  }

  /** One input. */
  put(input: Said): this {
    this.session = step(this.session, { ...input, ...this.#stamp() } as Input);
    return this;
  }

  say(text: string, message = `m${++this.#messages}`): this {
    return this.put({ kind: 'text', text, message });
  }

  /** The question that is asked now. */
  get on() {
    return { question: this.session.cursor, revision: this.session.prompted };
  }

  press(choice: string, revision = this.session.prompted): this {
    return this.put({ kind: 'choose', on: { ...this.on, revision }, choice });
  }

  fill(form: string, values: Record<string, string>): this {
    return this.put({ kind: 'fill', on: this.on, form, values });
  }

  /** Goes straight to a question. */
  at(question: string): this {
    this.session = { ...this.session, cursor: question, proposal: null, view: 'question' };
    return this;
  }

  get prompt() {
    return promptOf(this.session, { modelDestination: null, first: null }, this.session.prompted - 1);
  }

  /** Everything that the person reads now. */
  get seen(): string {
    const { notices, text, quote, items } = this.prompt;
    return [...notices, text, quote ?? '', ...items.map((item) => item.text)].join('\n');
  }

  get buttons(): string[] {
    return [...this.prompt.buttons, ...this.prompt.aside].map(({ label }) => label);
  }

  cell(path: string): number | null {
    const [table, row, column] = path.split('.') as ['applications', string, string];
    return this.session.content.report[table][row]?.[column] ?? null;
  }
}
