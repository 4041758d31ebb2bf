import { cpus } from 'node:os';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { readApart } from '../src/documents/read-apart.ts';
import { DocumentError } from '../src/documents/reading/document-error.ts';
import { HOSTILE_FILES, type HostileFile } from '../test/hostile/files.ts';
import { publish } from './published.ts';

/** Prints, for each file that is made to stop whoever reads it, how long others had to wait meanwhile and how it ended. */

/** Nobody may wait longer for somebody else's file (ms). */
const WANTED_MS = 250;

/** A file of the ordinary kind starts the process that reads, so that its start is not counted to the first. */
const ORDINARY = new TextEncoder().encode('编号,申请人,收到日期,申请内容\n1,张某,2026-3-2,征地批复\n');

async function measured({ name, what, make }: HostileFile): Promise<string> {
  const bytes = make();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const start = performance.now();
  delay.enable();
  const ended = await readApart(bytes, name, 'any', 'U1').then(
    () => 'read',
    (error: unknown) => {
      if (error instanceof DocumentError) return `refused: ${error.code}`;
      throw error;
    },
  );
  // What held the loop is counted once it goes round again.
  await setTimeout(20);
  delay.disable();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const size = (bytes.length / 1000).toFixed(0);
  return `| ${what} | ${Number(size).toLocaleString('en-US')} | ${(delay.max / 1e6).toFixed(0)} | ${seconds} | ${ended} |`;
}

await readApart(ORDINARY, 'a.csv', 'any', 'U1');
const lines = [
  `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}. Wanted: nobody waits longer than ${WANTED_MS} ms.`,
  '',
  '| file | kB | longest wait of others (ms) | time it took (s) | ended |',
  '|---|---:|---:|---:|---|',
];
for (const file of HOSTILE_FILES) {
  const line = await measured(file);
  process.stdout.write(`${line}\n`);
  lines.push(line);
}
if (process.argv.includes('--write')) publish('hostile', lines.join('\n'));
