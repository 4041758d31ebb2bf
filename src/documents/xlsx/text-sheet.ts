import type { Report } from '../../report/report.ts';
import { headingOf, SECTIONS } from '../../report/sections.ts';
import { draftMark, sectionParagraphs, type WriteOptions } from '../layout/narrative.ts';
import { paragraphsOf } from '../layout/paragraphs.ts';
import { reportTitle } from '../layout/title.ts';
import type { Sheet } from './sheet.ts';
import type { LookName } from './styles.ts';

/** Excel holds 32,767 characters in a cell; a longer paragraph goes on in the next row. */
const LONGEST_CELL = 32_000;

function pieces(paragraph: string): string[] {
  const all: string[] = [];
  let rest = [...paragraph];
  while (rest.length > 0) {
    // Astral characters count twice in a cell.
    const size = rest.length > LONGEST_CELL / 2 ? LONGEST_CELL / 2 : rest.length;
    all.push(rest.slice(0, size).join(''));
    rest = rest.slice(size);
  }
  return all;
}

/** Everything that is not a table, one paragraph a row: the title, the preamble, and the narrative under its headings. */
export function textSheet(report: Report, options: WriteOptions): Sheet {
  const mark = draftMark(options);
  const line = (look: LookName) => (text: string) => ({ look, text });
  const lines = [
    ...(mark ? [line('heading')(mark)] : []),
    line('title')(reportTitle(report)),
    ...paragraphsOf(report.preamble).map(line('text')),
    ...SECTIONS.flatMap((section) =>
      section.kind === 'table'
        ? []
        : [
            line('heading')(headingOf(section)),
            ...sectionParagraphs(report, section, options).map(line('text')),
          ],
    ),
  ];
  return {
    name: '文字部分',
    cells: lines
      .flatMap(({ look, text }) => pieces(text).map((piece) => ({ look, text: piece })))
      .map(({ look, text }, row) => ({ row, column: 0, look, content: { kind: 'text', text } })),
    merges: [],
    widths: [100],
    frozen: { rows: 0, columns: 0 },
  };
}
