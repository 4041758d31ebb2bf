import { expect, it } from 'vitest';
import type { Application } from '../../../src/applications/case/application.ts';
import { isOtherCase, itemOf } from '../../../src/applications/register/item.ts';
import { calendar, clerk, given } from '../support.ts';
import { rowOf } from './row-of.ts';

const ground = (known?: Application) => ({
  findKnown: () => known,
  signature: clerk,
  calendar,
  seen: new Map(),
});
const place = { sheet: '', row: 4 };
const described = { number: '2026-021', arrivedOn: '2026-03-02', description: '河道采砂许可证' };

it('takes a row that the ledger lacks for a new application', () => {
  expect(itemOf(rowOf(), place, false, ground())).toMatchObject({
    status: 'new',
    number: '2026-021',
    row: 4,
    lacksNumber: false,
  });
});

it('holds back a row that would say something else than the sheet', () => {
  const row = rowOf({ 申请渠道: '信鸽' });
  expect(itemOf(row, place, false, ground())).toMatchObject({ status: 'held', refused: [] });
});

it('says what cannot be: an answer before the application came', () => {
  const row = rowOf({ 答复日期: '2026-02-10', 处理结果: '予以公开' });
  const item = itemOf(row, place, false, ground());
  expect(item.status === 'held' && item.refused).toHaveLength(1);
});

it('fills the blanks of an application that the ledger has', () => {
  const row = rowOf({ 答复日期: '2026-03-20', 处理结果: '予以公开' });
  expect(itemOf(row, place, false, ground(given(described)))).toMatchObject({
    status: 'known',
    fills: ['answeredOn', 'disposition'],
    differs: [{ field: 'name', ledger: '张三', register: '温如玉' }],
    why: '按台账文件第4行',
  });
});

it('fills nothing of another case that has the same number', () => {
  const known = given({ ...described, arrivedOn: '2026-01-12', description: '测绘成果目录' });
  const row = rowOf({ 答复日期: '2026-03-20', 处理结果: '予以公开' });
  const item = itemOf(row, place, false, ground(known));
  expect(item).toMatchObject({ status: 'known', fills: [] });
  expect(item.status === 'known' && isOtherCase(item.differs)).toBe(true);
});

it('names the earlier row of the same number, and what is different', () => {
  const one = ground();
  itemOf(rowOf(), place, false, one);
  const again = itemOf(rowOf({ 申请内容: '测绘成果目录' }), { sheet: '', row: 9 }, false, one);
  expect(again).toMatchObject({ status: 'repeated', first: place, differs: ['description'] });
});
