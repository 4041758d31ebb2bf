import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../src/documents/write.ts';
import { withCells } from '../../src/report/cells.ts';
import { bureauReport, cityReport } from '../fixtures/reports.ts';
import { cliIn } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-many-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { run, fileOf } = cliIn(folder);

const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const good = JSON.stringify(cityReport());
const wrong = JSON.stringify(withCells(cityReport(), { 'applications.new.total': 3118 }));

describe('nianbao check of many files', () => {
  it('prints a line of JSON a file of a folder and below, and exits 1 where one has errors', async () => {
    mkdirSync(join(folder, 'all/towns'), { recursive: true });
    symlinkSync(join(folder, 'all'), join(folder, 'all/towns/back'));
    const files = [
      fileOf('all/city.docx', await writeReport(cityReport(), 'docx')),
      fileOf('all/towns/wrong.json', wrong),
      fileOf('all/towns/no-ending', good),
      fileOf('all/letter.txt', '各位同事：下周一开会。'),
    ];
    fileOf('all/.hidden', 'x');
    fileOf('all/~$city.docx', 'x');
    const { status, out, err } = await run(['check', join(folder, 'all'), '--json']);
    const lines = linesOf(out);
    expect(status).toBe(1);
    expect(lines.map(({ file }) => file).sort()).toEqual([...files].sort());
    const of = (name: string) => lines.find(({ file }) => file.endsWith(name));
    expect(Object.keys(of('city.docx'))).toEqual(['file', 'report', 'findings', 'unsure', 'verdict']);
    expect(of('wrong.json').verdict).toMatchObject({ postable: false });
    expect(of('letter.txt')).toEqual({ file: files[3], error: expect.stringContaining('letter.txt') });
    expect(err).toContain('已检查 4/4');
    expect(err.trim().split('\n').at(-1)).toBe(
      '检查完成：共4份，可以报送2份，改正后再报送1份，无法读取1份。',
    );
  });

  it('says of each file what a check of it alone says', async () => {
    const paths = [fileOf('one.json', wrong), fileOf('two.json', JSON.stringify(bureauReport()))];
    const lines = linesOf((await run(['check', ...paths, '--json', '--lang', 'en'])).out);
    for (const path of paths) {
      const alone = JSON.parse((await run(['check', path, '--json', '--lang', 'en'])).out);
      expect(lines.find(({ file }) => file === path)).toEqual({ file: path, ...alone });
    }
  });

  it('goes on past a file that is not there, and exits 2 where nothing else is wrong', async () => {
    const none = join(folder, 'none.docx');
    const { status, out, err } = await run(['check', none, fileOf('good.json', good), '--json']);
    expect(status).toBe(2);
    expect(linesOf(out)).toHaveLength(2);
    expect(err).toContain(`${none}：文件不存在`);
  });

  it.each([
    [['.'], '--json'],
    [['a.docx', 'b.docx'], '--json'],
    [['a.docx', 'b.docx', '--json', '--previous', 'c.docx'], '--previous'],
    [['a.docx', '-', '--json'], '标准输入'],
  ])('says what is missing or does not fit: %j', async (args, what) => {
    const { status, err } = await run(['check', ...args]);
    expect(status).toBe(2);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(what)]);
  });

  it('says that a folder is empty', async () => {
    mkdirSync(join(folder, 'empty'));
    const { status, err } = await run(['check', join(folder, 'empty'), '--json']);
    expect(status).toBe(2);
    expect(err).toContain('没有文件');
  });
});
