import { describe, expect, it } from 'vitest';
import { resultAt } from '../../../src/applications/case/record-dispute.ts';
import { given, told } from '../support.ts';

const opened = { type: 'disputeOpened', on: '2026-04-01', kind: 'reconsideration', role: 'sole' } as const;
const decided = {
  type: 'disputeDecided',
  on: '2026-05-20',
  dispute: 0,
  result: 'upheld',
  reanswer: null,
} as const;

describe('a dispute', () => {
  it('may come before the answer, and keeps its steps in order', () => {
    const application = given({}, opened, decided);
    expect(application.case.disputes[0]?.steps.map(({ stage }) => stage)).toEqual(['opened', 'decided']);
  });

  it('that was not opened cannot be decided, nor before the day it was opened', () => {
    expect(told(given({}), decided)).toBe('nothing-open');
    expect(told(given({}, opened), { ...decided, on: '2026-03-31' })).toBe('out-of-order');
  });
});

describe('its result at the end of a day', () => {
  const [item] = given({}, opened, decided).case.disputes;
  it.each([
    ['2026-03-31', undefined],
    ['2026-04-01', { result: null, since: '2026-04-01' }],
    ['2026-05-19', { result: null, since: '2026-04-01' }],
    ['2026-05-20', { result: 'upheld', since: '2026-05-20' }],
  ])('%s', (day, result) => {
    expect(item && resultAt(item, day)).toEqual(result);
  });
});
