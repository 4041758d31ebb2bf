import { expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

it('a form’s figures are shown before they count; a blank field leaves its cell', () => {
  const talk = new Talk().at('cells.licences').fill('cells', { 'proactive.licences.decisions': '286' });
  expect(talk.session.proposal).toMatchObject({
    from: 'form',
    cells: { 'proactive.licences.decisions': 286 },
  });
  expect(talk.cell('proactive.licences.decisions')).toBeNull();
});

it('a form without a figure changes nothing', () => {
  const talk = new Talk().at('cells.licences').fill('cells', { 'proactive.licences.decisions': ' ' });
  expect(talk.session.proposal).toBeNull();
  expect(talk.seen).toContain('表单里没有数字，已填内容没有改动。');
});

it('takes no field that the form does not have', () => {
  const talk = new Talk().at('cells.licences').fill('cells', { 'proactive.made.up': '3', constructor: '4' });
  expect(talk.session.proposal).toBeNull();
});
