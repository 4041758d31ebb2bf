import { fileOf, pageOf } from '../test/published/files.ts';
import { type Measure, measured } from '../test/published/measure.ts';
import { office } from '../test/published/offices.ts';
import { browserOnPath, launch } from '../test/support/browser.ts';

/**
 * Prints how many cells and sections are read of invented offices' reports (DOCX, HTML, TXT, and PDF printed by Chromium where
 * there is one), and what is found in them. `npm run bench:offices -- 40 100` takes the offices from 40 to 99.
 */
const [from = 0, to = 40] = process.argv.slice(2).map(Number);
const path = browserOnPath();
const browser = path ? await launch(path) : null;
const all: Measure[] = [];
for (let index = from; index < to; index += 1) {
  const one = office(index);
  let file = fileOf(one);
  if (!file && browser) {
    const page = await browser.newPage();
    await page.setContent(pageOf(one));
    file = new Uint8Array(await page.pdf({ format: 'A4', margin: { top: '2cm', bottom: '2cm' } }));
    await page.close();
  }
  if (!file) continue;
  const found = await measured(one, file);
  all.push(found);
  const lines = [
    `${index} ${one.format} ${one.facts.organ} ${one.facts.year}: cells ${found.rightCells}/${found.cells}, sections ${found.rightSections}/${found.sections}`,
    ...(found.refused === null ? [] : [`  refused: ${found.refused}`]),
    ...found.wrong.map((cell) => `  wrong: ${cell}`),
    ...found.lostSections.map((section) => `  lost: ${section}`),
    ...found.findings.map(({ rule, message }) => `  ${rule}: ${message}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
await browser?.close();
const sum = (of: (one: Measure) => number): number => all.reduce((total, one) => total + of(one), 0);
const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((part / whole) * 100).toFixed(2)}%)`;
process.stdout.write(
  `${all.length} reports: cells ${share(
    sum((m) => m.rightCells),
    sum((m) => m.cells),
  )}, sections ${share(
    sum((m) => m.rightSections),
    sum((m) => m.sections),
  )}, refused ${all.filter(({ refused }) => refused !== null).length}, findings ${sum((m) => m.findings.length)}\n`,
);
