import { expect, it } from 'vitest';
import { fieldLabel, problemText, rowsText } from '../../../src/applications/register/text.ts';

const rows = (sheet: string, ...numbers: readonly number[]) => numbers.map((row) => ({ sheet, row }));

it('names rows sheet by sheet, of many the first eight', () => {
  expect(rowsText(rows('', 4, 9))).toBe('第4、9行');
  expect(rowsText([...rows('上半年', 4), ...rows('下半年', 5, 6)])).toBe('“上半年”第4行、“下半年”第5、6行');
  expect(rowsText(rows('', 1, 2, 3, 4, 5, 6, 7, 8, 9))).toBe('第1、2、3、4、5、6、7、8…行（共9行）');
  expect(rowsText(rows('H1', 4, 9), 'en')).toBe('Rows 4, 9 of “H1”');
});

it.each([
  ['unreadable', 'channel', '信鸽', '第6行“申请渠道”填“信鸽”，未能识别，暂不导入。'],
  ['lacks-year', 'arrivedOn', '3月2日', '第6行“收到日期”填“3月2日”，没有年份，暂不导入。'],
  ['unclear-order', 'arrivedOn', '05/03/2026', '第6行“收到日期”填“05/03/2026”，分不清月和日，暂不导入。'],
  ['missing', 'channel', '', '第6行缺“申请渠道”，暂不导入。'],
  ['missing', 'description', '', '第6行缺“申请内容”。'],
  ['left-out', 'feeBasis', '', '第6行缺“计费方式”，收费没有导入。'],
  ['guessed', 'applicant', '自然人', '第6行没有写明“申请人类型”，按名称计为“自然人”，请核对。'],
  ['nobody', 'handler', '何晓', '第6行“承办人”填“何晓”，不是本机关安排的人员，没有采用。'],
  [
    'rounded',
    'identity',
    '',
    '第6行“证件”的末几位已被表格软件改为0，这一项没有导入。请把该列设为文本后重填再发。',
  ],
] as const)('%s of %s (%s): %s', (why, field, value, text) => {
  expect(problemText(rows('', 6), { field, value, why })).toBe(text);
});

it('shows a long cell cut short', () => {
  const problem = { field: 'channel', value: '邮'.repeat(60), why: 'unreadable' } as const;
  expect(problemText(rows('', 6), problem)).toContain(`“${'邮'.repeat(40)}…”`);
});

it('calls fields in either language', () => {
  expect([fieldLabel('disposition'), fieldLabel('disposition', 'en')]).toEqual(['处理结果', 'disposition']);
});
