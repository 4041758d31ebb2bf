import { expect, it } from 'vitest';
import { countedBefore, yearPairsOf } from '../../../src/report/checks/year-pairs.ts';
import { readStatements } from '../../../src/report/text/counts.ts';
import { readPassage } from '../../../src/report/text/mentions.ts';
import { bureauReport, bureauReportLastYear } from '../../fixtures/reports.ts';
import { contextOf } from './context.ts';

const report = bureauReport();
const passage = readPassage('新收政府信息公开申请12件，比上年增加3件。办结13件。');
const statements = readStatements(passage, report);

it('finds the count that a comparison is about: the last before it in its own sentence', () => {
  const [intake, more, closed] = passage.mentions;
  expect(more && countedBefore(more, statements)?.mention).toBe(intake);
  expect(closed && countedBefore(closed, statements)).toBeUndefined();
});

it('pairs this year’s figure with last year’s, and reports that were merged into one add up', () => {
  const [statement] = statements;
  const last = bureauReportLastYear();
  const firstOf = (previous: (typeof last)[]) =>
    statement && yearPairsOf(contextOf(report, { previous }), statement)[0];
  expect(firstOf([last])).toEqual({ now: 12, before: 9 });
  expect(firstOf([last, last])).toEqual({ now: 12, before: 18 });
});
