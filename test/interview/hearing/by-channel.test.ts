import { describe, expect, it } from 'vitest';
import { byChannel } from '../../../src/interview/hearing/by-channel.ts';

describe('what came told by the channels that it came by', () => {
  it.each([
    ['网上提交6件，窗口递来3件', '9件'],
    ['邮寄4件，当面2件，一共6件，全是村民', '一共6件，全是村民'],
    ['线上7份，快递1份，都是企业', '8件，都是企业'],
  ])('%s', (said, text) => {
    expect(byChannel(said)?.text).toBe(text);
  });

  it.each([
    '网上提交6件',
    '自然人4件，企业2件',
    '网上公开6件，当面答复3件',
    '窗口的自然人3件，网上的企业2件',
  ])('%s is not', (said) => {
    expect(byChannel(said)).toBeNull();
  });
});
