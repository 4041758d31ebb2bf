import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/documents/reading/html.ts';
import type { FormVersion } from '../../src/report/forms/form.ts';
import { readTableGrids, readTableText } from '../../src/report/reading/read-table.ts';
import type { TableReading } from '../../src/report/reading/reading.ts';
import type { TableKey } from '../../src/report/sections.ts';

/** A table pasted by itself: a web page's, or text. */
function readTableBlock(text: string, table: TableKey, form: FormVersion): TableReading {
  if (!text.startsWith('<table')) return readTableText(text, table, form);
  const grids = readHtml(text).blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
  return readTableGrids(grids, table, form);
}

describe('a block of a table pasted from a web page', () => {
  it('is read from its HTML with merged cells', () => {
    const html =
      '<table><tr><td rowspan="2">（三）不予公开</td><td>1.属于国家秘密</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td></tr>' +
      '<tr><td>2.其他法律行政法规禁止公开</td><td>4</td><td>0</td><td>/</td><td>0</td><td>0</td><td>0</td><td>4</td></tr></table>';
    const { cells, rawCells, unsure } = readTableBlock(html, 'applications', '2021');
    expect(cells['applications.deniedStateSecret.naturalPerson']).toBe(1);
    expect(cells['applications.deniedByLaw.naturalPerson']).toBe(4);
    expect(cells['applications.deniedByLaw.research']).toBeNull();
    expect(rawCells['applications.deniedByLaw.research']).toBe('/');
    expect(unsure).toEqual([]);
  });

  it('gives up a figure that is merged over two columns', () => {
    const html =
      '<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>' +
      '<tr><td>规章</td><td colspan="2">3</td><td>8</td></tr></table>';
    const { cells, unsure } = readTableBlock(html, 'proactive', '2021');
    expect(cells['proactive.regulations.issued']).toBeNull();
    expect(unsure.length).toBeGreaterThan(0);
  });

  it('is read from text as well', () => {
    expect(readTableBlock('行政许可\t486', 'proactive', '2021').cells).toEqual({
      'proactive.licences.decisions': 486,
    });
  });
});
