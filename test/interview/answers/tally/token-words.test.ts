import { expect, it } from 'vitest';
import { comparedAt, leftAtThat } from '../../../../src/interview/answers/tally/token-words.ts';

it.each([
  ['较上年多了6件，个人2件', '较上年多了6件'],
  ['同比下降两成', '同比下降两成'],
  ['比去年', null],
])('what compares the years ends with its clause: %s', (text, words) => {
  const end = comparedAt(text, 0);
  expect(end === null ? null : text.slice(0, end)).toBe(words);
});

it('that nothing more was done is said of what was no answer', () => {
  const given = {
    is: 'term',
    start: 0,
    end: 2,
    name: { kind: 'row', rows: ['granted'], outcome: 'granted' },
  } as const;
  const other = { ...given, name: { kind: 'row', rows: ['otherNotCorrected'], outcome: 'other' } } as const;
  expect(leftAtThat('就没再管了', 0, [other])?.end).toBe(5);
  expect(leftAtThat('就没再管了', 0, [given])).toBeNull();
});
