import { expect, it } from 'vitest';
import { answersIn, langOf } from '../../../src/applications/queries/answering.ts';
import { ledgerAtHand } from '../../../src/applications/queries/at-hand.ts';
import { answered, calendar, given } from '../support.ts';

const ledger = ledgerAtHand(
  [
    given({ number: '2026-031', arrivedOn: '2026-09-07', description: '河道采砂许可证' }),
    given(
      { number: '2026-032', arrivedOn: '2026-08-03', description: '测绘成果目录' },
      answered('2026-08-20'),
    ),
  ],
  calendar,
  new Map(),
);
const ask = (text: string) =>
  answersIn(text, ledger, { today: '2026-09-16', by: '', calendar, previous: null, ruleOf: () => null });

it('answers in the language of the message', () => {
  expect(['还有几件没办结', 'how many are open', '8号呢'].map(langOf)).toEqual(['zh', 'en', 'zh']);
  expect(ask('还有几件没办结')).toMatchObject({ isUnderstood: true, cases: ['2026-031'], unused: [] });
  expect(ask('how many requests are open').answer).toMatch(/^pending: 1/u);
});

it('answers two questions one after the other', () => {
  const { queries, answer } = ask('还有几件没办结，已办结几件');
  expect(queries).toHaveLength(2);
  expect(answer.split('\n').length).toBeGreaterThan(1);
});

it('offers three questions where it did not understand, and nothing is counted', () => {
  const found = ask('按星座分几件');
  expect(found).toMatchObject({ isUnderstood: false, query: null, cases: [] });
  expect(found.answer).toMatch(/^没看懂“.*星座.*”。可以这样问：\n- .+\n- .+\n- .+$/u);
});
