import { read } from '@e965/xlsx';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/documents/read.ts';
import { unzipParts } from '../../src/documents/reading/zip.ts';
import { writeRegister } from '../../src/documents/register/write-register.ts';
import { writeReport } from '../../src/documents/write.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { readRegister } from '../support/read-register.ts';
import { HOSTILE_INPUTS } from './inputs.ts';

const reportWith = (text: string) => ({ ...bureauReport(), other: `其他事项。\n${text}` });

/** Elements and attributes of a page that run or fetch something. */
function running(page: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (/^(script|iframe|img|svg|object|embed|link|base|form)$/.test(name)) found.push(name);
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on/.test(key) || /^\s*javascript:/i.test(value)) found.push(`${name} ${key}=${value}`);
      }
    },
  });
  parser.end(page);
  return found;
}

/** Everything in a workbook that a program would compute. */
function formulasIn(bytes: Uint8Array): string[] {
  const book = read(bytes, { type: 'array', cellFormula: true });
  return Object.values(book.Sheets).flatMap((sheet) =>
    Object.values(sheet ?? {}).flatMap((cell: { f?: unknown }) =>
      cell?.f === undefined ? [] : [String(cell.f)],
    ),
  );
}

/** The mark of our own before a number with hyphens: an index mark without words, where LibreOffice may end a line. */
const LINE_MAY_END =
  '<mc:AlternateContent><mc:Choice Requires="w16se"/><mc:Fallback><w:fldSimple w:instr=" XE &quot;&quot; "/></mc:Fallback></mc:AlternateContent>';

const CONTROL = /[^\P{Cc}\t\n\r]/u;

describe.each(HOSTILE_INPUTS)('$family: $text', ({ text }) => {
  it('is text in a page', async () => {
    const page = new TextDecoder().decode(await writeReport(reportWith(text), 'html'));
    expect(running(page)).toEqual([]);
    expect(page).not.toMatch(CONTROL);
  });

  it('is text in a Word file, in which nothing is fetched or computed', async () => {
    const bytes = await writeReport(reportWith(text), 'docx');
    const parts = unzipParts(bytes, (name) => name === 'word/document.xml' || name.endsWith('.rels'));
    const xml = [...parts.values()].map((part) => new TextDecoder().decode(part)).join('\n');
    expect(xml.replaceAll(LINE_MAY_END, '')).not.toMatch(
      /<w:(fldSimple|instrText|hyperlink|object)|TargetMode="External"/,
    );
    expect(xml).not.toMatch(CONTROL);
    const { report } = await readReport(bytes, '年报.docx');
    expect(report.applications).toEqual(bureauReport().applications);
  });

  it('is text in a workbook', async () => {
    const register = writeRegister(
      '台账',
      text,
      ['编号', '收到日期', '申请内容'],
      [['1', '2026-03-02', text]],
    );
    const own = formulasIn(await writeReport(bureauReport(), 'xlsx'));
    expect(formulasIn(await writeReport(reportWith(text), 'xlsx'))).toEqual(own);
    expect(formulasIn(register)).toEqual([]);
    expect(readRegister(register)[0]?.rows.at(-1)?.[0]).toBe('1');
  });
});
