import { expect, it } from 'vitest';
import { type RowProblem, rowCells } from '../../../src/applications/register/cells.ts';
import { feeBasisLabel, feeEvents } from '../../../src/applications/register/fee-columns.ts';
import { findHeadings } from '../../../src/applications/register/headings.ts';

const HEADINGS = [
  '编号',
  '申请人',
  '收到日期',
  '申请内容',
  '收费通知日期',
  '计费方式',
  '计费数量',
  '收费金额（元）',
  '缴费日期',
];

function fee(...said: readonly string[]) {
  const headings = findHeadings([HEADINGS]);
  if (!headings) throw new Error('no headings');
  const problems: RowProblem[] = [];
  const row = ['1', '温如玉', '2026-03-02', '测绘成果', ...said];
  const events = feeEvents(rowCells(row, headings, { year: null, order: null }, problems), '2026-03-02');
  return { events, problems };
}

const notified = {
  type: 'feeNotified',
  on: '2026-03-09',
  basis: 'pages',
  amountYuan: 120,
  units: 240,
  receivedOn: null,
};

it('reads a notice and its payment', () => {
  expect(fee('2026-03-09', '按量', '240页', '120元', '2026-03-16')).toEqual({
    events: [notified, { type: 'feePaid', on: '2026-03-16' }],
    problems: [],
  });
});

it('reads a notice that is not paid yet', () => {
  expect(fee('2026-03-09', '按量计收', '240', '120', '').events).toEqual([notified]);
});

it.each([
  ['nothing stands there', ['', '', '', '', '']],
  ['it is free', ['', '', '', '免费', '']],
  ['it is nothing', ['', '', '', '0', '']],
])('there is no fee where %s', (_, said) => {
  expect(fee(...said)).toEqual({ events: [], problems: [] });
});

it('leaves out one that lacks something, and says what', () => {
  expect(fee('2026-03-09', '', '240', '120', '')).toEqual({
    events: [],
    problems: [{ field: 'feeBasis', value: '', why: 'left-out' }],
  });
  expect(fee('2026-03-09', '按件', '', '若干', '').problems).toEqual([
    { field: 'feeYuan', value: '若干', why: 'left-out' },
  ]);
});

it('is written as it is read', () => {
  const [event] = fee('2026-03-09', feeBasisLabel('items'), '', '100', '').events;
  expect(event).toMatchObject({ basis: 'items', units: null });
});
