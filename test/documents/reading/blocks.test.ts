import { expect, it } from 'vitest';
import { lineBlock } from '../../../src/documents/reading/blocks.ts';

it('trims a line at its ends, and knows where it stands on a page', () => {
  expect(lineBlock('　一、总体情况 ')).toEqual({ kind: 'line', text: '一、总体情况' });
  expect(lineBlock('无。', [1, 4])).toEqual({ kind: 'line', text: '无。', path: [1, 4] });
});
