import { describe, expect, it } from 'vitest';
import { cellAt, listCells } from '../../src/report/cells.ts';
import { BROWSER, stage } from './stage.ts';

const { clerk } = stage('zeros');

/** A bureau of which nobody asked anything and that decided nothing all year. */
describe.skipIf(BROWSER === null)('a bureau with nothing but zeros, in the browser', () => {
  it('reaches its file in twenty turns, no step tried twice', async () => {
    const who = clerk();
    await who.start('云岭县档案局', 2025);
    await who.press('直接填');
    await who.say('城关镇人民路1号，邮编674200，电话0888-1234567');
    await who.say('网站公开信息45条，政策解读2次');
    await who.press('没有');
    await who.press('没有');
    await who.say('网站1个，公众号1个');
    await who.say('组织培训1次');
    await who.press('本部分全为0');
    await who.press('未收到，也无复议诉讼');
    await who.say('解读形式单一');
    await who.say('增加图解和短视频');
    await who.press('未收取');
    await who.press('没有');
    await who.press('采用');
    await who.press('采用');
    await who.press('采用');
    await who.press('生成文件');
    expect(who.turns.length).toBeLessThanOrEqual(20);
    const report = await who.file();
    expect(report).toMatchObject({ form: '2021', year: 2025, organ: '云岭县档案局' });
    expect(listCells('2021').filter(({ path }) => cellAt(report, path) !== 0)).toEqual([]);
    expect(report.preamble).toContain('城关镇人民路1号');
    expect(report.overview).toContain('45条');
    expect(report.problems).toContain('解读形式单一');
  });
});
