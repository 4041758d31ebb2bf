import { describe, expect, it } from 'vitest';
import { cellsRead } from '../../../src/interview/hearing/cells-read.ts';
import { otherUnit } from '../../../src/interview/hearing/other-unit.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from '../support/talk.ts';

const FEE = 'proactive.fees.amountWan';
const fees = questionOf(new Talk().session, 'cells.fees') as CellsQuestion;
const meant = (text: string, value: number) =>
  otherUnit(fees, cellsRead(fees.id, { cells: { [FEE]: value } }), text)?.instead.map(({ cells }) => cells);

describe('money without a unit', () => {
  it('may have been meant in the other one', () => {
    expect(meant('36000', 3.6)).toEqual([{ [FEE]: 36000 }]);
    expect(meant('450', 450)).toEqual([{ [FEE]: 0.045 }]);
  });

  it.each([
    ['36000元', 3.6],
    ['45', 45],
    ['3.6万', 3.6],
  ])('is not where the unit is said, or the figure is small: %s', (text, value) => {
    expect(meant(text, value)).toBeUndefined();
  });
});
