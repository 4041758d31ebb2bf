import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Report } from '../../report/report.ts';
import { headingOf, type Section } from '../../report/sections.ts';
import { headingIn } from '../layout/paragraphs.ts';
import { titleLines } from '../layout/title.ts';
import { FONT } from './fonts.ts';
import { TITLE_ROOM } from './measures.ts';
import { STYLE } from './styles.ts';
import { runsOf } from './whole-numbers.ts';

/** The title, long ones in balanced lines within one paragraph. */
export const titleParagraph = (report: Report): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.TITLE,
    children: titleLines(report, TITLE_ROOM).map(
      (text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }),
    ),
  });

/** The heading of one of the six sections; 三 opens a page, since its table fills one. */
export const sectionHeading = (section: Section): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    pageBreakBefore: section.key === 'applications',
    children: [new TextRun(headingOf(section))],
  });

const LEVELS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/**
 * A paragraph of the narrative. One that opens with （一） or 1. is a heading of that level; text that runs on
 * behind the heading words stands in the same paragraph, in the body's face.
 */
export function narrativeParagraph(text: string): Paragraph {
  const headed = headingIn(text);
  if (!headed) return new Paragraph({ style: STYLE.body, children: runsOf(text) });
  const { level, heading, rest } = headed;
  return new Paragraph({
    heading: LEVELS[level],
    keepNext: rest === '',
    children: [...runsOf(heading), ...runsOf(rest, { font: FONT.body })],
  });
}
