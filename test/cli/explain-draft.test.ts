import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bureauReport, bureauReportLastYear } from '../fixtures/reports.ts';
import { runCli } from '../support/cli.ts';

const NOTES = [
  { aspect: 'supervision', text: '组织培训2次，覆盖60人次' },
  { aspect: 'platforms', text: '网站公开政府信息208条' },
  { aspect: 'problems', text: '政策解读形式比较单一' },
];
const file = join(mkdtempSync(join(tmpdir(), 'explain-')), 'notes.json');
writeFileSync(
  file,
  JSON.stringify({ report: bureauReport(), previous: bureauReportLastYear(), notes: NOTES }),
);

async function run(...args: string[]): Promise<string> {
  const { status, out } = await runCli(['explain', ...args]);
  expect(status).toBe(0);
  return out;
}

interface Printed {
  part: string;
  sentences: {
    sentence: string;
    isMarked: boolean;
    groundless: { kind: string; printed: string }[];
    rests: string[];
    figures: { printed: string; named: { cells: string[]; value: number }[]; rests: string[] | null }[];
  }[];
}
const printed = async (...args: string[]): Promise<Printed> =>
  JSON.parse(await run(...args, '--draft', file, '--json'));

describe('why a sentence of a draft', () => {
  it('was passed: the notes and cells that it rests on', async () => {
    const out = await run('全年组织业务培训2次，覆盖60人次。', '--draft', file);
    expect(out).toContain('结论：有依据，不标');
    expect(out).toContain('依据：要点1“组织培训2次，覆盖60人次”');
    expect(await run('全年新收政府信息公开申请12件。', '--draft', file)).toContain('表格“');
  });

  it('was marked: what has no ground, by kind, and what its figure was held against', async () => {
    const [said] = (await printed('全年新收政府信息公开申请99件。')).sentences;
    expect(said).toMatchObject({ isMarked: true, groundless: [{ kind: 'figure', printed: '99件' }] });
    expect(said?.figures).toEqual([
      { printed: '99件', named: [{ cells: ['applications.new.total'], value: 12 }], rests: null },
    ]);
    const out = await run('全年新收政府信息公开申请99件。', '--draft', file);
    expect(out).toContain('标【待核实】：数字“99件”');
    expect(out).toContain('对照过：');
    expect(out).toContain('为12');
  });

  it('is told by the group that its words name, not by one of the group’s cells', async () => {
    const [said] = (await printed('全年答复政府信息公开申请13件，其中未公开10件。')).sentences;
    const denied = said?.figures.find(({ printed }) => printed === '10件');
    expect(denied?.rests).toBeNull();
    expect(denied?.named).toHaveLength(1);
    expect(denied?.named[0]?.cells).toHaveLength(8);
  });

  it('is told for each of several sentences, in the part that is named', async () => {
    const { part, sentences } = await printed(
      '一是政策解读形式单一。二是多次获评先进。',
      '--part',
      'problems',
    );
    expect(part).toBe('problems');
    expect(sentences.map(({ isMarked }) => isMarked)).toContain(true);
    expect(sentences.flatMap(({ rests }) => rests)).toContain('notes.2');
  });

  it.each([
    [['一句。', '--draft', 'no-such-file.json'], 'no-such-file.json'],
    [['一句。', '--draft', file, '--ledger'], '只能写一个'],
    [['一句。', '--draft', file, '--part', 'third'], '--part'],
    [['一句。', '--part', 'overview'], '--draft'],
  ])('refuses what it cannot use: %j', async (args, why) => {
    const { status, err } = await runCli(['explain', ...args]);
    expect(status).toBe(2);
    expect(err).toContain(why);
  });
});
