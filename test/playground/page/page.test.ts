import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHANNELS, PEOPLE } from '../../../src/playground/state/seed.ts';
import { browserOnPath, launch } from '../../support/browser.ts';
import { type Setup, socketSetup } from '../app.ts';

const path = browserOnPath();

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const cell = (text: string) => ({ type: 'raw_text' as const, text });
const number = (value: number) => ({ type: 'raw_number' as const, value, text: String(value) });

const BLOCKS = [
  { type: 'alert', level: 'warning', text: plain('还差两处') },
  {
    type: 'data_table',
    caption: '申请',
    rows: [
      [cell('编号'), cell('天数')],
      ...[9, 30, 4, 12, 7, 1].map((days, at) => [cell(`A-${at}`), number(days)]),
    ],
  },
  {
    type: 'container',
    title: plain('检查结果'),
    is_collapsible: true,
    default_collapsed: true,
    child_blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: '第一条' } },
      { type: 'actions', elements: [{ type: 'button', action_id: 'mend', text: plain('去改') }] },
    ],
  },
  { type: 'plan', title: '导入', tasks: [{ task_id: '1', title: '读取登记表', status: 'complete' }] },
];

const field = (block_id: string, label: string, element: object) => ({
  type: 'input',
  block_id,
  label: plain(label),
  element: { action_id: 'a', ...element },
});
const FORM = {
  type: 'modal' as const,
  callback_id: 'form',
  title: plain('新建'),
  submit: plain('提交'),
  blocks: [
    field('name', '名称', { type: 'plain_text_input' }),
    {
      ...field('day', '日期', { type: 'datepicker', action_id: 'day' }),
      dispatch_action: true,
      optional: true,
    },
    field('who', '办理人', { type: 'multi_users_select' }),
    field('kind', '类型', {
      type: 'radio_buttons',
      options: [
        { text: plain('公民'), value: 'a' },
        { text: plain('企业'), value: 'b' },
      ],
    }),
  ],
};

const HOME = {
  type: 'home' as const,
  blocks: [
    { type: 'header', text: plain('我的事项') },
    { type: 'section', text: { type: 'mrkdwn', text: '<https://example.com|第一件> 填报中' } },
    {
      type: 'actions',
      elements: [{ type: 'button', action_id: 'mend', text: plain('继续'), style: 'primary' }],
    },
  ],
};

const manifest = {
  features: {
    slash_commands: [{ command: '/ask', description: '提问', usage_hint: '问题 | 帮助' }],
    shortcuts: [
      { type: 'global', name: '新建', callback_id: 'begin', description: '新建一件' },
      { type: 'message', name: '登记', callback_id: 'register', description: '登记这条消息' },
    ],
    agent_view: {
      agent_description: '可以问问题，也可以登记',
      suggested_prompts: [{ title: '能做什么', message: '帮助' }],
    },
  },
  oauth_config: { scopes: { bot: ['chat:write', 'commands', 'channels:history', 'im:history'] } },
  settings: { event_subscriptions: { bot_events: ['app_home_opened', 'message.channels', 'message.im'] } },
};

let setup: Setup;
let browser: Browser;
let page: Page;
const heard: string[] = [];
const mended: string[] = [];
const submitted: unknown[] = [];

beforeAll(async () => {
  if (!path) return;
  setup = await socketSetup(
    (app) => {
      app.message(async ({ message, say }) => {
        if (!('text' in message) || message.subtype) return;
        heard.push(message.text ?? '');
        if (message.text === '表格') await say({ text: '表格', blocks: BLOCKS });
        else if (message.text === '回我') await say({ text: '在这里', thread_ts: message.ts });
      });
      app.action('mend', async ({ ack, action }) => {
        await ack();
        mended.push('value' in action ? String(action.value) : 'mend');
      });
      app.shortcut('begin', async ({ ack, shortcut, client }) => {
        await ack();
        await client.views.open({ trigger_id: shortcut.trigger_id, view: FORM });
      });
      app.shortcut({ type: 'message_action', callback_id: 'register' }, async ({ ack, respond }) => {
        await ack();
        await respond({ text: '已登记' });
      });
      app.action('day', async ({ ack, body, client }) => {
        await ack();
        if (!('view' in body) || !body.view) return;
        const told = { type: 'alert' as const, text: plain('期限已算出') };
        const view = { ...FORM, blocks: [told, ...FORM.blocks] };
        await client.views.update({ view_id: body.view.id, view });
      });
      app.event('app_home_opened', async ({ event, client }) => {
        if (event.tab === 'home') await client.views.publish({ user_id: event.user, view: HOME });
      });
      app.view('form', async ({ ack, view }) => {
        submitted.push(view.state.values);
        await ack();
      });
    },
    { manifest },
  );
  browser = await launch(path);
});

beforeEach(async () => {
  if (!path) return;
  await page?.close();
  page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.setDefaultTimeout(30_000);
  await page.goto(setup.workspace.url);
});

afterAll(async () => {
  await browser?.close();
  await setup?.stop();
});

const box = () => page.locator('#channel textarea').last();
const thread = () => page.locator('#thread');
const say = async (text: string) => {
  await box().fill(text);
  await box().press('Enter');
};
const faults = async (): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const run = (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    const { violations } = await run.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
};

describe.skipIf(!path)('the page of the workspace', () => {
  it('never sends a word that is being composed', async () => {
    await box().fill('ni');
    await box().dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true });
    await box().dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    expect(await box().inputValue()).toBe('ni');
    await box().fill('组好的词');
    await box().press('Enter');
    await expect.poll(() => heard, { timeout: 15_000 }).toContain('组好的词');
    expect(heard).not.toContain('ni');
  });

  it('keeps half-written text while one looks elsewhere', async () => {
    await box().fill('写了一半');
    await page.getByRole('button', { name: '内部 年报内部' }).click();
    expect(await box().inputValue()).toBe('');
    await page.getByLabel('以谁的身份').selectOption(PEOPLE.reviewer);
    await page.getByLabel('以谁的身份').selectOption(PEOPLE.clerk);
    await page.getByRole('button', { name: '# 政务公开' }).click();
    expect(await box().inputValue()).toBe('写了一半');
    await page.reload();
    expect(await box().inputValue()).toBe('写了一半');
    await box().fill('');
  });

  it('mentions whoever is typed, chosen from the list or not', async () => {
    await box().pressSequentially('@kez');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /科长乙/ })
      .waitFor();
    await box().press('Enter');
    await box().pressSequentially('看 @nianbao');
    await box().press('Escape');
    await box().press('Enter');
    const said = `<@${PEOPLE.reviewer}> 看 <@${setup.workspace.botUserId}>`;
    await expect.poll(() => heard, { timeout: 15_000 }).toContain(said);
    await page.locator('.mention', { hasText: '@科长乙' }).last().waitFor();
  });

  it('marks what is new, and puts the cursor into a thread that is opened', async () => {
    await page.getByRole('button', { name: '内部 年报内部' }).click();
    const open = page.getByRole('button', { name: '# 政务公开' });
    await open.focus();
    const { message } = await setup.workspace.as(PEOPLE.reviewer).say(CHANNELS.open, '回我');
    await page.getByRole('button', { name: '# 政务公开 1 条未读' }).waitFor();
    expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    const replies = page.locator(`#channel [data-ts="${message.ts}"] .replies`);
    await expect.poll(() => replies.textContent(), { timeout: 15_000 }).toContain('有新回复');
    await replies.press('Enter');
    await thread().getByText('在这里').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      '在话题中回复',
    );
    await thread().getByRole('button', { name: '关闭话题' }).press('Enter');
    expect(await replies.textContent()).toBe('1条回复');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('replies');
    // To somebody else it is still new.
    await page.getByRole('button', { name: '主页（应用）' }).click();
    await page.getByLabel('以谁的身份').selectOption(PEOPLE.approver);
    await page.getByRole('button', { name: '# 政务公开 1 条未读' }).waitFor();
  });

  it('shows new blocks: a table that is ordered and turned, a title that folds, buttons inside', async () => {
    await say('表格');
    const table = page.getByRole('group', { name: '申请' });
    await table.getByText('第1页，共2页').waitFor();
    await table.getByRole('button', { name: '天数' }).press('Enter');
    expect(await table.locator('tbody td').allTextContents()).toEqual(['1', '4', '7', '9', '12']);
    await table.getByRole('button', { name: '下一页' }).press('Enter');
    expect(await table.locator('tbody td').allTextContents()).toEqual(['30']);
    await page.locator('summary', { hasText: '检查结果' }).press('Enter');
    await page.getByRole('button', { name: '去改' }).press('Enter');
    await expect.poll(() => mended, { timeout: 15_000 }).toHaveLength(1);
    await page.getByText('已完成').waitFor();
  });

  it('opens a form by a shortcut, names in Chinese what is missing, and sends all kinds of fields', async () => {
    await page.getByRole('button', { name: '快捷方式' }).press('Enter');
    await page.getByRole('menuitem', { name: /新建/ }).press('Enter');
    const form = page.getByRole('dialog', { name: '新建' });
    await form.getByRole('button', { name: '提交' }).press('Enter');
    await form.getByText('请填写此必填字段。').first().waitFor();
    await form.getByLabel('名称').fill('规划批复');
    await form.getByLabel('日期').fill('2026-03-02');
    await form.getByText('期限已算出').waitFor();
    expect(await form.getByLabel('名称').inputValue()).toBe('规划批复');
    await form.getByLabel('办理人').selectOption([PEOPLE.clerk, PEOPLE.reviewer]);
    await form.getByLabel('企业').check();
    expect(await faults()).toEqual([]);
    await form.getByRole('button', { name: '提交' }).press('Enter');
    await form.waitFor({ state: 'detached' });
    expect(submitted.at(-1)).toMatchObject({
      name: { a: { value: '规划批复' } },
      who: { a: { selected_users: [PEOPLE.clerk, PEOPLE.reviewer] } },
      kind: { a: { selected_option: { value: 'b' } } },
    });
  });

  it('offers beside a message what the app does with messages, and a change of one’s own', async () => {
    await say('登记我');
    const message = page.locator('#channel .message', { hasText: '登记我' }).last();
    await message.getByRole('button', { name: '更多操作' }).press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('已登记').waitFor();
    await message.getByRole('button', { name: '更多操作' }).press('Enter');
    await page.getByRole('menuitem', { name: '修改' }).press('Enter');
    await page.getByLabel('修改消息').fill('登记他');
    await page.getByRole('button', { name: '保存' }).press('Enter');
    await page.locator('#channel .message', { hasText: '登记他' }).getByText('（已修改）').waitFor();
  });

  it('shows in an empty direct message what the app is for, and sends what is pressed', async () => {
    await page.getByRole('button', { name: /^私信/ }).press('Enter');
    await page.getByText('可以问问题，也可以登记').waitFor();
    await page.getByRole('button', { name: '能做什么' }).press('Enter');
    await expect.poll(() => heard, { timeout: 15_000 }).toContain('帮助');
  });

  it('names the files that go with a message, and lets them be taken back', async () => {
    const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('一') });
    await page
      .locator('#channel')
      .getByLabel('选择文件')
      .setInputFiles([file('甲.txt'), file('乙.txt')]);
    await page.getByRole('button', { name: '不发送乙.txt' }).press('Enter');
    await page.locator('#channel').getByRole('button', { name: '发送', exact: true }).click();
    await page.getByRole('link', { name: /甲\.txt/ }).waitFor();
    expect(await page.getByRole('link', { name: /乙\.txt/ }).count()).toBe(0);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['dark', 390],
  ] as const)('has no fault of access in %s colours at %i pixels', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 860 });
    await say('表格');
    await page.getByRole('group', { name: '申请' }).last().waitFor();
    expect(await faults()).toEqual([]);
    await page.locator('#channel .replies').last().click();
    await thread().getByRole('button', { name: '关闭话题' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: /^私信/ }).click();
    await box().waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: '主页（应用）' }).click();
    await page.getByText('我的事项').waitFor();
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
