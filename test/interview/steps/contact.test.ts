import { expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

it('takes an address and a phone that are said together, and goes on', () => {
  const talk = new Talk().at('contact').say('地址：城关镇人民路1号，电话：0871-68000011');
  expect(talk.session.content.contact).toMatchObject({
    address: '城关镇人民路1号',
    phone: '0871-68000011',
  });
  expect(talk.session.cursor).not.toBe('contact');
});

it('asks before a private number is printed', () => {
  const talk = new Talk().at('contact').say('电话13800138000');
  expect(talk.session.content.contact.phone).not.toBe('13800138000');
});
