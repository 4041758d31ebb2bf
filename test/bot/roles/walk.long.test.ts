import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/bot/features.ts';
import { createSettling } from '../../../src/bot/settling.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { OTHERS } from './commands-and-messages.ts';
import { FORMS, PRESSES } from './presses-and-forms.ts';
import { ANYONE, type Route, type Scene, userOf, type Who } from './scene.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.stop());

/** Words by which somebody is told that this is not theirs, with whom to ask. */
const REFUSED =
  /的这一步由.*办理|由工作区管理员(?:安排，请联系|办理，请联系|启用，请把通知)|请找本机关的负责人或工作区管理员|由本机关负责人或工作区管理员决定|只给该件承办人看|由该件承办人更正|还没有可|没有找到|请先填机关名称|还差机关/;

/** Scenes from which somebody was turned away: nothing was done there, so that the next one stands before the same. */
const untouched = new Map<Route, Scene>();

async function sceneOf(route: Route, who: Who): Promise<Scene> {
  const left = untouched.get(route);
  untouched.delete(route);
  if (left) return stage.sceneBefore(who, left);
  const scene = await stage.sceneFor(who);
  await route.prepare?.(scene);
  return scene;
}

async function attempt(route: Route, who: Who): Promise<'done' | 'refused'> {
  const scene = await sceneOf(route, who);
  const since = stage.workspace.ephemerals(userOf(who)).length;
  const spoken = stage.spokenIn().length;
  const before = await stage.trailOf(scene);
  const became = await route.act(stage.bot, scene);
  let wrong = '';
  if (typeof became === 'function') await became().catch(fileless);
  else if (became.kind === 'taken') await became.after().catch(fileless);
  else wrong = Object.values(became.errors).join();
  const aloud = stage.spokenIn().slice(spoken).map(visibleText).join('\n');
  const said = `${wrong}\n${stage.shownTo(who, since)}\n${aloud}`;
  const isRefused = REFUSED.test(said);
  if (isRefused) {
    expect(await stage.trailOf(scene)).toBe(before);
    expect(said).not.toContain('周小禾');
    untouched.set(route, scene);
  }
  return isRefused ? 'refused' : 'done';
}

/** No file lies behind these presses: whoever gets as far as fetching it was let through. */
function fileless(error: unknown): void {
  if (!/file_not_found/.test(String(error))) throw error;
}

const table = (routes: readonly Route[]) =>
  routes.flatMap((route) =>
    ANYONE.map((who) => [route.name, who, route.may.includes(who) ? 'done' : 'refused', route] as const),
  );

describe('who may do what', () => {
  it('is written down for every press and form that there is', () => {
    const features = featuresOf(stage.parts, createSettling(stage.parts));
    const names = (kind: 'presses' | 'forms') =>
      features.flatMap((feature) => Object.keys(feature[kind])).sort();
    expect(PRESSES.map(({ name }) => name).sort()).toEqual(names('presses'));
    expect(FORMS.map(({ name }) => name).sort()).toEqual(names('forms'));
  });

  it.each(table(PRESSES))('the button %s by %s is %s', async (_, who, expected, route) => {
    if (route.name === 'casePersonEdit' && expected === 'refused') return;
    expect(await attempt(route, who)).toBe(expected);
  });

  it.each(table(FORMS))('the form %s by %s is %s', async (_, who, expected, route) => {
    expect(await attempt(route, who)).toBe(expected);
  });

  it.each(table(OTHERS))('%s by %s is %s', async (_, who, expected, route) => {
    expect(await attempt(route, who)).toBe(expected);
  });
});
