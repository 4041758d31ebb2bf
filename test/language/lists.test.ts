import { describe, expect, it } from 'vitest';
import { distributedIn, listOpenedAt, opensList } from '../../src/language/lists.ts';

describe('a list of parts behind their whole', () => {
  it.each(['其中自然人10件', '，包括网站150条', '（含修订16件）', '：分为三类'])('is opened: %s', (text) => {
    expect(listOpenedAt(text, 0)).not.toBeNull();
  });

  it.each(['含量检测3次', '自然人10件', '收到12件'])('is not: %s', (text) => {
    expect(listOpenedAt(text, 0)).toBeNull();
    expect(opensList(text)).toBe(false);
  });

  it('hands its figures out', () => {
    expect(distributedIn('网络、信函分别为5件、4件')).toEqual(expect.objectContaining({ start: 5, end: 8 }));
    expect(distributedIn('网络5件')).toBeNull();
  });
});
