import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../../src/playground/state/seed.ts';
import type { EphemeralMessage } from '../../../src/playground/state/types.ts';
import { visibleText, WAIT_MS } from '../../../src/playground/wait.ts';
import { saying } from '../../support/saying.ts';

let local: LocalBot;

beforeAll(async () => {
  local = await startLocalBot({
    workspace: { now: () => Date.parse('2026-01-12T02:00:00Z') },
    newOrgansADay: 3,
  });
});

afterAll(() => local.stop());

const clerk = () => local.workspace.as(PEOPLE.clerk);
const begin = (words: string) => clerk().command('/nianbao', words, CHANNELS.open);
const told = (words: string): Promise<EphemeralMessage> =>
  local.workspace.waitUntil(
    () => local.workspace.ephemerals(PEOPLE.clerk).findLast((one) => visibleText(one).includes(words)),
    WAIT_MS,
    words,
  );
const titles = () =>
  local.workspace
    .messages(CHANNELS.open)
    .filter((one) => !one.thread_ts && (one.text ?? '').includes('政府信息公开工作年度报告'))
    .map(({ text }) => (text ?? '').split('年政府')[0]);

describe('an organ that is begun', () => {
  it('is asked about where its name is like that of one that is known', async () => {
    await begin('云岭县自然资源局 2025');
    await local.workspace.waitFor('云岭县自然资源局2025年');
    await begin('云岭自然资源局 2024');
    const asked = await told('是不是“云岭县自然资源局”');
    expect(titles()).toHaveLength(1);
    await clerk().press(asked, saying('是云岭县自然资源局'));
    await local.workspace.waitFor('云岭县自然资源局2024年');
    await begin('云岭县自然资原局 2023');
    await clerk().press(await told('“云岭县自然资原局”还没有'), saying('不是，新建云岭县自然资原局'));
    await local.workspace.waitFor('云岭县自然资原局2023年');
  });

  it('is known again however its name is written', async () => {
    await begin('雲嶺縣 自然資源局 2022');
    await local.workspace.waitFor('云岭县自然资源局2022年');
  });

  it('is one of so many a person and day; an admin begins more', async () => {
    await begin('白河县水利局 2025');
    await local.workspace.waitFor('白河县水利局2025年');
    await begin('青石县教育局 2025');
    await told('一人一天最多新建3个机关');
    await local.workspace.idle();
    expect(titles().some((title) => title?.includes('青石县教育局'))).toBe(false);
    const admin = local.workspace.as(PEOPLE.admin);
    for (const name of ['财政局', '教育局', '司法局', '审计局'])
      await admin.command('/nianbao', `青石县${name} 2025`, CHANNELS.open);
    await local.workspace.waitFor('青石县审计局2025年');
  });
});
