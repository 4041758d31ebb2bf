import { expect } from 'vitest';
import { Clerk, type Seen } from '../../../src/demo/clerk.ts';
import type { LocalBot } from '../../../src/demo/local-bot.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { Session } from '../../../src/interview/session.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { connectStore, type StoreConnection } from '../../../src/store/connection.ts';
import { organIdOf, sessionIdOf } from '../../../src/store/keys.ts';
import { createSessionStore } from '../../../src/store/session-store.ts';
import type { Dialogue, Stands } from './dialogue.ts';

const YEAR = 2025;

const AT_ONCE = 3;

const COUNTIES = [
  '石塘县',
  '临江区',
  '北桥市',
  '南屏县',
  '古渡县',
  '青崖县',
  '白河市',
  '东岭区',
  '沙洲县',
  '长汀县',
];
const OFFICES = [
  '水利局',
  '农业农村局',
  '教育体育局',
  '住房和城乡建设局',
  '市场监督管理局',
  '文化和旅游局',
  '交通运输局',
];

/** An office of its own for each dialogue; no two names are near enough to be taken for one another. */
const officeOf = (index: number): string =>
  `${COUNTIES[index % COUNTIES.length]}${OFFICES[Math.floor(index / COUNTIES.length) % OFFICES.length]}`;

/** Plays dialogues against one running bot and reads what then stands in its store. */
export class Player {
  readonly #bot: LocalBot;
  readonly #connection: StoreConnection;
  readonly #store: ReturnType<typeof createSessionStore>;
  /** The dialogues that are being played: more at once would only wait for one another. */
  readonly #turns: Promise<void>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());

  private constructor(bot: LocalBot, connection: StoreConnection) {
    this.#bot = bot;
    this.#connection = connection;
    this.#store = createSessionStore(connection, 'local');
  }

  static async over(bot: LocalBot): Promise<Player> {
    return new Player(bot, await connectStore(bot.redis.address));
  }

  stop(): void {
    this.#connection.disconnect();
  }

  async #session(organ: string): Promise<Session> {
    const id = sessionIdOf(organIdOf(this.#bot.workspace.teamId, organ), YEAR);
    const loaded = await this.#store.load(id);
    if (!loaded) throw new Error(`no report of ${organ}`);
    return loaded.session;
  }

  /** Says or presses, and waits until nothing more is read on the bot's own. */
  async #turn(clerk: Clerk, organ: string, seen: Seen, words: string): Promise<Seen> {
    const label = /^【(.+)】$/.exec(words)?.[1];
    let now = label === undefined ? await clerk.say(words) : await clerk.press(seen, choiceOf(seen, label));
    while ((await this.#session(organ)).tasks.some(({ work }) => work.kind === 'hear'))
      now = await clerk.next();
    const { prompted } = await this.#session(organ);
    return now.revision >= prompted ? now : clerk.next();
  }

  /** Plays one dialogue, in its turn, and holds the report against what should stand. */
  play(index: number, dialogue: Dialogue, says: readonly string[], stands: Stands): Promise<void> {
    const place = index % AT_ONCE;
    const before = this.#turns[place] ?? Promise.resolve();
    const played = before.then(() => this.#play(index, dialogue, says, stands));
    this.#turns[place] = played.catch(() => undefined);
    return played;
  }

  async #play(
    index: number,
    { at, after = [] }: Dialogue,
    says: readonly string[],
    stands: Stands,
  ): Promise<void> {
    const organ = officeOf(index);
    const clerk = new Clerk(this.#bot.workspace);
    let seen = await clerk.start(organ, YEAR);
    const { name } = questionOf(await this.#session(organ), at);
    const way = at === 'previous' ? [] : [`修改 ${name.zh}`];
    for (const words of [...way, ...after, ...says]) seen = await this.#turn(clerk, organ, seen, words);
    expectStands(await this.#session(organ), seen, stands);
  }
}

function buttonsOf({ message }: Seen): { label: string; value: string }[] {
  return (message.blocks ?? [])
    .flatMap((block) => (Array.isArray(block.elements) ? block.elements : []))
    .map((element) => ({ label: String(element.text?.text ?? ''), value: String(element.value ?? '') }));
}

function choiceOf(seen: Seen, label: string): string {
  const found = buttonsOf(seen).find((button) => button.label === label);
  if (!found)
    throw new Error(
      `no 【${label}】 among ${buttonsOf(seen)
        .map((button) => button.label)
        .join('、')}`,
    );
  return found.value;
}

const nonZero = (cells: Readonly<Record<string, number | null>>) =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== 0));

function cellOf({ content }: Session, path: string): number | null {
  const [table, row, column] = path.split('.') as ['applications', string, string];
  return content.report[table][row]?.[column] ?? null;
}

function expectStands(session: Session, seen: Seen, stands: Stands): void {
  const { content, proposal, heard } = session;
  for (const [id, notes] of Object.entries(stands.notes ?? {}))
    expect(content.notes[`notes.${id}`] ?? null).toEqual(notes);
  for (const [path, value] of Object.entries(stands.cells ?? {}))
    expect([path, cellOf(session, path)]).toEqual([path, value]);
  if (stands.shown !== undefined) expect(proposal ? nonZero(proposal.cells) : null).toEqual(stands.shown);
  if (stands.contact) expect(content.contact).toMatchObject(stands.contact);
  if (stands.state) expect(session.state).toBe(stands.state);
  for (const [id, who] of Object.entries(stands.later ?? {}))
    expect(content.answers[id]).toMatchObject({ state: 'later', who });
  if (stands.at) expect(session.cursor).toBe(stands.at);
  if (stands.asks === null) expect(heard?.state === 'asked').toBe(false);
  else if (stands.asks) {
    expect(heard?.state).toBe('asked');
    expect(buttonsOf(seen).map(({ label }) => label)).toEqual(expect.arrayContaining([...stands.asks]));
  }
  for (const words of stands.sees ?? []) expect(visibleText(seen.message)).toContain(words);
}
