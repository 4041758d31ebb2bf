import { expect, it } from 'vitest';
import { isThanks } from '../../../src/bot/words/thanks.ts';

it.each([
  ['谢了', true],
  ['好的谢谢老师', true],
  ['辛苦了！', true],
  ['好的', false],
  ['谢谢，还有几件没办结', false],
])('“%s” only thanks: %s', (said, thanks) => {
  expect(isThanks(said)).toBe(thanks);
});
