import { describe, expect, it } from 'vitest';
import { readStartForm, wrongFigures } from '../../src/bot/start-form.ts';

describe('the form that starts a report', () => {
  it('is read with its kind of organ, or without one', () => {
    const values = { organ: ' 云岭县水利局 ', kind: 'department', year: '2025' };
    const read = { kind: 'read', organ: '云岭县水利局', organKind: 'department', year: 2025 };
    expect(readStartForm(values)).toEqual(read);
    expect(readStartForm({ ...values, kind: '' })).toEqual({ ...read, organKind: null });
  });

  it.each([
    [{ organ: '？', year: '2025' }, 'organ'],
    [{ organ: '云岭县水利局', year: '25' }, 'year'],
    [{}, 'organ'],
  ])('comes back with the field that is wrong: %j', (values, field) => {
    const read = readStartForm(values);
    expect(read.kind === 'wrong' ? Object.keys(read.errors) : []).toEqual([field]);
  });
});

it('only cells that hold no number come back from a form of cells', () => {
  const values = {
    'applications.new.naturalPerson': '十二',
    'disputes.a.b': '3',
    'proactive.c.d': '',
    note: '十二',
  };
  expect(Object.keys(wrongFigures(values))).toEqual(['applications.new.naturalPerson']);
});
