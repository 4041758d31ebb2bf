import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/interview/answers/tally/items.ts';
import { answerWords } from '../../../src/interview/answers/tally/tally.ts';
import { cellsRead } from '../../../src/interview/hearing/cells-read.ts';
import { isFigureLeft } from '../../../src/interview/hearing/reckoned.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { heard } from '../../../src/language/hear.ts';
import type { CellPath } from '../../../src/report/cells.ts';
import { Talk } from '../support/talk.ts';

const LICENCES: CellPath = 'proactive.licences.decisions';

/** Whether a figure of a message is left where it is read as so many licences, of which so many stood. */
function isLeft(text: string, now: number, stood: number | null = null): boolean {
  const { session } = new Talk();
  const question = questionOf(session, 'cells.licences') as CellsQuestion;
  const utterance = heard(text);
  const items = itemsOf(utterance, answerWords('proactive', session.content.report.form)) ?? [];
  const before = new Map<string, number>(stood === null ? [] : [[LICENCES, stood]]);
  const read = cellsRead(question.id, { cells: { [LICENCES]: now } });
  return isFigureLeft({
    utterance,
    question,
    items,
    read,
    before,
    after: new Map([...before, [LICENCES, now]]),
  });
}

describe('a figure that is told', () => {
  it.each([
    ['许可办了260件', 260, null],
    ['原来260，再加12', 272, 260],
    ['准予250件，不准10件，一共260件', 260, null],
    ['260件，其中网上办的90件', 260, null],
    ['260件，比去年多30件', 260, null],
  ])('%s: has its reason', (text, now, stood) => {
    expect(isLeft(text, now, stood)).toBe(false);
  });

  it.each([
    ['许可办了260件，还有12件', 260, null],
    ['原来260，再加12', 260, 260],
    ['许可260件，处罚260件', 260, null],
  ])('%s: is left where it changes nothing', (text, now, stood) => {
    expect(isLeft(text, now, stood)).toBe(true);
  });
});
