import { expect, it } from 'vitest';
import { cannotRead } from '../../../src/documents/reading/advice.ts';

it.each([
  'old-word',
  'old-excel',
  'odt',
  'ods',
  'rtf',
  'encrypted',
  'picture',
  'archive',
  'other-zip',
  'mht',
] as const)('says what %s is and what to do with it', (kind) => {
  const { zh, en, where } = cannotRead(kind);
  expect(zh).toMatch(/^(?:这|请|文件).*(?:上传|保存)[^。]*。$/);
  expect(en).toMatch(/\.$/);
  expect(where).toBe(kind);
});

it('tells a locked file from one of a kind that is not read', () => {
  expect([cannotRead('encrypted').code, cannotRead('picture').code]).toEqual(['encrypted', 'unsupported']);
});
