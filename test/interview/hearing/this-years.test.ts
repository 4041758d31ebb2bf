import { describe, expect, it } from 'vitest';
import { asksLastYears, thisYears } from '../../../src/interview/hearing/this-years.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();
const told = (question: string, text: string) =>
  thisYears(session, questionOf(session, question) as CellsQuestion, text);

describe('what a message tells of the year', () => {
  it.each([
    ['许可210件，去年198件', '许可210件'],
    ['去年底有效的20件，今年发了3件', '今年发了3件'],
    ['制发3件，还有2件拟印发', '制发3件'],
    ['许可210件，和去年一样', '许可210件'],
    ['210件，较上年增长5.5%', '210件'],
    ['210件，同比少了12件', '210件'],
    ['比去年多12件', '比去年多12件'],
    ['比去年少多了，才12件', '才12件'],
    ['比去年多了，多出12件', '比去年多了，多出12件'],
    ['去年198件', '去年198件'],
  ])('%s', (text, own) => {
    expect(told('cells.normativeDocuments', text)).toBe(own);
  });

  it('is all of it where the layout asks for the year before as well', () => {
    const { session: older } = new Talk({ year: 2020 });
    const question = questionOf(older, 'cells.licences') as CellsQuestion;
    const text = '许可上一年28项，本年增加2项';
    expect(asksLastYears(question)).toBe(true);
    expect(thisYears(older, question, text)).toBe(text);
  });

  it('holds what came over from the year before where applications are told', () => {
    const text = '新收3件，去年结转1件';
    expect(told('cells.applications', text)).toBe(text);
    expect(told('cells.applications', '新收3件，都是个人，比去年少2件')).toBe('新收3件，都是个人');
    const ofAType = '新收3件，企业比去年少2件';
    expect(told('cells.applications', ofAType)).toBe(ofAType);
  });
});
