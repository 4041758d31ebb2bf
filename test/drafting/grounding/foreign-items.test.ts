import { describe, expect, it } from 'vitest';
import { foreignDoers, foreignItems } from '../../../src/drafting/grounding/foreign-items.ts';
import { judgedFrom, judgedOf } from './notes.ts';

describe('the items of a list that no source knows', () => {
  it.each([
    ['公开征地、户籍、殡葬', ['户籍', '殡葬']],
    ['修订制度、开设专栏、召开会议', []],
    // Two items are no list of their own.
    ['公开征地、户籍信息', []],
    ['开设征地信息公开专栏', []],
  ])('of %s are %j', (clause, foreign) => {
    expect(foreignItems(clause, judgedOf(`${clause}。`))).toEqual(foreign);
  });
});

describe('who takes the steps of a list', () => {
  it.each([
    ['由综合科初核、股长审签', ['由综合科初核']],
    ['发布前由业务股初核、股长审签', []],
    ['实行初核、复核、审签', []],
    // A person is known by the title.
    ['由副县长初核、股长审签', []],
    ['由综合科审核', []],
    // A step that is a clause by itself.
    ['信访科复核', ['信访科复核']],
    ['业务股复核', []],
  ])('of %s without a note: %j', (clause, foreign) => {
    expect(foreignDoers(clause, judgedFrom(['业务股先看，股长签'], `${clause}。`))).toEqual(foreign);
  });
});
