import { expect, it } from 'vitest';
import type { RegisterField } from '../../../src/applications/register/heading-words.ts';
import { toward } from '../../../src/applications/register/toward.ts';
import { answered, calendar, clerk, given } from '../support.ts';

const described = { number: '2026-021', arrivedOn: '2026-03-02', description: '河道采砂许可证' };
const way = (known: ReturnType<typeof given>, row: ReturnType<typeof given>, ...fields: RegisterField[]) =>
  toward(known, row, { fields: new Set(fields), why: '按台账文件第4行' }, clerk, calendar);

it('changes nothing where the ledger has it all', () => {
  const known = given(described, answered('2026-03-20'));
  const same = way(known, given(described, answered('2026-03-20')), 'answeredOn', 'disposition');
  expect(same).toMatchObject({ fills: [], differs: [], refused: [] });
  expect(same.filled).toBe(known);
});

it('records an answer that the ledger lacks', () => {
  const { fills, filled } = way(given(described), given(described, answered('2026-03-20')), 'answeredOn');
  expect(fills).toEqual(['answeredOn', 'disposition', 'documentNumber', 'delivery']);
  expect(filled.case.answer?.on).toBe('2026-03-20');
});

it('leaves a day that is different to a person: only what is taken has it', () => {
  const known = given(described, answered('2026-03-20'));
  const { differs, filled, taken } = way(known, given(described, answered('2026-03-23')), 'answeredOn');
  expect(differs).toEqual([{ field: 'answeredOn', ledger: '2026-03-20', register: '2026-03-23' }]);
  expect(filled.case.answer?.on).toBe('2026-03-20');
  expect(taken.case.answer?.on).toBe('2026-03-23');
});

it('names a case that ended otherwise by its result', () => {
  const known = given(described, answered('2026-03-20', 'granted'));
  const row = given(described, { type: 'withdrawn', on: '2026-03-18' });
  const { differs, taken } = way(known, row, 'withdrawnOn');
  expect(differs).toEqual([{ field: 'disposition', ledger: 'granted', register: 'withdrawn' }]);
  expect(taken.case.answer?.withdrawn).toBe(true);
});

it('does not bring back the personal data of a closed case that was deleted', () => {
  const closed = given(described, answered('2026-03-20'));
  const forgotten = { ...closed, person: { name: '', identity: '', contact: '' } };
  expect(way(forgotten, closed, 'name').filled.person.name).toBe('');
  const open = { ...given(described), person: { name: '', identity: '', contact: '' } };
  expect(way(open, given(described), 'name').filled.person.name).toBe('张三');
});
