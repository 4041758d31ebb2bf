import { describe, expect, it } from 'vitest';
import { findingLines } from '../../src/interview/finding-text.ts';
import type { Finding } from '../../src/report/findings.ts';

const finding = (rule: Finding['rule'], number: number): Finding => ({
  rule,
  severity: 'warning',
  section: 1,
  cells: [],
  message: `${rule}之${number}`,
  ground: '',
});

const many = (rule: Finding['rule'], count: number): Finding[] =>
  Array.from({ length: count }, (_, index) => finding(rule, index + 1));

describe('the findings of a file that was dropped', () => {
  it('are all told while they are few', () => {
    expect(findingLines(many('debris', 20), 'zh')).toHaveLength(20);
  });

  it('are each told where they are, once', () => {
    const [written] = findingLines(
      [{ ...finding('text-count', 1), message: '第一部分写“5件”，表中为4件。' }],
      'zh',
    );
    expect(written).toBe('【提示】第一部分写“5件”，表中为4件。');
  });

  it('leave every rule its say, and count what is left of each', () => {
    const lines = findingLines([...many('debris', 40), ...many('punctuation', 2), ...many('title', 1)], 'zh');
    expect(lines).toContain('【提示】第一部分：debris之17');
    expect(lines.join('\n')).not.toContain('debris之18');
    expect(lines[17]).toContain('还有23处');
    expect(lines.slice(18)).toEqual([
      '【提示】第一部分：punctuation之1',
      '【提示】第一部分：punctuation之2',
      '【提示】第一部分：title之1',
    ]);
  });
});
