import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import { cityReport } from '../../fixtures/reports.ts';
import { asWebPage } from './shapes.ts';

const read = (text: string) => readReport(new TextEncoder().encode(text), 'report');

describe('a table that a page cut in the middle of a merged label', () => {
  const page = asWebPage(cityReport());
  const [head] = /<table><tr><td colspan=3 rowspan=3>.*?其他<\/tr>/su.exec(page) ?? [''];
  it.each([
    ['goes on without the label', '</table><table>'],
    ['goes on under the head once more', `</table>${head}`],
  ])('is read in every cell: it %s', async (_, cut) => {
    const text = page.replace(/(?=<tr><td colspan="1">2[.]没有现成信息)/u, cut);
    expect(text).not.toBe(page);
    const { report, unsure } = await read(text);
    expect(report.applications).toEqual(cityReport().applications);
    expect(unsure).toEqual([]);
  });
});
