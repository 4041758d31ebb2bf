import { expect, it } from 'vitest';
import { oneFigure } from '../../../src/interview/hearing/one-figure.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from '../support/talk.ts';

const at = (id: string, said: string, how: 'said' | 'changed' = 'said') => {
  const { session } = new Talk().at(id);
  const reading = oneFigure(session, questionOf(session, id) as CellsQuestion, said, how);
  return reading?.kind === 'read' ? Object.values(reading.read.cells) : (reading?.kind ?? null);
};

it.each<[string, string, number[] | string | null]>([
  ['cells.licences', '320件', [320]],
  ['cells.licences', '许可办了320件，其中当场办结的300件', [320]],
  ['cells.licences', '3.5件', 'refused'],
  ['cells.fees', '18.8万元', [18.8]],
  ['cells.applications', '320件', null],
])('one figure at %s: %s', (id, said, read) => {
  expect(at(id, said)).toEqual(read);
});

it('changes nothing that is not there yet', () => {
  expect(at('cells.licences', '320件', 'changed')).toBe('refused');
});
