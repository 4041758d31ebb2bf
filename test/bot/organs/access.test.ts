import { afterAll, beforeAll, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../../src/playground/state/seed.ts';
import { WAIT_MS } from '../../../src/playground/wait.ts';
import { saying } from '../../support/saying.ts';
import { toldOf } from '../../support/told-alone.ts';

const ORGAN = '云岭县水利局';
let local: LocalBot;

beforeAll(async () => {
  local = await startLocalBot({ workspace: { now: () => Date.parse('2026-03-18T04:00:00Z') } });
});

afterAll(async () => {
  await local.stop();
});

const person = (user: string) => local.workspace.as(user);

const seen = (user: string, words: string) => toldOf(local.workspace, user, words);

const home = async (user: string, words: string | null, without = '') => {
  await person(user).openHome();
  return local.workspace.waitUntil(
    () => {
      const view = person(user).home;
      const text = JSON.stringify(view?.blocks ?? '');
      return view && text.includes(words ?? '我的年报') && (without === '' || !text.includes(without))
        ? view
        : undefined;
    },
    WAIT_MS,
    `the Home tab of ${user} shows ${words} without ${without}`,
  );
};

const start = () => person(PEOPLE.clerk).command('/nianbao', `${ORGAN} 2025`, CHANNELS.open);

it('whoever may not asks with one press; the lead reads it twice, decides once, and the asker goes on', async () => {
  await person(PEOPLE.admin).command('/nianbao', `设置 ${ORGAN}`, CHANNELS.open);
  await person(PEOPLE.admin).press(await seen(PEOPLE.admin, '还没有安排人员'), saying('安排人员'));
  const view = await local.workspace.waitForView(PEOPLE.admin);
  await person(PEOPLE.admin).submit(view, { lead: [PEOPLE.reviewer], approver: [PEOPLE.reviewer] });
  await seen(PEOPLE.admin, '负责人：');

  await start();
  const refused = await seen(PEOPLE.clerk, '这一步由填报人');
  await person(PEOPLE.clerk).press(refused, saying('申请填报人岗位'));
  await seen(PEOPLE.clerk, '有了决定会告诉您');
  const brought = await seen(PEOPLE.reviewer, '申请云岭县水利局的填报人岗位');
  await home(PEOPLE.reviewer, '待您决定');
  await home(PEOPLE.admin, '待您决定');
  await home(PEOPLE.clerk, null, '待您决定');

  await person(PEOPLE.reviewer).press(brought, saying('同意'));
  await seen(PEOPLE.reviewer, '已同意');
  await seen(PEOPLE.clerk, '您现在是云岭县水利局的填报人');
  await home(PEOPLE.reviewer, null, '待您决定');
  await start();
  await local.workspace.waitFor(ORGAN, { channel: CHANNELS.open });

  await person(PEOPLE.clerk).command('/nianbao', 'export 2025', CHANNELS.open);
  await person(PEOPLE.clerk).press(await seen(PEOPLE.clerk, '申请承办人岗位'), saying('申请承办人岗位'));
  await seen(PEOPLE.reviewer, '承办人岗位');
  const tab = await home(PEOPLE.reviewer, '承办人岗位');
  await person(PEOPLE.reviewer).press(tab, saying('不同意'));
  await seen(PEOPLE.clerk, '没有同意');
  await home(PEOPLE.reviewer, null, '待您决定');
});
