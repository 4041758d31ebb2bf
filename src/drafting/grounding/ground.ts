import { sectionHeadingOf } from '../../language/enumerators.ts';
import type { Mark, MarkKind } from '../draft.ts';
import { PLACEHOLDER } from '../redaction.ts';
import { groundlessActs } from './acts.ts';
import type { Evidence } from './evidence.ts';
import { type FoundFigure, figuresIn, groundlessFigures } from './figures.ts';
import {
  groundlessDates,
  groundlessMeetings,
  groundlessPersons,
  groundlessPraise,
  groundlessTitles,
  misquotedPhrases,
} from './names.ts';
import { clausesOf, lettersOf, type Span, sentencesOf } from './sentences.ts';

/** A placeholder that was not put back, or one that was never filled in. */
const LEFT_OVER = new RegExp(`${PLACEHOLDER.source}|×{2,}|X{2,}`, 'g');

interface Judged {
  readonly sentence: Span;
  readonly figures: readonly FoundFigure[];
}

/** What is looked for in a sentence, in the order in which it is told: the first that has no ground names the mark. */
const LOOKS: readonly {
  readonly kind: MarkKind;
  readonly what: string;
  readonly find: (judged: Judged, evidence: Evidence) => readonly string[];
}[] = [
  {
    kind: 'placeholder',
    what: '代号',
    find: ({ sentence }) => sentence.text.match(LEFT_OVER) ?? [],
  },
  { kind: 'figure', what: '数字', find: ({ figures }, evidence) => groundlessFigures(figures, evidence) },
  { kind: 'date', what: '日期', find: ({ sentence }, evidence) => groundlessDates(sentence.text, evidence) },
  {
    kind: 'title',
    what: '文件名',
    find: ({ sentence }, evidence) => groundlessTitles(sentence.text, evidence),
  },
  {
    kind: 'meeting',
    what: '会议',
    find: ({ sentence }, evidence) => groundlessMeetings(sentence.text, evidence),
  },
  {
    kind: 'phrase',
    what: '提法',
    find: ({ sentence }, evidence) => misquotedPhrases(sentence.text, evidence),
  },
  {
    kind: 'person',
    what: '人名',
    find: ({ sentence }, evidence) => groundlessPersons(sentence.text, evidence),
  },
  {
    kind: 'superlative',
    what: '评价',
    find: ({ sentence }, evidence) => groundlessPraise(sentence.text, evidence),
  },
  {
    kind: 'act',
    what: '做法或结果',
    find: ({ sentence, figures }, evidence) =>
      clausesOf({ ...sentence, start: 0 }).flatMap((clause) =>
        groundlessActs(clause.text, sentence.text, figures, evidence),
      ),
  },
];

/** A sub-heading that opens a paragraph claims nothing. */
function markOf(judged: Judged, evidence: Evidence): Mark | null {
  const { sentence } = judged;
  for (const { kind, what, find } of LOOKS) {
    const found = find(judged, evidence);
    if (found.length === 0) continue;
    const printed = [...new Set(found)].map((word) => `“${word.trim()}”`).join('、');
    const why = `${what}${printed}在要点、表格和上年年报中没有依据。`;
    return { start: sentence.start, end: sentence.end, kind, why };
  }
  return null;
}

/**
 * The grounding gate (依据核对): every sentence of a draft that says something which neither a note, nor a table, nor
 * last year's report, nor a declared derivation of them has. Pure; offsets are UTF-16 units of `text`.
 */
export function ground(text: string, evidence: Evidence): Mark[] {
  return text.split('\n').flatMap((paragraph, index, all) => {
    const base = all.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
    return sentencesOf(paragraph).flatMap((sentence): Mark[] => {
      const isKept = evidence.settled.has(lettersOf(sentence.text));
      if (isKept || sectionHeadingOf(sentence.text)?.end === sentence.text.length) return [];
      const judged = { sentence, figures: figuresIn(sentence, paragraph) };
      const mark = markOf(judged, evidence);
      return mark ? [{ ...mark, start: base + mark.start, end: base + mark.end }] : [];
    });
  });
}
