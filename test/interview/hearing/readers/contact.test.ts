import { describe, expect, it } from 'vitest';
import { actAt } from './read-at.ts';

const READER = '联系方式';

describe('a contact', () => {
  it.each([
    ['contact', '电话0879-1234567', { does: 'contact', contact: { phone: '0879-1234567' } }],
    [
      'contact',
      '我们在云岭县城关镇政府二楼',
      { does: 'contact', contact: { address: '云岭县城关镇政府二楼' } },
    ],
    ['contact', '都跟上年一样没变', { does: 'contact', contact: {} }],
  ])('%s: %s', (at, said, act) => {
    expect(actAt(READER, at, said)).toMatchObject(act);
  });

  it.each([
    ['contact', '好'],
    ['contact', '今天下雨'],
  ])('says nothing of, at %s: %s', (at, said) => {
    expect(actAt(READER, at, said)).toBeNull();
  });
});
