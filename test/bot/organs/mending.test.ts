import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../../src/playground/state/seed.ts';
import type { StoredMessage } from '../../../src/playground/state/types.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { saying } from '../../support/saying.ts';
import { toldAlone } from '../../support/told-alone.ts';

const [NAME, TYPO, OTHER] = ['云岭县自然资源局', '云岭县自然资原局', '云岭县林业局'] as const;
let local: LocalBot;

beforeAll(async () => {
  local = await startLocalBot({ workspace: { now: () => Date.parse('2026-01-12T02:00:00Z') } });
});

afterAll(() => local.stop());

const admin = () => local.workspace.as(PEOPLE.admin);
const clerk = () => local.workspace.as(PEOPLE.clerk);

const told = (user: string, act: () => Promise<unknown>, words: string) => toldAlone(local, user, act, words);

const settings = (name: string, words: string) =>
  told(PEOPLE.admin, () => admin().command('/nianbao', `设置 ${name}`, CHANNELS.open), words);
const press = (card: StoredMessage, label: string, words: string) =>
  told(PEOPLE.admin, () => admin().press(card, saying(label)), words);
const begin = (words: string) => clerk().command('/nianbao', words, CHANNELS.open);

describe('an organ that was begun by mistake', () => {
  it('is given another name: its report has it, and the former one leads to it', async () => {
    await begin(`${TYPO} 2025`);
    await local.workspace.waitFor(`${TYPO}2025年`);
    await admin().press(await settings(TYPO, '访客和别的工作区的人不能'), saying('改名'));
    const view = await local.workspace.waitForView(PEOPLE.admin);
    await told(PEOPLE.admin, () => admin().submit(view, { name: NAME }), `${TYPO}已改名为${NAME}`);
    await local.workspace.waitFor(`机关名称由“${TYPO}”改为“${NAME}”`);
    expect(visibleText(await settings(TYPO, `${NAME}（`))).toContain(`曾用名：${TYPO}`);
  });

  it('is made one with another: its report goes on there, both names lead there', async () => {
    await begin(`${OTHER} 2024`);
    await local.workspace.waitFor(`${OTHER}2024年`);
    await begin(`${OTHER} 2025`);
    await local.workspace.waitFor(`${OTHER}2025年`);
    await admin().press(await settings(OTHER, `${OTHER}（`), saying('并入其他机关'));
    const view = await local.workspace.waitForView(PEOPLE.admin);
    const target = JSON.stringify(view.blocks).match(
      new RegExp(`${NAME}[^}]*},"value":"(o[0-9a-f]{16})"`),
    )?.[1];
    const asked = await told(
      PEOPLE.admin,
      () => admin().submit(view, { into: target ?? '' }),
      `把${OTHER}并入${NAME}`,
    );
    expect(visibleText(asked)).toContain('2024年年报转入');
    expect(visibleText(asked)).toContain(`2025年年报两边都有，保留${NAME}的`);
    await press(asked, '确定并入', `${OTHER}已并入${NAME}`);
    await local.workspace.waitFor(`${NAME}2024年`);
    await local.workspace.waitFor('这份年报在新的话题里接着填');
    await local.workspace.waitFor('这一份撤销');
    await settings(OTHER, `${NAME}（`);
  });

  it('with applications stays where it is: made one with another the other way round, or not at all', async () => {
    const cases = '云岭县民政局';
    const registers = async (organ: string) => {
      // Whatever was spoken of last is meant by the form.
      await begin(`${organ} 2025`);
      await local.workspace.waitFor(`${organ}2025年`);
      await clerk().command('/nianbao', 'apply', CHANNELS.open);
      const view = await local.workspace.waitForView(PEOPLE.clerk);
      const fields = { applicant: 'naturalPerson', channel: 'in-person', arrivedOn: '2026-01-06' };
      await clerk().submit(view, { number: '2026-001', ...fields, description: `${organ}的低保名册` });
      await local.workspace.waitFor(`${organ}的低保名册`);
    };
    const into = async (from: string, to: string, words: string) => {
      await admin().press(await settings(from, `${from}（`), saying('并入其他机关'));
      const view = await local.workspace.waitForView(PEOPLE.admin);
      const id = JSON.stringify(view.blocks).match(new RegExp(`${to}[^}]*},"value":"(o[0-9a-f]{16})"`))?.[1];
      return told(PEOPLE.admin, () => admin().submit(view, { into: id ?? '' }), words);
    };
    await registers(cases);
    const turned = await into(cases, NAME, '只能反过来并');
    expect(visibleText(turned)).toContain(`把${NAME}并入${cases}`);
    await press(turned, '不动', '没有改动');
    await registers(NAME);
    const both = await into(cases, NAME, '两本台账不能并成一本');
    expect(JSON.stringify(both.blocks)).not.toContain('确定并入');
  });

  it('is removed by an admin, asked twice, and its name may begin anew', async () => {
    await begin('云岭县档案局 2025');
    await local.workspace.waitFor('云岭县档案局2025年');
    const asked = await press(
      await settings('云岭县档案局', '云岭县档案局（'),
      '删除机关',
      '2025年年报一并撤销',
    );
    await press(asked, '不动', '没有改动');
    await press(asked, '确定删除', '云岭县档案局已删除');
    await local.workspace.waitFor('云岭县档案局已由工作区管理员删除');
    await settings('云岭县档案局', '还没有安排人员');
  });
});

describe('a report that was begun by mistake', () => {
  it('is withdrawn by a command, asked twice', async () => {
    const words = `撤销 ${NAME} 2024`;
    const asked = await told(
      PEOPLE.clerk,
      () => clerk().command('/nianbao', words, CHANNELS.open),
      '已答0问',
    );
    await told(PEOPLE.clerk, () => clerk().press(asked, saying('确定撤销')), '2024年的年报已撤销');
    await told(PEOPLE.clerk, () => clerk().command('/nianbao', words, CHANNELS.open), '没有找到');
    await told(PEOPLE.clerk, () => clerk().command('/nianbao', '撤销', CHANNELS.open), '请写机关全称和年份');
  });
});
