import { describe, expect, it } from 'vitest';
import { caseNumberAt } from '../../../../src/applications/queries/reading/case-number.ts';
import { fold } from '../../../../src/language/fold.ts';

/** The first number of a text, from left to right. */
function numberIn(said: string): string | null {
  const { text } = fold(said);
  for (let at = 0; at < text.length; at += 1) {
    const found = caseNumberAt(text, at);
    if (found) return found.number;
  }
  return null;
}

describe('a case is named by its number in any spelling', () => {
  it.each([
    ['2026-049到哪一步了', '2026-049'],
    ['54号来了好久', '54'],
    ['２０２６－０４９号', '2026-049'],
    ['2026‑49进度', '2026-49'],
    ['〔2026〕51号怎么样', '2026-51'],
    ['2026年第17号', '2026-17'],
    ['2026017办完了吗', '2026-017'],
    ['2026 001', '2026-001'],
    ['52号那件呢', '52'],
    ['053补正回来了没', '053'],
    ['四十九号件什么时候到期', '49'],
    ['十二号申请', '12'],
    ['二零二六杠零四九', '2026-049'],
    ['编号8', '8'],
    ['第23号那份', '23'],
    ['二0二六-0五一', '2026-051'],
    ['66催了没', '66'],
  ])('%s: %s', (said, number) => {
    expect(numberIn(said)).toBe(number);
  });

  it.each([
    '12月10日到期',
    '20号前要答复的',
    '3件',
    '2026年收了多少',
    '国办发〔2026〕12号文',
    '平均24.3天',
    '五个工作日',
    '最急的3个',
  ])('%s names none', (said) => {
    expect(numberIn(said)).toBeNull();
  });
});
