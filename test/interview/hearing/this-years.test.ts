import { describe, expect, it } from 'vitest';
import { asksLastYears, thisYears } from '../../../src/interview/hearing/this-years.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from '../support/talk.ts';

const told = (question: string, text: string) =>
  thisYears(questionOf(new Talk().session, question) as CellsQuestion, text);

describe('what a message tells of the year', () => {
  it.each([
    ['许可210件，去年198件', '许可210件'],
    ['去年底有效的20件，今年发了3件', '今年发了3件'],
    ['制发3件，还有2件拟印发', '制发3件'],
    ['许可210件，和去年一样', '许可210件，和去年一样'],
    ['去年198件', '去年198件'],
  ])('%s', (text, own) => {
    expect(told('cells.normativeDocuments', text)).toBe(own);
  });

  it('is all of it where the layout asks for the year before as well', () => {
    const question = questionOf(new Talk({ year: 2020 }).session, 'cells.licences') as CellsQuestion;
    const text = '许可上一年28项，本年增加2项';
    expect(asksLastYears(question)).toBe(true);
    expect(thisYears(question, text)).toBe(text);
  });

  it('is all of it where applications are told', () => {
    const text = '新收3件，去年结转1件';
    expect(told('cells.applications', text)).toBe(text);
  });
});
