import { describe, expect, it } from 'vitest';
import { besideContact, faxIn, inFigures, readContact, withDigits } from '../../src/interview/contact.ts';

describe('how the organ can be reached', () => {
  it.each([
    [
      '地址：云岭县云湖路1号，邮编：655000，电话：0874-8123456，邮箱：gk@yunling.gov.cn',
      { address: '云岭县云湖路1号', postcode: '655000', phone: '0874-8123456', email: 'gk@yunling.gov.cn' },
    ],
    [
      '办公地址 云岭县云湖路1号；联系电话(0874)8123456',
      { address: '云岭县云湖路1号', phone: '(0874)8123456' },
    ],
    ['电话改成08748123456', { phone: '08748123456' }],
    ['电话号码：0874-8123456（办公室）', { phone: '0874-8123456' }],
    ['城关镇正街3号/0874-8123456', { address: '城关镇正街3号', phone: '0874-8123456' }],
    ['我们在城关镇政府二楼，0874-8123456', { address: '城关镇政府二楼', phone: '0874-8123456' }],
    ['655000云湖路1号', { address: '云湖路1号', postcode: '655000' }],
    ['通过邮箱提交申请3件，gk@yunling.gov.cn', { email: 'gk@yunling.gov.cn' }],
    ['今年没有变化', {}],
    ['两位村民一个同乡，问低保的', {}],
    ['4件都是青坪镇的', {}],
    ['基层所报上来的', {}],
    ['青坪镇村民活动中心旁', { address: '青坪镇村民活动中心旁' }],
    ['地址没变，电话改成0874-8123456', { phone: '0874-8123456' }],
    ['地址县政府大院3号楼', { address: '县政府大院3号楼' }],
    ['地址：云岭宾馆对面', { address: '云岭宾馆对面' }],
    ['云湖大厦4层402 0874-8123456', { address: '云湖大厦4层402', phone: '0874-8123456' }],
    ['我们已经搬到便民中心南楼了', { address: '便民中心南楼' }],
    ['文庙街12号，综合楼5楼503，655000', { address: '文庙街12号，综合楼5楼503', postcode: '655000' }],
    ['以前在文庙街12号，现在搬到云湖路8号了', { address: '云湖路8号' }],
    ['旧地址是文庙街12号，新的在云湖路8号三楼', { address: '云湖路8号三楼' }],
    ['地址变了，10月份搬到青坪镇便民中心二楼上班了', { address: '青坪镇便民中心二楼' }],
    ['年初从文庙街12号搬去了云湖路8号', { address: '云湖路8号' }],
    ['清明以后我们挪到县档案馆大楼一楼办公', { address: '县档案馆大楼一楼' }],
    ['我们在行政服务中心东楼三层办公', { address: '行政服务中心东楼三层' }],
    ['文庙街12号办公楼201室', { address: '文庙街12号办公楼201室' }],
    ['传真0874-8123457，文庙街12号', { address: '文庙街12号' }],
    ['文庙街12号，0874-8123457是传真', { address: '文庙街12号' }],
    ['电话（传真）0874-8123456', { phone: '0874-8123456' }],
    ['传真：0874-8123457；0874-8123456（办公）', {}],
    ['传真0874-8123457，电话0874-8123456', { phone: '0874-8123456' }],
  ])('%s', (said, contact) => {
    expect(readContact(said)).toEqual(contact);
  });

  it('tells a fax from a telephone', () => {
    expect(faxIn('电话0874-8123456，传真0874-8123457')).toBe('0874-8123457');
    expect(faxIn('电话传真都是0874-8123456')).toBeNull();
    expect(faxIn('电话0874-8123456')).toBeNull();
  });

  it('leaves what was meant for other questions', () => {
    const said = '电话0874-8123456。今年收到申请12件。';
    expect(besideContact(said, readContact(said))).toBe('今年收到申请12件');
  });
});

it.each([
  ['电话尾号应该是456', { phone: '0874-8123456' }],
  ['最后两位改成99', { phone: '0874-8123799' }],
  ['尾号不是9，是6', { phone: '0874-8123786' }],
  ['座机末三位记错了，是014', { phone: '0874-8123014' }],
  ['区号说错了，是0872', { phone: '0872-8123789' }],
  ['门牌号应为36号', { address: '文庙街36号' }],
  ['电话打不通', null],
  ['邮箱漏了个x，应该是ylxxgk', { email: 'ylxxgk@yunling.gov.cn' }],
  ['邮箱后缀错了，是163.com', { email: 'ylgk@163.com' }],
  ['邮箱的后缀是yl.gov.cn', { email: 'ylgk@yl.gov.cn' }],
])('what is known, with other digits in it: %s', (said, mended) => {
  const contact = { address: '文庙街6号', postcode: '', phone: '0874-8123789', email: 'ylgk@yunling.gov.cn' };
  expect(withDigits(said, contact)).toEqual(mended);
});

it.each([
  ['老街5号 县农业局201 邮编 655000', { address: '老街5号 县农业局201', postcode: '655000' }],
  ['电话还用办公室那个八一二三七八九', { phone: '8123789' }],
  ['总机0874-8123789转203', { phone: '0874-8123789转203' }],
  ['座机0874-812 3789', { phone: '0874-8123789' }],
  ['地址仍在文庙街6号', { address: '文庙街6号' }],
  ['地址跟去年一样', {}],
])('the parts of “%s”', (said, parts) => {
  expect(readContact(said)).toEqual(parts);
});

it('a number that was said digit by digit is read in figures', () => {
  expect(readContact('电话零五一七八三六零零幺二三').phone).toBe('051783600123');
  expect(inFigures('零五一七-八三六零零幺二三，二〇二五年')).toBe('0517-83600123，二〇二五年');
});
