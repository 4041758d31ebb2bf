import { expect, it } from 'vitest';
import { evaluate } from '../../../src/applications/queries/evaluate.ts';
import type { Filter } from '../../../src/applications/queries/query.ts';
import { asksOfTime, remarksText } from '../../../src/applications/queries/remarks.ts';
import { answered } from '../support.ts';
import { facts, known, telling } from './facts-of.ts';

const remark = (
  rows: readonly ReturnType<typeof facts>[],
  since: string | null,
  ...filters: Filter[]
): string => {
  const query = { measure: { kind: 'count' as const }, filters, latest: false };
  return remarksText(query, evaluate(query, rows, known), telling('zh', since));
};
const received: Filter = { by: 'when', moment: 'received', from: '2026-01-01', to: '2026-12-31', not: false };
const closed: Filter = { by: 'when', moment: 'answered', from: '2026-01-01', to: '2026-12-31', not: false };
const granted = facts({ number: '2026-001', arrivedOn: '2026-03-02' }, answered('2026-03-10', 'granted'));
const withdrawn = facts(
  { number: '2026-002', arrivedOn: '2026-03-03' },
  { type: 'withdrawn', on: '2026-03-12' },
);

it('says nothing where there is nothing to know', () => {
  expect(remark([granted], '2025-02-03', received)).toBe('');
});

it('says that some of the closed ones were withdrawn', () => {
  expect(remark([granted, withdrawn], null, closed)).toBe(
    '（含申请人撤回的2026-002，不是答复；答复的1件。）',
  );
  expect(remark([withdrawn], null, closed)).toBe('');
});

it('says that the ledger begins later than the time asked of', () => {
  expect(remark([granted], '2026-03-02', received)).toBe(
    '（台账自2026年3月2日（周一）起才有登记，此前收到的不在内。）',
  );
  expect(remark([granted], '2026-01-20', received)).toBe('');
});

it('says what has to come first before an answer is due', () => {
  const waiting = facts(
    { number: '2026-004', arrivedOn: '2026-09-01' },
    { type: 'feeNotified', on: '2026-09-04', basis: 'pages', amountYuan: 90, receivedOn: '2026-09-04' },
  );
  const due: Filter = { by: 'when', moment: 'due', from: null, to: '2026-12-31', not: false };
  expect(remark([waiting], null, due)).toBe('（2026-004须申请人缴费，之后才须答复。）');
});

it('asks to check a repeat that was refused before the earlier one was answered', () => {
  const open = facts({ number: '2026-005', arrivedOn: '2026-08-03', description: '渔港清单' });
  const repeat = facts(
    { number: '2026-006', arrivedOn: '2026-08-10', description: '渔港清单' },
    answered('2026-08-14', 'refusedRepeat'),
  );
  expect(remark([open, repeat], null)).toBe(
    '（2026-006按重复申请办理时，内容相同的2026-005尚未答复，请核对（条例第三十六条第六项）。）',
  );
});

it('knows whether a question is of a time', () => {
  const query = { measure: { kind: 'count' as const }, latest: false };
  expect(asksOfTime({ ...query, filters: [received] })).toBe(true);
  expect(asksOfTime({ ...query, filters: [{ by: 'state', state: 'pending', not: false }] })).toBe(false);
});
