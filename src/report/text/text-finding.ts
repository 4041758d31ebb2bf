import type { Span } from '../../language/span.ts';
import type { Finding, Severity } from '../findings.ts';
import { type NarrativeKey, sectionOfKey, type TableKey } from '../sections.ts';
import { fragmentAround, type Mention, type Passage } from './mentions.ts';
import { quoteOf, spanOf } from './quote.ts';

/** The three narrative parts, in the form's order. */
export const NARRATIVES: readonly NarrativeKey[] = ['overview', 'problems', 'other'];

/** The texts that tell of the year reported: 五 tells of other years by right and is judged by fewer rules. */
export const JUDGED_TEXTS: readonly (NarrativeKey | TableKey)[] = [
  'overview',
  'proactive',
  'applications',
  'disputes',
  'other',
];

/** What a finding about a stretch of text is made of. */
export interface TextFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly key: NarrativeKey | TableKey;
  readonly passage: Passage;
  /** In the folded text. */
  readonly span: Span;
  readonly cells: readonly string[];
  readonly message: (quote: string) => string;
  readonly expected?: number | string;
  readonly actual?: number | string;
  readonly ground: string;
}

/** A finding about a stretch of a narrative, quoted in its message and located in the text as it stands. */
export function textFinding(made: TextFinding): Finding {
  const { rule, severity, key, passage, span, cells, ground } = made;
  return {
    rule,
    severity,
    section: sectionOfKey(key).number,
    cells: [...cells],
    message: made.message(quoteOf(passage, span)),
    ...(made.expected === undefined ? {} : { expected: made.expected }),
    ...(made.actual === undefined ? {} : { actual: made.actual }),
    where: spanOf(passage, span),
    ground,
  };
}

/** A count of the text that the tables, or last year's, contradict: where it stands, and what is said of it. */
export const countFinding = (
  key: TextFinding['key'],
  passage: Passage,
  mention: Mention,
  more: Pick<TextFinding, 'cells' | 'message' | 'expected' | 'actual' | 'ground'>,
): Finding =>
  textFinding({
    rule: 'text-count',
    severity: 'warning',
    key,
    passage,
    span: fragmentAround(passage, mention),
    ...more,
  });
