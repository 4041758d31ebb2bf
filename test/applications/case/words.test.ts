import { describe, expect, it } from 'vitest';
import {
  isOrganization,
  readChannel,
  readDisposition,
  readKind,
} from '../../../src/applications/case/words.ts';

describe('a kind of applicant in a register', () => {
  it.each([
    ['自然人', 'naturalPerson'],
    ['云岭某某公司', 'business'],
    ['某某个人独资企业', 'business'],
    ['云岭某某律师事务所', 'legalService'],
    ['某某村民委员会', 'otherOrganization'],
    ['某某大学', 'research'],
    ['慈善协会', 'socialWelfare'],
  ])('%s is %s', (said, kind) => {
    expect(readKind(said)).toBe(kind);
  });

  it.each([
    '法人或其他组织',
    '法人和其他社会组织',
    '单位',
    '非自然人',
    '组织',
  ])('%s is a group: none of its kinds', (said) => {
    expect([readKind(said), isOrganization(said)]).toEqual([null, true]);
  });

  it.each(['', '信鸽', '张小禾'])('“%s” says nothing', (said) => {
    expect([readKind(said), isOrganization(said)]).toEqual([null, false]);
  });
});

describe('a channel in a register', () => {
  it.each([
    ['当面', 'in-person'],
    ['平信寄来', 'ordinary-post'],
    ['EMS', 'post'],
    ['电子邮件', 'email'],
    ['县政府网站', 'online'],
    ['传真', 'fax'],
  ])('%s is %s', (said, channel) => {
    expect(readChannel(said)).toBe(channel);
  });

  it.each(['', '信鸽'])('“%s” is none', (said) => {
    expect(readChannel(said)).toBeNull();
  });
});

describe('a result in a register', () => {
  it.each([
    ['3.其他', 'otherRemaining'],
    ['不予公开（国家秘密）', 'deniedStateSecret'],
    ['区分处理后公开', 'partiallyGranted'],
    ['查无此件', 'unavailableNotHeld'],
    ['无法予以提供，信息不存在', 'unavailableNotHeld'],
  ])('%s is %s', (said, row) => {
    expect(readDisposition(said)).toBe(row);
  });

  it.each([
    '不予公开',
    '拒绝提供',
    '无法予以提供',
    '信访类申请，重复申请',
    '信访，重复申请',
    '公开/不予公开',
    '不予处理',
    '',
  ])('“%s” is for a person to tell', (said) => {
    expect(readDisposition(said)).toBeNull();
  });
});
