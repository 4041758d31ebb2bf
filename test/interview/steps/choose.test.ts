import { expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

it('a second press on the same button changes nothing, and says by whom the step was done', () => {
  const talk = new Talk().at('cells.licences').say('许可286件');
  const { revision } = talk.on;
  talk.press('confirm', revision);
  const { content, cursor } = talk.session;
  talk.press('confirm', revision);
  expect(talk.session.content).toEqual(content);
  expect(talk.session.cursor).toBe(cursor);
  expect(talk.seen).toContain('没有重复处理。现在到了这里：');
});

it.each(['constructor', 'toString:1', 'no-such-button', ''])('“%s” is no button', (choice) => {
  const talk = new Talk().at('notes.fees');
  const { content } = talk.session;
  expect(talk.press(choice).session.content).toEqual(content);
  expect(talk.seen).toContain('没有重复处理');
});

it.each([
  'accept',
  'keep-mark:0',
  'zero',
  'ledger:x',
])('“%s” of another kind of question answers none', (choice) => {
  const talk = new Talk().at('notes.problems');
  expect(talk.press(choice).session.content).toEqual(new Talk().session.content);
});

it('what was read and is not wanted leaves the question open', () => {
  const talk = new Talk().at('cells.licences').say('许可286件').press('discard');
  expect(talk.session).toMatchObject({ proposal: null, cursor: 'cells.licences' });
  expect(talk.seen).toContain('没有采用，请重填。');
});
