import { allForms } from '../forms/choose.ts';
import type { FormVersion } from '../forms/form.ts';
import type { TableKey } from '../sections.ts';
import { squash } from './squash.ts';

/** Labels that tell the three tables apart. */
const TABLE_MARKS: Readonly<Record<TableKey, readonly string[]>> = {
  proactive: [
    '信息内容',
    '规章',
    '规范性文件',
    '行政许可',
    '行政处罚',
    '行政强制',
    '行政事业性收费',
    '政府集中采购',
  ],
  applications: [
    '新收政府信息公开申请',
    '上年结转',
    '予以公开',
    '属于国家秘密',
    '不掌握相关政府信息',
    '信访举报投诉类申请',
    '重复申请',
    '结转下年度',
    '自然人',
    '商业企业',
    '社会公益组织',
  ],
  disputes: ['结果维持', '结果纠正', '尚未审结', '未经复议直接起诉', '复议后起诉'],
};

const hits = (words: string, marks: readonly string[]): number =>
  marks.filter((mark) => words.includes(mark)).length;

/** Which layout the labels of a text belong to; null when none, or as many of one as of a differing other, are found. */
export function detectLayout(text: string): FormVersion | null {
  const words = squash(text);
  const scores = allForms().map((form) => ({ form, count: hits(words, form.marks) }));
  const most = Math.max(...scores.map(({ count }) => count));
  const [first, ...others] = scores.filter(({ count }) => count === most);
  const isClear = others.every(({ form }) => form.marks.join() === first?.form.marks.join());
  return first && most > 0 && isClear ? first.form.version : null;
}

/** Which of the three tables a text is; null when it has too few of any one's labels. */
export function detectTable(text: string): TableKey | null {
  const words = squash(text);
  const ranked = (Object.keys(TABLE_MARKS) as TableKey[])
    .map((table) => ({ table, found: hits(words, TABLE_MARKS[table]) }))
    .sort((a, b) => b.found - a.found);
  const [best, next] = ranked;
  return best && best.found >= 2 && best.found > (next?.found ?? 0) ? best.table : null;
}
