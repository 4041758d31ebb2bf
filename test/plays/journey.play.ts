import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../src/playground/state/seed.ts';
import { BROWSER, stage } from './stage.ts';

const { clerk } = stage('journey');

const [SLIP, ORGAN] = ['云岭县档按局', '云岭县档案局'] as const;

/** Two people who have never seen it, and nothing but what stands on the page. */
describe.skipIf(BROWSER === null)('a report that changes hands, in the browser', () => {
  it('is started, handed over, mended in its organ’s name, finished, and its file found again', async () => {
    const who = clerk();
    const { page } = who;
    await who.start(SLIP, 2025);
    await who.press('直接填');
    await who.say('城关镇人民路1号，邮编674200，电话0888-1234567');
    expect(await who.press('帮助')).toContain('转交');
    await who.chosen('转交', { 转交给: '科长乙', 留言: '其余的请您填' });
    expect(await who.next()).toContain('尚缺的项目已私信告知');

    await who.becomes(PEOPLE.reviewer, /私信/);
    const letter = page.locator('.message').last();
    expect(await letter.innerText()).toContain('其余的请您填');
    expect(await letter.innerText()).toContain('尚缺：');
    await letter
      .getByRole('link', { name: '打开话题' })
      .or(letter.getByRole('button', { name: '打开话题' }))
      .click();
    await page.locator('#thread .message').last().waitFor();

    await who.press('帮助');
    await who.chosen('改机关名称', { 机关名称: ORGAN });
    expect(await who.next()).toContain(`改为“${ORGAN}”`);
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
    for (const _ of ['一', '五', '六']) await who.press('采用');
    await who.press('生成文件');
    expect(await who.file()).toMatchObject({ organ: ORGAN, year: 2025 });

    for (const person of [PEOPLE.reviewer, PEOPLE.clerk]) {
      await who.becomes(person, /主页/);
      await page.getByText(`${ORGAN} 2025年度报告`).first().waitFor();
      await page
        .getByRole('link', { name: /最新文件/ })
        .or(page.getByRole('button', { name: /最新文件/ }))
        .first()
        .waitFor();
    }
  });
});
