import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/cli/ask.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { REGISTER, TODAY } from './ask-register.ts';

const file = join(mkdtempSync(join(tmpdir(), 'ask-')), '台账.csv');
writeFileSync(file, REGISTER);

async function run(...args: string[]) {
  const out: string[] = [];
  const status = await ask.run(['--register', file, '--today', TODAY, ...args], {
    stdin: async () => new Uint8Array(),
    out: (text) => void out.push(String(text)),
    err: (line) => void out.push(line),
  });
  return { status, out: out.join('') };
}

/** What is answered to 何晓: the text, and the applications that were counted. */
async function answered(question: string) {
  const { status, out } = await run(question, '--as', '何晓', '--json');
  return { status, ...JSON.parse(out) };
}

/** Numbers of one year by their last digits: '17 18' are 2026-017 and 2026-018. */
const of = (numbers: string): string[] =>
  numbers === ''
    ? []
    : numbers.split(' ').map((number) => (number.includes('-') ? number : `2026-0${number}`));

/** A question, what its answer says, and which applications it rests on. */
const QUESTIONS: readonly (readonly [question: string, says: string, cases: string])[] = [
  ['还有几件没办结', '未办结的：7件，其中超期1件，等申请人补正、缴费或确认的2件', '17 18 16 20 21 22 19'],
  ['我手上还有几件', '您承办、未办结的：3件', '17 18 20'],
  ['不是我办的还有几件没办', '除您承办外、未办结的：4件', '16 21 22 19'],
  ['承办人林森手里有几件', '林森承办、未办结的：2件', '16 21'],
  ['小林那儿压了几件', '林森承办', '16 21'],
  ['何晓和林森谁手上多', '何晓承办的3件，林森承办的2件，前者多1件', '17 18 20 16 21'],
  ['没人管的有哪些', '未分办', '22'],
  ['明天到期的是哪件', '2026-018', '18'],
  ['超期的有哪些，谁在办', '2026-017：承办人何晓', '17'],
  ['三天内到期的', '2026年9月16日（周三）至2026年9月19日（周六）到期', '18'],
  ['下个月要到期的', '2026-019须申请人补正，之后才须答复；2026-020须双方确认收到之日', '20 21 22 19'],
  ['最急的两件', '期限最近的2件', '17 18'],
  ['17号超期几天了', '超期5个工作日', '17'],
  ['2026-016到哪一步了', '已延期，办理中，2026年9月28日', '16'],
  ['〔2026〕16号的期限怎么算的', '第40个工作日', '16'],
  ['十九号补正回来了没', '尚未收到补正，补正期限2026年9月24日', '19'],
  ['二零二六杠零一六延期了没有', '2026年8月28日（周五）延期', '16'],
  ['022分给谁了', '尚未分办', '22'],
  ['006是谁申请的', '申请人钱多（自然人）', '06'],
  ['012什么时候答复的', '2026年7月10日', '12'],
  ['008用了多少天', '21天，15个工作日', '08'],
  ['018申请的什么内容', '征地拆迁安置名单', '18'],
  ['周一鸣申请了几件', '申请人为“周一鸣”的：3件', '2025-018 01 15'],
  ['吴大年那两件怎么处理的', '2026-005：2026年3月17日（周二）答复：（五）不予处理2.重复申请', '03 05'],
  ['张某的申请', '没有', ''],
  ['东河建材的都办完了吗', '3件，其中已办结的3件，占100%', '02 09 14'],
  ['东河建材申请了几件，办结了几件', '已办结、申请人为“东河建材”的：3件', '02 09 14'],
  ['河东路那几件谁办的', '内容含“河东路”的：5件', '2025-018 01 04 13 15'],
  ['关于征地的有几件', '内容含“征地”的：5件', '12 13 17 18 21'],
  ['征地和规划的一共几件', '内容含“征地”或“规划”的：9件', '07 08 12 13 15 17 18 20 21'],
  ['规划类的今年几件', '2026年收到、内容含“规划”的：4件', '07 08 15 20'],
  ['施工许可的那件结果是什么', '内容含“施工许可”', '06'],
  ['施工的申请', '申请人为“施工”', '08'],
  ['上个月收了几件', '2026年8月收到的：4件', '16 17 18 19'],
  ['7月以来收到多少', '9件', '14 15 16 17 18 19 20 21 22'],
  ['国庆前要办完的有几件', '2026年9月30日（周三）及以前到期', '17 18 16'],
  ['截至6月底还有几件没办结', '截至2026年6月30日（周二）未办结的：2件', '12 13'],
  ['8月底还有几件没办', '截至2026年8月31日（周一）未办结的：4件', '16 17 18 19'],
  ['上半年逾期答复的有几件', '1件', '09'],
  ['超过20个工作日才答复的有哪些', '用时21个工作日以上', '02 09 12'],
  ['今年办得最慢的两件', '用时最长的2件', '02 09'],
  ['最近收到的三件', '最近收到的3件', '22 21 20'],
  ['不予公开的有几件，都是什么理由', '属于国家秘密1件（2026-013）', '03 13'],
  ['今年信访类的有几件', '信访举报投诉类申请', '10'],
  ['撤回的有几件', '已撤回的：1件', '14'],
  ['去年结转的几件', '上年结转的：1件', '2025-018'],
  ['等补正的有几件', '待补正的：1件', '19'],
  ['既不是自然人也不是企业的有几件', '4件', '04 07 11 21'],
  ['有被复议的吗', '没有', ''],
  ['今年没有收费吧', '没有', ''],
  ['what is overdue', 'overdue: 1', '17'],
  ['how many from companies this year', 'received in 2026, by business: 4', '02 09 14 16'],
];

/** Questions for a figure over many: what their answer says. */
const FIGURES: readonly (readonly [question: string, says: string])[] = [
  ['今年收了几件', '2026年收到的：22件'],
  ['今年收了几件，其中企业几件，网上几件', '网上提交的：3件'],
  ['一季度和二季度哪个多', '7件，2026年4月1日（周三）至2026年6月30日（周二）收到的6件，前者多1件'],
  ['今年和去年同期比多多少', '台账自2025年12月15日（周一）起才有登记'],
  ['哪个月收得最多', '最多的是2026年8月4件'],
  ['各渠道各多少', '当面提交10件、邮寄（签收）6件'],
  ['按承办人统计今年办结的', '何晓7件、林森6件、高原3件'],
  ['谁手里最多', '最多的是何晓3件'],
  ['自然人占多大比例', '2026年收到的22件，其中申请人为自然人的14件，占63.6%'],
  ['今年公开率多少', '2026年办结、未撤回的15件，其中处理结果为“予以公开”或“部分公开”的9件，占60%'],
  ['今年按时办结率多少', '2026年办结的16件，其中没有逾期答复的15件，占93.8%'],
  ['延期率', '2026年收到的22件，其中延期过的2件，占9.1%'],
  ['平均办理时间多少天', '2026年办结、未撤回的15件，平均26.8天，18.3个工作日（自收到之日起）'],
  ['除了不予公开的今年办结了几件', '14件'],
  ['今年没延期的有几件', '20件'],
  ['今年总体情况', '新收22件，此前结转1件；办结16件'],
  ['补正期限是多久', '条例第三十条'],
  ['可以收费吗', '条例第四十二条'],
  ['how many online vs in person', 'online 3, in-person 10'],
];

describe('nianbao ask', () => {
  it.each(QUESTIONS)('%s', async (question, says, cases) => {
    const told = await answered(question);
    expect(told.answer).toContain(says);
    expect([...told.cases].sort()).toEqual(of(cases).sort());
    expect(told).toMatchObject({ status: 0, unused: [] });
  });

  it.each(FIGURES)('%s', async (question, says) => {
    const told = await answered(question);
    expect(told.answer).toContain(says);
    expect(told.status).toBe(0);
  });

  it.each([
    ['隔壁县今年收了多少', '只有本机关的台账'],
    ['帮我写个017的答复', '不代拟'],
    ['017该不该公开', '由承办人和审批人依法决定'],
    ['把022转给高原', '不会改动台账'],
    ['周一鸣的电话是多少', '不在问答里显示'],
  ])('declines %s with what can be done', async (question, says) => {
    const told = await answered(question);
    expect(told.answer).toContain(says);
    expect(told.cases).toEqual([]);
  });

  it.each([
    ['今年按星座有几件', '没看懂“星座”'],
    ['小赵那里几件', '没有叫“小赵”的承办人'],
    ['周一明的申请', '台账里没有“周一明”，是不是“周一鸣”'],
  ])('asks back at %s, with three questions that can be asked', async (question, says) => {
    const told = await answered(question);
    expect(told.answer).toContain(says);
    expect(told.answer.split('\n- ')).toHaveLength(4);
    expect(told).toMatchObject({ status: 1, query: null, cases: [] });
  });

  it('prints the query, the words used and unused, the answer and the applications', async () => {
    const told = await answered('关于征地的还有几件没办结');
    expect(told.query).toMatchObject({
      measure: { kind: 'count' },
      filters: [
        { by: 'state', state: 'pending', not: false },
        { by: 'content', words: ['征地'], not: false },
      ],
    });
    expect(told.used.join('')).toContain('征地');
    expect(told.cases).toEqual(['2026-017', '2026-018', '2026-021']);
  });

  it('says which rows could not be read, and is no success then', async () => {
    const other = join(mkdtempSync(join(tmpdir(), 'ask-')), '台账.csv');
    writeFileSync(other, `${REGISTER}\n2026-090,史某,自然人,当面提交,某一天,,旧档案,何晓,,,,,,,,,`);
    const { status, out } = await run('史某那件答了吗', '--register', other);
    expect(status).toBe(1);
    expect(out).toContain('台账中有1行没有读入，没有算在内');
  });

  it('says what it cannot use', async () => {
    await expect(run('还有几件', '--as', '小明')).rejects.toThrow('台账里没有叫“小明”的承办人');
    await expect(run('还有几件', '--today', '2026-13-01')).rejects.toThrow(UsageError);
    await expect(run()).rejects.toThrow('请给出一个问题');
  });
});
