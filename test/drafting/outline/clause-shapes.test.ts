import { expect, it } from 'vitest';
import { inWrittenShapes } from '../../../src/drafting/outline/clause-shapes.ts';
import { SHAPES } from '../../../src/drafting/words/shapes.ts';

it.each([
  ['让网格员用喇叭讲', '由网格员通过喇叭播放'],
  ['叫法规科核一遍', '由法规科核一遍'],
  ['申报指南做成动画', '将申报指南制作成动画'],
  ['年报做成了长图', '将年报制作成长图'],
  ['今年画了1张海报、录了段音频', '今年画了1张海报、录了段音频'],
  ['上个月做了海报', '上个月做了海报'],
  ['病历号先遮再公布', '公开前先遮挡病历号'],
  ['投诉回复都由信访科一个口子出', '投诉回复都由信访科归口办理'],
  ['净发会议', '发布内容以会议为主'],
  ['窗口登记、科室办理，一条线', '窗口登记、科室办理，实行全流程办理'],
  ['光发了8条', '光发了8条'],
  ['常见来电汇总成了手册', '将常见来电汇编成手册'],
  ['大厅查询机换新的了', '大厅查询机已更换'],
  ['公示期原来3天，今年改成7天', '公示期由3天调整为7天'],
  ['门诊公开栏没什么人看', '门诊公开栏关注度不高'],
  ['发了四十条，县网站上的', '通过县网站发布信息四十条'],
  ['党组会上提过两次', '党组会议研究此项工作两次'],
  ['去市里听过一次课', '参加市级培训一次'],
  ['问答每季度过一遍', '问答每季度梳理1次'],
  ['网站清过一遍', '网站清过一遍'],
  ['粮站不归我们管', '粮站不属于本机关职责范围'],
  ['补贴名单、粮价这些都', '补贴名单、粮价这些都'],
])('%s', (said, written) => {
  expect(inWrittenShapes(said)).toBe(written);
});

it('leaves a clause of no such shape as it is, whatever is in it', () => {
  for (const text of ['网站改版1次', '制作成本较高，2处已更换', '']) expect(inWrittenShapes(text)).toBe(text);
});

it('drops nothing that stood in a place', () => {
  for (const [said, written] of SHAPES) {
    const places = said.match(/…|〈[a-z]+〉/g)?.length ?? 0;
    for (const sign of '①②③④'.slice(0, places)) expect(written, said).toContain(sign);
  }
});
