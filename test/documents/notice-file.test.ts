import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/documents/read-file.ts';
import { overrideOf, readNotice } from '../../src/report/calendar/read-notice.ts';
import { noticeOf } from '../report/calendar/notices.ts';
import { printedPdf } from './reading/pdf/hand-made.ts';

const PAGE = 800;
const LINE = 22;
const INDENT = 32;

/** A notice as it is printed: paragraphs of lines of so many characters, the first one set in. */
function printed(text: string, characters = 30): Uint8Array {
  const lines = text.split('\n').flatMap((paragraph) => {
    const cut = paragraph.match(new RegExp(`.{1,${characters}}`, 'gu')) ?? [];
    return cut.map((said, at) => ({ said, x: at === 0 ? 72 + INDENT : 72 }));
  });
  return printedPdf([lines.map(({ said, x }, at) => ({ text: said, x, y: PAGE - at * LINE, size: 14 }))]);
}

describe('a holiday notice in a file', () => {
  it.each([
    2025, 2026, 2027,
  ])('of %i printed to a PDF is read as its text is, its lines broken', async (year) => {
    const said = noticeOf(year);
    const content = await readFile(printed(said), '通知.pdf', 'any');
    const notice = readNotice(said);
    expect(notice?.problems).toEqual([]);
    expect(content.kind === 'notice' && overrideOf(content.notice)).toEqual(notice && overrideOf(notice));
    expect(content.kind === 'notice' && content.notice.problems).toEqual([]);
  });

  it('is read from a web page', async () => {
    const paragraphs = noticeOf(2026)
      .split('\n')
      .map((line) => `<p>${line}</p>`);
    const bytes = new TextEncoder().encode(`<html><body>${paragraphs.join('')}</body></html>`);
    const content = await readFile(bytes, '通知.html', 'any');
    expect(content.kind === 'notice' && content.notice.year).toBe(2026);
  });
});
