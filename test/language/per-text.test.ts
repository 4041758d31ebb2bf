import { expect, it } from 'vitest';
import { perText } from '../../src/language/per-text.ts';

/** A reading, and the texts that it really read. */
function reading() {
  const texts: string[] = [];
  return { texts, read: perText((text) => [texts.push(text)]) };
}

it('a text is read once for all who read it', () => {
  const { read, texts } = reading();
  expect(read('新收3件')).toBe(read('新收3件'));
  expect(texts).toEqual(['新收3件']);
});

it('what nobody wanted for long is read anew', () => {
  const { read, texts } = reading();
  for (let at = 0; at < 65; at += 1) read(`新收${at}件`);
  read('新收0件');
  read('新收64件');
  expect(texts.filter((text) => text === '新收0件')).toHaveLength(2);
  expect(texts.filter((text) => text === '新收64件')).toHaveLength(1);
});

it('a file’s text is not kept', () => {
  const { read, texts } = reading();
  const long = '新收3件。'.repeat(1_000);
  read(long);
  read(long);
  expect(texts).toHaveLength(2);
});
