import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCells, withCells } from '../../../src/report/cells.ts';
import { checkReport } from '../../../src/report/checks/check-report.ts';
import type { Cell, Report } from '../../../src/report/report.ts';
import type { SourceFacts } from '../../../src/report/source.ts';
import { withTotals } from '../../../src/report/totals.ts';
import { zeroReport } from '../../fixtures/tables.ts';

const SUM_RULES = ['row-total', 'result-total', 'balance', 'dispute-total', 'not-a-count'];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -3, max: 40 }),
  fc.double({ noNaN: true, min: -1e9, max: 1e12 }),
);
const words = fc.constantFrom(
  '（一）主动公开',
  '（1）',
  '1.',
  '\n',
  '。',
  '，，',
  '2024年',
  '12件',
  '占比17.46%',
  '同比增长',
  '其中',
  '分别为',
  '未收到申请',
  '×××',
  '二十届三中全会',
  '13800000000',
  '⼀',
  '[bookmark: _GoBack]',
  '全部办结',
  '均获维持',
  '{}',
  '\u0000',
  '\ud800',
  '电话：',
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
);
const form = fc.constantFrom('2019' as const, '2021' as const);

/** Reports that a person, a file or another program could hand in, however broken. */
const anyReport: fc.Arbitrary<Report> = fc
  .record({
    form,
    year: fc.integer({ min: 2008, max: 2100 }),
    organ: fc.oneof(text, fc.constantFrom('云岭县自然资源局', '临江市人民政府', '')),
    preamble: text,
    overview: text,
    problems: text,
    other: text,
    cells: fc.array(cell, { minLength: 200, maxLength: 200 }),
    without: fc.subarray(['licences', 'new', 'total', 'reconsideration']),
  })
  .map(({ cells, without, ...rest }) => {
    const paths = listCells(rest.form).map(({ path }) => path);
    const zero = zeroReport(rest.form, rest.year, rest.organ);
    const filled = withCells(
      zero,
      Object.fromEntries(paths.map((path, index) => [path, cells[index] ?? null])),
    );
    for (const row of without) {
      delete filled.proactive[row];
      delete filled.applications[row];
      delete filled.disputes[row];
    }
    return { ...filled, ...rest };
  });

const section = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const);
const anySource: fc.Arbitrary<SourceFacts | null> = fc.option(
  fc.record({
    title: fc.option(text),
    headings: fc.array(fc.record({ section, text }), { maxLength: 8 }),
    layout: fc.option(form),
    rawCells: fc.constant({ 'applications.new.total': '/' }),
    unreached: fc.array(section, { maxLength: 2 }),
    beforeTitle: text,
    debris: fc.array(fc.record({ section, text }), { maxLength: 2 }),
  }),
);

describe('any report', () => {
  it('is checked without an exception, and every finding is whole', () => {
    fc.assert(
      fc.property(
        anyReport,
        anySource,
        fc.array(anyReport, { maxLength: 2 }),
        fc.boolean(),
        fc.constantFrom('zh' as const, 'en' as const),
        (report, source, previous, published, lang) => {
          const texts = [report.preamble, report.overview, '', '', '', report.problems, report.other];
          for (const finding of checkReport({ report, source, previous, published, lang })) {
            expect(finding.message).not.toMatch(/undefined|NaN|\[object/);
            expect(finding.ground).not.toBe('');
            if (finding.where) {
              expect(finding.where.start).toBeLessThanOrEqual(finding.where.end);
              expect(finding.where.end).toBeLessThanOrEqual(texts[finding.section]?.length ?? -1);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('has no fault in its sums once its totals are computed from counts that balance', () => {
    fc.assert(
      fc.property(form, fc.array(fc.nat(500), { minLength: 180, maxLength: 180 }), (version, counts) => {
        const zero = zeroReport(version, 2024, '云岭县自然资源局');
        const parts = listCells(version).filter(({ table, isTotal }) => table !== 'proactive' && !isTotal);
        const filled = withTotals(
          withCells(zero, Object.fromEntries(parts.map(({ path }, index) => [path, counts[index] ?? 0]))),
        );
        const received = Object.entries(filled.applications.total ?? {})
          .filter(([column]) => column !== 'total')
          .map(([column, answered]): [string, Cell] => {
            const forward = filled.applications.carriedForward?.[column] ?? 0;
            const carried = filled.applications.carriedOver?.[column] ?? 0;
            return [`applications.new.${column}`, (answered ?? 0) + forward - carried];
          });
        fc.pre(received.every(([, value]) => (value ?? -1) >= 0));
        const balanced = withTotals(withCells(filled, Object.fromEntries(received)));
        const rules = checkReport({ report: balanced }).map(({ rule }) => rule);
        expect(rules.filter((rule) => SUM_RULES.includes(rule))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
