import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/documents/read.ts';
import { OWN_FORMATS, writeReport } from '../../src/documents/write.ts';
import { formOf } from '../../src/report/forms/choose.ts';
import { blankTables, type Report, type Table } from '../../src/report/report.ts';
import { DAMAGE, silentlyWrong, tryRead } from '../documents/reading/damage.ts';

const folder = fileURLToPath(new URL('../../../shared/examples/', import.meta.url));
const present = existsSync(folder);
if (!present) console.info('the real documents are not beside this checkout: their reading was not tried');

const open = (name: string) => readReport(new Uint8Array(readFileSync(`${folder}${name}`)), name);
const tablesOf = ({ proactive, applications, disputes }: Report) => ({ proactive, applications, disputes });

/** The city's table 三 as published: naturalPerson … otherOrganization, total, row by row. */
const CITY_APPLICATIONS = `
  3001 53 0 0 61 4 3119
  34 0 0 0 0 0 34
  1288 21 0 0 50 3 1362
  447 7 0 0 0 0 454
  2 0 0 0 0 0 2
  30 1 0 0 0 0 31
  5 0 0 0 0 0 5
  6 0 0 0 0 0 6
  7 1 0 0 0 0 8
  12 0 0 0 0 0 12
  9 0 0 0 0 0 9
  105 0 0 0 0 0 105
  746 12 0 0 10 1 769
  11 0 0 0 0 0 11
  1 0 0 0 0 0 1
  56 6 0 0 0 0 62
  25 0 0 0 0 0 25
  0 0 0 0 0 0 0
  0 0 0 0 0 0 0
  1 0 0 0 0 0 1
  67 3 0 0 1 0 71
  6 0 0 0 0 0 6
  108 2 0 0 0 0 110
  2932 53 0 0 61 4 3050
  103 0 0 0 0 0 103`;

function applicationsFrom(figures: string): Table {
  const { rows, columns } = formOf('2021').applications;
  const lines = figures
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ').map(Number));
  return Object.fromEntries(
    rows.map((row, at) => [
      row.key,
      Object.fromEntries(columns.map(({ key }, column) => [key, lines[at]?.[column] ?? null])),
    ]),
  );
}

const zeros = (table: Table): Table =>
  Object.fromEntries(
    Object.entries(table).map(([row, cells]) => [
      row,
      Object.fromEntries(Object.keys(cells).map((key) => [key, 0])),
    ]),
  );

describe.runIf(present)('the city’s report, a PDF’s text', () => {
  it('is read right in every cell, with nothing unsure', async () => {
    const { report, unsure, source } = await open('2024-huaian.txt');
    expect(tablesOf(report)).toEqual({
      proactive: {
        regulations: { issued: 1, repealed: 0, inForce: 11 },
        normativeDocuments: { issued: 8, repealed: 26, inForce: 66 },
        licences: { decisions: 447228 },
        penalties: { decisions: 3985758 },
        coerciveMeasures: { decisions: 88283 },
        fees: { amountWan: 96171.6 },
      },
      applications: applicationsFrom(CITY_APPLICATIONS),
      disputes: {
        reconsideration: { upheld: 72, corrected: 64, otherResult: 178, pending: 37, total: 351 },
        litigationDirect: { upheld: 13, corrected: 4, otherResult: 8, pending: 1, total: 26 },
        litigationAfterReconsideration: { upheld: 12, corrected: 1, otherResult: 1, pending: 6, total: 20 },
      },
    });
    expect(unsure).toEqual([]);
    expect(source.rawCells).toEqual({});
  });

  it('names its organ, year and sections, and its text begins and ends where the document’s does', async () => {
    const { report, source } = await open('2024-huaian.txt');
    expect([report.form, report.year, report.organ]).toEqual(['2021', 2024, '淮安市人民政府']);
    expect(source.title).toBe('淮安市人民政府2024 年政府信息公开工作年度报告');
    expect(source.headings.map(({ section }) => section)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(report.preamble).toMatch(/^本报告由淮安市人民政府办公室根据.*hazwgkc@163\.com）。$/su);
    expect(report.overview.split('\n')).toHaveLength(6);
    expect(report.overview).toMatch(/^2024 年，我市坚持.*不断提高全市政务公开工作人员的工作能力和水平。$/su);
    expect(report.overview).toContain('“建设‘四最’一流营商环境高质量推进产业发展”');
    expect(report.problems.split('\n')).toHaveLength(2);
    expect(report.problems).toMatch(/^对照上级新要求.*增强队伍凝聚力。$/su);
    expect(report.other).toMatch(/^2024 年，市政府.*3940 元。$/su);
  });
});

describe.runIf(present)('the bureau’s report, one cell a line', () => {
  it('is read right in every cell', async () => {
    const { report, unsure } = await open('2021-natural-resources-bureau.txt');
    const blank = blankTables(formOf('2019'));
    expect(tablesOf(report)).toEqual({
      proactive: { ...zeros(blank.proactive), otherServices: { previousItems: 0, change: 7, decisions: 0 } },
      applications: zeros(blank.applications),
      disputes: zeros(blank.disputes),
    });
    expect(unsure.map(({ cell }) => cell)).toEqual(['year']);
  });

  it('shows its debris, its bare title and its text without either', async () => {
    const { report, source } = await open('2021-natural-resources-bureau.txt');
    expect([report.form, report.year, report.organ, report.preamble]).toEqual(['2019', 2021, '', '']);
    expect(source.title).toBe('政府信息公开工作年度报告');
    expect(source.beforeTitle).toBe('附件：');
    expect(source.debris).toEqual([{ section: 1, text: '[bookmark: _GoBack]' }]);
    expect(source.layout).toBe('2019');
    expect(report.overview).toMatch(/^2021年,我局坚持.*政务服务事项2条。$/su);
    expect(report.overview.split('\n').map((line) => line.slice(0, 3))).toEqual([
      '202',
      '（1）',
      '（二）',
      '（三）',
    ]);
    expect(report.problems).toMatch(/^主要问题有：.*重点领域信息公开。$/su);
    expect(report.other).toBe('无其他需要报告的事项。');
  });
});

describe.runIf(present)('the blank form', () => {
  it('is a 2021 form without a single figure', async () => {
    const { report, source, unsure } = await open('form-2021-blank.docx');
    expect(tablesOf(report)).toEqual(blankTables(formOf('2021')));
    expect([report.form, report.organ, report.overview, report.problems, report.other]).toEqual([
      '2021',
      '',
      '',
      '',
      '',
    ]);
    expect(source.headings.map(({ section }) => section)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(unsure.map(({ cell }) => cell)).toEqual(['year']);
  });
});

describe.runIf(present)('a real report converted and read again', () => {
  it.each([
    '2024-huaian.txt',
    '2021-natural-resources-bureau.txt',
    'form-2021-blank.docx',
  ])('changes in no cell and no word: %s', async (name) => {
    const { report } = await open(name);
    for (const format of OWN_FORMATS) {
      expect((await readReport(await writeReport(report, format), name)).report).toEqual(report);
    }
  });
});

describe.runIf(present)('a real report that was damaged', () => {
  it.each([
    '2024-huaian.txt',
    '2021-natural-resources-bureau.txt',
  ])('never gives a wrong cell without saying so: %s', async (name) => {
    const text = readFileSync(`${folder}${name}`, 'utf8');
    const { report } = await open(name);
    const damage = fc.tuple(fc.constantFrom(...DAMAGE), fc.nat(text.length - 1), fc.nat(9));
    await fc.assert(
      fc.asyncProperty(damage, async ([[, mutate], at, size]) => {
        const read = await tryRead(mutate(text, at, size));
        expect(read ? silentlyWrong(read, report) : []).toEqual([]);
      }),
      // A fixed seed: a gate must not fail by chance; longer hunts take a seed of their own.
      { numRuns: 300, seed: 2024 },
    );
  });
});
