import { expect, it } from 'vitest';
import { assemble, numberedAnew } from '../../src/drafting/assemble.ts';
import type { DraftRequest } from '../../src/drafting/draft.ts';
import { organProfileOf } from '../../src/report/organ.ts';
import { bureauReport } from '../fixtures/reports.ts';

const request: DraftRequest = {
  part: 'overview',
  report: bureauReport(),
  previous: null,
  notes: [],
  organ: organProfileOf('云岭县林业局'),
  change: null,
  current: null,
  settled: [],
};

it('puts the words of each aspect under its heading, without one of their own', () => {
  const aspects = {
    proactiveDisclosure: '1．主动公开情况：发布信息20条',
    onRequest: '收到申请3件，',
    informationManagement: '逐件审核。',
    platforms: '网站改版。',
    supervision: '培训2次。',
  };
  const [opening, ...paragraphs] = assemble({ part: 'overview', aspects }, request);
  expect(opening).toMatch(/^2024年，我局/);
  expect(paragraphs.slice(0, 2)).toEqual([
    '（一）主动公开情况。发布信息20条。',
    '（二）依申请公开情况。收到申请3件。',
  ]);
});

const problems = (...said: readonly (readonly string[])[]) => {
  const [improvements = [], found = [], measures = []] = said;
  return assemble({ part: 'problems', improvements, problems: found, measures }, request);
};

it('numbers several problems, and one not at all', () => {
  expect(problems([], ['更新不及时。', '人手不足']).at(0)).toMatch(/：一是更新不及时；二是人手不足。$/);
  expect(problems([], ['更新不及时']).at(0)).toMatch(/不足：更新不及时。$/);
});

it('says what became of last year’s first, and that measures are to come where none is told', () => {
  expect(problems(['栏目已理顺'], ['人手不足'], ['轮训'])).toEqual([
    expect.stringMatching(/^针对上年存在的问题.*栏目已理顺。$/),
    expect.stringMatching(/人手不足。$/),
    expect.stringMatching(/^下一步.*轮训。$/),
  ]);
  expect(problems([], ['人手不足'])).toHaveLength(2);
});

it('numbers anew what items were taken from', () => {
  const [paragraph = ''] = problems([], ['更新不及时', '人手不足', '解读偏少']);
  expect(numberedAnew(paragraph.replace('二是人手不足；', ''), '我局')).toMatch(
    /：一是更新不及时；二是解读偏少。$/,
  );
  expect(numberedAnew('别的一段。', '我局')).toBe('别的一段。');
});
