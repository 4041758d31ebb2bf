import { describe, expect, it } from 'vitest';
import { heardAs } from '../../../src/interview/hearing/heard-as.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();
const meant = (question: string, said: string) =>
  heardAs(session, questionOf(session, question) as CellsQuestion, said)?.text;

describe('words of the form as they sound', () => {
  it.each([
    ['cells.penalties', '初罚十二，抢制一件', '处罚十二，强制一件'],
    ['cells.disputes', '赋议两件都喂持', '复议两件都维持'],
    ['cells.normativeDocuments', '值发3件，肺止0件', '制发3件，废止0件'],
  ])('%s: %s', (question, said, text) => {
    expect(meant(question, said)).toBe(text);
  });

  it('are told as they were taken', () => {
    const question = questionOf(session, 'cells.penalties') as CellsQuestion;
    expect(heardAs(session, question, '初罚十二')?.remark.zh).toContain('“初罚”按“处罚”读');
  });

  it.each([
    ['cells.penalties', '处罚12件，强制1件'],
    ['cells.licences', '办了12件'],
  ])('%s: nothing in %s', (question, said) => {
    expect(meant(question, said)).toBeUndefined();
  });
});
