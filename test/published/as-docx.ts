import { strToU8, zipSync } from 'fflate';
import { withoutEnumerator } from '../../src/language/enumerators.ts';
import type { Block } from './layout.ts';
import type { PrintedCell, PrintedRow } from './tables.ts';

/** How an office's word processor wrote the file. */
export interface DocxStyle {
  /** Runs of one text: whole, cut in pieces, or with tracked changes. */
  readonly runs: (text: string) => string;
  /** Whether 一、 comes from the list's numbering, not from the text. */
  readonly numbered: boolean;
  readonly cell: (text: string, runs: DocxStyle['runs']) => string;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const run = (text: string): string =>
  text
    .split('\n')
    .map(
      (line) =>
        `<w:r><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/></w:rPr><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`,
    )
    .join('<w:r><w:br/></w:r>');
const halves = (text: string): string => run(text.slice(0, 3)) + (text.length > 3 ? run(text.slice(3)) : '');
const tracked = (text: string): string =>
  `<w:del w:id="1" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del>${run(text.slice(0, -1))}<w:ins w:id="2" w:author="a">${run(text.slice(-1))}</w:ins>`;
const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

export const DOCX_STYLES: readonly DocxStyle[] = [
  { runs: run, numbered: false, cell: (text, runs) => paragraph(runs(text)) },
  { runs: halves, numbered: false, cell: (text, runs) => paragraph(runs(text), '<w:jc w:val="center"/>') },
  { runs: run, numbered: true, cell: (text, runs) => paragraph(runs(text)) },
  { runs: tracked, numbered: false, cell: (text, runs) => paragraph(runs(text)) },
  { runs: run, numbered: false, cell: (text, runs) => paragraph('') + paragraph(runs(` ${text} `)) },
];

interface Held {
  readonly from: number;
  readonly wide: number;
  left: number;
}

/** Rows of w:tr with vMerge where a cell of an earlier row reaches down. */
function tableXml(rows: readonly PrintedRow[], style: DocxStyle): string {
  let held: Held[] = [];
  const cellXml = ({ text, wide = 1 }: PrintedCell, merge: '' | 'restart' | 'continue') =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${wide}"/>${merge === '' ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'}</w:tcPr>${merge === 'continue' ? paragraph('') : style.cell(text, style.runs)}</w:tc>`;
  const trs = rows.map((row) => {
    const out: string[] = [];
    const next: Held[] = [];
    let column = 0;
    const pass = () => {
      for (
        let over = held.find(({ from }) => from === column);
        over;
        over = held.find(({ from }) => from === column)
      ) {
        out.push(cellXml({ text: '', wide: over.wide }, 'continue'));
        column += over.wide;
      }
    };
    for (const cell of row) {
      pass();
      out.push(cellXml(cell, (cell.high ?? 1) > 1 ? 'restart' : ''));
      if ((cell.high ?? 1) > 1) next.push({ from: column, wide: cell.wide ?? 1, left: (cell.high ?? 1) - 1 });
      column += cell.wide ?? 1;
    }
    pass();
    held = [...held.map((one) => ({ ...one, left: one.left - 1 })), ...next].filter(({ left }) => left > 0);
    return `<w:tr>${out.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${trs.join('')}</w:tbl>`;
}

const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

function blockXml(block: Block, style: DocxStyle): string {
  switch (block.kind) {
    case 'title':
      return paragraph(style.runs(block.text), '<w:jc w:val="center"/>');
    case 'heading':
      return style.numbered
        ? paragraph(
            run(withoutEnumerator(block.text)),
            '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
          )
        : paragraph(style.runs(block.text));
    case 'paragraph':
      return paragraph(style.runs(block.text), '<w:ind w:firstLineChars="200"/>');
    case 'table':
      return tableXml(block.rows, style);
  }
}

/** A report as a word processor saves it. */
export function asDocx(blocks: readonly Block[], style: DocxStyle): Uint8Array {
  const body = blocks.map((block) => blockXml(block, style));
  const part = (name: string, xml: string): [string, Uint8Array] => [
    name,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
  ];
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync(
    Object.fromEntries([
      part(
        '[Content_Types].xml',
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      part(
        '_rels/.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      part(
        'word/_rels/document.xml.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/numbering" Target="numbering.xml"/></Relationships>`,
      ),
      part('word/numbering.xml', NUMBERING),
      part('word/document.xml', `<w:document ${W}><w:body>${body.join('')}</w:body></w:document>`),
    ]),
  );
}
