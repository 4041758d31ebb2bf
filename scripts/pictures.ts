import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalBot } from '../src/demo/local-bot.ts';
import { writeReport } from '../src/documents/write.ts';
import { cityReport, oldLayoutReport } from '../test/fixtures/reports.ts';
import { browserOnPath, launch } from '../test/support/browser.ts';
import { ledgerPictures } from './ledger-pictures.ts';

/** Draws the pictures of the README and of the handlers' manual anew: needs Chromium, LibreOffice and poppler. */
const OUT = 'docs/images';

/** What the clerk of the picture says, one after the other. */
const SAID = ['去第三部分', '新收12件，自然人10件、企业2件'];
const THEN = '自然人：上年结转2件，11件予以公开，1件本机关不掌握';

async function conversation(): Promise<void> {
  const path = browserOnPath();
  if (!path) return;
  const local = await startLocalBot();
  const browser = await launch(path);
  const page = await browser.newPage({ viewport: { width: 1180, height: 820 } });
  await page.goto(local.workspace.url);
  await page.getByLabel(/发消息到/).fill('/nianbao 云岭县自然资源局 2025');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /条回复/ }).click();
  const thread = page.locator('#thread');
  await thread.getByText('直接填').first().waitFor();
  const say = async (text: string) => {
    const before = await thread.locator('.message').count();
    await thread.getByLabel('在话题中回复').fill(text);
    await page.keyboard.press('Enter');
    await thread
      .locator('.message')
      .nth(before + 1)
      .waitFor();
  };
  for (const text of SAID) await say(text);
  await thread.getByRole('button', { name: '确认' }).last().click();
  await thread
    .getByText(/还有\d+格没有数字/)
    .first()
    .waitFor();
  await say(THEN);
  await page.screenshot({ path: join(OUT, 'conversation.png') });
  await browser.close();
  await local.stop();
}

/** Which page of which report is drawn: a city's in the 2021 layout, a bureau's in the 2019 one. */
const PAGES = [
  { name: 'page-table', report: cityReport(), page: '3' },
  { name: 'page-2019', report: oldLayoutReport(2020), page: '2' },
];

async function pages(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-pictures-'));
  for (const { name, report, page } of PAGES) {
    writeFileSync(join(folder, `${name}.docx`), await writeReport(report, 'docx'));
    execFileSync('soffice', [
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, `${name}.docx`),
    ]);
    const args = ['-r', '80', '-png', '-gray', '-f', page, '-l', page, '-singlefile'];
    execFileSync('pdftoppm', [...args, join(folder, `${name}.pdf`), join(OUT, name)]);
  }
  rmSync(folder, { recursive: true });
}

async function ledger(): Promise<void> {
  const path = browserOnPath();
  if (!path) return;
  const browser = await launch(path);
  await ledgerPictures(browser, OUT);
  await browser.close();
}

conversation()
  .then(pages)
  .then(ledger)
  .catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  });
