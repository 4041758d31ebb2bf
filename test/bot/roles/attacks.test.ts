import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Submission } from '../../../src/bot/feature.ts';
import { recordEvent } from '../../../src/bot/ledger/case/record.ts';
import type { After } from '../../../src/bot/origin.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { OTHERS } from './commands-and-messages.ts';
import { FORMS, PRESSES } from './presses-and-forms.ts';
import { CHANNEL, type Route, type Scene, userOf, type Who } from './scene.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.stop());

/** Roads by which a name or a number of the organ's ledger would come out. */
const SECRETS = ['周小禾', '2026-001', '13800000000'];

/** What became of an attempt: everything that was said of it, and how many entries the organ's trail has more. */
async function attempt(who: Who, scene: Scene, act: () => Promise<After | Submission>) {
  const since = stage.workspace.ephemerals(userOf(who)).length;
  const spoken = stage.spokenIn().length;
  const before = await stage.trailOf(scene);
  const became = await act();
  if (typeof became === 'function') await became().catch(ofNothing);
  else if (became.kind === 'taken') await became.after().catch(ofNothing);
  const aloud = stage.spokenIn().slice(spoken).map(visibleText);
  const wrong = typeof became !== 'function' && became.kind === 'wrong' ? Object.values(became.errors) : [];
  const said = [...wrong, stage.shownTo(who, since), ...aloud].join('\n');
  return { said, written: (await stage.trailOf(scene)) - before };
}

/** No file and no thread lies behind these routes. */
function ofNothing(error: unknown): void {
  if (!/file_not_found|thread_not_found/.test(String(error))) throw error;
}

/** Nothing was written and nothing of the ledger shown. */
function held({ said, written }: { readonly said: string; readonly written: number }): void {
  expect(written).toBe(0);
  expect(SECRETS.filter((secret) => said.includes(secret))).toEqual([]);
}

/** Everybody is held off, so that all stand before the same scene, unless a route begins elsewhere. */
let untouched: Scene | null = null;

async function sceneOf({ prepare }: Route, who: Who): Promise<Scene> {
  if (prepare === undefined) {
    untouched ??= await stage.sceneFor(who);
    return stage.sceneBefore(who, untouched);
  }
  const scene = await stage.sceneFor(who);
  await prepare(scene);
  return scene;
}

const named = (routes: readonly Route[]) => routes.map((route) => [route.name, route] as const);
const EVERYTHING = named([...PRESSES, ...FORMS, ...OTHERS]);

describe('the same person’s id in another workspace', () => {
  it.each(EVERYTHING)('gets nothing of this one by %s', async (_, route) => {
    const who = route.may.find((one) => one !== 'admin') ?? 'lead';
    const scene = await sceneOf(route, who);
    const elsewhere = { ...scene, origin: { ...scene.origin, team: 'T0ELSEWHERE' } };
    held(await attempt(who, scene, () => route.act(stage.bot, elsewhere)));
  });
});

describe('somebody of another workspace without a role, in a shared channel', () => {
  it.each(EVERYTHING)('gets nothing by %s', async (_, route) => {
    const scene = await sceneOf(route, 'nobody');
    const foreign = { ...scene, origin: { ...scene.origin, isOutsider: true } };
    held(await attempt('nobody', scene, () => route.act(stage.bot, foreign)));
  });
});

const press = (scene: Scene, name: string, value: unknown) => () =>
  stage.bot.press(name, {
    ...scene.origin,
    value: typeof value === 'string' ? value : JSON.stringify(value),
    trigger: scene.trigger,
    message: null,
    thread: null,
    asks: null,
  });

const submit =
  (scene: Scene, name: string, context: Record<string, string>, values: Record<string, string>) => () =>
    stage.bot.submit(name, { ...scene.origin, context: { channel: CHANNEL, ...context }, values });

describe('a lead who makes a case their own', () => {
  it('does not see by that who applied', async () => {
    const scene = await stage.sceneFor('lead');
    const { organ, application } = scene;
    const deed = { team: organ.team, organ: organ.id, id: application, user: userOf('lead'), key: 'own' };
    await recordEvent(stage.parts, deed, { type: 'assigned', on: '2026-03-18', handler: userOf('lead') });
    const value = { organ: organ.id, id: application, event: 'person' };
    const seen = await attempt('lead', scene, press(scene, 'casePerson', value));
    held(seen);
    expect(seen.said).toContain('由承办人办理');
    held(await attempt('lead', scene, press(scene, 'casePersonEdit', value)));
    const form = { name: '张三', contact: '', identity: '', why: '补登' };
    held(await attempt('lead', scene, submit(scene, 'casePerson', value, form)));
  });
});

const INHERITED = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf', ''];

describe('a name that no button and no form has', () => {
  it.each(INHERITED)('%j does nothing', async (name) => {
    const scene = await stage.sceneFor('lead');
    held(await attempt('lead', scene, press(scene, name, { organ: scene.organ.id })));
    held(await attempt('lead', scene, submit(scene, name, { organ: scene.organ.id }, {})));
  });
});

describe('a form whose values were forged', () => {
  it.each(INHERITED)('records no event %j', async (event) => {
    const scene = await stage.sceneFor('handler');
    const value = { organ: scene.organ.id, id: scene.application, event };
    held(await attempt('handler', scene, press(scene, 'caseEvent', value)));
    held(await attempt('handler', scene, submit(scene, 'caseEvent', value, { on: '2026-03-18' })));
    held(await attempt('handler', scene, submit(scene, 'caseAmend', value, { does: 'strike', why: '误' })));
  });

  it.each([
    ['the field of the organ', (organ: string) => [{}, { organ }] as const],
    ['what comes back with the form', (organ: string) => [{ organ }, {}] as const],
  ])('registers nothing for another workspace’s organ by %s', async (_, where) => {
    const scene = await stage.sceneFor('handler');
    const elsewhere = { ...scene, origin: { ...scene.origin, team: 'T0ELSEWHERE' } };
    const [context, values] = where(scene.organ.id);
    const fields = {
      number: '2026-900',
      applicant: 'naturalPerson',
      channel: 'in-person',
      arrivedOn: '2026-03-02',
      description: '规划',
      ...values,
    };
    const became = await submit(elsewhere, 'apply', context, fields)();
    expect(became.kind).toBe('wrong');
    held(await attempt('handler', scene, submit(elsewhere, 'apply', context, fields)));
  });

  it.each(['o0000000000000000', '__proto__', 'constructor'])('takes no organ %j', async (organ) => {
    const scene = await stage.sceneFor('handler');
    const value = { organ, id: scene.application, event: 'answered' };
    held(await attempt('handler', scene, press(scene, 'caseShow', value)));
    held(await attempt('handler', scene, submit(scene, 'caseEvent', value, { on: '2026-03-18' })));
    held(await attempt('handler', scene, submit(scene, 'casePerson', value, { why: '误' })));
    held(
      await attempt(
        'handler',
        scene,
        press(scene, 'askPage', { organ, offset: 0, lang: 'zh', query: PENDING }),
      ),
    );
  });

  it('reaches no case of another organ through one’s own', async () => {
    const other = await stage.sceneFor('handler');
    const own = await stage.sceneFor('handler');
    const value = { organ: own.organ.id, id: other.application, event: 'answered' };
    const answer = { on: '2026-03-10', disposition: 'granted', documentNumber: '', delivery: '' };
    held(await attempt('handler', other, press(own, 'casePerson', value)));
    held(await attempt('handler', other, submit(own, 'caseEvent', value, answer)));
    held(await attempt('handler', own, submit(own, 'caseEvent', value, answer)));
  });
});

const PENDING = {
  measure: { kind: 'count' },
  filters: [{ by: 'state', state: 'pending', not: false }],
  latest: false,
};
