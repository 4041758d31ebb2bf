import {
  AlignmentType,
  DocumentGridType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { FONT } from './fonts.ts';
import { PAGE, PITCH, SIZE } from './measures.ts';

/** One character of 四号 in twips: the page number stands that far from the outer edge. */
const ONE_CHARACTER = 280;

const pageNumber = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: ONE_CHARACTER },
        children: [
          new TextRun({
            font: FONT.pageNumber,
            size: SIZE.fourth,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });

const draftHeader = (mark: string): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ text: mark, font: FONT.heading, size: SIZE.fifth })],
      }),
    ],
  });

/**
 * Page, grid and page numbers of GB/T 9704—2012: "— 1 —", on the right of odd pages and on the left of even ones.
 * A draft's mark stands in the head of every page, where it cannot be taken for a part of the report.
 */
export function sectionFrame(mark: string | null): Omit<ISectionOptions, 'children'> {
  const { width, height, ...margin } = PAGE;
  return {
    properties: {
      page: { size: { width, height }, margin },
      // Every line has its exact pitch; a grid of lines would stretch those in the tables.
      grid: { type: DocumentGridType.DEFAULT, linePitch: PITCH.body },
    },
    ...(mark ? { headers: { default: draftHeader(mark), even: draftHeader(mark) } } : {}),
    footers: { default: pageNumber('right'), even: pageNumber('left') },
  };
}
