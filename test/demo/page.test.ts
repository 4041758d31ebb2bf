import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { browserOnPath, launch } from '../support/browser.ts';

const path = browserOnPath();
let local: LocalBot;
let browser: Browser;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  if (!path) return;
  local = await startLocalBot();
  browser = await launch(path);
  page = await browser.newPage({ viewport: { width: 1280, height: 860 }, acceptDownloads: true });
  page.setDefaultTimeout(30_000);
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(local.workspace.url);
});

afterAll(async () => {
  await browser?.close();
  await local?.stop();
});

const thread = () => page.locator('#thread');
const lastMessage = () => thread().locator('.message').last();

describe.skipIf(!path)('the browser page, with the real bot', () => {
  it('starts a report by the slash command and opens its thread', async () => {
    await page.getByLabel(/发消息到/).fill('/nianbao 云岭县自然资源局 2025');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /条回复/ }).click();
    await lastMessage().getByRole('button', { name: '直接填' }).waitFor();
    expect(await thread().textContent()).toContain('请上传上一年度的年报');
  });

  it('fills a form with the keyboard alone: focus inside, Escape closes, focus back', async () => {
    await lastMessage().getByRole('button', { name: '直接填' }).press('Enter');
    const form = lastMessage().getByRole('button', { name: '表单填写' });
    await form.press('Enter');
    await page.getByRole('dialog', { name: '联系方式' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await form.press('Enter');
    const address = page.getByLabel(/办公地址/);
    await address.waitFor();
    expect(await address.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.type('城关镇人民路1号');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('0871-68000000');
    await page.keyboard.press('Enter');
    await thread().getByText('主动公开：今年在网站').waitFor();
  });

  it('shows what was understood as a table, and takes it by a button', async () => {
    const write = thread().getByLabel('在话题中回复');
    await write.fill('去第二部分');
    await write.press('Enter');
    await thread().getByText('行政规范性文件今年制发').last().waitFor();
    await write.fill('制发2件，废止1件，现行有效15件');
    await write.press('Enter');
    const table = lastMessage().locator('table');
    await table.getByText('行政规范性文件·现行有效件数').waitFor();
    await lastMessage().getByRole('button', { name: '确认' }).click();
    await thread().getByText('行政许可今年共作出').waitFor();
  });

  it('keeps what one may do with a message apart', async () => {
    await page.getByLabel(/发消息到/).fill('大家好');
    await page.keyboard.press('Enter');
    const message = page.locator('.message', { hasText: '大家好' }).first();
    const reply = await message.getByRole('button', { name: '在话题中回复' }).boundingBox();
    const more = await message.getByRole('button', { name: '更多操作' }).boundingBox();
    expect((more?.x ?? 0) - (reply?.x ?? 0) - (reply?.width ?? 0)).toBeGreaterThanOrEqual(8);
  });

  it('shows hostile text as text', async () => {
    const write = thread().getByLabel('在话题中回复');
    await write.fill('<img src=x onerror="document.title=1"> <!channel>');
    await write.press('Enter');
    await thread().getByText('<img src=x onerror="document.title=1">').first().waitFor();
    expect(await page.locator('.message img').count()).toBe(0);
  });

  it('sends a file and says kindly what is wrong with it', async () => {
    await thread()
      .getByLabel('选择文件')
      .setInputFiles({
        name: '照片.png',
        mimeType: 'image/png',
        buffer: Buffer.from('89504e470d0a1a0a0000', 'hex'),
      });
    await thread().getByRole('button', { name: '发送', exact: true }).click();
    await thread()
      .getByText(/图片|照片/)
      .last()
      .waitFor();
  });

  it('shows a wrong field beside the field', async () => {
    await page.getByRole('button', { name: '主页（应用）' }).click();
    await page.getByRole('button', { name: '开始填报' }).click();
    await page.getByLabel(/机关名称/).fill('？');
    await page.getByRole('dialog').getByRole('button', { name: '开始', exact: true }).click();
    await page.getByText('请填机关全称').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('lists the report on the Home tab, and lets another person go on', async () => {
    await page.getByText('云岭县自然资源局 2025年').waitFor();
    await page.getByLabel('以谁的身份').selectOption(PEOPLE.reviewer);
    await page.getByRole('button', { name: '# 政务公开' }).click();
    await page.getByRole('button', { name: /条回复/ }).click();
    await lastMessage().getByRole('button', { name: '查看已填' }).click();
    await thread()
      .getByText(/^联系方式：(?!还没问到)/)
      .waitFor();
  });

  it('shows a block that it does not know as JSON, and downloads a file', async () => {
    const { workspace } = local;
    const { world } = workspace;
    const shared = await workspace
      .as(PEOPLE.clerk)
      .upload(CHANNELS.open, { name: '说明.txt', bytes: Buffer.from('一二三') });
    expect(shared.acked).toBe(true);
    const message = world.history(CHANNELS.open)[0];
    if (!message) throw new Error('no message');
    message.blocks = [...(message.blocks ?? []), { type: 'hologram', depth: 3 }];
    await page.reload();
    await page.getByText('"type": "hologram"').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('说明.txt').first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('说明.txt');
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1280, height: 860 });
  });

  it('asked nobody outside of this machine', () => {
    expect(
      asked.filter(
        (url) => !url.startsWith('http://127.0.0.1') && !url.startsWith('data:') && !url.startsWith('blob:'),
      ),
    ).toEqual([]);
  });
});
