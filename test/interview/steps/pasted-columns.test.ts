import { expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const pasted = () => new Talk().at('cells.applications').say('新收\t9\t3\n予以公开\t8\t3');

it('asks whose columns are that were pasted without a heading, the likeliest first', () => {
  const talk = pasted();
  expect(talk.seen).toContain('粘贴的表有2列数字，没有写明申请人类型。');
  expect(talk.buttons.slice(0, 2)).toEqual(['自然人、商业企业', '自然人、其他']);
  expect(talk.session.proposal).toBeNull();
});

it('reads the rows under the columns of one press, or of words', () => {
  const cells = { 'applications.new.naturalPerson': 9, 'applications.granted.business': 3 };
  expect(pasted().press('heard:0').session.proposal?.cells).toMatchObject(cells);
  expect(pasted().say('自然人和企业').session.proposal?.cells).toMatchObject(cells);
});
