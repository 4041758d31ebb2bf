import { expect, it } from 'vitest';
import {
  closedOn,
  idOfMember,
  indexEntries,
  memberOf,
  NO_DATE,
  numberKey,
  pairsOf,
} from '../../../src/applications/case/index-entries.ts';
import { dayNumberOf } from '../../../src/language/date.ts';
import { answered, calendar, given } from '../support.ts';

const described = { number: '2026-021', arrivedOn: '2026-03-02', description: '采砂证' };
const open = given(described, { type: 'assigned', on: '2026-03-03', handler: 'U-SHEN' });
const closed = given(described, answered('2026-04-02'));
const scores = (file: typeof open) =>
  new Map(indexEntries(file, calendar).map(({ index, score }) => [index, score]));

it('lists an open case by its due date, its handler’s list too', () => {
  const due = dayNumberOf('2026-03-30');
  const found = scores(open);
  expect(['open', 'running', 'open:U-SHEN'].map((index) => found.get(index))).toEqual([due, due, due]);
  expect(found.has('closed')).toBe(false);
});

it('lists a closed case by the day of its answer, and a late one among the late ones', () => {
  const found = scores(closed);
  expect(found.get('closed')).toBe(dayNumberOf('2026-04-02'));
  expect(found.get('ever:late')).toBe(dayNumberOf('2026-03-02'));
  expect(found.has('open')).toBe(false);
  expect([...found].filter(([index]) => index.startsWith('stage:')).map(([, score]) => score)).toEqual([
    NO_DATE,
  ]);
});

it('finds a name by any end of it', () => {
  const names = indexEntries(open, calendar).filter(({ index }) => index === 'name');
  expect(names.map(({ member }) => member.split('\u0000')[0])).toEqual(['^张三', '张三', '三']);
});

it('finds a number by its last digits, and the id in a member', () => {
  expect(numberKey('2026-017')).toBe('17.2026.');
  expect(idOfMember(memberOf('2026-017', 'A-9'))).toBe('A-9');
});

it('looks words of a content up by pairs, each once', () => {
  expect(pairsOf('采砂采砂')).toEqual(['采砂', '砂采']);
});

it('closes a case for good once nothing may happen to it', () => {
  const disputed = given(described, answered('2026-03-20'), {
    type: 'disputeOpened',
    on: '2026-05-06',
    kind: 'reconsideration',
    role: 'sole',
  });
  expect([closed, open, disputed].map((file) => closedOn(file.case))).toEqual(['2026-04-02', null, null]);
});
