import { describe, expect, it } from 'vitest';
import { toldOnce } from '../../../src/applications/queries/paragraphs.ts';

describe('the paragraphs of an answer to several questions', () => {
  it('do not count what the next one lists or splits up', () => {
    expect(toldOnce(['上年结转的：3件。', '上年结转的：3件。\n2025-001：已答复'])).toEqual([
      '上年结转的：3件。\n2025-001：已答复',
    ]);
    expect(toldOnce(['不予处理的：4件。', '不予处理的：共4件，重复申请1件。'])).toEqual([
      '不予处理的：共4件，重复申请1件。',
    ]);
  });

  it('print no heading twice and say nothing of a case again', () => {
    const first = '周小禾的：1件。\n2026-101：5月4日答复，5月9日行政复议，尚未审结';
    expect(toldOnce([first, '周小禾的：1件。\n2026-101：5月9日行政复议，尚未审结'])).toEqual([first]);
    expect(toldOnce(['2026-101：5月4日收到', '2026-101：承办人周小禾'])).toEqual([
      '2026-101：5月4日收到',
      '2026-101：承办人周小禾',
    ]);
    expect(toldOnce([first, '周小禾的：1件。\n2026-101：承办人甲'])).toEqual([first, '2026-101：承办人甲']);
  });

  it('keep two counts of different things', () => {
    const both = ['一月收到的：3件。', '一月办结的：3件。'];
    expect(toldOnce(both)).toEqual(both);
  });
});
