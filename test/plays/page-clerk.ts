import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { promptIn } from '../../src/demo/clerk.ts';
import type { LocalBot } from '../../src/demo/local-bot.ts';
import { readReport } from '../../src/documents/read.ts';
import { CHANNELS } from '../../src/playground/state/seed.ts';
import type { StoredMessage } from '../../src/playground/state/types.ts';

/** A busy machine may take this long for what is there within a second (ms). */
const PATIENCE_MS = 60_000;

/** Times that a command is given before the play is given up. */
const COMMANDS = 4;

/** What the bot says where somebody has to try a second time. */
const SECOND_TRY = [
  '没有读懂',
  '没有读出',
  '未计入',
  '没有用到',
  '没有记',
  '没有采用',
  '没有重复处理',
  '还不能',
];

/** The bot is busy: what it says next is what the clerk waits for. */
const BUSY = ['正在按要点起草', '正在生成文件', '正在读取'];

/** Somebody who fills in a report with mouse and keyboard on the page of the local workspace. */
export class PageClerk {
  /** Everything that was done, as the README may tell it. */
  readonly turns: string[] = [];
  readonly #local: LocalBot;
  readonly #page: Page;
  /** Where a picture of every turn goes; null for none. */
  readonly #pictures: string | null;
  #thread = '';
  #seen = 0;

  private constructor(local: LocalBot, page: Page, pictures: string | null) {
    this.#local = local;
    this.#page = page;
    this.#pictures = pictures;
  }

  /** Opens the page of a workspace. */
  static async open(local: LocalBot, browser: Browser, pictures: string | null = null): Promise<PageClerk> {
    const page = await browser.newPage({
      viewport: { width: 1180, height: 900 },
      timezoneId: 'Asia/Shanghai',
    });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(local.workspace.url);
    // What is typed before the page knows its workspace is drawn over.
    await page.getByRole('button', { name: '# 政务公开' }).waitFor();
    return new PageClerk(local, page, pictures);
  }

  get page(): Page {
    return this.#page;
  }

  get #inThread() {
    return this.#page.locator('#thread');
  }

  /** The newest question as it stands on the page. */
  get question() {
    return this.#inThread.locator('.message').last();
  }

  /** Starts a report by the command and opens its thread. */
  async start(organ: string, year: number): Promise<void> {
    this.turns.push(`/nianbao ${organ} ${year}`);
    const root = await this.#begun(organ, year);
    this.#thread = root.ts;
    await this.#page.getByRole('button', { name: /条回复/ }).click();
    await this.#answered();
  }

  /** The report's first message. A command that a busy machine does not acknowledge in Slack's three seconds is given again. */
  async #begun(organ: string, year: number): Promise<StoredMessage> {
    for (let left = COMMANDS; ; left -= 1) {
      await this.#page.getByLabel(/发消息到/).fill(`/nianbao ${organ} ${year}`);
      await this.#page.keyboard.press('Enter');
      const begun = this.#local.workspace.waitFor(
        (message: StoredMessage) => (message.text ?? '').includes(organ) && !message.thread_ts,
        { channel: CHANNELS.open },
      );
      if (left <= 1) return begun;
      const found = await begun.catch(() => null);
      if (found) return found;
    }
  }

  /** Types a message into the thread; where the bot asks back it is said so, unless that `mayAsk`. */
  async say(text: string, mayAsk = false): Promise<string> {
    this.turns.push(text);
    const write = this.#inThread.getByLabel('在话题中回复');
    await write.fill(text);
    await write.press('Enter');
    return this.#answered(mayAsk);
  }

  /** Presses a button of the newest question by its words. */
  async press(label: string): Promise<string> {
    this.turns.push(`【${label}】`);
    await this.question.getByRole('button', { name: label, exact: true }).first().click();
    return this.#answered();
  }

  /** Opens a form, fills its fields by their labels, and sends it. */
  async fill(label: string, values: Readonly<Record<string, string>>): Promise<string> {
    await this.chosen(label, values);
    return this.#answered();
  }

  /** The same, where what comes of it is waited for by `next`. */
  async chosen(label: string, values: Readonly<Record<string, string>>): Promise<void> {
    this.turns.push(`【${label}】${Object.values(values).join('，')}`);
    await this.question.getByRole('button', { name: label, exact: true }).first().click();
    const dialog = this.#page.getByRole('dialog');
    for (const [field, value] of Object.entries(values)) {
      const control = dialog.getByLabel(new RegExp(field)).first();
      const isMenu = await control.evaluate((node) => node.tagName === 'SELECT');
      await (isMenu ? control.selectOption({ label: value }) : control.fill(value));
    }
    await this.#picture(`${label}-form`);
    await dialog.locator('button[type=submit], .submit').first().click();
  }

  /** What the bot asks or says next, once it is on the page. */
  next(): Promise<string> {
    return this.#answered();
  }

  /** Sits down as somebody else, and opens one of the places of the side list. */
  async becomes(user: string, place: RegExp): Promise<void> {
    this.turns.push(`（${user}）`);
    await this.#page.locator('#who').selectOption(user);
    await this.#page.getByRole('button', { name: place }).first().click();
    await this.#picture(`as-${user}`);
  }

  /** Drops a file into the thread. */
  async drop(name: string, bytes: Uint8Array): Promise<string> {
    this.turns.push(`（文件）${name}`);
    const buffer = Buffer.from(bytes);
    await this.#inThread
      .getByLabel('选择文件')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await this.#inThread.getByRole('button', { name: '发送', exact: true }).click();
    return this.#answered();
  }

  /** The report in the posted file. */
  async file() {
    const { file } = await this.#local.workspace.waitForFile(
      (one) => one.name.endsWith('工作年度报告.docx'),
      { channel: CHANNELS.open, timeoutMs: PATIENCE_MS },
    );
    return (await readReport(file.bytes, file.info.name)).report;
  }

  /** Waits for what comes of a turn, on the page too, and gives its words. */
  async #answered(mayAsk = false): Promise<string> {
    const found = await this.#local.workspace.waitUntil(
      () => {
        const all = this.#local.workspace.messages(CHANNELS.open, this.#thread);
        const last = all.flatMap((message) => promptIn(message) ?? []).at(-1);
        const words = JSON.stringify(last?.message.blocks ?? []);
        const isNew = last !== undefined && last.revision > this.#seen;
        return isNew && !BUSY.some((word) => words.includes(word)) ? last : undefined;
      },
      PATIENCE_MS,
      `an answer to ${this.turns.at(-1)}`,
    );
    this.#seen = found.revision;
    await this.#page.locator(`[data-ts="${found.message.ts}"]`).first().waitFor();
    await this.#picture(String(this.turns.length).padStart(2, '0'));
    const text = (await this.question.innerText()).trim();
    const again = SECOND_TRY.filter((words) => text.includes(words));
    if (!mayAsk) expect([this.turns.at(-1), again, text]).toEqual([this.turns.at(-1), [], text]);
    return text;
  }

  async #picture(name: string): Promise<void> {
    if (this.#pictures === null) return;
    await this.#page.screenshot({ path: join(this.#pictures, `${name}.png`) });
  }
}
