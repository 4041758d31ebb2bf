import { describe, expect, it } from 'vitest';
import { disputeFlags } from '../../../src/applications/case/flags-dispute.ts';
import { answered, given } from '../support.ts';

const codes = (...of: Parameters<typeof given>) => disputeFlags(given(...of).case).map(({ code }) => code);
const direct = { type: 'disputeOpened', on: '2026-05-06', kind: 'litigationDirect', role: 'sole' } as const;

describe('a lawsuit without reconsideration', () => {
  it('over a denial is flagged, over another answer not', () => {
    expect(codes({}, answered('2026-03-20', 'deniedStateSecret'), direct)).toEqual(['reconsideration-first']);
    expect(codes({}, answered('2026-03-20', 'unavailableNotHeld'), direct)).toEqual([]);
  });

  it('after reconsideration is none', () => {
    const first = { ...direct, kind: 'reconsideration' } as const;
    expect(codes({}, answered('2026-03-20', 'deniedStateSecret'), first)).toEqual([]);
  });
});
