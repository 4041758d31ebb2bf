import { expect, it } from 'vitest';
import { writeDocx } from '../../src/documents/write-docx.ts';
import { NoPdfError, writePdf } from '../../src/documents/write-pdf.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { withOffice } from '../support/office-program.ts';

it('a PDF is what the office program makes of the report’s DOCX', async () => {
  const docx = await writeDocx(bureauReport());
  expect(await withOffice('source', () => writePdf(bureauReport()))).toEqual(docx);
});

it.each([
  ['without an office program says how to get one', null, '没有安装 LibreOffice'],
  ['by one that fails says to try again', '/nowhere', '请稍后再试'],
] as const)('a PDF %s', async (_, program, said) => {
  const writing = withOffice(program, () => writePdf(bureauReport()));
  await expect(writing).rejects.toThrow(NoPdfError);
  await expect(writing).rejects.toMatchObject({ zh: expect.stringContaining(said) });
});
