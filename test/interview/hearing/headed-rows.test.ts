import { describe, expect, it } from 'vitest';
import { headedRows } from '../../../src/interview/hearing/headed-rows.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();
const read = (question: string, text: string, asked: readonly string[] = []) =>
  headedRows(text, questionOf(session, question) as CellsQuestion, '2021', asked)?.figures ?? null;

describe('columns named over rows of figures', () => {
  it.each([
    ['自然人\t企业\t律所\n6\t1\t0', { naturalPerson: 6, business: 1, legalService: 0 }],
    ['自然人 律所\n4 2', { naturalPerson: 4, legalService: 2 }],
  ])('%s is of the row that is asked', (text, columns) => {
    const cells = Object.fromEntries(
      Object.entries(columns).map(([key, v]) => [`applications.new.${key}`, v]),
    );
    expect(read('cells.applications', text, ['new'])).toEqual(cells);
  });

  it('two rows without names are what came in and what was carried over', () => {
    const text = '自然人\t企业\n6\t1\n2\t0';
    const own = questionOf(session, 'cells.applications') as CellsQuestion;
    expect(headedRows(text, own, '2021', ['new'])).toEqual({
      figures: {
        'applications.new.naturalPerson': 6,
        'applications.new.business': 1,
        'applications.carriedOver.naturalPerson': 2,
        'applications.carriedOver.business': 0,
      },
      isInOrder: true,
    });
    expect(headedRows(text, own, '2021', ['granted'])).toBeNull();
  });

  it.each([
    '废止\t新出\t有效\n2\t3\t40',
    '文件\t废止\t新出\t有效\n规范性文件\t2\t3\t40',
  ])('%s counts the documents of an organ', (text) => {
    expect(read('cells.normativeDocuments', text)).toEqual({
      'proactive.normativeDocuments.issued': 3,
      'proactive.normativeDocuments.repealed': 2,
      'proactive.normativeDocuments.inForce': 40,
    });
  });

  it('a first row whose cells name their columns is a heading for those below', () => {
    expect(read('cells.disputes', '复议\t维持2\t纠正1\n直接诉\t0\t3')).toEqual({
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.corrected': 1,
      'disputes.litigationDirect.upheld': 0,
      'disputes.litigationDirect.corrected': 3,
    });
  });

  it.each([
    ['cells.applications', '自然人\t企业\n6\t1\n2\t2\n0\t0'],
    ['cells.applications', '自然人6，企业1'],
    ['cells.applications', '新收\t企业\n6\t1'],
    ['cells.disputes', '维持\t纠正\n城南\t2\t1'],
    ['cells.normativeDocuments', '制发\t约数\n2\t1'],
  ])('%s: %s names no row, or no column', (question, text) => {
    expect(read(question, text, ['new'])).toBeNull();
  });
});
