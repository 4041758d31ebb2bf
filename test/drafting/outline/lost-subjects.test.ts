import { expect, it } from 'vitest';
import { composedUnder } from '../../../src/drafting/outline/composed.ts';
import { withSubject, withWork } from '../../../src/drafting/outline/lost-subjects.ts';

it.each([
  ['均配发解读', '新制定2件', 'informationManagement', '制发的文件均配发解读'],
  ['均已移出目录', '废止4件', 'informationManagement', '废止的文件均已移出目录'],
  ['均按期答复', '收到7件', 'onRequest', '申请均按期答复'],
  ['均维持', '复议2件', 'onRequest', '均维持'],
  ['配发解读', '新制定2件', 'informationManagement', '配发解读'],
])('%s, behind %s', (clause, left, aspect, whole) => {
  expect(withSubject(clause, left, aspect)).toBe(whole);
});

it.each([
  ['纳入年终考评，占3分', '政府信息公开工作纳入年终考评，占3分'],
  ['组织培训1次', '组织培训1次'],
])('%s says of the work what it was counted in', (sentence, whole) => {
  expect(withWork(sentence, 'supervision')).toBe(whole);
  expect(withWork(sentence, 'platforms')).toBe(sentence);
});

const under = (aspect: string, text: string, tables: string) =>
  composedUnder([{ id: 'n', aspect, text }], aspect, { self: '我局', year: 2024 }, tables).sentences;

it('names what was counted once the count is left to the tables', () => {
  const tables = '本年度制发行政规范性文件2件，现行有效6件。';
  expect(under('informationManagement', '新制定2件，都配发了解读', tables)).toEqual([
    '制发的文件均配发解读。',
  ]);
});

it('says nothing twice where what follows is asked about', () => {
  const tables = '因政府信息公开工作被申请行政复议1件，结果纠正。';
  expect(under('onRequest', '复议输了1件，重答的', tables)).toEqual([]);
});
