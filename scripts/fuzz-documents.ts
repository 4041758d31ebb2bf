import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { seeded } from '../bench/seeded.ts';
import { readReport } from '../src/documents/read.ts';
import { DocumentError } from '../src/documents/reading/document-error.ts';
import { writeReport } from '../src/documents/write.ts';
import { cellAt, listCells } from '../src/report/cells.ts';
import { checkReport } from '../src/report/checks/check-report.ts';
import type { ReadReport } from '../src/report/source.ts';
import { silentlyWrong } from '../test/documents/reading/damage.ts';
import { wholeFile } from './fuzz/files.ts';

/**
 * Harms files of invented reports at random, reads and judges them, and prints what must not be: a crash, a figure that
 * differs without a word, a place outside its text, a file that takes long, a report that is another one once it was written. Each case has a
 * seed of its own: `npm run fuzz:documents -- --seconds 300 [--seed N]`, and `-- --case SEED` runs one again.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    case: { type: 'string' },
  },
});

/** No harmed report takes longer (ms of this process' own time, so that a busy machine is not counted). */
const LONG_MS = 5_000;

/** Whether a refusal hides a slip of ours: an error that nobody meant, thrown in our own rooms. */
const isSlip = ({ cause }: DocumentError): boolean =>
  cause instanceof Error &&
  !(cause instanceof DocumentError) &&
  /^\s*at [^\n]*\/src\//u.test(cause.stack?.split('\n')[1] ?? '') &&
  (cause instanceof TypeError || cause instanceof RangeError);

/** Cells with another figure than was printed, or with none, without a word. */
const wrongCells = (read: ReadReport, report: ReadReport['report'], mayBeBlank: boolean): string[] =>
  silentlyWrong(read, report)
    .map((path) => ({ path, got: cellAt(read.report, path), want: cellAt(report, path) }))
    .filter(({ got }) => !(mayBeBlank && got === null))
    .map(({ path, got, want }) => `${path}: ${got} for ${want}, and no word of it`);

/** What is wrong with the findings of a report. */
function wrongFindings(read: ReadReport): string[] {
  const { report } = read;
  const lengthOf = { 0: report.preamble, 1: report.overview, 5: report.problems, 6: report.other };
  return checkReport(read).flatMap(({ rule, section, message, where }) => {
    const text = section in lengthOf ? lengthOf[section as keyof typeof lengthOf] : null;
    const isOutside = where && text !== null && !(where.start < where.end && where.end <= text.length);
    return [
      ...(message.trim() === '' ? [`${rule}: an empty message`] : []),
      ...(isOutside ? [`${rule}: a place outside the text of ${section}`] : []),
    ];
  });
}

/** What a report is not any more once it was written and read again. */
async function lostInWriting({ report }: ReadReport): Promise<string[]> {
  const again = await readReport(await writeReport(report, 'json'), 'again.json');
  const page = await readReport(await writeReport(report, 'html'), 'again.html').catch(() => null);
  const differ = (other: ReadReport['report']) =>
    listCells(report.form).some(({ path }) => cellAt(report, path) !== cellAt(other, path));
  return [
    ...(differ(again.report) || again.report.overview !== report.overview ? ['another report as JSON'] : []),
    ...(page && differ(page.report) ? ['other cells as HTML'] : []),
  ];
}

async function runCase(seed: number): Promise<{ readonly what: string; readonly wrong: readonly string[] }> {
  const random = seeded(seed);
  const { name, report, bytes, damages } = await wholeFile(random);
  const damage = damages[Math.floor(random() * damages.length)];
  if (!damage) throw new Error(`nothing happens to ${name}`);
  const what = `${name}, ${damage.name}`;
  const harmed = damage.harm(bytes, random);
  const start = process.cpuUsage();
  try {
    const read = await readReport(harmed, name, { converters: false });
    const wrong = [
      ...(damage.kept === 'nothing' ? [] : wrongCells(read, report, damage.kept === 'all but one')),
      ...wrongFindings(read),
      ...(await lostInWriting(read)),
    ];
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    return { what, wrong: took > LONG_MS ? [...wrong, `took ${took.toFixed(0)} ms`] : wrong };
  } catch (error) {
    if (error instanceof DocumentError) return { what, wrong: isSlip(error) ? [String(error.cause)] : [] };
    return { what, wrong: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}

const only = values.case === undefined ? null : Number(values.case);
const first = only ?? Number(values.seed ?? Date.now() % 1_000_000_000);
const end = performance.now() + Number(values.seconds) * 1000;
process.stdout.write(`seed ${first}\n`);
let [cases, found] = [0, 0];
for (let seed = first; only === null ? performance.now() < end : cases === 0; seed += 1) {
  const { what, wrong } = await runCase(seed);
  cases += 1;
  if (wrong.length === 0) continue;
  found += 1;
  process.stdout.write(
    `case ${seed}: ${what}\n${wrong
      .slice(0, 8)
      .map((each) => `  ${each}\n`)
      .join('')}`,
  );
}
process.stdout.write(`${cases} files, ${found} with something that must not be\n`);
process.exitCode = found > 0 ? 1 : 0;
