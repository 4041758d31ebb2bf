import { expect, it } from 'vitest';
import type { CellsRead } from '../../../src/interview/hearing/cells-read.ts';
import { answerCells } from '../../../src/interview/steps/answer-cells.ts';
import { Talk } from '../support/talk.ts';

const input = { by: 'U1', at: '2026-01-12T01:00:00.000Z', day: '2026-01-12', model: false };
const put = (left: readonly string[]) => {
  const read: CellsRead = {
    question: 'cells.licences',
    cells: { 'proactive.licences.decisions': 286 },
    from: 'words',
    mismatches: [],
    stated: {},
    remarks: [],
    left,
    instead: [],
  };
  return answerCells(new Talk().at('cells.licences').session, input, read, 'm1').proposal;
};

it('puts figures up with the message that they came in; nothing of them counts yet', () => {
  expect(put([])).toMatchObject({
    cells: { 'proactive.licences.decisions': 286 },
    message: 'm1',
    remarks: [],
  });
});

it('quotes what was not understood once each, and only counts what is more than five', () => {
  expect(put(['另有若干', '另有若干'])?.remarks).toEqual(['“另有若干”没有读懂，未计入。']);
  const many = put(['甲', '乙', '丙', '丁', '戊', '己', '庚'])?.remarks ?? [];
  expect(many).toHaveLength(6);
  expect(many.at(-1)).toBe('另有2处没有读懂，未计入。');
});
