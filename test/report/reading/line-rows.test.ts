import { rowsFromLines } from '../../../src/report/reading/line-rows.ts';
import { reads } from '../../support/reader.ts';

const widthOf = (label: string): number | null =>
  /国家秘密|重复申请/.test(label.replace(/ /g, '')) ? 2 : null;

reads(
  'rows put together from lines',
  (said) => rowsFromLines(said.split('\n'), widthOf).rows.map((row) => row.map(({ text }) => text).join('|')),
  {
    valid: [
      ['属于国家\n秘密 1 2\n重复申请\n3\n4', ['属于国家 秘密|1|2', '重复申请|3|4']],
      ['国家秘密1 2', ['国家秘密|1|2']],
      ['国家\n7\n秘密 1 2', ['国家 秘密|1|2']],
      ['国家 无法 提供 秘密 1 2', ['国家 秘密|1|2']],
      [
        '不予公 1.属于 0 0 0 0 0 0 0\n国家秘 开\n密\n2.重复申请 1 0 0 0 0 0 1',
        ['1.属于 国家秘 密|0|0|0|0|0|0|0', '2.重复申请|1|0|0|0|0|0|1'],
      ],
    ],
    notMine: [''],
    nothing: [],
  },
);
