import { expect, it } from 'vitest';
import { narrativeOf } from '../../../src/report/text/narrative.ts';
import { countFinding, textFinding } from '../../../src/report/text/text-finding.ts';
import { bureauReport } from '../../fixtures/reports.ts';

/** A full-width figure, so that the folded text is not the written one. */
const report = { ...bureauReport(), other: '收取信息处理费１２0元。' };
const passage = narrativeOf(report, 'other');

it('quotes the text as it was written, and says where it stands', () => {
  const found = textFinding({
    rule: 'r',
    severity: 'info',
    key: 'other',
    passage,
    span: { start: 7, end: 11 },
    cells: [],
    message: (quote) => quote,
    ground: 'g',
  });
  expect(found).toEqual({
    rule: 'r',
    severity: 'info',
    section: 6,
    cells: [],
    message: '１２0元',
    where: { start: 7, end: 11 },
    ground: 'g',
  });
});

it('shows a count with the words around it', () => {
  const [mention] = passage.mentions;
  const found =
    mention &&
    countFinding('other', passage, mention, {
      cells: [],
      message: (quote) => quote,
      expected: 1,
      actual: 2,
      ground: '',
    });
  expect(found).toMatchObject({ rule: 'text-count', severity: 'warning', expected: 1, actual: 2 });
  expect(found?.message).toContain('信息处理费１２0元');
});
