import { Document, Packer } from 'docx';
import type { Report } from '../report/report.ts';
import { SECTIONS } from '../report/sections.ts';
import { finishPackage } from './docx/package.ts';
import { sectionFrame } from './docx/page.ts';
import { STYLES } from './docx/styles.ts';
import { reportTable } from './docx/table.ts';
import { narrativeParagraph, sectionHeading, titleParagraph } from './docx/text.ts';
import { besideParagraphs, draftMark, sectionParagraphs, type WriteOptions } from './layout/narrative.ts';
import { paragraphsOf, printable } from './layout/paragraphs.ts';
import { reportTitle } from './layout/title.ts';

/**
 * The report as an official document (GB/T 9704—2012) with the form's tables. Title and organ are its properties;
 * no person and no time is named, so that the same report always gives the same bytes.
 */
export async function writeDocx(report: Report, options: WriteOptions = {}): Promise<Uint8Array> {
  const organ = printable(report.organ);
  const document = new Document({
    title: reportTitle(report),
    creator: organ,
    lastModifiedBy: organ,
    description: '',
    evenAndOddHeaderAndFooters: true,
    styles: STYLES,
    sections: [
      {
        ...sectionFrame(draftMark(options)),
        children: [
          titleParagraph(report),
          ...paragraphsOf(report.preamble).map(narrativeParagraph),
          ...SECTIONS.flatMap((section) => [
            sectionHeading(section),
            ...(section.kind === 'table'
              ? [
                  ...besideParagraphs(report, section).map(narrativeParagraph),
                  reportTable(report, section.key),
                ]
              : sectionParagraphs(report, section, options).map(narrativeParagraph)),
          ]),
        ],
      },
    ],
  });
  return finishPackage(await Packer.toBuffer(document));
}
