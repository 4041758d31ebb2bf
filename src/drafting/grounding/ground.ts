import { sectionHeadingOf } from '../../language/enumerators.ts';
import type { Mark, MarkKind } from '../draft.ts';
import type { Evidence } from './evidence.ts';
import type { Judged } from './ground-of.ts';
import { type Groundless, judge } from './judge.ts';
import { lettersOf } from './sentences.ts';
import { triedIn } from './tried.ts';

/** What each kind of ungrounded thing is called. */
const CALLED: Readonly<Record<MarkKind, string>> = {
  placeholder: '代号',
  figure: '数字',
  disputed: '数字',
  date: '日期',
  title: '文件名',
  meeting: '会议',
  phrase: '提法',
  person: '人名',
  superlative: '说法',
  act: '做法或结果',
  carried: '沿用的文字',
};

/** Everything in a sentence that has no ground, named by kind: 数字“9次”、做法或结果“获评先进”. */
function named(groundless: readonly Groundless[]): string {
  const kinds = [...new Set(groundless.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const printed = groundless.filter((each) => each.kind === kind).map((each) => each.printed.trim());
      return (
        CALLED[kind] +
        [...new Set(printed)].map((word) => `“${word.replaceAll('“', '‘').replaceAll('”', '’')}”`).join('、')
      );
    })
    .join('；');
}

/** What a clerk reads of what has no ground in a sentence. */
export function whyOf(groundless: readonly Groundless[]): string {
  const disputed = groundless.filter(({ kind }) => kind === 'disputed');
  const others = groundless.filter(({ kind }) => kind !== 'disputed');
  return [
    ...(others.length > 0 ? [`${named(others)}在要点、表格和上年年报中没有依据。`] : []),
    ...(disputed.length > 0 ? [`${named(disputed)}与表格不一致，请核对以哪个为准。`] : []),
  ].join('');
}

const CARRIED = {
  kind: 'carried',
  what: ['沿用上年'],
  why: '要点说与上年一样，这一句沿用上年年报，年份和表格里的数字已换成今年的，请核对。',
} as const;

/** Whether a sentence, with or without the heading before it, is carried over from last year's report. */
function isCarried(sentence: string, { carried }: Evidence): boolean {
  if (carried.size === 0) return false;
  const behind = sectionHeadingOf(sentence)?.end ?? 0;
  return carried.has(lettersOf(sentence.slice(behind)));
}

function heldAgainst(judged: Judged | null): Pick<Mark, 'tried'> {
  const tried = (judged ? triedIn(judged) : []).flatMap(({ printed, named, rests }) =>
    rests === null && named.length > 0 ? [{ printed, named }] : [],
  );
  return tried.length > 0 ? { tried } : {};
}

/**
 * The grounding gate (依据核对): a mark for every sentence of a draft that says something which neither a note, nor a table,
 * nor last year's report, nor a phrase of the house has. A mark names all of it. Pure; offsets are UTF-16 units of `text`.
 */
export const ground = (text: string, evidence: Evidence): Mark[] =>
  judge(text, evidence).flatMap(({ start, end, groundless, judged }): Mark[] => {
    const [first] = groundless;
    if (isCarried(text.slice(start, end), evidence)) return [{ start, end, ...CARRIED }];
    if (!first) return [];
    return [
      {
        start,
        end,
        kind: first.kind,
        what: groundless.map(({ printed }) => printed.trim()),
        why: whyOf(groundless),
        ...heldAgainst(judged),
      },
    ];
  });
