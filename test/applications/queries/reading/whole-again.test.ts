import { describe, expect, it } from 'vitest';
import { lastAsked } from '../../../support/asked-in-turn.ts';

describe('what a question names again', () => {
  it.each([
    [['8月办结几件', '办结的里面公开的几件'], '2026年8月办结、处理结果为“予以公开”；数有几件'],
    // Of the same time, by the day that is named now.
    [['8月办结几件', '收到的里面企业几件'], '2026年8月收到、申请人为商业企业；数有几件'],
    // It names a time of its own.
    [['8月办结几件', '今年办结的里面公开的几件'], '2026年办结、处理结果为“予以公开”；数有几件'],
    // No time was spoken of.
    [['延期过的有几件', '办结的里面公开的几件'], '2026年办结、处理结果为“予以公开”；数有几件'],
  ])('%s', (texts, asked) => {
    expect(lastAsked(...texts)).toBe(asked);
  });
});
