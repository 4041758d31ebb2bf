import { describe, expect, it } from 'vitest';
import { formOf, formVersionFor } from '../../../src/report/forms/choose.ts';
import { resultRows } from '../../../src/report/totals.ts';

describe('the two layouts', () => {
  it.each([
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2025, '2021'],
  ] as const)('the report on %i uses the one of %s', (year, version) => {
    expect(formVersionFor(year)).toBe(version);
  });

  it('have 25 and 23 rows in table 三, with 21 and 19 dispositions', () => {
    expect(formOf('2021').applications.rows).toHaveLength(25);
    expect(formOf('2019').applications.rows).toHaveLength(23);
    expect(resultRows({ form: '2021' })).toHaveLength(21);
    expect(resultRows({ form: '2019' })).toHaveLength(19);
  });

  it('differ in table 二 as the notices say', () => {
    const articles = (version: '2019' | '2021') => formOf(version).proactive.map(({ article }) => article);
    expect(articles('2021')).toEqual([
      '第二十条第（一）项',
      '第二十条第（五）项',
      '第二十条第（六）项',
      '第二十条第（八）项',
    ]);
    expect(articles('2019')).toEqual([...articles('2021'), '第二十条第（九）项']);
    const labels = (version: '2019' | '2021') =>
      formOf(version).proactive[0]?.columns.map(({ label }) => label);
    expect(labels('2021')).toEqual(['本年制发件数', '本年废止件数', '现行有效件数']);
    expect(labels('2019')).toEqual(['本年新制作数量', '本年新公开数量', '对外公开总数量']);
  });

  it('share table 四', () => {
    expect(formOf('2021').disputes).toEqual(formOf('2019').disputes);
  });

  it('use no key twice', () => {
    for (const version of ['2019', '2021'] as const) {
      const form = formOf(version);
      const keys = [...form.applications.rows.map(({ key }) => key)];
      expect(new Set(keys).size).toBe(keys.length);
      const rows = form.proactive.flatMap((block) => block.rows.map(({ key }) => key));
      expect(new Set(rows).size).toBe(rows.length);
    }
  });
});
