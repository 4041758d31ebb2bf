import { expect, it } from 'vitest';
import type { DraftRequest } from '../../../src/drafting/draft.ts';
import { evidenceOf } from '../../../src/drafting/grounding/evidence.ts';
import { type Judged, ownLines, startOf } from '../../../src/drafting/grounding/ground-of.ts';
import { unusedBeside } from '../../../src/drafting/grounding/unused.ts';
import { organProfileOf } from '../../../src/report/organ.ts';
import { BUREAU, bureauReport } from '../../fixtures/reports.ts';

const request = (part: DraftRequest['part']): DraftRequest => ({
  part,
  report: bureauReport(),
  previous: null,
  notes: [
    { id: 'platform', aspect: 'platforms', text: '网站改版1次' },
    { id: 'problem', aspect: 'problems', text: '更新不及时' },
    { id: 'vouched', aspect: 'basis', text: '获评优秀' },
  ],
  organ: organProfileOf(BUREAU),
  change: null,
  current: null,
  settled: [],
});

const refs = (part: DraftRequest['part'], aspect: string) => {
  const evidence = evidenceOf(request(part));
  const judged: Judged = {
    sentence: '',
    paragraph: '',
    aspect,
    figures: [],
    evidence,
    unused: unusedBeside(''),
  };
  return ownLines(judged).map(({ ref }) => ref);
};

it('bears a sentence by the notes on its own aspect, and by what a person vouched for', () => {
  expect(refs('overview', 'platforms')).toEqual(['platform', 'vouched']);
});

it('bears a sentence of no aspect by all notes, in 五 by those on problems and measures', () => {
  expect(refs('overview', '')).toEqual(['platform', 'problem', 'vouched']);
  expect(refs('problems', '')).toEqual(['problem', 'vouched']);
});

it('finds a clause where it stands by itself', () => {
  const sentence = '复议3件，其中维持2件；诉讼1件，维持';
  expect(startOf('维持', sentence)).toBe(sentence.length - 2);
  expect(startOf('其中维持2件', sentence)).toBe(5);
});
