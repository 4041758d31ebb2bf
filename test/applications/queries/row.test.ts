import { expect, it } from 'vitest';
import { rowFor } from '../../../src/applications/queries/row.ts';
import { answered, calendar, given } from '../support.ts';

const file = given({ number: '2026-021', arrivedOn: '2026-03-02', description: '河道采砂许可证' });
const asking = { today: '2026-03-26', calendar, by: 'U-LIN', lang: 'zh', seesPerson: () => true } as const;

it('tells where an application stands', () => {
  expect(rowFor(file, asking)).toMatchObject({
    number: '2026-021',
    description: '河道采砂许可证',
    name: '张三',
    workdaysLeft: 2,
    overdue: false,
  });
});

it('keeps the applicant from those who may not see them', () => {
  expect(rowFor(file, { ...asking, seesPerson: () => false }).name).toBeNull();
});

it('says how far its time can be put off, once', () => {
  expect(rowFor(file, asking).latest).toBe(calendar.addWorkdays('2026-03-30', 20).date);
  const extended = given(
    { arrivedOn: '2026-03-02' },
    { type: 'extended', on: '2026-03-20', approver: '周某', notifiedOn: '2026-03-20', workdays: 20 },
  );
  expect(rowFor(extended, asking).latest).toBeNull();
  expect(rowFor(given({ arrivedOn: '2026-03-02' }, answered('2026-03-20')), asking).latest).toBeNull();
});

it('says by when an open fee is to be paid', () => {
  const charged = given(
    { arrivedOn: '2026-03-02' },
    { type: 'feeNotified', on: '2026-03-09', basis: 'pages', amountYuan: 90, receivedOn: '2026-03-09' },
  );
  expect(rowFor(charged, asking).payBy).toBe(calendar.addWorkdays('2026-03-09', 20).date);
  expect(rowFor(file, asking).payBy).toBeNull();
});

it('has no date left for what is closed', () => {
  const closed = given({ arrivedOn: '2026-03-02' }, answered('2026-03-20'));
  expect(rowFor(closed, asking)).toMatchObject({ due: null, workdaysLeft: null, overdue: false });
});
