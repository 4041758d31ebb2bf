import { expect, it } from 'vitest';
import { isDeniedByTables, noneBefore, tellsOfRest } from '../../../src/drafting/grounding/against-tables.ts';
import { judgedFrom } from './notes.ts';

const onRequest = (sentence: string) => judgedFrom(['申请都在网上办'], sentence, 'onRequest');

it('what a clause says of all that came has to hold in the tables', () => {
  const judged = onRequest('全年新收政府信息公开申请12件，均予以公开。');
  expect(isDeniedByTables({ text: '均予以公开', figures: [] }, judged)).toBe(true);
  expect(isDeniedByTables({ text: '予以公开', figures: [] }, judged)).toBe(false);
});

it.each([
  ['问摊位的3件', true],
  ['问摊位的3件都公开了', false],
])('how some were answered that only a note counts has to be told by it: %s', (note, isDenied) => {
  const judged = judgedFrom([note], '涉及摊位的3件，均予以公开。', 'onRequest');
  expect(isDeniedByTables({ text: '均予以公开', figures: [] }, judged)).toBe(isDenied);
});

it('that there was none last year either is asked of last year’s tables', () => {
  const judged = onRequest('未收到其他申请，上年同样没有。');
  expect(
    noneBefore('上年同样没有', { ...judged, evidence: { ...judged.evidence, previous: null } }),
  ).toBeUndefined();
  expect(noneBefore('上年增加', judged)).toBeUndefined();
});

it('what is left of a count is told no more of by a denial of what was counted', () => {
  const sentence = '收集意见30条，采纳22条，其余8条未予采纳。';
  const judged = judgedFrom(['收集意见30条，采纳22条'], sentence);
  expect(tellsOfRest('其余8条未予采纳', judged)).toBe(false);
  expect(tellsOfRest('其余8条移交法院', judged)).toBe(true);
});
