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

it('says what is not known where all is as it was', () => {
  const talk = new Talk().at('contact').say('电话换成0871-68000022，其余照旧');
  expect(talk.session.content.contact.phone).toBe('0871-68000022');
  expect(talk.seen).toContain('没有上年的办公地址可取');
  expect(talk.session.cursor).toBe('contact');
});

it('puts the end of a number right that was taken', () => {
  const talk = new Talk().at('contact').say('地址：城关镇人民路1号，电话：0871-68000011').say('电话尾号是13');
  expect(talk.session.content.contact.phone).toBe('0871-68000013');
  expect(talk.seen).not.toContain('其余内容');
});

it('says of a fax that it is none of the telephone, and what was put off', () => {
  const talk = new Talk().at('contact').say('城关镇人民路1号，邮编待会儿补，传真0871-68000012');
  expect(talk.session.content.contact).toMatchObject({ address: '城关镇人民路1号', phone: '' });
  expect(talk.seen).toContain('0871-68000012是传真号');
  expect(talk.seen).toContain('还没有办公电话、邮编');
});
