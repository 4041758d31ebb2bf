import { findHeadings } from '../../../src/applications/register/headings.ts';
import {
  type RegisterRow,
  type RowReading,
  readRegisterRow,
} from '../../../src/applications/register/row.ts';

/** A row of an invented register, of which only what is changed is said otherwise. */
const CELLS = {
  编号: '2026-021',
  申请人: '温如玉',
  申请渠道: '当面',
  收到日期: '2026-03-02',
  申请内容: '河道采砂许可证',
  承办人: '',
  延期日期: '',
  延期批准人: '',
  延期告知日期: '',
  答复日期: '',
  处理结果: '',
  撤回日期: '',
};

/** Reads such a row; without a year of its own a day is none. */
export function rowOf(changes: Partial<typeof CELLS> = {}, reading: Partial<RowReading> = {}): RegisterRow {
  const headings = findHeadings([Object.keys(CELLS)]);
  if (!headings) throw new Error('no headings');
  return readRegisterRow(Object.values({ ...CELLS, ...changes }), headings, {
    days: { year: null, order: null },
    givesNumbers: false,
    handlers: new Map([['沈青', 'U-SHEN']]),
    ...reading,
  });
}
