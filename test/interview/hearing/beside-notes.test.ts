import { expect, it } from 'vitest';
import { besideNotes, nothingElse } from '../../../src/interview/hearing/beside-notes.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import { heard } from '../../../src/language/hear.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();
const measures = questionOf(session, 'notes.measures');

const beside = (said: string) => {
  const utterance = heard(said);
  return besideNotes(utterance, session, measures).map(({ start, end }) => utterance.text.slice(start, end));
};

it.each([
  ['头一个配图解，别的我再想想', ['别的我再想想']],
  ['每季度抽查一次。这个要写吗？', ['这个要写吗']],
  ['每季度抽查一次', []],
])('of “%s” no note are %j', (said, stretches) => {
  expect(beside(said)).toEqual(expect.arrayContaining(stretches));
  expect(beside(said)).toHaveLength(stretches.length);
});

it('what denies all before something is told says no more than that it is little', () => {
  expect(nothingElse(heard('没啥特别的，换了公示栏'), questionOf(session, 'notes.platforms'))).toHaveLength(
    1,
  );
  expect(nothingElse(heard('没啥特别的'), questionOf(session, 'notes.platforms'))).toHaveLength(0);
});
