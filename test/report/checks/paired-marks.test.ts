import { expect, it } from 'vitest';
import { strayMarks } from '../../../src/report/checks/paired-marks.ts';

const marks = (text: string) => strayMarks(text).map(({ what, start }) => `${what} ${text.charAt(start)}`);

it.each([
  ['公开《年度报告》和“五公开”信息', []],
  ['公开《年度报告和目录', ['unpaired 《']],
  ['公开年度报告》', ['unpaired 》']],
  ['（见附件)', []],
  ['《甲\n乙》', ['unpaired 《', 'unpaired 》']],
  ['（一）、主动公开', ['behindNumber 、']],
  ['（一）主动公开', []],
])('%s: %j', (text, found) => {
  expect(marks(text)).toEqual(found);
});
