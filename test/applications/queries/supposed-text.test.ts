import { expect, it } from 'vitest';
import { ledgerAtHand } from '../../../src/applications/queries/at-hand.ts';
import type { Measure } from '../../../src/applications/queries/query.ts';
import type { Lang } from '../../../src/report/language.ts';
import { answered, calendar, given } from '../support.ts';

const ledger = ledgerAtHand(
  [
    given({ number: '2026-031', arrivedOn: '2026-09-07' }),
    given({ number: '2026-032', channel: 'email', arrivedOn: '2026-09-08' }),
    given({ number: '2026-033', arrivedOn: '2026-08-03' }, answered('2026-08-20')),
  ],
  calendar,
  new Map(),
);
const told = (
  number: string,
  event: Extract<Measure, { kind: 'supposed' }>['event'],
  on: string,
  lang: Lang = 'zh',
): string =>
  ledger.answer(
    {
      measure: { kind: 'supposed', event, on },
      filters: [{ by: 'number', numbers: [number], not: false }],
      latest: false,
    },
    { today: '2026-09-16', by: '', lang },
  ).text;

it('says whether an answer of that day would be late, and how far the day could be put off', () => {
  expect(told('2026-031', 'answered', '2026-09-30')).toMatch(/不超期$/u);
  expect(told('2026-031', 'answered', '2026-10-13')).toMatch(
    /将超期2个工作日，须在到期前批准延期并告知申请人，延期后最晚可到2026年11月/u,
  );
  expect(told('2026-031', 'answered', '2026-10-13', 'en')).toMatch(/it would be 2 working days overdue/u);
});

it('says when it would be due', () => {
  expect(told('2026-032', 'confirmed', '2026-09-17')).toMatch(
    /^2026-032：如2026年9月17日（周四）确认收到，2026年10月\d+日（周.）到期$/u,
  );
});

it('says that no time runs for what waits for somebody else', () => {
  expect(told('2026-032', 'answered', '2026-12-01')).toMatch(/没有已起算的期限，不算超期$/u);
});

it('tells how it stands where that cannot happen', () => {
  expect(told('2026-031', 'confirmed', '2026-09-17')).toMatch(/2026年10月\d+日（周.）到期，剩/u);
  expect(told('2026-033', 'answered', '2026-09-17')).toMatch(/到期，没有超期/u);
});
