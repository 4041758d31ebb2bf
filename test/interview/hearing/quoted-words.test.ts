import { expect, it } from 'vitest';
import { quotedIn } from '../../../src/interview/hearing/quoted-words.ts';
import { fold } from '../../../src/language/fold.ts';

const quoted = (said: string): string[] => {
  const { text } = fold(said);
  return quotedIn(text).map(({ start, end }) => text.slice(start, end));
};

it('finds what stands in marks of quotation, one after another', () => {
  expect(quoted('把“推文”改成“短视频”')).toEqual(['推文', '短视频']);
  expect(quoted('没有引号')).toEqual([]);
});

it('finds nothing where a mark is not closed', () => {
  expect(quoted('“推文要改')).toEqual([]);
});
