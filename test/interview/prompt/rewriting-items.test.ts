import { expect, it } from 'vitest';
import { rewritingItems } from '../../../src/interview/prompt/rewriting-items.ts';

const taken = { original: '移交慢。', rewritten: '移交不够及时。', isTaken: true, loses: [] };
const lost = { original: '办结13件。', rewritten: '按期办结。', isTaken: false, loses: ['13件'] };

it('shows the sentence that stands, and small the one that it may be changed for', () => {
  const [first, second] = rewritingItems([taken, lost], 'zh');
  expect(first).toMatchObject({ text: '已改写为：“移交不够及时。”', small: '原句：“移交慢。”' });
  expect(second).toMatchObject({
    text: '保留原句：“办结13件。”',
    small: '模型改写：“按期办结。”（会丢掉：13件）',
  });
  expect([first, second].map((item) => item?.buttons[0]?.value)).toEqual(['swap:0', 'swap:1']);
});

it('a sentence that was left out can only be looked at', () => {
  const [item] = rewritingItems([{ ...taken, rewritten: '' }], 'zh');
  expect(item).toMatchObject({ text: '已改写为：（删去）', buttons: [] });
});

it('shows five at once', () => {
  expect(
    rewritingItems(
      Array.from({ length: 8 }, () => taken),
      'en',
    ),
  ).toHaveLength(5);
});
