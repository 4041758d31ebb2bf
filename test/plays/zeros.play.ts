import { describe, expect, it } from 'vitest';
import { cellAt, listCells } from '../../src/report/cells.ts';
import { BROWSER, stage } from './stage.ts';
import { zeroYear } from './zero-year.ts';

const { clerk } = stage('zeros');

/** A bureau of which nobody asked anything and that decided nothing all year. */
describe.skipIf(BROWSER === null)('a bureau with nothing but zeros, in the browser', () => {
  it('reaches its file in twenty turns, no step tried twice', async () => {
    const who = clerk();
    await who.start('云岭县档案局', 2025);
    await who.press('直接填');
    await who.say('城关镇人民路1号，邮编674200，电话0888-1234567');
    await zeroYear(who);
    expect(who.turns.length).toBeLessThanOrEqual(20);
    const report = await who.file();
    expect(report).toMatchObject({ form: '2021', year: 2025, organ: '云岭县档案局' });
    expect(listCells('2021').filter(({ path }) => cellAt(report, path) !== 0)).toEqual([]);
    expect(report.preamble).toContain('城关镇人民路1号');
    expect(report.overview).toContain('45条');
    expect(report.problems).toContain('解读形式单一');
  });
});
