import { expect, it } from 'vitest';
import type { DraftRequest } from '../../../src/drafting/draft.ts';
import { outlineOf } from '../../../src/drafting/outline/outline.ts';
import { organProfileOf } from '../../../src/report/organ.ts';
import { BUREAU } from '../../fixtures/reports.ts';
import { zeroReport } from '../../fixtures/tables.ts';

const request = (part: DraftRequest['part']): DraftRequest => ({
  part,
  report: zeroReport('2021', 2024, BUREAU),
  previous: null,
  notes: [
    { id: 'a', aspect: 'platforms', text: '网站改版1次' },
    { id: 'b', aspect: 'problems', text: '栏目更新不及时' },
  ],
  organ: organProfileOf(BUREAU),
  change: null,
  current: null,
  settled: [],
});

it('has words for each aspect of 一, those of a note where there is one', () => {
  const words = outlineOf(request('overview'));
  expect(words.part === 'overview' && words.aspects.platforms).toContain('网站改版1次');
  expect(words.part === 'overview' && Object.values(words.aspects).every((said) => said !== '')).toBe(true);
});

it('has of 五 what the notes have, and no measure of its own', () => {
  expect(outlineOf(request('problems'))).toEqual({
    part: 'problems',
    problems: ['栏目更新不及时'],
    done: [],
    measures: [],
    improvements: [],
  });
});

it('says in 六 that nothing was charged and that there is nothing else', () => {
  expect(outlineOf(request('other'))).toEqual({
    part: 'other',
    paragraphs: ['本年度未收取信息处理费。无其他需要报告的事项。'],
  });
});
