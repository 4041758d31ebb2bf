import type { TriedFigure } from '../drafting/draft.ts';
import { type ExplainedSentence, explainDraft } from '../drafting/explain.ts';
import { cellInfo, cellLabel } from '../report/cells.ts';
import { withTotals } from '../report/totals.ts';
import type { Streams } from './command.ts';
import { type DraftInput, draftInput, requestFor } from './draft-input.ts';
import { UsageError } from './usage-error.ts';

const PARTS = ['overview', 'problems', 'other'] as const;
type Part = (typeof PARTS)[number];

/** How the sentences of a text were judged, as plain data. */
export interface ExplainedDraft {
  readonly text: string;
  readonly part: Part;
  readonly sentences: readonly ExplainedSentence[];
}

/** The part that a text is of: the one named, else the section of the report in which it stands, else 一. */
function partOf(text: string, named: string | undefined, { report }: DraftInput): Part {
  const known = PARTS.find((part) => part === named);
  if (named !== undefined && !known)
    throw new UsageError(`explain：--part 是 ${PARTS.join('、')} 之一，不是“${named}”`);
  return known ?? PARTS.find((part) => report[part].includes(text)) ?? 'overview';
}

/** Judges a text beside a file of tables and notes. A sentence of the report's own text is judged in its paragraph. */
export async function explainedDraft(
  text: string,
  file: string,
  named: string | undefined,
  streams: Streams,
): Promise<ExplainedDraft & { readonly input: DraftInput }> {
  const read = await draftInput(file, streams);
  const input = { ...read, report: withTotals(read.report) };
  const part = partOf(text, named, input);
  const paragraph = input.report[part].split('\n').find((line) => line.includes(text)) ?? text;
  const sentences = explainDraft(paragraph, requestFor(part, input));
  const own = sentences.filter(({ sentence }) => sentence.includes(text) || text.includes(sentence));
  return { text, part, input, sentences: own };
}

/** What something rests on, for people: a note in its words, a cell by its label. */
function ground(ref: string, { report, notes }: DraftInput): string {
  const note = /^notes\.(\d+)$/.exec(ref);
  if (note) return `要点${Number(note[1]) + 1}“${notes[Number(note[1])]?.text ?? ''}”`;
  if (cellInfo(report.form, ref)) return `表格“${cellLabel(report.form, ref)}”`;
  if (ref.startsWith('phrases.')) return '固定表述';
  return ref.startsWith('previous') ? '上年年报' : ref;
}

const grounds = (refs: readonly string[], input: DraftInput): string =>
  [...new Set(refs.map((ref) => ground(ref, input)))].join('、');

function figureLines({ printed, named, rests }: TriedFigure, input: DraftInput): string[] {
  const held = named.map(
    ({ cells, value }) =>
      `${cells.map((path) => `“${cellLabel(input.report.form, path)}”`).join('＋')}为${value ?? '空'}`,
  );
  return [
    `数字“${printed}”：${rests === null ? '没有依据' : rests.length > 0 ? `依据${grounds(rests, input)}` : '不需依据'}`,
    ...(held.length > 0
      ? [`  对照过：${held.join('；')}`]
      : rests === null
        ? ['  表格里没有说的是这个数的格']
        : []),
  ];
}

/** Why the sentences were marked or passed, in lines for people. */
export function explainedDraftText({
  sentences,
  input,
}: ExplainedDraft & { readonly input: DraftInput }): string {
  if (sentences.length === 0) return '只有标题，不核对依据。\n';
  const lines = sentences.flatMap(({ sentence, why, rests, figures }) => [
    `句子：“${sentence.trim()}”`,
    `结论：${why === null ? '有依据，不标' : `标【待核实】：${why}`}`,
    ...(rests.length > 0 ? [`依据：${grounds(rests, input)}`] : []),
    ...figures.flatMap((figure) => figureLines(figure, input)),
  ]);
  return `${lines.join('\n')}\n`;
}
