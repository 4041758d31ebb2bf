import { readdirSync, readFileSync } from 'node:fs';
import { rubricOf } from './outline.ts';
import { readNotes } from './read-set.ts';
import { countVerdicts, readVerdicts } from './verdicts.ts';

/** What the writer did with notes on their first run, before anything was mended for them: read and judged then. */
const FIRST_RUNS: readonly string[] = [
  '| 01–40 | 400 | 193 | 44.6% | 31.1% | 20.7% | 3.6% | 201 |',
  '| 41–48, after mending for those | 80 | 36 | 61.1% | 19.4% | 16.7% | 2.8% | 43 |',
  '| 49–56, after mending for those | 80 | 56 | 55.4% | 19.6% | 17.9% | 7.1% | 25 |',
  '| six sets that are not kept here, before a note that is official stayed as it is | 94 | 80 | 48.8% | 36.2% | 15.0% | in the former | 16 |',
  '| six more, after it | 95 | 78 | 69.2% | 23.1% | 7.7% | in the former | 21 |',
  '| six more, after mending for those | 87 | 74 | 74.3% | 12.2% | 13.5% | in the former | 17 |',
  '| five more, after mending for those | 77 | 65 | 75.4% | 18.5% | 6.1% | in the former | 15 |',
  '| ten more, terser and more spoken, read by somebody who did not write the writer | 95 | 228 with those from tables | 61% | 27% | 13% | in the former | 39 |',
  '| twelve more, read so, after mending for those | 161 | 136 | 57.4% | 30.1% | 12.5% | in the former | 30 |',
  '| twelve more, shorter and as in a chat, read so, after mending for those | 109 | 104 | 41.3% | 38.5% | 20.2% | in the former | 40 |',
];

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${whole === 0 ? '0.0' : ((part / whole) * 100).toFixed(1)}%)`;

/** The outline writer's figures on the notes of `folder`, as tables of a page. */
export function outlinePage(folder: string): string {
  const sets = readdirSync(`${folder}notes`)
    .sort()
    .flatMap((file) => readNotes(readFileSync(`${folder}notes/${file}`, 'utf8'), Number.parseInt(file, 10)));
  const rubric = rubricOf(sets);
  const { read, acceptable, touch, rewrite, unread } = countVerdicts(
    rubric.sentences,
    readVerdicts(readFileSync(`${folder}verdicts.txt`, 'utf8')),
  );
  return [
    '| first run on note sets | notes | sentences | as they stand | want a touch | to be rewritten | meaning changed | notes asked about |',
    '|---|---|---|---|---|---|---|---|',
    ...FIRST_RUNS,
    '',
    `| outline writer, ${sets.length} note sets, now | |`,
    '|---|---|',
    `| sentences and items made of notes | ${rubric.sentences.length} |`,
    `| notes of which something is asked | ${share(rubric.asked, rubric.notes)} |`,
    `| faults that the rubric finds | ${rubric.faults.length} |`,
    `| acceptable as they stand, by reading | ${share(acceptable, read)} |`,
    `| want a touch | ${share(touch, read)} |`,
    `| must be rewritten | ${share(rewrite, read)} |`,
    `| not read in their present wording | ${unread} |`,
    ...rubric.faults.map(({ set, sentence, fault }) => `\n- ${set}: ${fault}: ${sentence}`),
  ].join('\n');
}
