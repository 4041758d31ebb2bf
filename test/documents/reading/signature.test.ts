import { expect, it } from 'vitest';
import { withoutSignature } from '../../../src/documents/reading/signature.ts';

const ORGAN = '云岭县林业局';

it.each([
  ['a date below the organ', `无。\n${ORGAN}\n2025年1月20日`],
  ['a date in Chinese numerals', `无。\n${ORGAN}\n二〇二五年一月二十日`],
  ['a date alone', '无。\n2025年1月20日'],
  ['a word below the date', `无。\n${ORGAN}\n2025年1月20日\n（此件公开发布）`],
])('takes off %s', (_, text) => {
  expect(withoutSignature(text, ORGAN)).toEqual({ text: '无。', unsure: [] });
});

it('keeps what only may be a signature, and says so', () => {
  expect(withoutSignature(`无。\n${ORGAN}`, ORGAN)).toMatchObject({
    text: `无。\n${ORGAN}`,
    unsure: [{ cell: 'other' }],
  });
  expect(withoutSignature('无。\n附件1：统计表', ORGAN).unsure).toHaveLength(1);
});

it('keeps a sentence that ends with a day', () => {
  const text = '无。\n系统于2025年1月20日上线。';
  expect(withoutSignature(text, ORGAN)).toEqual({ text, unsure: [] });
});
