import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { readReport } from '../src/documents/read.ts';
import { writeReport } from '../src/documents/write.ts';
import { checkReport } from '../src/report/checks/check-report.ts';
import { printedPdf } from '../test/documents/reading/pdf/hand-made.ts';
import { pagesWithoutLines } from '../test/documents/reading/pdf/report-pages.ts';
import { cityReport } from '../test/fixtures/reports.ts';
import { publish } from './published.ts';

/** Prints how long reading, writing and checking a full city report take: medians after a warm-up, with the range. */
const WARM_UP = 5;
const RUNS = 40;

const report = cityReport();
const text = await writeReport(report, 'txt');
const docx = await writeReport(report, 'docx');
const pdf = printedPdf(pagesWithoutLines(report));
const read = await readReport(docx, 'city.docx');

const CASES: readonly { readonly name: string; readonly limitMs: number; readonly run: () => unknown }[] = [
  {
    name: 'checking it by all rules',
    limitMs: 10,
    // A fresh copy, so that nothing that was read of the text before is kept.
    run: () => checkReport({ ...read, report: structuredClone(read.report) }),
  },
  { name: 'reading a text', limitMs: 50, run: () => readReport(text, 'city.txt') },
  { name: 'reading a DOCX', limitMs: 200, run: () => readReport(docx, 'city.docx') },
  { name: 'reading a PDF', limitMs: 400, run: () => readReport(pdf, 'city.pdf') },
  { name: 'writing a DOCX', limitMs: 200, run: () => writeReport(report, 'docx') },
];

const lines = [
  `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}. Medians of ${RUNS} (ms), and from the least to the most.`,
  '',
  '| of a full city report | median | range | wanted under |',
  '|---|---:|---:|---:|',
];
process.stdout.write(`${lines.join('\n')}\n`);
for (const { name, limitMs, run } of CASES) {
  const times: number[] = [];
  for (let at = 0; at < WARM_UP + RUNS; at += 1) {
    const start = performance.now();
    await run();
    if (at >= WARM_UP) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const shown = (at: number) => (times[at] ?? 0).toFixed(1);
  const line = `| ${name} | ${shown(RUNS / 2)} | ${shown(0)}–${shown(RUNS - 1)} | ${limitMs} |`;
  process.stdout.write(`${line}\n`);
  lines.push(line);
}
if (process.argv.includes('--write')) publish('documents', lines.join('\n'));
