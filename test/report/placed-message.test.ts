import { expect, it } from 'vitest';
import { placedMessage } from '../../src/report/placed-message.ts';

const finding = (section: 0 | 3, message: string) =>
  ({ rule: 'x', severity: 'info', section, cells: [], message, ground: '' }) as const;

it('puts the part before the message, once', () => {
  expect(placedMessage(finding(3, '总计不符。'), 'zh')).toBe('第三部分：总计不符。');
  expect(placedMessage(finding(3, '第三部分总计不符。'), 'zh')).toBe('第三部分总计不符。');
  expect(placedMessage(finding(0, 'wrong.'), 'en')).toBe('document: wrong.');
});
