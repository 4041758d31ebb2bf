import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clerk, promptIn } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { play } from '../../src/demo/play.ts';
import { writeReport } from '../../src/documents/write.ts';
import { PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { bureauReport, bureauReportLastYear } from '../fixtures/reports.ts';
import { withOffice } from '../support/office-program.ts';

let local: LocalBot;

beforeAll(async () => {
  local = await startLocalBot();
});
afterAll(() => local.stop());

const year = bureauReport().year;

describe('last year’s file', () => {
  it('fills 上年结转 and the contact, and is the base of 现行有效', async () => {
    const clerk = new Clerk(local.workspace);
    await clerk.start('北川县自然资源局', year);
    const last = bureauReportLastYear();
    const total = last.applications.carriedForward?.total ?? 0;
    const inForce = last.proactive.normativeDocuments?.inForce ?? 0;
    let seen = await clerk.drop('上年年报.html', await writeReport(last, 'html'));
    expect(visibleText(seen.message)).toContain(`上年结转下年度${total}件，今年“上年结转”先按${total}件填`);
    seen = await clerk.press(seen, 'confirm');
    seen = await clerk.say('去第二部分');
    expect(visibleText(seen.message)).toContain(`现行有效件数${inForce}`);
    seen = await clerk.say('制发1件，废止0件');
    expect(visibleText(seen.message)).toContain(`＝${inForce + 1}件填`);
  });

  it('of a wrong year is answered with the years that fit', async () => {
    const clerk = new Clerk(local.workspace);
    await clerk.start('北川县水利局', year + 2);
    const seen = await clerk.drop('旧年报.docx', await writeReport(bureauReportLastYear(), 'docx'));
    expect(visibleText(seen.message)).toContain(`${year + 1}年的（上年）`);
  });
});

describe('a report of this year', () => {
  it('fills the sections, with its texts as drafts to be read', async () => {
    const clerk = new Clerk(local.workspace);
    await clerk.start('北川县农业农村局', year);
    let seen = await clerk.drop('本年年报.docx', await writeReport(bureauReport(), 'docx'));
    seen = await clerk.press(seen, 'confirm');
    while (!seen.question.startsWith('draft.')) {
      seen = await clerk.press(seen, seen.question === 'previous' ? 'without' : 'skip');
    }
    expect(visibleText(seen.message)).toContain('这是文件中的文字');
    expect(visibleText(seen.message)).toContain(bureauReport().overview.slice(0, 20));
  });

  it('is only checked when the person says so', async () => {
    const clerk = new Clerk(local.workspace);
    await clerk.start('北川县商务局', year);
    const wrong = bureauReport();
    wrong.applications.new = { ...wrong.applications.new, total: 99 };
    await local.workspace.as(PEOPLE.clerk).upload(clerk.channel, {
      name: '待检查.docx',
      bytes: await writeReport(wrong, 'docx'),
      text: '检查',
      thread_ts: clerk.thread,
    });
    const seen = await clerk.next((one) => visibleText(one.message).includes('检查完成'));
    expect(visibleText(seen.message)).toContain('一、本年新收政府信息公开申请数量·总计');
    expect(seen.question).toBe('previous');
  });
});

describe('a file sent to the bot outside of a report', () => {
  it('is checked, and only the findings come back', async () => {
    const person = local.workspace.as(PEOPLE.approver);
    const wrong = bureauReport();
    wrong.disputes.reconsideration = { ...wrong.disputes.reconsideration, total: 77 };
    await person.upload('dm', { name: '年报.html', bytes: await writeReport(wrong, 'html') });
    const answer = await local.workspace.waitFor('检查完成', { channel: person.dm });
    expect(visibleText(answer)).toContain('行政复议·总计');
  });
});

describe('the posted file', () => {
  it('is sent again byte for byte, becomes version 2 after a change, and is next year’s last year', async () => {
    const clerk = new Clerk(local.workspace, PEOPLE.clerk);
    const first = await play(clerk, 2020);
    const latest = () => {
      const prompts = local.workspace
        .messages(clerk.channel, clerk.thread)
        .flatMap((message) => promptIn(message) ?? []);
      const last = prompts.at(-1);
      if (!last) throw new Error('no prompt');
      return last;
    };
    await clerk.press(latest(), 'resend');
    const again = await clerk.next((seen) => visibleText(seen.message).includes('已重新发送'));
    const files = local.workspace
      .messages(clerk.channel, clerk.thread)
      .flatMap((message) => message.files ?? []);
    const copies = files
      .filter((file) => file.name === first.info.name)
      .map((file) => local.workspace.file(file.id)?.bytes);
    expect(copies.length).toBe(2);
    expect(copies[0]?.equals(copies[1] ?? Buffer.alloc(0))).toBe(true);

    let seen = await clerk.press(again, 'show');
    seen = await clerk.say('修改 行政许可');
    seen = await clerk.fill(seen, 'cells', { 'proactive.licences.decisions': '5' });
    seen = await clerk.press(seen, 'confirm');
    while (seen.question !== 'check') seen = await clerk.press(seen, 'skip');
    await clerk.press(seen, 'post');
    const second = await clerk.next((one) =>
      visibleText(one.message).includes('第2版文件已生成，在上面下载'),
    );
    expect(visibleText(second.message)).toContain('第2版');
    const comments = local.workspace
      .messages(clerk.channel, clerk.thread)
      .flatMap(({ text, files }) => (files ? [text] : []));
    expect(comments.at(-1)).toContain(
      '第2版，已通过检查。\n与第1版相比：第二部分行政许可·处理决定数量由0改为5。',
    );

    const next = new Clerk(local.workspace, PEOPLE.clerk);
    const offered = await next.start('云岭县自然资源局', 2021);
    expect(visibleText(offered.message)).toContain('已读取上年年报');
  });
});

describe('the posted file as PDF', () => {
  const hash = (bytes: Buffer | undefined) =>
    createHash('sha256')
      .update(bytes ?? Buffer.alloc(0))
      .digest('hex');

  it('is what the office program makes of exactly that file, and is kept with its hash', async () => {
    const clerk = new Clerk(local.workspace, PEOPLE.clerk);
    const posted = await play(clerk, 2022);
    const files = () =>
      local.workspace.messages(clerk.channel, clerk.thread).flatMap((message) => message.files ?? []);
    const check = await clerk.say('检查');
    await withOffice(null, async () => {
      await clerk.press(check, 'pdf');
      const told = await clerk.next((seen) => visibleText(seen.message).includes('没有安装 LibreOffice'));
      expect(visibleText(told.message)).toContain('另存为 PDF');
    });
    // Stands in for the office program: it gives back what it was given.
    await withOffice('source', async () => {
      await clerk.say('也发一份PDF');
      await clerk.next((seen) => visibleText(seen.message).includes('PDF已发到本话题'));
    });
    const pdf = files().find(({ name }) => name === posted.info.name.replace(/docx$/u, 'pdf'));
    const docx = files().find(({ name }) => name === posted.info.name);
    const bytes = local.workspace.file(pdf?.id ?? '')?.bytes;
    expect(hash(bytes)).toBe(hash(local.workspace.file(docx?.id ?? '')?.bytes));
  });
});
