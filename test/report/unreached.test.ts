import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/report/findings.ts';
import { notReached } from '../../src/report/unreached.ts';

describe('a document that was not read to its end', () => {
  it('is not fit to be handed in, whatever was found, and says which sections are meant', () => {
    const verdict = verdictOf([], [4, 5, 6]);
    expect([verdict.postable, verdict.unreached]).toEqual([false, [4, 5, 6]]);
    expect(notReached(verdict.unreached, 'zh')).toBe(
      '第四、五、六部分没有读完或没有读到，未作检查，请用全文再检查',
    );
    expect(notReached(verdict.unreached, 'en')).toContain('sections 四, 五, 六');
  });

  it('says nothing of one that was', () => {
    expect(notReached(verdictOf([]).unreached, 'zh')).toBe('');
  });
});
