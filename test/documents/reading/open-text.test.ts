import { expect, it } from 'vitest';
import { LIMITS } from '../../../src/documents/reading/limits.ts';
import { openText, tooLongText } from '../../../src/documents/reading/open-text.ts';

const opened = (text: string) => openText(new TextEncoder().encode(text));

it.each([
  ['page', '<!DOCTYPE html><p>年报</p><p>一、总体情况</p>'],
  ['json', '{"form":"2021"}'],
  ['text', '一、总体情况'],
])('opens a %s', (kind, text) => {
  expect(opened(text).kind).toBe(kind);
});

it('hands on the beginning of what is too long, with how much is read', () => {
  expect(opened('年'.repeat(LIMITS.textBytes / 2))).toMatchObject({ kind: 'long', most: LIMITS.textBytes });
  expect(tooLongText(LIMITS.textBytes).zh).toContain('4MB');
});

it.each([
  ['nothing', ' \n ', 'empty'],
  ['a saved mail page', 'MIME-Version: 1.0\n\n<p>', 'unsupported'],
])('refuses %s', (_, text, code) => {
  expect(() => opened(text)).toThrow(expect.objectContaining({ code }));
});
