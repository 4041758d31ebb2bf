import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../../../src/playground/state/seed.ts';
import { visibleText } from '../../../../src/playground/wait.ts';
import { saying } from '../../../support/saying.ts';
import { allTold, toldOf } from '../../../support/told-alone.ts';

const ORGAN = '云岭县自然资源局';
const NOW = Date.parse('2026-06-01T02:00:00Z');
const HEAD =
  '登记编号,申请人,证件号码,申请人类型,申请方式,收到日期,申请内容,答复日期,办理结果,承办人,备注'.split(',');
const { clerk, admin, reviewer } = PEOPLE;
let local: LocalBot;

type Cell = string | number | { readonly t: 'n'; readonly v: number; readonly z: string };

const row = (over: Partial<Record<string, Cell>>): Cell[] =>
  HEAD.map(
    (heading) => over[heading] ?? { 申请人类型: '自然人', 申请方式: '当面', 申请内容: '批复' }[heading] ?? '',
  );

const book = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array => {
  const made = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet([
      HEAD,
      ...rows.map((cells) => cells.map((cell) => (typeof cell === 'object' ? cell.v : cell))),
    ]);
    for (const [at, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const address = utils.encode_cell({ r: at + 1, c: column });
        if (typeof cell === 'object') Object.assign(sheet[address], cell);
      }
    }
    utils.book_append_sheet(made, sheet, name);
  }
  return new Uint8Array(write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

const person = () => local.workspace.as(clerk);

/** What the clerk reads next that says something: in the conversation with the bot, or alone. */
const said = (words: string, from: number) => toldOf(local.workspace, clerk, words, { from });

const marks = () => allTold(local.workspace, clerk).length;

async function drop(name: string, bytes: Uint8Array) {
  const from = marks();
  await person().upload('dm', { name, bytes });
  return said('是申请台账', from);
}

/** Presses a button of a card and waits for what says something. */
async function press(card: Awaited<ReturnType<typeof said>>, label: string, words: string) {
  const from = marks();
  await person().press(card, saying(label));
  return said(words, from);
}

async function answerTo(question: string, words: string): Promise<string> {
  const from = marks();
  await person().say('dm', question);
  return visibleText(await said(words, from));
}

beforeAll(async () => {
  local = await startLocalBot({ workspace: { now: () => NOW } });
  const { workspace } = local;
  const told = (words: string) =>
    workspace.waitUntil(() =>
      workspace.ephemerals(admin).findLast((one) => visibleText(one).includes(words)),
    );
  await workspace.as(admin).command('/nianbao', `设置 ${ORGAN}`, CHANNELS.open);
  await workspace.as(admin).press(await told(ORGAN), saying('安排人员'));
  await workspace
    .as(admin)
    .submit(await workspace.waitForView(admin), { handler: [clerk, reviewer], lead: [reviewer] });
  await told('负责人：');
});

afterAll(async () => {
  await local.stop();
});

const nameOf = (user: string): string => {
  const { world } = local.workspace;
  return world.users.get(user)?.realName ?? '';
};

describe('a register that is given again', () => {
  it('holds back what would mislead, fills what was blank when it comes corrected, and asks what differs row by row', async () => {
    const first = await drop(
      '台账.xlsx',
      book({
        '2026年': [
          row({
            登记编号: '2026-001',
            申请人: '周小禾',
            收到日期: '2026-03-02',
            答复日期: '2026-03-20',
            办理结果: '已答复',
          }),
          row({ 登记编号: '2026-002', 申请人: '郑一川', 收到日期: '2026-03-03' }),
          row({ 登记编号: { t: 'n', v: 46023, z: 'mmm-yy' }, 申请人: '吴大年', 收到日期: '2026-03-04' }),
          row({
            登记编号: '2026-004',
            申请人: '冯小川',
            证件号码: 110_101_199_003_071_230,
            收到日期: '2026-05-29',
          }),
        ],
      }),
    );
    const text = visibleText(first);
    expect(text).toContain('共4件：可导入2件，暂不导入2行');
    expect(text).toContain('第2行“处理结果”填“已答复”，未能识别，暂不导入。');
    expect(text).toContain('编号被表格软件改成了日期，暂不导入');
    expect(text).toContain('第5行“证件”的末几位已被表格软件改为0，这一项没有导入');
    await press(first, '导入2件', '新登记2件');
    expect(await answerTo('2026-004到哪一步了', '2026-004')).not.toContain('11010119900307');
    expect(await answerTo('超期的有哪些', '2026-002')).not.toContain('2026-001');

    const second = await drop(
      '台账（改）.xlsx',
      book({
        '2026年': [
          row({
            登记编号: '2026-001',
            申请人: '周小禾',
            收到日期: '2026-03-02',
            答复日期: '2026-03-20',
            办理结果: '予以公开',
          }),
          row({
            登记编号: '〔2026〕2号',
            申请人: '郑一川',
            收到日期: '2026-03-04',
            答复日期: '2026-03-24',
            办理结果: '信息不存在',
            承办人: nameOf(reviewer),
          }),
          row({ 登记编号: '2026-003', 申请人: '吴大年', 收到日期: '2026-03-04' }),
          row({ 登记编号: '2026－004', 申请人: '冯小川', 收到日期: '2026-05-29', 申请内容: '批 复。' }),
        ],
      }),
    );
    const again = visibleText(second);
    expect(again).toContain('共4件：可导入2件，台账已有2件（可补填1件，其中1件内容不同）');
    expect(again).toContain('第3行与台账不同（收到日期），不自动改');
    const done = await press(second, '导入2件、补填1件', '台账已有1件没有改动');
    const asked = await press(done, '逐行核对', '收到日期：台账为“2026-03-03”，表中为“2026-03-04”');
    await press(asked, '按表改', '逐行核对完了');
    const third = await drop(
      '台账（改）.xlsx',
      book({
        '2026年': [
          row({
            登记编号: '2026-002',
            申请人: '郑一川',
            收到日期: '2026-03-04',
            答复日期: '2026-03-24',
            办理结果: '信息不存在',
            承办人: nameOf(reviewer),
          }),
        ],
      }),
    );
    expect(visibleText(third)).toContain('可导入0件，台账已有1件。');
  });

  it('is read as somebody confirms where years, the order of day and month, or numbers are missing', async () => {
    const first = await drop(
      '去年台账.xlsx',
      book({
        '2025年': [
          row({
            申请人: '周小禾',
            收到日期: '12月25日',
            申请内容: '甲',
            答复日期: '1月15日',
            办理结果: '予以公开',
          }),
          row({ 登记编号: '2025-101', 申请人: '郑一川', 收到日期: '05/03/2025', 申请内容: '乙' }),
        ],
      }),
    );
    expect(visibleText(first)).toContain('可导入0件，暂不导入2行');
    const years = await press(first, '按2025年读', '续编编号');
    const order = await press(years, '日在前', '可导入1件');
    const numbers = await press(order, '续编编号', '可导入2件');
    expect(visibleText(numbers)).toContain('新登记，编号续编');
    await press(numbers, '导入2件', '新登记2件');
    expect(await answerTo('2025-101怎么算的', '2025-101')).toContain('2025年3月5日');
    const again = await drop(
      '去年台账.xlsx',
      book({
        '2025年': [
          row({
            登记编号: '2025-102',
            申请人: '周小禾',
            收到日期: '2025-12-25',
            申请内容: '甲',
            答复日期: '2026-01-15',
            办理结果: '予以公开',
          }),
        ],
      }),
    );
    expect(visibleText(again)).toContain('可导入0件，台账已有1件。');
  });

  it('offers what a remark says and takes it only on a word', async () => {
    const sheet = book({
      '2026年': [
        row({
          登记编号: '2026-201',
          申请人: '周小禾',
          申请方式: '网上',
          收到日期: '2026-05-27',
          备注: '5月28日电话确认',
        }),
      ],
    });
    const first = await drop('备注.xlsx', sheet);
    expect(visibleText(first)).toContain('备注“5月28日电话确认”：没有自动采用');
    const done = await press(first, '导入1件', '有1件要您定');
    const asked = await press(done, '逐行核对', '可记为2026-05-28确认收到');
    await press(asked, '按表改', '逐行核对完了');
    expect(visibleText(await drop('备注.xlsx', sheet))).toContain('可导入0件，台账已有1件。');
  });

  it('offers the form for an extension or a dispute that a remark speaks of, its day filled in', async () => {
    const sheet = book({
      '2026年': [
        row({
          登记编号: '2026-202',
          申请人: '周小禾',
          申请方式: '当面',
          收到日期: '2026-05-06',
          备注: '5月29日局长批准延期',
        }),
      ],
    });
    const first = await drop('延期备注.xlsx', sheet);
    expect(visibleText(first)).toContain('提到延期：没有自动采用');
    const done = await press(first, '导入1件', '有1件要您定');
    const asked = await press(done, '逐行核对', '可登记，其余各项请在表单里补全');
    await local.workspace.as(clerk).press(asked, saying('登记延期'));
    const view = await local.workspace.waitForView(clerk);
    expect(JSON.stringify(view)).toContain('"initial_date":"2026-05-29"');
    const answer = await local.workspace
      .as(clerk)
      .submit(view, { on: '2026-05-29', approver: '局长', notifiedOn: '2026-05-29', workdays: '20' });
    expect(answer.errors ?? {}).toEqual({});
    await press(asked, '下一件', '逐行核对完了');
    expect(visibleText(await drop('延期备注.xlsx', sheet))).toContain('可导入0件，台账已有1件。');
  });
});
