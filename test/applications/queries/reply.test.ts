import { describe, expect, it } from 'vitest';
import { contextAt } from '../../../src/applications/queries/reading/context.ts';
import { replyTo } from '../../../src/applications/queries/reply.ts';
import { explain } from '../../../src/interview/explain.ts';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';
import { KNOWN } from '../../support/asked-of-ledger.ts';

const calendar = createCalendar();

const replied = (text: string): string => {
  const reply = replyTo(text, KNOWN, contextAt('2026-09-16', calendar, null), explain);
  if (reply.kind === 'say') return reply.isRule ? 'rule' : 'declined';
  return reply.kind;
};

describe('what a message to the ledger gets', () => {
  it.each([
    ['延期了几天才答', 'answer'],
    ['年报要赶在哪天前报上去，那天好像是周日', 'rule'],
    ['年报里哪个月答得最多', 'answer'],
    ['复议后改成公开的有几件', 'answer'],
    ['能不能列一下超期的', 'answer'],
    ['复议后改成部分公开的有吗', 'answer'],
    ['近两个月收了几件，前两个月呢', 'answer'],
    ['012赶紧办掉', 'declined'],
    ['预测下半年会来几件', 'declined'],
    ['过了期咋处理', 'declined'],
    ['明年结转几件', 'unclear'],
    ['月底之前我要交的有哪些', 'answer'],
    ['吴大年的付义判了没', 'answer'],
    ['第三方不回应还能公开吗', 'rule'],
    ['吴大年那个冠司什么时候起诉的', 'answer'],
    ['吴大年的钱道了没', 'answer'],
    ['把012的答复书翻译成英文', 'declined'],
    ['012可否公开', 'declined'],
    ['烦劳您报一下本周收了几件', 'answer'],
    ['劳驾，能否告知上半年收了多少', 'answer'],
    ['260那笔是谁交的', 'unclear'],
    ['凭啥起诉前必须先申请复议', 'rule'],
    ['为啥非得先走复议再告', 'rule'],
    ['为什么只能书面答复', 'unclear'],
    ['邮寄的啥时候算收到', 'rule'],
    ['没带身份证怎么收', 'rule'],
    ['补正最长给几天', 'rule'],
    ['能不能电话答复申请人', 'unclear'],
    ['不予公开写哪条，你替我定', 'declined'],
    ['延期最多几次', 'rule'],
    ['周一鸣电话多少', 'declined'],
    ['012改成网上申请', 'declined'],
    ['012给我延期', 'declined'],
    ['012能不能不予公开', 'declined'],
    ['乡镇收了多少件', 'declined'],
    ['身份证复印件要不要收', 'rule'],
    ['补正的时间算不算在20天里', 'rule'],
    ['行政复议几天内提', 'rule'],
    ['复议机关多少天要出决定', 'rule'],
    ['9月20号要上班吗', 'rule'],
    ['10月有几个工作日，012到哪一步了', 'answer'],
  ])('%s: %s', (text, kind) => {
    expect(replied(text)).toBe(kind);
  });
});

it('says what a mended message was read as, and nothing of one that stands as it was typed', () => {
  const told = (text: string) => {
    const reply = replyTo(text, KNOWN, contextAt('2026-09-16', calendar, null), explain);
    return reply.kind === 'answer' ? reply.rules.map(({ zh }) => zh) : reply.kind;
  };
  expect(told('今年付议的几件')).toEqual(['按“今年复议的几件”理解。']);
  expect(told('今年复议的几件')).toEqual([]);
});
