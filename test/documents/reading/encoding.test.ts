import { expect, it } from 'vitest';
import { decodeText } from '../../../src/documents/reading/encoding.ts';

/** 一 leaves a zero byte on the other side than line ends and figures do. */
const TEXT = '一、总体情况\n新收12件，上年结转2件。';
const utf16 = (text: string, swapped = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(swapped ? bytes.swap16() : bytes);
};
/** 年报 in GB18030. */
const GBK = new Uint8Array([0xc4, 0xea, 0xb1, 0xa8]);

it.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
  ['UTF-16 with a mark', utf16(`\ufeff${TEXT}`)],
  ['UTF-16, the other way round', utf16(`\ufeff${TEXT}`, true)],
  ['UTF-16 without a mark', utf16(TEXT)],
])('knows %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

it('takes for GB18030 what is no UTF-8, and what a page says that it is', () => {
  expect(decodeText(GBK)).toBe('年报');
  const page = new Uint8Array([...new TextEncoder().encode('<meta charset="gb2312">'), ...GBK]);
  expect(decodeText(page)).toMatch(/年报$/);
});

it('refuses bytes that are no text', () => {
  const bytes = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7) % 31);
  expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'unsupported' }));
});
