import { describe, expect, it } from 'vitest';
import { lastAsked } from '../../../support/asked-in-turn.ts';

describe('a question that asks which of those that were spoken of', () => {
  it.each([
    [['今年不予公开的有几件', '哪件延期过'], '2026年办结、处理结果为“不予公开”、延期过；列出是哪些'],
    [['延期过的有几件', '哪几件被复议了'], '延期过、有行政复议；列出是哪些'],
  ])('%s', (texts, asked) => {
    expect(lastAsked(...texts)).toBe(asked);
  });
});

describe('a question of its own', () => {
  it.each([
    [['何晓手上有几件', '还剩几件没办结'], '未办结；数有几件'],
    [['企业的有几件', '今年收了几件'], '2026年收到；数有几件'],
    // Of all that came in a time nobody asks which one: there are too many.
    [['今年收了几件', '哪件延期过'], '延期过；列出是哪些'],
    [['今年不予公开的有几件', '延期过的有哪些'], '延期过；列出是哪些'],
  ])('%s', (texts, asked) => {
    expect(lastAsked(...texts)).toBe(asked);
  });
});
