import { expect, it } from 'vitest';
import { effectiveEntries } from '../../../src/applications/case/apply.ts';
import { compare, EVENT_FIELDS, entryFor, withKeys } from '../../../src/applications/register/compare.ts';
import { answered, given } from '../support.ts';

const fields = EVENT_FIELDS.answered ?? {};
const held = { on: '2026-03-10', disposition: 'granted', documentNumber: '', delivery: '邮寄' };
const answer = answered('2026-03-10', 'granted');
const withdrawal = { type: 'withdrawn', on: '2026-03-12' } as const;

it('fills what is blank in the ledger and names what the register says otherwise', () => {
  const told = { ...held, on: '2026-03-11', documentNumber: '青公开〔2026〕4号' };
  expect(compare(held, told, fields, () => true)).toEqual({
    fills: [['documentNumber', 'documentNumber']],
    differs: [['on', { field: 'answeredOn', ledger: '2026-03-10', register: '2026-03-11' }]],
  });
});

it('holds two ways of writing a value for one', () => {
  const same = compare({ number: '2026-007' }, { number: '２０２６—７号' }, { number: 'number' }, () => true);
  expect(same).toEqual({ fills: [], differs: [] });
});

it('takes a blank, and what the row does not say, for nothing told', () => {
  expect(compare(held, { ...held, delivery: '' }, fields, () => true).differs).toEqual([]);
  expect(compare(held, { ...held, on: '2026-03-11' }, fields, () => false).differs).toEqual([]);
});

it('changes the chosen keys alone', () => {
  expect(withKeys(held, { on: '2026-03-11', delivery: '当面' }, ['on'])).toEqual({
    ...held,
    on: '2026-03-11',
  });
});

it('finds the entry of the same kind, and the other end of a case that ended otherwise', () => {
  const entries = effectiveEntries(given({ arrivedOn: '2026-03-02' }, answer).entries);
  expect(entryFor(entries, [answer], answer)?.event.type).toBe('answered');
  expect(entryFor(entries, [withdrawal], withdrawal)?.event.type).toBe('answered');
  expect(entryFor(entries, [answer, withdrawal], withdrawal)).toBeUndefined();
});
