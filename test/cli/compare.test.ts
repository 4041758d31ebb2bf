import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../src/documents/write.ts';
import { withCells } from '../../src/report/cells.ts';
import { cityReport } from '../fixtures/reports.ts';
import { cliIn } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { run, fileOf } = cliIn(folder);

const changed = () => {
  const report = withCells(cityReport(), { 'applications.new.total': 3118 });
  return JSON.stringify({ ...report, other: `${report.other}另有一项工作。` });
};

describe('nianbao compare', () => {
  it('finds a report the same in another format', async () => {
    const page = fileOf('city.html', await writeReport(cityReport(), 'html'));
    const { status, out } = await run(['compare', page, '-'], JSON.stringify(cityReport()));
    expect(status).toBe(0);
    expect(out).toBe('比较完成：数字和文字都相同。\n');
  });

  it('names cells as the form prints them, and sentences by the document that has them', async () => {
    const word = fileOf('city.docx', await writeReport(cityReport(), 'docx'));
    const { status, out } = await run(['compare', word, fileOf('changed.json', changed())]);
    expect(status).toBe(0);
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(/^第三部分.*新收.*总计（applications\.new\.total）：前一份 \d+，后一份 3118$/u),
      '第六部分（other）：只在后一份：另有一项工作。',
      '比较完成：数字不同1格，语句不同1句，基本信息不同0项。',
    ]);
  });

  it('prints the differences as data', async () => {
    const { out } = await run(
      ['compare', fileOf('same.json', JSON.stringify(cityReport())), '-', '--json'],
      changed(),
    );
    const printed = JSON.parse(out);
    expect(Object.keys(printed)).toEqual(['about', 'cells', 'sentences', 'unsure']);
    expect(printed.cells).toEqual([
      { cell: 'applications.new.total', a: cityReport().applications.new?.total, b: 3118 },
    ]);
    expect(printed.sentences).toEqual([{ part: 'other', only: 'b', text: '另有一项工作。' }]);
  });

  it('says which file it cannot use, in one line', async () => {
    const { status, err } = await run(['compare', fileOf('one.json', changed()), join(folder, 'none.docx')]);
    expect(status).toBe(2);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('none.docx：文件不存在')]);
    expect((await run(['compare', '-'])).status).toBe(2);
    expect((await run(['compare', '-', '-'])).status).toBe(2);
  });
});
