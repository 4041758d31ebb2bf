import { expect, it } from 'vitest';
import { groundlessMultiples } from '../../../src/drafting/grounding/multiples.ts';
import { judgedFrom } from './notes.ts';

it.each([
  ['发预警60条', '发布预警60条，较上年翻了一番。', ['翻了一番']],
  ['预警比去年翻番', '预警发布量较上年翻了一番。', []],
  ['分值从3分提到6分', '分值由3分提高到6分，翻了一番。', []],
  ['发预警60条', '发布预警60条。', []],
])('of “%s”, the multiples that “%s” makes up: %j', (note, sentence, expected) => {
  expect(groundlessMultiples(judgedFrom([note], sentence))).toEqual(expected);
});
