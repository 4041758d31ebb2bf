import { expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

it.each([
  ['cells.licences', '办了74件，注销的要不要也算？', '行政许可 74'],
  ['cells.fees', '收上来5.2万，罚没款要不要算进去', '行政事业性收费 5.2万元'],
])('at %s a rule that is asked is answered, with the figure beside it on a button: %s', (at, said, label) => {
  const talk = new Talk().at(at).say(said);
  expect(talk.session.notices.length).toBeGreaterThan(0);
  expect(talk.buttons).toContain(label);
  expect(talk.session.proposal).toBeNull();
});

it.each([
  ['cells.licences', '登记备案算不算许可？算就是19，不算就是0'],
  ['cells.licences', '变更的算不算？窗口办了33件，乡镇的我没数'],
])('at %s no figure is offered that hangs on the answer, or lacks a part: %s', (at, said) => {
  const talk = new Talk().at(at).say(said);
  expect(talk.buttons.filter((label) => label.startsWith('行政许可 '))).toEqual([]);
});

it('without figures beside it a question is answered alone', () => {
  expect(new Talk().at('cells.licences').say('注销的要不要也算？').session.heard).toBeNull();
});

it('whether something that came counts as received is answered, and no figure offered for it', () => {
  const talk = new Talk().at('received').say('收到过一件政协提案，这也算申请吗');
  expect(talk.buttons).toEqual(expect.arrayContaining(['未收到', '收到了']));
  expect(talk.buttons.filter((label) => label.startsWith('新收'))).toEqual([]);
});
