import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeReport } from '../src/documents/write.ts';
import { printedPdf } from '../test/documents/reading/pdf/hand-made.ts';
import { pagesWithoutLines } from '../test/documents/reading/pdf/report-pages.ts';
import { fileOf } from '../test/published/files.ts';
import { office } from '../test/published/offices.ts';
import { publish } from './published.ts';

/**
 * Prints how long `nianbao check DIR --json` takes over reports of invented offices in every format, and how much memory it
 * and the processes that read for it held at the most: `npm run bench:many [-- FILES [--write]]`. Memory is told where /proc is.
 */
const FILES = Number(process.argv[2]) || 200;
const FORMATS = ['docx', 'html', 'txt', 'xlsx', 'pdf'] as const;
/** How often memory is looked at (ms). */
const EVERY_MS = 100;

/** The file of an office in a format: as it was published, or where it publishes another one, as this tool writes it. */
async function fileIn(format: (typeof FORMATS)[number], index: number): Promise<Uint8Array> {
  const one = office(index);
  const { report } = one.facts;
  if (format === 'pdf') return printedPdf(pagesWithoutLines(report));
  return (one.format === format ? fileOf(one) : null) ?? writeReport(report, format);
}

const status = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
};
const field = (text: string, name: string): number =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1] ?? 0);

/** Resident memory of a process and of those that it started (MB). */
function residentOf(pid: number): number {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const own = all.map(status).filter((text) => field(text, 'Pid') === pid || field(text, 'PPid') === pid);
  return own.reduce((sum, text) => sum + field(text, 'VmRSS'), 0) / 1000;
}

const hasProc = statSync('/proc/self/status', { throwIfNoEntry: false }) !== undefined;

/** The command over a folder: its seconds, the lines that it printed and the most memory that it held (MB). */
async function checked(folder: string) {
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/cli/main.js', 'check', folder, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let lines = 0;
  let said = '';
  let most = 0;
  child.stdout.on('data', (data: Buffer) => {
    lines += data.toString('latin1').split('\n').length - 1;
  });
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const watch = setInterval(() => {
    if (hasProc && child.pid !== undefined) most = Math.max(most, residentOf(child.pid));
  }, EVERY_MS);
  await new Promise((done) => child.once('close', done));
  clearInterval(watch);
  const summary = said.trim().split('\n').at(-1) ?? '';
  return { seconds: (performance.now() - start) / 1000, lines, summary, most };
}

const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
const rows = [
  `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}. \`nianbao check DIR --json\`; memory of all its processes together.`,
  '',
  '| files | s | files/s | most memory (MB) |',
  '|---:|---:|---:|---:|',
];
try {
  let index = 0;
  for (const many of [Math.ceil(FILES / 4), FILES]) {
    for (; index < many; index += 1) {
      const format = FORMATS[index % FORMATS.length] ?? 'txt';
      writeFileSync(join(folder, `${String(index).padStart(4, '0')}.${format}`), await fileIn(format, index));
    }
    const { seconds, lines, summary, most } = await checked(folder);
    if (lines !== many) throw new Error(`${lines} lines for ${many} files`);
    process.stdout.write(`${summary}\n`);
    rows.push(`| ${many} | ${seconds.toFixed(1)} | ${(many / seconds).toFixed(1)} | ${most.toFixed(0)} |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(`${rows.join('\n')}\n`);
if (process.argv.includes('--write')) publish('many', rows.join('\n'));
