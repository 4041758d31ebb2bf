import { expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

it('says in which of six parts one is, what is left, and that it is saved', () => {
  expect(new Talk().at('cells.licences').prompt.progress).toMatch(
    /^第二部分（共六部分） · 本部分还剩\d问 · 全部还剩\d+问 · 已保存$/,
  );
});

it('says so in English to whoever reads English', () => {
  expect(new Talk({ lang: 'en' }).at('cells.licences').prompt.progress).not.toMatch(/\p{Script=Han}/u);
});
