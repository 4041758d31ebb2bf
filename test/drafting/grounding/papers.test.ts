import { expect, it } from 'vitest';
import { isOfUnwrittenPaper } from '../../../src/drafting/grounding/papers.ts';
import { judgedFrom } from './notes.ts';

it.each([
  ['网站内容由科长先看', '制定网站内容查看细则', true],
  ['来电都登记', '印发来电登记工作方案', true],
  ['网站内容怎么看，定了几条规矩', '制定网站内容查看细则', false],
  ['来电登记的本子重新写了', '修订来电登记办法', false],
  ['来电都登记', '对来电逐一登记', false],
  ['按上年的方案登记来电', '印发来电登记工作方案', false],
])('“%s” tells of no paper, by “%s”: %s', (note, clause, expected) => {
  expect(isOfUnwrittenPaper(clause, ['n0'], judgedFrom([note], `${clause}。`))).toBe(expected);
});

it('is not asked of what last year’s text tells besides', () => {
  const judged = judgedFrom(['来电都登记'], '修订来电登记办法。');
  expect(isOfUnwrittenPaper('修订来电登记办法', ['previous.overview'], judged)).toBe(false);
});
