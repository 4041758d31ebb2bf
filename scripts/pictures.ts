import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalBot } from '../src/demo/local-bot.ts';
import { writeReport } from '../src/documents/write.ts';
import { cityReport, oldLayoutReport } from '../test/fixtures/reports.ts';
import { PageClerk } from '../test/plays/page-clerk.ts';
import { browserOnPath, launch } from '../test/support/browser.ts';
import { ledgerPictures } from './ledger-pictures.ts';

/** Draws the pictures of the README and of the handlers' manual anew: needs Chromium, LibreOffice and poppler. */
const OUT = 'docs/images';

/** What the clerk of the picture does, as in the play of a bureau with 23 applications. */
async function conversation(): Promise<void> {
  const path = browserOnPath();
  if (!path) return;
  const local = await startLocalBot({ workspace: { now: () => Date.parse('2026-01-12T02:00:00Z') } });
  const browser = await launch(path);
  const clerk = await PageClerk.open(local, browser);
  await clerk.start('云岭县自然资源局', 2025);
  await clerk.press('直接填');
  await clerk.say('去第三部分');
  await clerk.press('收到了');
  await clerk.say('今年收了23件，个人20件，企业2件，律所1件');
  await clerk.say('不对，个人是19件，企业3件');
  await clerk.press('确认');
  await clerk.say(
    '\t个人\t企业\t律所\n公开\t12\t2\t1\n部分公开\t3\t0\t0\n不掌握\t2\t1\t0\n结转下年\t2\t0\t0',
  );
  await clerk.page.screenshot({ path: join(OUT, 'conversation.png') });
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
