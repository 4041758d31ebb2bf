import { withoutClosing } from '../language/ends.ts';
import { withoutEnumerator } from '../language/enumerators.ts';
import { inNumerals } from '../language/numerals.ts';
import { ASPECTS, type AspectKey } from '../report/sections.ts';
import type { DraftRequest } from './draft.ts';
import { problemFrames } from './house-frames.ts';
import { openingOf } from './opening.ts';
import { selfNameOf } from './self-name.ts';

/** What a writer, a model or the outline, hands in for a part: words without headings or numbers. */
export type Words =
  | { readonly part: 'overview'; readonly aspects: Readonly<Record<AspectKey, string>> }
  | {
      readonly part: 'problems';
      readonly problems: readonly string[];
      readonly measures: readonly string[];
      /** Measures that have been taken already: they stay in the past. */
      readonly done?: readonly string[];
      /** What became of last year's problems (改进情况). */
      readonly improvements: readonly string[];
    }
  | { readonly part: 'other'; readonly paragraphs: readonly string[] };

/** "（二）依申请公开情况。" before the words of an aspect. */
const aspectHeading = (index: number, label: string): string => `（${inNumerals(index + 1)}）${label}情况。`;

const OWN_HEADING =
  /^(?:主动公开|依申请公开|政府信息管理|(?:政府信息公开)?平台建设|(?:政府信息公开)?监督保障)(?:工作)?(?:情况|方面)?[。：:]/;

const bare = (text: string): string =>
  withoutEnumerator(text.replaceAll('\n', '').trim()).replace(OWN_HEADING, '').trim();
const ended = (text: string): string =>
  /[。？]$/.test(text) ? text : `${withoutClosing(text, '，；、：')}。`;

/** "一是…；二是…。"; a single item stands alone. */
function enumerated(items: readonly string[]): string {
  const clean = items
    .map((item) => withoutClosing(bare(item), '。；，').replaceAll('。', '，'))
    .filter(Boolean);
  if (clean.length < 2) return clean[0] ?? '';
  return clean.map((item, index) => `${index < 10 ? inNumerals(index + 1) : '此外'}是${item}`).join('；');
}

function problemParagraphs(words: Extract<Words, { part: 'problems' }>, self: string): string[] {
  const [improved, problems, done, measures] = [
    words.improvements,
    words.problems,
    words.done ?? [],
    words.measures,
  ].map(enumerated);
  const frames = problemFrames(self);
  const ahead = words.measures.length > 1 ? frames.measures : frames.measure;
  return [
    ...(improved ? [`${frames.improved}${improved}。`] : []),
    ...(problems ? [`${frames.problems}${problems}。`] : []),
    ...(done ? [`${frames.done}${done}。`] : []),
    ...(measures ? [`${ahead}${measures}。`] : []),
    ...(problems && !measures && !done ? [frames.toCome] : []),
  ];
}

/** A paragraph of 五 from which items were taken, numbered anew; '' where none is left. */
export function numberedAnew(paragraph: string, self: string): string {
  const frames = problemFrames(self);
  const frame = [frames.improved, frames.problems, frames.done, frames.measures, frames.measure].find(
    (words) => paragraph.startsWith(words),
  );
  if (frame === undefined) return paragraph;
  const items = enumerated(paragraph.slice(frame.length).split('；'));
  return items === '' ? '' : `${frame}${items}。`;
}

/** The paragraphs of a part: headings, numbers and set phrases are the house's, the words the writer's. */
export function assemble(words: Words, request: DraftRequest): string[] {
  switch (words.part) {
    case 'overview':
      return [
        openingOf(request),
        ...ASPECTS.map(
          ({ key, label }, index) => aspectHeading(index, label) + ended(bare(words.aspects[key])),
        ),
      ];
    case 'problems':
      return problemParagraphs(words, selfNameOf(request.organ));
    case 'other':
      return words.paragraphs.map(bare).filter(Boolean).map(ended);
  }
}
