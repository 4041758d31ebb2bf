import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import { cityReport } from '../../fixtures/reports.ts';
import { asWebPage } from './shapes.ts';

const read = (text: string) => readReport(new TextEncoder().encode(text), 'report');
/** The page with every figure of its tables written another way. */
const written = (write: (figure: string) => string) =>
  asWebPage(cityReport()).replace(/(?<=<span>)\d+(?:\.\d+)?(?=&nbsp;<\/span><\/p><\/td>)/gu, write);

describe('figures of a web page', () => {
  it('are read with the zero-width characters that an editor left around them', async () => {
    const { report, unsure } = await read(written((figure) => `&#8203;${figure}\ufeff`));
    expect(report).toEqual(cityReport());
    expect(unsure).toEqual([]);
  });

  it('are read with thin spaces between their thousands, and that is said', async () => {
    const { report, unsure } = await read(
      written((figure) => figure.replace(/(?<=^\d+)(?=(?:\d{3})+$)/gu, '\u2009')),
    );
    expect(report).toEqual(cityReport());
    expect(unsure[0]?.why).toContain('中间有空格');
  });
});
