import { expect, it } from 'vitest';
import { before, withoutBrackets, withoutClosing } from '../../src/language/ends.ts';

it('the signs that a text ends with are left off', () => {
  expect(withoutClosing('组织培训2次；。，', '。；，')).toBe('组织培训2次');
  expect(withoutClosing('。；', '。；')).toBe('');
});

it('what stands before a sign', () => {
  expect(before('部分公开（区分处理的）', '（')).toBe('部分公开');
  expect(before('部分公开', '（')).toBe('部分公开');
});

it('what stands in brackets is left out, save a bracket that nobody closed', () => {
  expect(withoutBrackets('规章（含修订）件数（件）', '（', '）')).toBe('规章件数');
  expect(withoutBrackets('规章（含', '（', '）')).toBe('规章（含');
});
