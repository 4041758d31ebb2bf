import { describe, expect, it } from 'vitest';
import { organChoice } from '../../../src/bot/organs/organ-choice.ts';
import { LIMITS } from '../../../src/slack/limits.ts';
import { messageBlocks } from '../../../src/slack/views/message.ts';

const organs = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `o${at}`, name: `云岭县第${at}中心` }));
const choiceOf = (count: number) => organChoice('请选要查的机关：', organs(count), 'askPage', (id) => id);

describe('a choice among organs', () => {
  it('offers every organ of a county with a button of its own', () => {
    const card = choiceOf(60);
    expect(card.text).toBe('请选要查的机关：');
    expect(card.buttons?.map(({ value }) => value)).toEqual(organs(60).map(({ id }) => id));
  });

  it('says what to do where it may not list all', () => {
    expect(choiceOf(100).text).toContain('没有列出的');
    expect(choiceOf(130).buttons).toHaveLength(100);
  });

  it('fits into one message', () => {
    const blocks = messageBlocks(choiceOf(130));
    expect(blocks.length).toBeLessThan(LIMITS.messageBlocks);
    expect(JSON.stringify(blocks.at(-1))).toContain('云岭县第99中心');
  });
});
