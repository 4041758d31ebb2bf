import { expect, it } from 'vitest';
import { isOldFormat, modernised } from '../../../src/documents/reading/modernise.ts';
import { withOffice } from '../../support/office-program.ts';

const OLD = new TextEncoder().encode('an old file');

it.each([
  ['old-word', 'docx'],
  ['rtf', 'docx'],
  ['odt', 'docx'],
  ['old-excel', 'xlsx'],
  ['ods', 'xlsx'],
] as const)('%s is saved anew as %s', async (format, kind) => {
  expect(isOldFormat(format)).toBe(true);
  expect(await withOffice('source', () => modernised(OLD, format))).toEqual({ bytes: OLD, kind });
});

it('nothing comes of a file where no program can save it anew', async () => {
  expect(await withOffice(null, () => modernised(OLD, 'rtf'))).toBeNull();
  expect(await withOffice('/nowhere', () => modernised(OLD, 'rtf'))).toBeNull();
});

it('a format that is read as it is needs none', () => {
  expect(isOldFormat('docx')).toBe(false);
  expect(isOldFormat('picture')).toBe(false);
});
