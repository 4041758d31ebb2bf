import { describe, expect, it } from 'vitest';
import { gather } from '../../../../src/applications/queries/reading/gather.ts';
import { asksWhoMost, groupsAsked } from '../../../../src/applications/queries/reading/groups-asked.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';

const notions = (text: string) => gather(tokensOf(text, vocabularyWith()));

describe('what is asked of each part', () => {
  it.each([
    ['哪几个月办结少于四件', { by: 'month', top: null, atMost: 3 }],
    ['哪些月份收件不到六件', { by: 'month', atMost: 5 }],
    // 两个承办人谁快: each is told.
    ['两位承办人谁答得慢', { by: 'handler', top: null, of: 'average' }],
    ['各承办人最快的一件', { by: 'handler', of: 'shortest' }],
    // Whose mean is the shortest, and no case of each.
    ['谁平均最快', { by: 'handler', top: 'least', of: 'average' }],
    ['哪些人不止来过一回', { by: 'applicant', atLeast: 2 }],
  ])('%s', (text, measure) => {
    expect(groupsAsked(notions(text))).toMatchObject(measure);
  });

  it('is nothing where nothing is split up', () => {
    expect(groupsAsked(notions('今年收了几件'))).toBeNull();
  });
});

it('谁办的 asks of each, 谁办得最多 for one', () => {
  expect([asksWhoMost(notions('谁办得最多')), asksWhoMost(notions('谁办的'))]).toEqual([true, false]);
});

it.each([
  ['三四季度各收几件', 'quarter'],
  ['4到6月各收几件', 'month'],
])('%s is split up by each of them', (text, by) => {
  expect(groupsAsked(notions(text))).toMatchObject({ kind: 'groups', by, top: null });
});
