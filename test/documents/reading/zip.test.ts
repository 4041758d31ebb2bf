import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { LIMITS } from '../../../src/documents/reading/limits.ts';
import { unzipParts, xmlText, zipNames } from '../../../src/documents/reading/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('unpacks the wanted parts alone', () => {
  const file = zipSync({ a: bytes('甲'), b: bytes('乙') });
  expect(zipNames(file)).toEqual(['a', 'b']);
  expect([...unzipParts(file, (name) => name === 'b').keys()]).toEqual(['b']);
});

it.each([
  ['a part that grows out of all proportion', zipSync({ a: new Uint8Array(5_000_000) }), 'hostile'],
  ['what is cut off', zipSync({ a: bytes('甲') }).slice(0, 20), 'broken'],
])('refuses %s', (_, file, code) => {
  expect(() => unzipParts(file, () => true)).toThrow(expect.objectContaining({ code }));
});

it('refuses too many entries', () => {
  const names = Array.from({ length: LIMITS.zipEntries + 1 }, (_, at) => [String(at), new Uint8Array()]);
  expect(() => zipNames(zipSync(Object.fromEntries(names)))).toThrow(
    expect.objectContaining({ code: 'too-large' }),
  );
});

it('reads XML in either encoding, and none with entities', () => {
  expect(xmlText(new Uint8Array(Buffer.from('\ufeff<甲/>', 'utf16le')), 'a')).toContain('<甲/>');
  expect(() => xmlText(bytes('<!DOCTYPE a>'), 'a')).toThrow(expect.objectContaining({ code: 'hostile' }));
});
