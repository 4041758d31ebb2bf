import type { Finding, Lang } from '../findings.ts';
import type { Report } from '../report.ts';
import { SECTIONS, type SectionNumber, sectionOf } from '../sections.ts';

/** A written part of the report; section 0 is the opening text above 一. */
export interface WrittenPart {
  readonly section: SectionNumber | 0;
  readonly text: string;
}

/** The opening text, the three narrative sections and what stands beside the tables, in the document's order. */
export const writtenParts = (report: Report): WrittenPart[] => [
  { section: 0, text: report.preamble },
  ...SECTIONS.flatMap((section) =>
    section.kind === 'narrative'
      ? [{ section: section.number, text: report[section.key] }]
      : [{ section: section.number, text: report.beside?.[section.key] ?? '' }],
  ),
];

/** How people are told where something stands: "第五部分", "section 五"; the text above 一 is the opening paragraph. */
export function partName(section: SectionNumber | 0, lang: Lang): string {
  if (section === 0) return lang === 'zh' ? '开头说明' : 'the opening paragraph';
  const { numeral } = sectionOf(section);
  return lang === 'zh' ? `第${numeral}部分` : `section ${numeral}`;
}

/** A stretch of a section's text, in UTF-16 offsets. */
export type Span = NonNullable<Finding['where']>;

/** Where a pattern (with the g flag) matches in a text, in order. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** A place with the characters around it on its own line, for people to find it by. */
export function excerpt(text: string, { start, end }: Span, around = 5): string {
  const before =
    text
      .slice(Math.max(0, start - around), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + around).split('\n')[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`;
}

/** A list for a message: the first few items, then how many there are in all. */
export function listed(items: readonly string[], lang: Lang, most = 5): string {
  const shown = items.slice(0, most).join(lang === 'zh' ? '、' : ', ');
  if (items.length <= most) return shown;
  return lang === 'zh' ? `${shown}等${items.length}处` : `${shown} and ${items.length - most} more`;
}
