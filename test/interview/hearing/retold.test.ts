import { describe, expect, it } from 'vitest';
import { cellsRead } from '../../../src/interview/hearing/cells-read.ts';
import { retold } from '../../../src/interview/hearing/retold.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from '../support/talk.ts';

const again = (question: string, said: string, talk = new Talk()) =>
  retold(talk.session, questionOf(talk.session, question) as CellsQuestion, said);

describe('a message told without what counts no cell', () => {
  it('leaves earlier stages out and says so', () => {
    const told = again('cells.licences', '受理90件，批了82件');
    expect(told?.text).toBe('批了82件');
    const { remarks } = told?.text
      ? told.beside(cellsRead('cells.licences', { cells: {} }))
      : { remarks: [] };
    expect(remarks.map(({ zh }) => zh)).toEqual(['“受理90件”不是这一问要填的数，没有计入。']);
  });

  it('works out what is in force from what was', () => {
    const told = again('cells.normativeDocuments', '去年底12件，今年发了4件，废了1件');
    const cells = {
      'proactive.normativeDocuments.issued': 4,
      'proactive.normativeDocuments.repealed': 1,
    };
    const read = told?.text ? told.beside(cellsRead('cells.normativeDocuments', { cells })) : null;
    expect(read?.cells).toEqual({ ...cells, 'proactive.normativeDocuments.inForce': 15 });
  });

  it('drops a figure that was taken back, but not beside figures on the screen', () => {
    expect(again('cells.licences', '52件，哦不，25件')?.text).toBe('25件');
    const talk = new Talk().at('cells.licences').say('许可52件');
    expect(again('cells.licences', '52件，哦不，25件', talk)).toBeNull();
  });

  it('leaves out what a court enforces, which one press counts all the same', () => {
    const told = again('cells.penalties', '处罚24件，强制1件，申请法院强制执行3件');
    expect(told?.text).toBe('处罚24件，强制1件');
    const coercion = 'proactive.coerciveMeasures.decisions';
    const read = told?.text ? told.beside(cellsRead('cells.penalties', { cells: { [coercion]: 1 } })) : null;
    expect(read?.cells).toEqual({ [coercion]: 1 });
    expect(read?.instead.map(({ label, cells }) => [label, cells])).toEqual([
      ['行政强制4件', { [coercion]: 4 }],
    ]);
    expect(again('cells.penalties', '申请法院强制执行3件')?.text).toBeNull();
  });

  it('is nothing where all of it counts', () => {
    expect(again('cells.penalties', '处罚9件，强制2件')).toBeNull();
    expect(again('cells.applications', '新收9件，去年转来1件')).toBeNull();
  });
});
