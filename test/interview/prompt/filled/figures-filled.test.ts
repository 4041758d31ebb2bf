import { expect, it } from 'vitest';
import { composedReport } from '../../../../src/interview/compose.ts';
import { figuresFilled } from '../../../../src/interview/prompt/filled/figures-filled.ts';
import { questionOf } from '../../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../../src/interview/questions/question.ts';
import { withCells } from '../../../../src/report/cells.ts';
import type { Report } from '../../../../src/report/report.ts';
import { bureauReport } from '../../../fixtures/reports.ts';
import { Talk } from '../../support/talk.ts';

function line(id: string, cells: Record<string, number>, previous: readonly Report[] = []) {
  const { session } = new Talk();
  const content = { ...session.content, report: withCells(session.content.report, cells) };
  const filled = { ...session, content, previous: [...previous] };
  return figuresFilled(filled, composedReport(filled), questionOf(filled, id) as CellsQuestion);
}

it('one figure stands alone, beside last year’s where that is known', () => {
  expect(line('cells.licences', { 'proactive.licences.decisions': 286 })).toBe('286');
  expect(line('cells.licences', { 'proactive.licences.decisions': 286 }, [bureauReport()])).toBe(
    '286（上年486）',
  );
});

it('several are told apart by their columns, and those that are missing are counted', () => {
  const some = line('cells.normativeDocuments', { 'proactive.normativeDocuments.issued': 2 });
  expect(some).toMatch(/^本年制发件数 2，.*；还有2格没有数字$/);
});

it('a table is told by its sums; nothing at all by nothing', () => {
  expect(line('cells.applications', { 'applications.new.business': 3 })).toMatch(/^本年新收 空，/);
  expect(line('cells.applications', {})).toBeNull();
});
