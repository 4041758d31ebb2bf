import { expect, it } from 'vitest';
import { tellsWhatCame } from '../../../src/drafting/grounding/outcomes.ts';
import { judgedFrom } from './notes.ts';

it.each([
  ['查出4处错链', '4处错链已整改', false],
  ['查出4处错链，都改好了', '4处错链已整改', true],
  ['查出4处错链，通知改了', '4处错链均已整改', false],
  ['查出4处错链，按要求改了', '4处错链均已整改', true],
  ['查出4处错链，通知改了', '对4处错链通知整改', true],
  ['收到建议9条', '建议均获采纳', false],
  ['收到建议9条，都用上了', '建议均获采纳', true],
  ['查出4处错链', '督促责任股室整改', true],
  ['查出4处错链', '尚未整改', true],
  ['渠道堵的事还没理顺，没解决', '渠道拥堵问题已解决', false],
  ['更新不及时的还没解决完', '更新不及时问题已彻底解决', false],
  ['去函问了6家企业', '企业均同意公开', false],
  ['去函问了6家企业，都没意见', '企业均同意公开', true],
  ['发了整改单4份', '问题均已整改', false],
  ['发了整改单4份', '发放整改单4份', true],
  ['公示栏照旧', '公示栏全部更换', false],
  ['公示栏换了2块', '更换公示栏2块', true],
  ['反诈提示发了60条', '案件数明显下降', false],
  ['反诈提示多发了，案件少了', '案件数明显下降', true],
  ['新目录报到市里', '新目录获批', false],
  ['新目录报到市里，批下来了', '新目录获批', true],
  ['意见1条，改了', '意见1条正在整改', false],
  ['意见1条，还没改完', '意见1条正在整改', true],
  ['投诉处理结果少', '投诉公开少的问题已解决', false],
  ['让他去找供电所', '已转交供电所', false],
  ['材料转给供电所了', '已转交供电所', true],
  ['9个站建了7个', '其余2个将于年底建成', false],
  ['9个站建了7个，剩2个明年建', '其余2个将于年底建成', true],
  ['公示牌字小', '公示牌已补齐', false],
  ['公示牌都补上了', '公示牌已补齐', true],
  ['两个平台各发各的', '两个平台已同步', false],
  ['两个平台对得上了', '两个平台已同步', true],
])('what came of it, by “%s”: %s', (note, clause, expected) => {
  expect(tellsWhatCame(clause, judgedFrom([note], `${clause}。`))).toBe(expected);
});

it.each([
  ['把老图纸扫了900张', '实现图纸管理智能化', false],
  ['把老图纸扫了900张，能联网查阅', '实现图纸联网查阅', true],
  ['清单每周更新', '实现清单每周更新', true],
  ['留言没有回音', '引发网民质疑', false],
])('an effect, by “%s”: %s', (note, clause, expected) => {
  expect(tellsWhatCame(clause, judgedFrom([note], `${clause}。`))).toBe(expected);
});

it.each([
  ['给查询机换系统，开春就装', '查询机系统已安装完成', false],
  ['给查询机换系统，已经装好', '查询机系统已装好', true],
  ['给查询机换系统，已经报了预算', '已将查询机换系统报送预算', true],
  ['过期的文件逐件清理', '对已过期的文件逐件清理', true],
])('a measure that is taken already, by “%s”: %s', (note, clause, expected) => {
  expect(tellsWhatCame(clause, judgedFrom([note], `${clause}。`, 'measures'))).toBe(expected);
});
