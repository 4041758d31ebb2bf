import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countGate, type GateCount, type Miss } from './drafts/measure.ts';
import { rubricOf } from './drafts/outline.ts';
import { outlinePage } from './drafts/outline-page.ts';
import { setsIn } from './drafts/read-answers.ts';
import { type DraftSet, readSet } from './drafts/read-set.ts';
import { publish } from './published.ts';

/**
 * Prints how the gate and the outline writer do on the note sets; with --write also into docs/drafts.md. `--from FOLDER` takes
 * sets of somebody else (NN.json as `nianbao draft` reads them, NN.answers.json beside) and prints the outline's drafts too.
 */
const FOLDER = fileURLToPath(new URL('./drafts/', import.meta.url));
/** The sets from this number on were written before the gate was run on them. */
const FIRST_UNREAD = 41;

/** What the gate did with those sets when it was first run on them, before anything was mended. */
const FIRST_RUNS = [
  'The first run on sets 41–52: 31 of 182 (17.0%) marked, 10 of 186 (5.4%) unmarked (五 counted as one sentence then).',
  'The first run on sets 53–55, after mending for the former: 3 of 56 (5.4%) marked, 0 of 46 unmarked.',
  'The first run on sixteen sets of somebody else, whole paragraphs with sentences that lead over: 142 of 389 (36.5%) marked, 11 of 78 (14.1%) unmarked.',
  'The first run on sets 56–60, after mending for those: 8 of 90 (8.9%) marked, 8 of 68 (11.8%) unmarked.',
  'The first run on sets 61–63, after mending for those: 0 of 40 marked, 1 of 33 (3.0%) unmarked.',
  'The first run on sets 64–69, before clauses were traced by what is new in them: 40 of 227 (17.6%) marked, 4 of 36 (11.1%) unmarked.',
  'The first run on sets 70–73, after that: 11 of 135 (8.1%) marked, 5 of 27 (18.5%) unmarked.',
  'The first run on sets 74–76, after mending for those: 6 of 93 (6.5%) marked, 0 of 18 unmarked.',
  'The first run on sets 77–84, before figures were worked out in one table: 30 of 168 (17.9%) marked, 3 of 45 (6.7%) unmarked.',
  'The first run on sets 85–92, after that: 11 of 162 (6.8%) marked, 2 of 41 (4.9%) unmarked.',
  'The first run on sets 93–100, after mending for those: 31 of 151 (20.5%) marked, 1 of 40 (2.5%) unmarked.',
  'The first run on eight sets of somebody else, before shares of sums were worked out: 61 of 355 (17.2%) marked, 8 of 44 (18.2%) unmarked.',
  'The first run on ten sets of somebody else, before lists, outcomes and what is said of all were judged: 15 of 314 (4.8%) marked, 10 of 77 (13.0%) unmarked; on four denser ones 17 of 111 (15.3%) and 16 of 70 (22.9%).',
  'The first runs on two pairs of sets that are not kept here: before that 12 of 57 (21.1%) marked, 7 of 23 (30.4%) unmarked; after it 9 of 55 (16.4%) and 4 of 22 (18.2%).',
  'The first run on ten sets of somebody else, before denial, consent and plans were judged: 12 of 294 (4.1%) marked, 7 of 77 (9.1%) unmarked; on four of the house that are not kept here, after it: 9 of 81 (11.1%) and 7 of 43 (16.3%).',
  'The first run on ten sets of somebody else, after that: 8 of 230 (3.5%) marked, 1 of 78 (1.3%) unmarked; on twelve more, before what a note denies and leaves out was held against claims: 11 of 294 (3.7%) and 12 of 95 (12.6%); on fourteen more, all spoken, before figures were read as the outline writes them: 37 of 357 (10.4%) and 8 of 103 (7.8%); on twelve more, after that: 5 of 264 (1.9%) and 2 of 93 (2.2%); on twelve more, before each, attended and finished were held to notes: 6 of 354 (1.7%) and 9 of 91 (9.9%); on twelve more, before words were traced one by one: 33 of 302 (10.9%) and 23 of 118 (19.5%).',
  'The figures above are after mending, as are those of 01–40.',
];

const sets = readdirSync(`${FOLDER}sets`)
  .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
  .map((file) => readSet(file.replace('.txt', ''), readFileSync(`${FOLDER}sets/${file}`, 'utf8')));
const isUnread = ({ file }: DraftSet): boolean => Number.parseInt(file, 10) >= FIRST_UNREAD;

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${whole === 0 ? '0.0' : ((part / whole) * 100).toFixed(1)}%)`;

const listed = (misses: readonly Miss[]): string =>
  misses
    .map(({ set, sentence, what }) => `- ${set}: ${sentence} — ${what.map((word) => `“${word}”`).join(', ')}`)
    .join('\n');

const row = (name: string, of: (count: GateCount) => string, counts: readonly GateCount[]): string =>
  `| ${[name, ...counts.map(of)].join(' | ')} |`;

/** The figures and misses on sets of somebody else, and what the outline makes of their notes. */
function foreign(others: readonly DraftSet[]): string {
  const count = countGate(others);
  const { sentences, asked, notes, faults } = rubricOf(others);
  return [
    `true sentences marked: ${share(count.marked.length, count.sentences)}`,
    listed(count.marked),
    `inventions unmarked: ${share(count.unmarked.length, count.inventions)}`,
    listed(count.unmarked),
    `inventions not named: ${share(count.unnamed.length, count.inventions)}`,
    listed(count.unnamed),
    `sentences of the outline: ${sentences.length}; notes asked about or marked: ${share(asked, notes)}`,
    ...sentences.map(({ set, sentence }) => `- ${set}: ${sentence}`),
    ...faults.map(({ set, sentence, fault }) => `- ${set}: ${fault}: ${sentence}`),
  ].join('\n');
}

const groups = [sets.filter((set) => !isUnread(set)), sets.filter(isUnread), sets];
const counts = groups.map(countGate);
const [, , all] = counts;
const outline = outlinePage(FOLDER);

const page = [
  `| | sets 01–40 | sets 41–${sets.length} | all |`,
  '|---|---|---|---|',
  row('true sentences that the gate marks', (each) => share(each.marked.length, each.sentences), counts),
  row(
    'inventions that reach the clerk unmarked',
    (each) => share(each.unmarked.length, each.inventions),
    counts,
  ),
  row(
    'inventions in a sentence that is marked for something else',
    (each) => share(each.unnamed.length, each.inventions),
    counts,
  ),
  '',
  FIRST_RUNS.join(' '),
  '',
  '### True sentences that are marked',
  '',
  listed(all?.marked ?? []),
  '',
  '### Inventions that are not marked',
  '',
  listed(all?.unmarked ?? []),
  '',
  '### Inventions that a mark does not name',
  '',
  listed(all?.unnamed ?? []),
].join('\n');

const from = process.argv.indexOf('--from');
if (from >= 0) process.stdout.write(`${foreign(setsIn(process.argv[from + 1] ?? ''))}\n`);
else process.stdout.write(`${page}\n\n${outline}\n`);
if (from < 0 && process.argv.includes('--write')) {
  publish('drafts', page, 'drafts.md');
  publish('outline', outline, 'drafts.md');
}
