import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { assemble } from '../../src/drafting/assemble.ts';
import type { DraftRequest } from '../../src/drafting/draft.ts';
import { organProfileOf } from '../../src/report/organ.ts';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { withTotals } from '../../src/report/totals.ts';
import type { Answer, DraftSet, Planted } from './read-set.ts';

const noteSchema = z.object({ aspect: z.string(), text: z.string() });
const inputSchema = z.object({
  report: reportSchema,
  previous: reportSchema.nullish(),
  notes: z.array(noteSchema),
});

const textsSchema = z.object({
  proactiveDisclosure: z.string().default(''),
  onRequest: z.string().default(''),
  informationManagement: z.string().default(''),
  platforms: z.string().default(''),
  supervision: z.string().default(''),
  problems: z.string().default(''),
  improvements: z.string().default(''),
});
/** Answers by aspect, whole paragraphs, and what the over-eager ones made up, word for word. */
const answersSchema = z.object({
  honest: textsSchema,
  eager: textsSchema,
  inventions: z.array(z.string()),
});

function plantedIn(text: string, inventions: readonly string[]): Planted[] {
  return inventions.flatMap((words) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}

/** A set as `nianbao draft` reads one (NN.json), with answers beside it (NN.answers.json). */
function setOf(folder: string, file: string): DraftSet {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  const { report, previous, notes } = inputSchema.parse(read(`${file}.json`));
  const beside = `${file}.answers.json`;
  const empty = { honest: {}, eager: {}, inventions: [] };
  const { honest, eager, inventions } = answersSchema.parse(
    existsSync(`${folder}/${beside}`) ? read(beside) : empty,
  );
  const filled: Report = withTotals(report);
  const request = (part: DraftRequest['part']): DraftRequest => ({
    part,
    report: filled,
    previous: previous ?? null,
    notes: notes.map((note, at) => ({ id: `notes.${at}`, ...note })),
    organ: organProfileOf(report.organ),
    change: null,
    current: null,
    settled: [],
  });
  const answer = (part: DraftRequest['part'], text: string, made: readonly string[]): Answer => ({
    request: request(part),
    text,
    planted: plantedIn(text, made),
  });
  const answers = (texts: z.infer<typeof textsSchema>, made: readonly string[]): Answer[] => [
    answer(
      'overview',
      assemble({ part: 'overview', aspects: texts }, request('overview')).slice(1).join('\n'),
      made,
    ),
    answer('problems', [texts.problems, texts.improvements].filter(Boolean).join('\n'), made),
  ];
  return { file, honest: answers(honest, []), eager: answers(eager, inventions) };
}

/** All sets of a folder of answers in JSON, by their names. */
export const setsIn = (folder: string): DraftSet[] =>
  readdirSync(folder)
    .filter((name) => /^[^.]+\.json$/.test(name))
    .sort()
    .map((name) => setOf(folder, name.replace('.json', '')));
