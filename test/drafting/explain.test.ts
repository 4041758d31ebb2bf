import { expect, it } from 'vitest';
import type { DraftRequest } from '../../src/drafting/draft.ts';
import { explainDraft } from '../../src/drafting/explain.ts';
import { organProfileOf } from '../../src/report/organ.ts';
import { bureauReport } from '../fixtures/reports.ts';

const request: DraftRequest = {
  part: 'overview',
  report: bureauReport(),
  previous: null,
  notes: [{ id: 'a', aspect: 'proactiveDisclosure', text: '网站公开政府信息208条' }],
  organ: organProfileOf('云岭县林业局'),
  change: null,
  current: null,
  settled: [],
};

it('tells of each sentence what it rests on, or what of it rests on nothing', () => {
  const [told, swapped] = explainDraft(
    '（一）主动公开情况。通过网站公开政府信息208条。公开政府信息280条。',
    request,
  );
  expect(told).toMatchObject({ isMarked: false, why: null, rests: ['a'] });
  expect(swapped).toMatchObject({ isMarked: true, why: expect.stringContaining('280') });
});
