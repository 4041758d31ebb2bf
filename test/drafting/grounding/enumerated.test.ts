import { describe, expect, it } from 'vitest';
import { eachTold, isListed, listSizes, toldOfEach } from '../../../src/drafting/grounding/enumerated.ts';
import { judgedFrom } from './notes.ts';

describe('what a text lists', () => {
  it.each([
    ['由经办人、股长、局长审签', [3]],
    ['先由村会计报，再由包片干部看', [2]],
    ['土地、财务和选举', [2, 3]],
    ['每周更新一次', []],
    ['优先公开惠农补贴，再次公开', []],
  ])('%s', (text, sizes) => {
    expect([...listSizes(text)].sort()).toEqual(sizes);
  });
});

describe('how many were listed', () => {
  const notes = ['发改股、环保股、财务股都定了联系人'];

  it('is borne out by a list in the sentence or in a note', () => {
    expect(isListed(3, '个', judgedFrom(notes, '三个股室均确定联系人。'))).toBe(true);
    expect(isListed(4, '个', judgedFrom(notes, '四个股室均确定联系人。'))).toBe(false);
  });

  it('says nothing of cases', () => {
    expect(isListed(3, '件', judgedFrom(notes, '3件均确定联系人。'))).toBe(false);
  });

  it('is not borne out by the sentence where the note has another number', () => {
    const judged = judgedFrom(['稿件过两道关'], '稿件经初核、复核、终核三道关审核。');
    expect(isListed(3, '道', judged)).toBe(false);
  });

  it('adds up what each item of a list is', () => {
    const judged = judgedFrom(['2月、6月、9月各讲了一课'], '2月、6月、9月各授课2次，全年共6次。');
    expect(judged.figures.flatMap((figure) => eachTold(figure, judged)).map(({ value }) => value)).toEqual([
      6,
    ]);
  });
});

describe('of how many listed things a figure is told each', () => {
  it.each([
    ['夜市、集市各', 2],
    ['春耕、夏收和秋种各开展', 3],
    ['各村', 0],
    ['夜市各', 0],
    ['夜市、集市共', 0],
  ])('%s: %i', (lead, many) => {
    expect(toldOfEach(lead)).toBe(many);
  });
});
