import { afterEach, describe, expect, it } from 'vitest';
import { BUREAU, NOTES, officesSheet } from '../../src/demo/bureau-2021.ts';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { play } from '../../src/demo/play.ts';
import { readReport } from '../../src/documents/read.ts';
import { cellAt, listCells } from '../../src/report/cells.ts';
import { checkReport } from '../../src/report/checks/check-report.ts';
import { verdictOf } from '../../src/report/findings.ts';

let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
  local = undefined;
});

describe('the whole interview', () => {
  it('over HTTP ends with a checked file in the 2021 layout for 2021, though the offices’ sheet is in the old one', async () => {
    local = await startLocalBot({ mode: 'http' });
    const file = await play(new Clerk(local.workspace));
    expect(file.info.name).toBe(`${BUREAU}2021年政府信息公开工作年度报告.docx`);
    const { report, source, unsure } = await readReport(file.bytes, file.info.name);
    expect(report).toMatchObject({ form: '2021', year: 2021, organ: BUREAU });
    expect(unsure).toEqual([]);
    expect(listCells('2021').filter(({ path }) => cellAt(report, path) !== 0)).toEqual([]);
    expect(report.overview).toContain('5条');
    const said = local.workspace.calls.map((call) => JSON.stringify(call.args)).join('\n');
    expect(said).toContain('“其他对外管理服务事项·本年增/减”7');
    expect(verdictOf(checkReport({ report, source, unsure })).errors).toBe(0);
  });

  it('over a socket ends with the 2019 layout for 2020, every cell as the bureau gave it', async () => {
    local = await startLocalBot({ mode: 'socket' });
    const file = await play(new Clerk(local.workspace), 2020);
    const { report } = await readReport(file.bytes, file.info.name);
    const given = officesSheet(2020);
    expect(report.form).toBe('2019');
    for (const { path } of listCells('2019'))
      expect([path, cellAt(report, path)]).toEqual([path, cellAt(given, path)]);
    expect(report.problems).toContain('一是');
    expect(Object.keys(NOTES).length).toBe(7);
  });
});
