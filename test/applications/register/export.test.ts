import { expect, it } from 'vitest';
import { DERIVED, REGISTER_HEADINGS, registerRowOf } from '../../../src/applications/register/export.ts';
import { fieldOfHeading } from '../../../src/applications/register/headings.ts';
import { answered, calendar, extended, given } from '../support.ts';

const file = given(
  { number: '2026-021', arrivedOn: '2026-03-02', description: '张三家房屋的测绘成果' },
  extended('2026-03-20'),
);
const rowOf = (application: typeof file, seen = { name: true, contact: true }) => {
  const nameOf = (handler: string) => (handler === '' ? '' : '沈青');
  const cells = registerRowOf({ application, seen, today: '2026-03-26', calendar, nameOf });
  return Object.fromEntries(REGISTER_HEADINGS.map((heading, at) => [heading, cells[at]]));
};

it('writes an open case with its date and the working days left', () => {
  expect(rowOf(file)).toMatchObject({
    编号: '2026-021',
    申请人: '张三',
    收到日期: '2026-03-02',
    延期日期: '2026-03-20',
    延期批准人: '公开办负责人',
    答复日期: '',
    到期日: '2026-04-28',
  });
});

it('leaves nothing that tells the applicant to those who may not see them', () => {
  const row = rowOf(file, { name: false, contact: false });
  expect(row.申请人).toBe('');
  expect(Object.values(row).join('')).not.toContain('张三');
});

it('writes a withdrawal in a column of its own', () => {
  const withdrawn = given({ arrivedOn: '2026-03-02' }, { type: 'withdrawn', on: '2026-03-12' });
  expect(rowOf(withdrawn)).toMatchObject({ 撤回日期: '2026-03-12', 答复日期: '', 处理结果: '' });
  const closed = given({ arrivedOn: '2026-03-02' }, answered('2026-03-12'));
  expect(rowOf(closed)).toMatchObject({ 撤回日期: '', 答复日期: '2026-03-12', 到期日: '', 剩余工作日: '' });
});

it.each(REGISTER_HEADINGS.filter((heading) => !DERIVED.has(heading)))('is read again: %s', (heading) => {
  expect(fieldOfHeading(heading)).not.toBeNull();
});
