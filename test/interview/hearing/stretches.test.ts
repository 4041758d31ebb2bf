import { expect, it } from 'vitest';
import { stretchesOf } from '../../../src/interview/hearing/stretches.ts';
import { heard } from '../../../src/language/hear.ts';

const parted = (text: string): string[] => {
  const said = heard(text);
  return stretchesOf(said).map(({ start, end }) => said.text.slice(start, end));
};

it('parts a message at its signs and at spaces between Chinese words, not within English', () => {
  expect(parted('好的 下一题，先存一下')).toEqual(['好的', '下一题', '先存一下']);
  expect(parted('go back please')).toEqual(['go back please']);
  expect(parted('ok 下一项')).toEqual(['ok', '下一项']);
});
