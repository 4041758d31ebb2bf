import type { FormVersion } from '../forms/form.ts';
import type { TableKey } from '../sections.ts';
import { squash } from './squash.ts';

/** Labels that only one layout has (国办公开办函〔2021〕30号 against 〔2019〕60号). */
const MARKS: Readonly<Record<FormVersion, readonly string[]>> = {
  '2019': [
    '本年新制作数量',
    '本年新公开数量',
    '对外公开总数量',
    '上一年项目数量',
    '政府集中采购',
    '采购总金额',
    '其他对外管理服务事项',
  ],
  '2021': [
    '本年制发件数',
    '本年废止件数',
    '现行有效件数',
    '本年处理决定数量',
    '本年收费金额',
    '逾期未按收费通知要求缴纳费用',
  ],
};

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

const hits = (said: string, marks: readonly string[]): number =>
  marks.filter((mark) => said.includes(mark)).length;

/** Which layout the labels of a text belong to; null when none, or as many of one as of the other, are found. */
export function detectLayout(text: string): FormVersion | null {
  const said = squash(text);
  const older = hits(said, MARKS['2019']);
  const newer = hits(said, MARKS['2021']);
  if (older === newer) return null;
  return older > newer ? '2019' : '2021';
}

/** Which of the three tables a text is; null when it has too few of any one's labels. */
export function detectTable(text: string): TableKey | null {
  const said = squash(text);
  const ranked = (Object.keys(TABLE_MARKS) as TableKey[])
    .map((table) => ({ table, found: hits(said, TABLE_MARKS[table]) }))
    .sort((a, b) => b.found - a.found);
  const [best, next] = ranked;
  return best && best.found >= 2 && best.found > (next?.found ?? 0) ? best.table : null;
}
