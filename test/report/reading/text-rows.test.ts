import { rowsOfText } from '../../../src/report/reading/text-rows.ts';
import { reads } from '../../support/reader.ts';

const widthOf = (label: string): number | null =>
  /国家秘密|重复申请/.test(label.replace(/ /g, '')) ? 2 : null;

reads(
  'a table as text',
  (said) => rowsOfText(said, widthOf).rows.map((row) => row.map(({ text }) => text.trim()).join('|')),
  {
    valid: [
      ['国家秘密\t1\t2\n重复申请\t3\t4', ['国家秘密|1|2', '重复申请|3|4']],
      ['| 国家秘密 | 1 | 2 |\n| 重复申请 | 3 | 4 |', ['国家秘密|1|2', '重复申请|3|4']],
      ['国家秘密 1 2\n重复申请 3 4', ['国家秘密|1|2', '重复申请|3|4']],
    ],
  },
);
