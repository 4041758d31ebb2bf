import { expect, it } from 'vitest';
import { inReportWords } from '../../../src/report/words/official-words.ts';

it.each([
  ['值班表推到了公示屏', '值班表推送至公示屏'],
  ['名单跟着挂', '名单同步公布'],
  ['干事换得勤', '干事更换频繁'],
  ['两个站要催才报', '两个站经督促后方报送'],
  ['能给的当场给', '可以提供的当场提供'],
  ['到点不报的点名', '逾期未报送的点名'],
  ['来电比去年多些', '来电较上年略有增加'],
  ['涉密的先遮挡', '涉密信息先遮挡'],
  ['旧办法该废的都废了', '旧办法废止'],
  ['图解还是说行话', '图解仍使用行业术语'],
  ['错一处也打回', '错一处也退回'],
  ['公告贴出去风吹雨淋', '公告张贴后受风雨损坏'],
  ['这几家归别的部门管', '这几家属于其他单位职责范围'],
])('a turn of speech has official words: %s', (said, written) => {
  expect(inReportWords(said)).toBe(written);
});

it.each([
  '归并至同一栏目',
  '全到位',
  '朋友圈转发',
  '新任人员',
  '仍还有待提升',
  '碰头会',
  '打回电话',
])('what only looks like one stays: %s', (said) => {
  expect(inReportWords(said)).toBe(said);
});
