import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../../src/bot/bot.ts';
import type { Pressed, Submission, Submitted } from '../../../src/bot/feature.ts';
import { registerApplication } from '../../../src/bot/ledger/case/record.ts';
import { changeOrgan } from '../../../src/bot/organs/change-organ.ts';
import { type After, NOTHING } from '../../../src/bot/origin.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { registration } from '../../applications/support.ts';
import { FORMS, PRESSES } from './presses-and-forms.ts';
import { type Route, type Scene, userOf, type Who } from './scene.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
/** An organ of other people, with a case that nobody here may see or touch. */
let other: Scene;

beforeAll(async () => {
  stage = await setStage();
  other = await stage.sceneFor('lead');
  const { parts, organ } = other;
  const deed = { team: organ.team, organ: organ.id, id: 'HIDDEN', user: userOf('handler'), key: 'hidden' };
  await registerApplication(parts, deed, {
    registration: registration({ number: '2026-777' }),
    person: { name: '吴不在', identity: '', contact: '' },
    handler: userOf('handler'),
    isRecordCorrection: false,
  });
  const people = [{ user: 'U0SOMEBODYELSE', roles: ['lead' as const] }];
  const change = { key: 'others', user: userOf('admin'), what: 'organ.people', detail: {} };
  await changeOrgan(parts, organ.id, change, (one) => ({ ...one, people }));
});

afterAll(() => stage.stop());

/** What a route gives the bot, before anybody has forged it. */
interface Given {
  readonly pressed: Pressed | null;
  readonly submitted: Submitted | null;
}

async function givenBy(route: Route, scene: Scene): Promise<Given> {
  const given: { pressed: Pressed | null; submitted: Submitted | null } = { pressed: null, submitted: null };
  const listening: Bot = {
    ...stage.bot,
    async press(_, pressed) {
      given.pressed = pressed;
      return NOTHING;
    },
    async submit(_, submitted) {
      given.submitted = submitted;
      return { kind: 'taken', after: NOTHING };
    },
  };
  await route.act(listening, scene);
  return given;
}

/** What somebody forges into a field that is not an id of theirs, in turn. */
const HOSTILE: readonly unknown[] = [
  '__proto__',
  'constructor',
  '',
  '9'.repeat(4_000),
  '2026-13-45',
  '<!channel>',
  -1,
  null,
  [],
  {},
];

let turn = 0;

/** The values that a field is given: what is another organ's where it held the own one's, and two hostile ones. */
function forgedFor(value: unknown, own: Scene): unknown[] {
  const text = typeof value === 'string' ? value : '';
  const swapped = [
    [own.organ.id, other.organ.id],
    [own.organ.name, other.organ.name],
    [own.session, other.session],
    [own.application, 'HIDDEN'],
    [own.application, other.application],
  ].flatMap(([mine = '', theirs = '']) => (text.includes(mine) ? [text.replaceAll(mine, theirs)] : []));
  turn += 2;
  return [...swapped, HOSTILE[turn % HOSTILE.length], HOSTILE[(turn + 1) % HOSTILE.length]];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record with each of its fields forged in turn, however deep. */
function forgeries(record: Record<string, unknown>, own: Scene): Record<string, unknown>[] {
  return Object.entries(record).flatMap(([field, value]) =>
    (isRecord(value) ? forgeries(value, own) : forgedFor(value, own)).map((forged) => ({
      ...record,
      [field]: forged,
    })),
  );
}

const texts = (record: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)]));

function recordIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Everything that can be sent instead of what a route gives. */
function forgedGivens({ pressed, submitted }: Given, own: Scene): Given[] {
  const none = { pressed: null, submitted: null };
  if (submitted) {
    const { context, values } = submitted;
    return [
      ...forgeries(context, own).map((forged) => ({ ...submitted, context: texts(forged) })),
      ...forgeries(values, own).map((forged) => ({ ...submitted, values: texts(forged) })),
    ].map((forged) => ({ ...none, submitted: forged }));
  }
  if (!pressed) return [];
  const value = recordIn(pressed.value);
  const values = value
    ? forgeries(value, own).map((forged) => JSON.stringify(forged))
    : forgedFor(pressed.value, own).map(String);
  const asks = isRecord(pressed.asks) ? forgeries({ ...pressed.asks }, own) : [];
  return [
    ...values.map((forged) => ({ ...pressed, value: forged })),
    ...asks.map((forged) => ({ ...pressed, asks: forged as unknown as Pressed['asks'] })),
  ].map((forged) => ({ ...none, pressed: forged }));
}

/** Failures that a person is told of: a payload that is none of ours, a call that Slack refuses, a refusal with its code. */
function expectKnown(error: unknown): void {
  const isRead = error instanceof Error && ['ZodError', 'SyntaxError'].includes(error.name);
  if (!isRead && !(error instanceof Error && 'code' in error)) throw error;
}

async function attempt(route: Route, { pressed, submitted }: Given, at: number): Promise<void> {
  const key = `forged-${route.name}-${at}`;
  try {
    const became: After | Submission = pressed
      ? await stage.bot.press(route.name, { ...pressed, key })
      : await stage.bot.submit(route.name, { ...(submitted as Submitted), key });
    if (typeof became === 'function') await became();
    else if (became.kind === 'taken') await became.after();
  } catch (error) {
    expectKnown(error);
  }
}

const named = [...PRESSES, ...FORMS].map((route) => [route.name, route] as const);

describe('a value that was forged into', () => {
  it.each(named)('%s shows and changes nothing of another organ, whichever field it is', async (_, route) => {
    const who: Who = route.may.find((one) => one !== 'admin') ?? 'lead';
    const own = await stage.sceneFor(who);
    await route.prepare?.(own);
    const all = forgedGivens(await givenBy(route, own), own);
    const before = await stage.trailOf(other);
    const since = stage.workspace.ephemerals(userOf(who)).length;
    const spoken = stage.spokenIn().length;
    for (const [at, given] of all.entries()) await attempt(route, given, at);
    const aloud = stage.spokenIn().slice(spoken).map(visibleText).join('\n');
    const said = `${stage.shownTo(who, since)}\n${aloud}`;
    expect(await stage.trailOf(other)).toBe(before);
    expect(['吴不在', '2026-777'].filter((secret) => said.includes(secret))).toEqual([]);
  });
});
