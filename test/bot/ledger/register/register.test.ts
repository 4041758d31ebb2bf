import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '../../../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../../../src/playground/state/seed.ts';
import type { StoredMessage } from '../../../../src/playground/state/types.ts';
import { visibleText } from '../../../../src/playground/wait.ts';
import { readRegister } from '../../../support/read-register.ts';
import { saying } from '../../../support/saying.ts';
import { allTold, toldOf } from '../../../support/told-alone.ts';

const ORGAN = '云岭县自然资源局';
const NOW = Date.parse('2026-06-01T02:00:00Z');
const HEAD = '登记编号,申请人,联系电话,申请人类型,申请方式,收到日期,申请内容,答复日期,办理结果,经办科室';
let local: LocalBot;

const csv = (rows: readonly string[]): Uint8Array => new TextEncoder().encode([HEAD, ...rows].join('\r\n'));

const REGISTER = csv([
  '2026-001,周小禾,13900000001,自然人,当面,2026-03-02,城东征地批复,2026/3/20,予以公开,法规科',
  '2026-002,云岭某某公司,0555-6600123,企业,挂号信,2026年3月3日,规划条件,,,规划科',
  '2026-003,郑一川,,自然人,信鸽,2026-03-04,测绘成果,,,测绘科',
  '2026-001,周小禾,13900000001,自然人,当面,2026-03-02,城东征地批复,2026/3/20,予以公开,法规科',
]);

const clerk = () => local.workspace.as(PEOPLE.clerk);

/** The next message in a person's own conversation with the bot that says something. */
const answered = (said: string, from = 0): Promise<StoredMessage> =>
  local.workspace.waitUntil(
    () =>
      local.workspace
        .messages(clerk().dm)
        .slice(from)
        .find((message) => message.user !== PEOPLE.clerk && visibleText(message).includes(said)),
    8000,
    said,
  );

/** What the clerk alone is told. */
const told = (said: string, from = 0) => toldOf(local.workspace, PEOPLE.clerk, said, { from });

beforeAll(async () => {
  local = await startLocalBot({ workspace: { now: () => NOW } });
});

afterAll(async () => {
  await local.stop();
});

describe('the register that an office has', () => {
  it('is previewed for an organ that is named first, then imported, and a second time changes nothing', async () => {
    await clerk().upload('dm', { name: '2026年台账.csv', bytes: REGISTER });
    await clerk().press(await answered('请先填机关名称'), saying('填机关名称'));
    await clerk().submit(await local.workspace.waitForView(PEOPLE.clerk), { organ: ORGAN });
    const preview = await told('共4件：可导入2件，重复1行，暂不导入1行');
    const said = visibleText(preview);
    expect(said).toContain('没有用到的列：经办科室');
    expect(said).toContain('第4行“申请渠道”填“信鸽”，未能识别，暂不导入。');
    await clerk().press(preview, saying('导入2件'));
    await told('已导入云岭县自然资源局的台账：新登记2件');
    await clerk().say('dm', '还有几件没办结');
    await answered('2026-002：');

    const before = local.workspace.messages(clerk().dm).length;
    await clerk().upload('dm', { name: '2026年台账.csv', bytes: REGISTER });
    const again = visibleText(await answered('是申请台账', before));
    expect(again).toContain('可导入0件，台账已有2件');
    expect(again).toContain('没有新的申请需要导入');

    await clerk().press(preview, saying('导入2件'));
    await told('台账已有2件没有改动');
  });

  it('that says otherwise than the ledger changes nothing and says where', async () => {
    const before = local.workspace.messages(clerk().dm).length;
    const bytes = csv([
      '2026-001,周小禾,13900000001,自然人,当面,2026-03-02,城东征地批复,2026/3/24,予以公开,法规科',
    ]);
    await clerk().upload('dm', { name: '更正.csv', bytes });
    const said = visibleText(await answered('是申请台账', before));
    expect(said).toContain('台账已有1件（其中1件内容不同）');
    expect(said).toContain('第2行与台账不同（答复日期）');
  });

  it('in which a number of the ledger stands for another application says how to have that imported too', async () => {
    const before = local.workspace.messages(clerk().dm).length;
    const bytes = csv(['2026-001,郑一川,,自然人,当面,2026-05-06,测绘成果,,,测绘科']);
    await clerk().upload('dm', { name: '五月.csv', bytes });
    const said = visibleText(await answered('是申请台账', before));
    expect(said).toContain(
      '第2行的编号台账已有，内容不同（收到日期、申请内容、申请人），没有导入；如是另一件，请改编号',
    );
  });

  it('says of rows that are alike once what is not understood, and what was guessed', async () => {
    const before = local.workspace.messages(clerk().dm).length;
    const bytes = csv([
      '2026-301,周小禾,,自然人,信鸽,2026-05-06,测绘成果,,,测绘科',
      '2026-302,郑一川,,,当面,2026-05-06,测绘成果,,,测绘科',
      '2026-303,周小禾,,自然人,信鸽,2026-05-07,测绘成果,,,测绘科',
      '2026-304,周小禾,,自然人,当面,2026-05-07,更正本人不动产登记信息,,,测绘科',
      '合 计,4件,,,,,,,,',
    ]);
    await clerk().upload('dm', { name: '六月.csv', bytes });
    const said = visibleText(await answered('是申请台账', before));
    expect(said).toContain('共4件：可导入2件，暂不导入2行');
    expect(said).toContain('第2、4行“申请渠道”填“信鸽”，未能识别，暂不导入。');
    expect(said).toContain('第3行没有写明“申请人类型”，按名称计为“自然人”，请核对。');
    expect(said).toContain('第5行按更正本人信息（条例第四十一条）登记，不计入第三部分');
    expect(said).toContain('暂不导入的行，补全或改好后再发一次文件即可');
  });

  it('dropped in the thread of a report is offered to whoever dropped it, and names nobody to the others', async () => {
    const person = new Clerk(local.workspace);
    await person.start(ORGAN, 2026);
    const bytes = csv([
      '2026-009,冯大年,13900000009,自然人,当面,2026-05-04,测绘成果,,,测绘科',
      '2026-010,冯大年,13900000009,自然人,飞鸽冯大年,2026-05-04,测绘成果,,,测绘科',
    ]);
    await person.drop('五月台账.csv', bytes);
    const preview = await told('“五月台账.csv”是申请台账，共2件：可导入1件');
    const seen = toldCount();
    await clerk().press(preview, saying('导入1件'));
    await told('新登记1件', seen);
    const thread = JSON.stringify(local.workspace.messages(CHANNELS.open));
    expect(thread).not.toContain('冯大年');
    expect(thread).toContain('是申请台账');
  });

  it('is taken out as a workbook, to whoever asked alone, and imported again changes nothing', async () => {
    await clerk().command('/nianbao', 'export 2026', CHANNELS.open);
    const { file } = await local.workspace.waitForFile((one) => one.name.endsWith('.xlsx'), {
      channel: clerk().dm,
    });
    expect(file.info.name).toBe('云岭县自然资源局2026年政府信息公开申请台账（2026-06-01）.xlsx');
    const rows = readRegister(file.bytes)[0]?.rows ?? [];
    expect(rows.slice(2).map(([number, name]) => [number, name])).toEqual([
      ['2026-001', '周小禾'],
      ['2026-002', '云岭某某公司'],
      ['2026-009', '冯大年'],
    ]);
    const before = local.workspace.messages(clerk().dm).length;
    await clerk().upload('dm', { name: file.info.name, bytes: file.bytes });
    expect(visibleText(await answered('是申请台账', before))).toContain('可导入0件，台账已有3件。');
  });

  it('taken out by somebody who handles none of its cases names nobody', async () => {
    const seen = toldCount();
    await local.workspace.as(PEOPLE.reviewer).command('/nianbao', 'export', CHANNELS.open);
    const { file } = await local.workspace.waitForFile((one) => one.name.endsWith('.xlsx'), {
      channel: local.workspace.as(PEOPLE.reviewer).dm,
    });
    const text = JSON.stringify(readRegister(file.bytes));
    expect(text).toContain('2026-001');
    expect(text).not.toContain('周小禾');
    expect(text).not.toContain('13900000001');
    expect(toldCount()).toBe(seen);
  });

  it('of several sheets is read whole, and says of each row in which sheet it stands', async () => {
    const sheet = (number: string) =>
      utils.aoa_to_sheet([HEAD.split(','), `${number},吴某,,自然人,当面,2026-04-02,征地批复,,,`.split(',')]);
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet('2026-101'), '上半年');
    utils.book_append_sheet(book, sheet('2026-102'), '下半年');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const before = local.workspace.messages(clerk().dm).length;
    await clerk().upload('dm', { name: '两张表.xlsx', bytes });
    const said = visibleText(await answered('是申请台账', before));
    expect(said).toContain('共2件：可导入2件');
    expect(said).toContain('上半年 第2行');
    expect(said).toContain('下半年 第2行');
  });
});

const toldCount = () => allTold(local.workspace, PEOPLE.clerk).length;
