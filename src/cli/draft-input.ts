import { z } from 'zod';
import type { DraftRequest } from '../drafting/draft.ts';
import { organProfileOf } from '../report/organ.ts';
import { reportSchema } from '../report/report.ts';
import type { NarrativeKey } from '../report/sections.ts';
import type { Streams } from './command.ts';
import { bytesOf } from './read-input.ts';
import { UsageError } from './usage-error.ts';

const ASPECT_KEYS = [
  'proactiveDisclosure',
  'onRequest',
  'informationManagement',
  'platforms',
  'supervision',
  'problems',
  'measures',
  'improvements',
  'fees',
  'other',
] as const;

const inputSchema = z.object({
  report: reportSchema,
  previous: reportSchema.nullable().default(null),
  notes: z.array(z.object({ aspect: z.enum(ASPECT_KEYS), text: z.string() })),
});

/** A report with its tables filled, last year's report, and notes by the aspect that they are on. */
export type DraftInput = z.infer<typeof inputSchema>;

/** What `draft` and `explain --draft` read: tables, last year's report, notes. `-` is standard input. */
export async function draftInput(file: string, streams: Streams): Promise<DraftInput> {
  const bytes = await bytesOf(file, streams);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new UsageError(`${file}：不是完整的 JSON，格式见 nianbao draft --help`);
  }
  const parsed = inputSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') || '最外层';
  throw new UsageError(`${file}（${where}）：内容不符合约定的格式，格式见 nianbao draft --help`);
}

/** What is drafted of a part; a note is called by its place: notes.0. */
export const requestFor = (part: NarrativeKey, { report, previous, notes }: DraftInput): DraftRequest => ({
  part,
  report,
  previous,
  notes: notes.map((note, at) => ({ id: `notes.${at}`, ...note })),
  organ: organProfileOf(report.organ),
  change: null,
  current: null,
  settled: [],
});
