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

it('has no date left for what is closed', () => {
  const closed = given({ arrivedOn: '2026-03-02' }, answered('2026-03-20'));
  expect(rowFor(closed, asking)).toMatchObject({ due: null, workdaysLeft: null, overdue: false });
});
