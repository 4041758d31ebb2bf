import { expect, it } from 'vitest';
import { readApplications } from '../../../src/report/reading/applications.ts';
import { placeCells, plainRow, type SourceCell } from '../../../src/report/reading/grid.ts';
import { cell } from './cell.ts';

const HEAD = ['项目', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const table = (...rows: (readonly SourceCell[])[]) =>
  readApplications([placeCells([HEAD.map((text) => cell(text)), ...rows])], '2021');
const line = (label: string, figures: string) => [
  cell(label),
  ...figures.split(' ').map((text) => cell(text)),
];

it('files the figures of a row under its columns, its total apart', () => {
  const { cells, statedTotals, unsure } = table(line('一、本年新收政府信息公开申请数量', '10 2 0 0 0 0 12'));
  expect(cells).toMatchObject({ 'applications.new.naturalPerson': 10, 'applications.new.business': 2 });
  expect(statedTotals).toEqual({ 'applications.new.total': 12 });
  expect(unsure).toEqual([]);
});

it('does not read a figure that stands under two columns', () => {
  const { cells, unsure } = table([cell('（一）予以公开'), cell('8', 2), ...line('', '0 0 0 0 8').slice(1)]);
  expect(cells['applications.granted.naturalPerson']).toBeNull();
  expect(unsure.map(({ why }) => why)).toContain('这一格与别的格合并，数字归属不明，没有读取');
});

it('doubts a row that is a cell short', () => {
  const { unsure } = table(
    line('一、本年新收政府信息公开申请数量', '1 0 0 0 0 0 1'),
    line('（一）予以公开', '1 0 0 0 0 0 1'),
    line('（二）部分公开', '5 0 0 0 0 5'),
  );
  expect(unsure.some(({ cell: path }) => path.startsWith('applications.partiallyGranted'))).toBe(true);
});

it('says which row is none of the form’s', () => {
  expect(table(line('网络舆情处置', '3 0 0 0 0 0 3')).problems).toMatchObject([
    { kind: 'unknown-row' },
    { kind: 'nothing-found' },
  ]);
});

it('joins a label that a page cut', () => {
  const rows = [
    plainRow(['3.危及“三安全一', '', '', '', '', '', '', '']),
    plainRow(['稳定”', '1', '0', '0', '0', '0', '0', '1']),
  ];
  const { cells } = readApplications([{ rows, exact: false }], '2021');
  expect(cells['applications.deniedSecurityStability.naturalPerson']).toBe(1);
});
