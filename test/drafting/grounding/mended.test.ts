import { expect, it } from 'vitest';
import { evidenceOf } from '../../../src/drafting/grounding/evidence.ts';
import { isMended } from '../../../src/drafting/grounding/mended.ts';
import { judgedFrom, REQUEST } from './notes.ts';

const IMPROVED = { id: 'n1', aspect: 'improvements', text: '老图纸查找费时，今年扫进了系统' };

it.each([
  ['老图纸查找仍然费时', '窗口人手不够', ['previous.problems'], true],
  ['老图纸查找仍然费时', '窗口人手不够', ['n1'], true],
  // A note of this year says it.
  ['老图纸查找仍然费时', '老图纸找起来费时', ['n0'], false],
  ['老图纸查找仍然费时', '老图纸还有一半没扫', ['previous.problems'], false],
  ['公示栏更新费力', '窗口人手不够', ['previous.problems'], false],
])('%s by “%s”', (clause, problem, rests, expected) => {
  const evidence = evidenceOf({
    ...REQUEST,
    part: 'problems',
    notes: [{ id: 'n0', aspect: 'problems', text: problem }, IMPROVED],
  });
  const judged = { ...judgedFrom([problem], `${clause}。`), aspect: 'problems', evidence };
  expect(isMended(clause, rests, judged)).toBe(expected);
});
