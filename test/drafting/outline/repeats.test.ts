import { expect, it } from 'vitest';
import { besideTables } from '../../../src/drafting/outline/repeats.ts';

const TABLES =
  '全年新收政府信息公开申请12件，较上年增加3件，其中自然人10件、商业企业2件；上年结转2件。全年办结政府信息公开申请13件。未经复议直接起诉的行政诉讼1件。复议后起诉的行政诉讼2件。';
const beside = (clause: string) => besideTables('onRequest', clause, TABLES);

it.each([
  '收到12件',
  '其中个人10件',
  '上年转来的2件',
  '诉讼3件',
  '较上年增加3件',
])('leaves to the tables’ sentence what it says: %s', (clause) => {
  expect(beside(clause)).toBe('same');
});

it.each(['收到15件', '办结15件', '自然人11件'])('asks about what the tables have otherwise: %s', (clause) => {
  expect(beside(clause)).toBe('contradicts');
});

it.each(['12+2全办完', '新收12'])('leaves shorthand that only counts to the tables: %s', (clause) => {
  expect(beside(clause)).toBe('same');
});

it('leaves decisions that stand together to the table of them, and one that goes on to the note', () => {
  const decisions = '全年作出处理决定：行政许可40件、行政处罚7件。';
  expect(besideTables('proactiveDisclosure', '许可40罚7', decisions)).toBe('same');
  expect(besideTables('proactiveDisclosure', '许可40件', decisions)).toBe('new');
  expect(besideTables('proactiveDisclosure', '发布40条', decisions)).toBe('new');
});

it.each([
  '未公开',
  '已提供',
  '均由法规科承办',
  '主要涉及征地补偿',
  '较上年增加5件',
])('keeps what only the note says: %s', (clause) => {
  expect(beside(clause)).toBe('new');
});

it('holds nothing against tables that say nothing, nor of an aspect that they do not count', () => {
  expect(besideTables('onRequest', '收到12件', '')).toBe('new');
  expect(besideTables('platforms', '发布12件', TABLES)).toBe('new');
});
