import { expect, it } from 'vitest';
import { comparedBy, toldOf } from '../../../../src/applications/queries/reading/compared-by.ts';
import { gather } from '../../../../src/applications/queries/reading/gather.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';

const notions = (text: string) => gather(tokensOf(text, vocabularyWith()));

it.each([
  ['企业和自然人哪个多', null],
  ['企业和自然人哪个快', 'average'],
  // A noun says by what.
  ['企业和自然人的用时差多少', 'average'],
  ['企业是自然人的几倍', 'times'],
])('compares by what is said: %s', (text, by) => {
  expect(comparedBy(notions(text))).toBe(by);
});

it.each([
  ['各类申请人几件', 'count'],
  ['各类申请人各占多少', 'share'],
  ['各承办人平均几天', 'average'],
  ['各承办人的办理时长', 'average'],
])('tells of each what is asked: %s', (text, told) => {
  expect(toldOf(notions(text))).toBe(told);
});
