import { expect, it } from 'vitest';
import { runsOf } from '../../../src/drafting/grounding/content.ts';
import { isSaidOfMore, notDoneInAll } from '../../../src/drafting/grounding/said-of-all.ts';
import { judgedFrom } from './notes.ts';

it.each([
  ['抽查了14个村', '抽查14个村，均设立公开栏', '均设立公开栏', false],
  ['抽查了14个村，设了公开栏的9个', '抽查14个村，均设立公开栏', '均设立公开栏', true],
  ['到8个乡镇做了辅导', '赴全部乡镇开展辅导', '赴全部乡镇开展辅导', true],
  ['8个乡镇都做了辅导', '赴全部乡镇开展辅导', '赴全部乡镇开展辅导', false],
  ['查了7个供水站的公示牌', '检查全部乡镇供水站', '检查全部乡镇供水站', true],
  ['到5个村贴了名单', '在所有村张贴名单', '在所有村张贴名单', true],
  ['到5个村贴了名单', '在各村张贴名单', '在各村张贴名单', true],
  ['给6个科做了指南', '所有科室均编制指南', '所有科室均编制指南', true],
  ['5个村都贴了名单', '在各村张贴名单', '在各村张贴名单', false],
  ['抽查7个泵站，坏了2处，都修了', '抽查全部泵站', '抽查全部泵站', true],
  ['走访7个泵站，全都张贴了公示', '在全部泵站张贴公示', '在全部泵站张贴公示', false],
  ['除抢险外，停水提前两天通知', '停水一律提前通知', '停水一律提前通知', true],
  ['除抢险外，停水提前两天通知', '除抢险外，停水一律提前通知', '停水一律提前通知', false],
  ['拆除公告提前两天张贴', '拆除公告一律提前张贴', '拆除公告一律提前张贴', false],
  ['施工公告发了20次，夜间的都提前通知', '发布施工公告20次，均提前通知', '均提前通知', true],
])('“%s”: %s', (note, sentence, clause, expected) => {
  const said = runsOf(clause.replace(/均|全部|所有|各|一律/u, '，'));
  expect(isSaidOfMore(clause, said, judgedFrom([note], `${sentence}。`))).toBe(expected);
});

it.each([
  ['旧图册扫了700本', '旧图册扫描全部完成', ['全部完成']],
  ['旧图册扫了700本', '旧图册扫描工作全面完成', ['全面完成']],
  ['旧图册700本都扫了', '旧图册扫描全部完成', []],
  ['旧图册扫完了', '旧图册扫描全部完成', []],
  ['旧图册扫了700本', '年均完成700本', []],
  ['旧图册扫了700本', '将全面完成旧图册扫描', []],
])('“%s” has “%s” finished: %j', (note, clause, expected) => {
  const judged = judgedFrom([note], `${clause}。`);
  expect(notDoneInAll(clause, judged, judged.evidence.lines)).toEqual(expected);
});
