import { describe, expect, it } from 'vitest';
import { foreignItems } from '../../../src/drafting/grounding/foreign-items.ts';
import { judgedOf } from './notes.ts';

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
