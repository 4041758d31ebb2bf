import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../src/playground/state/seed.ts';
import { BROWSER, stage } from './stage.ts';
import { zeroYear } from './zero-year.ts';

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
    // The day's reminder of what is now theirs may stand behind it.
    const letter = page.locator('.message').filter({ hasText: '其余的请您填' });
    expect(await letter.innerText()).toContain('尚缺：');
    await letter.getByRole('link', { name: '打开话题' }).click();
    await page.locator('#thread .message').last().waitFor();

    await who.press('帮助');
    await who.chosen('改机关名称', { 机关名称: ORGAN });
    expect(await who.next()).toContain(`改为“${ORGAN}”`);
    await zeroYear(who);
    expect(await who.file()).toMatchObject({ organ: ORGAN, year: 2025 });

    for (const person of [PEOPLE.reviewer, PEOPLE.clerk]) {
      await who.becomes(person, /主页/);
      await page.getByText(`${ORGAN} 2025年度报告`).first().waitFor();
      await page
        .getByRole('link', { name: /最新文件/ })
        .first()
        .waitFor();
    }
  });
});
