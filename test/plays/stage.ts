import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { browserOnPath, launch } from '../support/browser.ts';
import { PageClerk } from './page-clerk.ts';

/** The day on which the plays are played: in January, when reports are written. */
const NOON = Date.parse('2026-01-12T04:00:00Z');

/** The browser of this machine; null where there is none, and nothing is played. */
export const BROWSER = browserOnPath();

/** A workspace with the real bot in it and somebody before its page. NIANBAO_PICTURES: a folder for a picture of every turn. */
export function stage(play: string): { clerk: () => PageClerk } {
  let local: LocalBot | undefined;
  let browser: Browser | undefined;
  let clerk: PageClerk | undefined;
  beforeAll(async () => {
    if (BROWSER === null) return;
    local = await startLocalBot({ workspace: { now: () => NOON } });
    browser = await launch(BROWSER);
    const folder = process.env.NIANBAO_PICTURES ? join(process.env.NIANBAO_PICTURES, play) : null;
    if (folder) mkdirSync(folder, { recursive: true });
    clerk = await PageClerk.open(local, browser, folder);
  });
  afterAll(async () => {
    await browser?.close();
    await local?.stop();
  });
  return {
    clerk: () => {
      if (!clerk) throw new Error('nobody sits before the page');
      return clerk;
    },
  };
}
