import { expect, it } from 'vitest';
import { ledgerAtHand } from '../../../src/applications/queries/at-hand.ts';
import type { Filter } from '../../../src/applications/queries/query.ts';
import { calendar, given } from '../support.ts';

const ledger = ledgerAtHand(
  [
    given(
      { number: '2026-031', arrivedOn: '2026-09-07', description: '河道采砂许可证' },
      { type: 'assigned', on: '2026-09-07', handler: 'U-SHEN' },
    ),
    given({ number: '2026-032', arrivedOn: '2026-09-08', description: '测绘成果目录' }),
  ],
  calendar,
  new Map([['沈青', 'U-SHEN']]),
);
const numbers = (...filters: Filter[]): string[] =>
  ledger
    .answer(
      { measure: { kind: 'count' }, filters, latest: false },
      { today: '2026-09-16', by: '', lang: 'zh' },
    )
    .found.rows.map(({ number }) => number);

it('knows the words by which its applications are asked for', () => {
  expect(ledger.words).toEqual({
    applicants: ['张三'],
    contents: ['河道采砂许可证', '测绘成果目录'],
    handlers: ['沈青'],
  });
});

it('finds by the applicant, by the whole name or the surname', () => {
  expect(numbers({ by: 'applicant', names: ['张先生'], not: false })).toEqual(['2026-031', '2026-032']);
  expect(numbers({ by: 'applicant', names: ['温女士'], not: false })).toEqual([]);
});

it('finds by the handler as they are called, and answers by their name', () => {
  const filter: Filter = { by: 'handler', who: 'other', name: '小沈', not: false };
  expect(numbers(filter)).toEqual(['2026-031']);
  const query = { measure: { kind: 'count' }, filters: [filter], latest: false } as const;
  const { text } = ledger.answer(
    { ...query, filters: [filter] },
    { today: '2026-09-16', by: '', lang: 'zh' },
  );
  expect(text).toMatch(/^沈青承办的：1件。/u);
});
