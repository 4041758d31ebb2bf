import { writeReport } from '../../src/documents/write.ts';
import type { Report } from '../../src/report/report.ts';
import { printedPdf } from '../../test/documents/reading/pdf/hand-made.ts';
import { pagesWithoutLines } from '../../test/documents/reading/pdf/report-pages.ts';
import { asCellLines, asPdfText, asWebPage } from '../../test/documents/reading/shapes.ts';
import { bureauReport, cityReport, oldLayoutReport } from '../../test/fixtures/reports.ts';
import { fileOf } from '../../test/published/files.ts';
import { office } from '../../test/published/offices.ts';
import { type Damage, OF_BOOK, OF_PAGES, OF_PRINT, OF_TEXT, OF_WORD, type Random } from './damages.ts';

/** A report's file before it comes to harm. */
export interface Whole {
  readonly name: string;
  readonly report: Report;
  readonly bytes: Uint8Array;
  readonly damages: readonly Damage[];
}

const pick = <T>(list: readonly [T, ...T[]], random: Random): T =>
  list[Math.floor(random() * list.length)] ?? list[0];

const inCharacters = (text: string): Uint8Array => new TextEncoder().encode(text);

type Make = (report: Report) => Uint8Array | Promise<Uint8Array>;
const SHAPES: readonly [
  readonly [name: string, make: Make, damages: readonly Damage[]],
  ...(readonly [string, Make, readonly Damage[]])[],
] = [
  ['lines.txt', (report) => inCharacters(asPdfText(report)), OF_TEXT],
  ['cells.txt', (report) => inCharacters(asCellLines(report)), OF_TEXT],
  ['page.html', (report) => inCharacters(asWebPage(report)), OF_PAGES],
  ['own.html', (report) => writeReport(report, 'html'), OF_PAGES],
  ['own.docx', (report) => writeReport(report, 'docx'), OF_WORD],
  ['own.xlsx', (report) => writeReport(report, 'xlsx'), OF_BOOK],
  ['own.txt', (report) => writeReport(report, 'txt'), OF_TEXT],
  ['print.pdf', (report) => printedPdf(pagesWithoutLines(report)), OF_PRINT],
];

/** What offices' files suffer, by their format. */
const OF_OFFICES = { docx: OF_WORD, html: OF_PAGES, txt: OF_TEXT, pdf: OF_PRINT };

/** How many invented offices there are to choose from. */
const OFFICES = 400;

/** A report of an invented office as it was published, or one of the fixtures in one of the shapes that are known. */
export async function wholeFile(random: Random): Promise<Whole> {
  if (random() < 0.5) {
    const one = office(Math.floor(random() * OFFICES));
    const bytes = fileOf(one);
    const { report } = one.facts;
    if (bytes)
      return { name: `office ${one.index}.${one.format}`, report, bytes, damages: OF_OFFICES[one.format] };
  }
  const report = pick([cityReport(), bureauReport(), oldLayoutReport()], random);
  const [name, make, damages] = pick(SHAPES, random);
  return { name, report, bytes: await make(report), damages };
}
