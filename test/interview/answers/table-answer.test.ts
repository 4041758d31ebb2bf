import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTableAnswer } from '../../../src/interview/answers/table-answer.ts';
import { type CellPath, cellAt, listCells } from '../../../src/report/cells.ts';
import { formOf } from '../../../src/report/forms/choose.ts';
import { blankReport, type Report } from '../../../src/report/report.ts';
import { withTotals } from '../../../src/report/totals.ts';
import { cityReport } from '../../fixtures/reports.ts';

const blank = blankReport('2021', 2025, '云岭县自然资源局');

function read(text: string, table: 'proactive' | 'applications' | 'disputes', report: Report = blank) {
  const reading = readTableAnswer(text, table, report);
  if (reading.kind !== 'read') throw new Error(`unreadable: ${text}`);
  return reading;
}

/** The table of applications as it is copied from Excel: with or without labels and totals. */
function copied(report: Report, shape: { labels: boolean; totals: boolean }): string {
  const { rows, columns } = formOf(report.form).applications;
  return rows
    .filter((row) => shape.totals || row.role !== 'total')
    .map((row) => {
      const cells = columns
        .filter(({ key }) => shape.totals || key !== 'total')
        .map(({ key }) => String(cellAt(report, `applications.${row.key}.${key}`) ?? ''));
      return [...(shape.labels ? [row.label] : []), ...cells].join('\t');
    })
    .join('\n');
}

const partsOf = (report: Report) =>
  Object.fromEntries(
    listCells(report.form, 'applications')
      .filter(({ isTotal }) => !isTotal)
      .map(({ path }) => [path, cellAt(report, path)]),
  );

describe('a pasted table of applications', () => {
  it.each([
    { labels: true, totals: true },
    { labels: true, totals: false },
    { labels: false, totals: true },
    { labels: false, totals: false },
  ])('is read whole: %j', (shape) => {
    expect(read(copied(cityReport(), shape), 'applications').cells).toEqual(partsOf(cityReport()));
  });

  it('is read from the lines of a CSV file, in quotes or with Chinese commas', () => {
    const tabs = copied(cityReport(), { labels: true, totals: true });
    const quoted = tabs
      .split('\n')
      .map((line) => {
        const [label, ...cells] = line.split('\t');
        return [`"${label}"`, ...cells.map((cell) => `"${Number(cell).toLocaleString('en-US')}"`)].join(',');
      })
      .join('\n');
    for (const text of [tabs.replaceAll('\t', ','), tabs.replaceAll('\t', '，'), quoted])
      expect(read(text, 'applications').cells).toEqual(partsOf(cityReport()));
  });

  it('is read from the source of a web page', () => {
    const row = (line: string) => `<tr><td>${line.replaceAll('\t', '</td><td>')}</td></tr>`;
    const lines = copied(cityReport(), { labels: true, totals: true }).split('\n');
    const text = `<table>${lines.map(row).join('\n')}</table>`;
    expect(read(text, 'applications').cells).toEqual(partsOf(cityReport()));
  });

  it('may hold only the applicant types that occurred, under their own headings', () => {
    const text =
      '项目\t自然人\t企业\t合计\n本年新收\t12\t3\t15\n予以公开\t10\t3\t13\n结转下年度继续办理\t2\t0\t2';
    const { cells, unsure, mismatches } = read(text, 'applications');
    expect(cells).toEqual({
      'applications.new.naturalPerson': 12,
      'applications.new.business': 3,
      'applications.granted.naturalPerson': 10,
      'applications.granted.business': 3,
      'applications.carriedForward.naturalPerson': 2,
      'applications.carriedForward.business': 0,
    });
    expect([...unsure, ...mismatches]).toEqual([]);
  });

  it('is no table of zeros because a 没有 stands beside figures that could not be read', () => {
    const reading = readTableAnswer('甲乙丙丁12件；没有', 'applications', blank);
    expect(reading.kind === 'read' ? reading.cells : {}).toEqual({});
  });

  it('names each total that disagrees with its parts', () => {
    const report = cityReport();
    report.applications.new = { ...report.applications.new, total: 3118 };
    const { mismatches } = read(copied(report, { labels: true, totals: true }), 'applications');
    expect(mismatches).toEqual([{ path: 'applications.new.total', stated: 3118, computed: 3119 }]);
  });

  it('is read back whatever its figures are', () => {
    const paths = listCells('2021', 'applications').filter(({ isTotal }) => !isTotal);
    fc.assert(
      fc.property(
        fc.array(fc.nat(99_999), { minLength: paths.length, maxLength: paths.length }),
        (figures) => {
          const report = structuredClone(blank);
          paths.forEach(({ row, column }, at) => {
            report.applications[row] = { ...report.applications[row], [column]: figures[at] ?? 0 };
          });
          const shape = { labels: true, totals: true };
          expect(read(copied(withTotals(report), shape), 'applications').cells).toEqual(partsOf(report));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is a block of it as well: some rows with their labels', () => {
    const block = '（一）予以公开\t5\t1\t0\t0\t0\t0\t6\n1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0';
    const { cells } = read(block, 'applications');
    expect(cells['applications.granted.naturalPerson']).toBe(5);
    expect(cells['applications.granted.business']).toBe(1);
    expect(cells['applications.deniedStateSecret.research']).toBe(0);
    expect(cells['applications.new.naturalPerson']).toBeUndefined();
  });
});

describe('figures in words', () => {
  const cases: readonly (readonly [
    string,
    'proactive' | 'applications' | 'disputes',
    Record<CellPath, number>,
  ])[] = [
    [
      '新收12件，自然人10件、企业2件',
      'applications',
      { 'applications.new.naturalPerson': 10, 'applications.new.business': 2 },
    ],
    [
      'received 12: 10 natural persons, 2 companies',
      'applications',
      { 'applications.new.naturalPerson': 10, 'applications.new.business': 2 },
    ],
    [
      '复议3件，维持2件，尚未审结1件',
      'disputes',
      { 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.pending': 1 },
    ],
    ['制发2件，废止1件，现行有效15件', 'proactive', {}],
    [
      '行政处罚86件，行政强制0件',
      'proactive',
      { 'proactive.penalties.decisions': 86, 'proactive.coerciveMeasures.decisions': 0 },
    ],
    [
      '规范性文件制发二件、废止一件、现行有效十五件',
      'proactive',
      {
        'proactive.normativeDocuments.issued': 2,
        'proactive.normativeDocuments.repealed': 1,
        'proactive.normativeDocuments.inForce': 15,
      },
    ],
  ];
  it.each(cases)('%s', (text, table, expected) => {
    expect(read(text, table).cells).toMatchObject(expected);
  });

  it('asks whose the results are rather than guess', () => {
    const { cells, unsure } = read(
      '新收12件，自然人10件、企业2件，10件予以公开，2件本机关不掌握',
      'applications',
    );
    expect(cells['applications.new.naturalPerson']).toBe(10);
    expect(unsure.length).toBeGreaterThan(0);
  });

  it('takes every figure for the one kind of applicant that there is', () => {
    const { cells } = read('新收12件，都是自然人，10件予以公开，2件本机关不掌握', 'applications');
    expect(cells).toMatchObject({
      'applications.new.naturalPerson': 12,
      'applications.granted.naturalPerson': 10,
      'applications.unavailableNotHeld.naturalPerson': 2,
    });
  });

  it.each([
    '三五件',
    '七八件',
    '两三件',
    '十二三件',
    '二三十件',
    '一两百件',
    '三百五六十件',
    '十几件',
  ])('takes over no figure from %s, which says only about how many', (about) => {
    expect(readTableAnswer(`自然人新收${about}`, 'applications', blank).kind).toBe('unreadable');
  });

  it.each([
    '规范性文件嘛就制发了三件然后废止了一件现在有效的应该是十二件',
    '规范性文件制发3件废止1件现行有效应为12件',
    '制发三件呢废止一件吧有效十二件',
  ])('reads every figure of %s, as it is spoken', (said) => {
    const { cells, unsure, leftovers } = read(said, 'proactive');
    expect(cells).toEqual({
      'proactive.normativeDocuments.issued': 3,
      'proactive.normativeDocuments.repealed': 1,
      'proactive.normativeDocuments.inForce': 12,
    });
    expect([...unsure, ...leftovers]).toEqual([]);
  });

  it.each(['处罚八十六件强制没有', '处罚86件，强制没有'])('reads %s, with and without its comma', (said) => {
    expect(read(said, 'proactive').cells).toEqual({
      'proactive.penalties.decisions': 86,
      'proactive.coerciveMeasures.decisions': 0,
    });
  });

  it.each([
    ['一百零三件', 103],
    ['一百二十件', 120],
    ['两万三千件', 23_000],
    ['一二零件', 120],
    ['五零件', 50],
    ['二十二件', 22],
  ])('takes %s for %i', (said, figure) => {
    const { cells } = read(`自然人新收${said}`, 'applications');
    expect(cells['applications.new.naturalPerson']).toBe(figure);
  });

  it.each([
    ['复议3件，维持4件', '写的是3件，各项结果加起来是4件'],
    ['复议5件，纠正1件', '共5件，其中4件没有说明结果'],
  ])('says of %s that results and their sum differ', (said, told) => {
    expect(read(said, 'disputes').unsure.map(({ why }) => why)).toEqual([expect.stringContaining(told)]);
  });

  it.each([
    ['复议5件，纠正1件，其余维持', { upheld: 4, corrected: 1, otherResult: 0, pending: 0 }],
    ['复议5件，纠正1件，未审结1件，其余均维持', { upheld: 3, corrected: 1, otherResult: 0, pending: 1 }],
    ['复议5件，维持4件，剩下的撤销', { upheld: 4, corrected: 1, otherResult: 0, pending: 0 }],
  ])('works out the rest of %s', (said, results) => {
    const { cells, unsure, leftovers } = read(said, 'disputes');
    expect(cells).toEqual(
      Object.fromEntries(
        Object.entries(results).map(([part, value]) => [`disputes.reconsideration.${part}`, value]),
      ),
    );
    expect([...unsure, ...leftovers]).toEqual([]);
  });

  it('works out the rest of a sum of applications', () => {
    const { cells, unsure } = read('新收12件，企业2件，其余是自然人', 'applications');
    expect(cells).toMatchObject({
      'applications.new.naturalPerson': 10,
      'applications.new.business': 2,
      'applications.new.research': 0,
    });
    expect(unsure).toEqual([]);
  });

  it('does not give the rest what a group of results holds, though its row is still to be told', () => {
    const { cells, unsure } = read('新收12件，都是自然人，不予公开1件，其余予以公开', 'applications');
    expect(cells['applications.granted.naturalPerson']).toBe(11);
    expect(unsure.map(({ why }) => why).join()).toContain('不予公开');
  });

  it('fills what one type says whole, and asks of the others only what they received', () => {
    const { cells, unsure } = read('自然人新收12件，全部予以公开', 'applications');
    expect(cells).toEqual({
      'applications.new.naturalPerson': 12,
      'applications.granted.naturalPerson': 12,
    });
    expect(unsure.map(({ why }) => why)).toEqual([expect.stringContaining('新收件数还没有说明')]);
  });

  it('never throws, and says what it did not understand', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const table of ['proactive', 'applications', 'disputes'] as const)
          readTableAnswer(text, table, blank);
      }),
      { numRuns: 200 },
    );
    expect(readTableAnswer('天气不错', 'applications', blank)).toMatchObject({
      kind: 'unreadable',
      example: expect.any(String),
    });
  });
});
