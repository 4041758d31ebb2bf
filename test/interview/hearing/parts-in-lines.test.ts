import { describe, expect, it } from 'vitest';
import { partsInLines } from '../../../src/interview/hearing/parts-in-lines.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from '../support/talk.ts';

const question = questionOf(new Talk().session, 'cells.penalties') as CellsQuestion;

describe('parts of one row, a line each', () => {
  it('are of the row that no line names', () => {
    const { path, sum, named } = partsInLines(question, '占道经营 12\n违规广告 4\n强制 1', '2021') ?? {};
    expect([path, sum, named]).toEqual(['proactive.penalties.decisions', 16, '强制 1']);
  });

  it.each([
    '占道经营 12\n违规广告 4',
    '占道经营 12\n违规广告 4\n噪声 3',
    '处罚 3\n强制 1\n夜市 2',
    '占道 12元\n广告 4\n强制 1',
  ])('%j tells no such parts', (text) => {
    expect(partsInLines(question, text, '2021')).toBeNull();
  });
});
