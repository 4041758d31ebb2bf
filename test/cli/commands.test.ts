import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../src/documents/write.ts';
import { bureauReport, bureauReportLastYear, cityReport, oldLayoutReport } from '../fixtures/reports.ts';
import { cliIn } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { run, fileOf } = cliIn(folder);

const wrongSum = () => {
  const report = cityReport();
  report.applications.new = { ...report.applications.new, total: 3118 };
  return JSON.stringify(report);
};

describe('nianbao check', () => {
  it('prints the findings, the worst first, and the verdict last; errors make it exit 1', async () => {
    const { status, out } = await run(['check', fileOf('wrong.json', wrongSum())]);
    const lines = out.trim().split('\n');
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^【错误】第三部分：.*\[(row-total|balance)\]$/);
    expect(lines.at(-1)).toMatch(/^检查完成：错误\d+处/);
  });

  it('prints {report, findings, unsure, verdict} and exits 0 without errors', async () => {
    const { status, out } = await run([
      'check',
      fileOf('city.docx', await writeReport(cityReport(), 'docx')),
      '--json',
    ]);
    const printed = JSON.parse(out);
    expect(status).toBe(0);
    expect(Object.keys(printed)).toEqual(['report', 'findings', 'unsure', 'verdict']);
    expect(printed.report).toMatchObject({ form: '2021', year: cityReport().year });
    expect(printed.verdict).toMatchObject({ errors: 0, postable: true });
  });

  it('holds a report against last year’s, in English, from standard input', async () => {
    const report = bureauReport();
    report.applications.carriedOver = { ...report.applications.carriedOver, naturalPerson: 9, total: 9 };
    const last = fileOf('last.json', JSON.stringify(bureauReportLastYear()));
    const { out } = await run(['check', '-', '--previous', last, '--lang', 'en'], JSON.stringify(report));
    expect(out).toContain('[carry-over]');
    expect(out.trim().split('\n').at(-1)).toMatch(/^Checked: \d+ errors/);
  });

  it('adds up the last years of merged organs', async () => {
    const last = fileOf('last.json', JSON.stringify(bureauReportLastYear()));
    const once = await run(['check', '-', '--previous', last, '--json'], JSON.stringify(bureauReport()));
    const twice = await run(
      ['check', '-', '--previous', last, '--previous', last, '--json'],
      JSON.stringify(bureauReport()),
    );
    const carry = (out: string) =>
      JSON.parse(out).findings.filter((one: { rule: string }) => one.rule === 'carry-over');
    expect(carry(once.out)).toEqual([]);
    expect(carry(twice.out).length).toBeGreaterThan(0);
  });

  it('takes blank cells of a published report for warnings', async () => {
    const report = cityReport();
    report.applications.granted = { ...report.applications.granted, research: null };
    const severity = (out: string) =>
      JSON.parse(out).findings.find((one: { rule: string }) => one.rule === 'not-a-count')?.severity;
    expect(severity((await run(['check', '-', '--json'], JSON.stringify(report))).out)).toBe('error');
    expect(severity((await run(['check', '-', '--json', '--published'], JSON.stringify(report))).out)).toBe(
      'warning',
    );
  });
});

describe('nianbao convert and form', () => {
  it('writes another format without changing a cell or a word', async () => {
    const source = fileOf('old.json', JSON.stringify(oldLayoutReport(2020)));
    const html = join(folder, 'old.html');
    const back = join(folder, 'back.json');
    expect((await run(['convert', source, '--to', 'html', '-o', html])).status).toBe(0);
    expect((await run(['convert', html, '--to', 'json', '-o', back])).status).toBe(0);
    expect(JSON.parse(readFileSync(back, 'utf8'))).toEqual(oldLayoutReport(2020));
  });

  it('says where no PDF can be made, and what to do instead', async () => {
    const source = fileOf('city.json', JSON.stringify(cityReport()));
    const { status, err } = await run(['convert', source, '--to', 'pdf', '-o', 'x'], undefined, {
      PATH: folder,
    });
    expect(status).toBe(2);
    expect(err).toContain('没有安装 LibreOffice');
    expect(err).toContain('另存为 PDF');
  });

  it('says in a line a table what of it was not read, and nothing of it before the file is written', async () => {
    const source = fileOf('holes.json', JSON.stringify({ ...cityReport(), applications: {} }));
    const done = await run(['convert', source, '--to', 'json', '-o', join(folder, 'holes-out.json')]);
    expect(done.status).toBe(0);
    expect(done.err.trim().split('\n')).toEqual([expect.stringMatching(/^没有读准 第三部分\d{3}格：/u)]);
    const refused = await run(['convert', source, '--to', 'json', '-o', '/does/not/exist/x.json']);
    expect(refused.status).toBe(2);
    expect(refused.err.trim().split('\n')).toEqual([expect.stringContaining('无法写入')]);
  });

  it('names a cell that was not read as the form prints it', async () => {
    const { new: row, ...rows } = cityReport().applications;
    const { total: _, ...cells } = row ?? {};
    const source = fileOf(
      'hole.json',
      JSON.stringify({ ...cityReport(), applications: { ...rows, new: cells } }),
    );
    const { err } = await run(['convert', source, '--to', 'json', '-o', join(folder, 'hole-out.json')]);
    expect(err).toMatch(/^没有读准 第三部分.*新收.*总计（applications\.new\.total）：/u);
  });

  it('writes an empty form that reads as one', async () => {
    const path = join(folder, 'form.docx');
    expect((await run(['form', '2019', '-o', path])).status).toBe(0);
    const { report } = JSON.parse((await run(['check', path, '--json'])).out);
    expect(report.form).toBe('2019');
    expect(report.applications.new.total).toBeNull();
  });
});

describe('nianbao deadline', () => {
  it('counts seven, twenty and forty working days from the day of receipt', async () => {
    const { status, out } = await run(['deadline', '2026-02-10', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      received: '2026-02-10',
      correctionNoticeBy: '2026-02-26',
      answerBy: '2026-03-16',
      extendedAnswerBy: '2026-04-14',
      provisional: false,
    });
    expect(Object.keys(JSON.parse(out).counted)).toEqual([
      'correctionNoticeBy',
      'answerBy',
      'extendedAnswerBy',
    ]);
  });

  it('needs the day of confirmation where the law counts from it', async () => {
    expect((await run(['deadline', '2026-02-10', '--channel', 'online'])).status).toBe(2);
    const { out } = await run([
      'deadline',
      '2026-02-05',
      '--channel',
      'online',
      '--confirmed',
      '2026-02-10',
      '--json',
    ]);
    expect(JSON.parse(out)).toMatchObject({ received: '2026-02-10', answerBy: '2026-03-16' });
  });

  it('marks dates in a year without a holiday notice, and takes a notice from a file', async () => {
    expect(JSON.parse((await run(['deadline', '2026-12-20', '--json'])).out).provisional).toBe(true);
    const notice = fileOf('notice.json', JSON.stringify({ 2027: { off: ['2027-01-01'], work: [] } }));
    const known = await run(['deadline', '2026-12-20', '--json'], undefined, { NIANBAO_HOLIDAYS: notice });
    expect(JSON.parse(known.out).provisional).toBe(false);
  });
});

describe('what cannot be used', () => {
  it.each([
    [['check', '/does/not/exist.docx'], '文件不存在'],
    [['check'], '请给出一个文件'],
    [['check', '--frobnicate', 'x'], '--help'],
    [['check', tmpdir()], '文件夹'],
    [['check', 'package.json', '--lang', 'fr'], '--lang'],
    [['convert', 'package.json', '--to', 'odt', '-o', 'x'], '--to'],
    [['convert', 'package.json', '--to', 'html'], '-o'],
    [['form', '2020', '-o', 'x'], '格式'],
    [['form', '2021', '-o', '/does/not/exist/x.docx'], '无法写入'],
    [['deadline', '2026-13-40'], '有效日期'],
    [['deadline', '2026-02-05', '--confirmed', '2026-02-10'], '没有写 --channel'],
    [['deadline', '2026-02-05', '--channel', 'post', '--confirmed', '2026-02-10'], '去掉 --confirmed'],
    [['nonsense'], '可用的有'],
  ] as const)('%j: one line on standard error with the way out, exit 2', async (args, words) => {
    const { status, out, err } = await run(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n').length).toBe(1);
    expect(err).toContain(words);
  });

  it.each([
    ['cut off', '{"form": "2021", "year": 20', '不是完整的 JSON'],
    ['an unknown form', '{"form": "2022"}', '应为“2019”或“2021”'],
    ['a year in quotes', JSON.stringify({ ...bureauReport(), year: '2024' }), '应为'],
    ['no organ', JSON.stringify({ ...bureauReport(), organ: undefined }), '应为文字'],
  ])('says in Chinese alone what does not fit in JSON: %s', async (_, text, words) => {
    const { status, err } = await run(['check', '-'], text);
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(err).not.toMatch(/Invalid|expected|position/u);
  });

  it('reads an empty standard input as such', async () => {
    const { status, err } = await run(['check', '-'], '');
    expect(status).toBe(2);
    expect(err.trim().split('\n').length).toBe(1);
  });

  it.each(['check', 'convert', 'form', 'deadline'])('%s --help tells how it is used', async (command) => {
    const { status, out } = await run([command, '--help']);
    expect(status).toBe(0);
    expect(out).toContain(`nianbao ${command}`);
  });
});
