import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { numberedIn } from '../../src/language/numbered.ts';

const countOf = (said: string) => numberedIn(fold(said).text)?.count ?? null;

describe('what is numbered from one to another', () => {
  it.each([
    ['决定书编号从1号排到77号，没有空号', 77],
    ['案号〔2025〕1号到〔2025〕58号', 58],
    ['编号11号至20号', 10],
  ])('counts them: %s', (said, count) => {
    expect(countOf(said)).toBe(count);
  });

  it.each(['3号到20号出差', '许可77件', '编号77号'])('counts nothing: %s', (said) => {
    expect(countOf(said)).toBeNull();
  });
});
