import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import { cityReport } from '../../fixtures/reports.ts';
import { asWebPage } from './shapes.ts';

describe('a report in a frame of two columns, its headings beside their text', () => {
  it('is read in every section', async () => {
    const page = asWebPage(cityReport())
      .replaceAll('<p><b>', '</td></tr><tr><td>')
      .replaceAll('</b></p>', '</td><td>')
      .replace('</td></tr><tr><td>一、', '<table border=1><tr><td>一、')
      .replace('</div><div>上一篇', '</td></tr></table></div><div>上一篇');
    const { report, unsure } = await readReport(new TextEncoder().encode(page), 'report');
    expect(report).toEqual(cityReport());
    expect(unsure).toEqual([]);
  });
});
