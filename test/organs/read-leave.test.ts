import { expect, it } from 'vitest';
import { readLeave } from '../../src/organs/read-leave.ts';

/** Friday. */
const TODAY = '2026-04-03';
const self = { kind: 'self' };
const user = (id: string) => ({ kind: 'user', user: id });
const name = (said: string) => ({ kind: 'name', name: said });

it.each([
  ['我4月7日到4月20日休假，由@U0LI代办', self, user('U0LI'), '2026-04-07', '2026-04-20'],
  ['我下周休假，@U0LI替我', self, user('U0LI'), '2026-04-06', '2026-04-12'],
  ['@U0WANG 4月7日至20日请假，@U0LI代办', user('U0WANG'), user('U0LI'), '2026-04-07', '2026-04-20'],
  ['明天起请假三天，让李明代我收提醒', self, name('李明'), '2026-04-04', '2026-04-06'],
  ['我下周一到周五出差', self, null, '2026-04-06', '2026-04-10'],
  ['我休年假', self, null, null, null],
  ['4月7号到4月20号我不在局里，工作交给王建国', self, name('王建国'), '2026-04-07', '2026-04-20'],
  ['张三休产假到9月30日，由李四接手', name('张三'), name('李四'), '2026-04-03', '2026-09-30'],
  ['请两天假，4月8日、9日', self, null, '2026-04-08', '2026-04-09'],
  ['从4月8日开始休假', self, null, '2026-04-08', null],
  ['on leave from April 7 to April 20, covered by @U0LI', self, user('U0LI'), '2026-04-07', '2026-04-20'],
])('%s', (text, who, deputy, from, until) => {
  expect(readLeave(text, TODAY)).toEqual({ kind: 'leave', who, deputy, from, until });
});

it.each([
  ['我回来了，销假', self],
  ['取消休假', self],
  ['取消@U0LI的休假', user('U0LI')],
  ['不用代办了', self],
])('%s ends a leave', (text, who) => {
  expect(readLeave(text, TODAY)).toEqual({ kind: 'back', who });
});

it.each([
  '休假制度公开了吗',
  '有人申请公开干部休假情况',
  '我休假期间到期的有几件',
  '全年办理休假审批12件',
  '4月7日收到一件申请',
])('%s is no leave', (text) => {
  expect(readLeave(text, TODAY)).toBeNull();
});
