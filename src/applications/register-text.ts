import type { Lang } from '../report/findings.ts';
import type { RegisterField } from './register-heading-words.ts';
import type { RowProblem } from './register-row.ts';

const FIELDS: Readonly<Record<RegisterField, { readonly zh: string; readonly en: string }>> = {
  number: { zh: '编号', en: 'number' },
  serial: { zh: '序号', en: 'serial number' },
  name: { zh: '申请人', en: 'applicant' },
  applicant: { zh: '申请人类型', en: 'kind of applicant' },
  identity: { zh: '证件', en: 'proof of identity' },
  contact: { zh: '联系方式', en: 'contact' },
  channel: { zh: '申请渠道', en: 'channel' },
  arrivedOn: { zh: '到达日期', en: 'day of arrival' },
  confirmedOn: { zh: '确认日期', en: 'day of confirmation' },
  description: { zh: '申请内容', en: 'what is asked for' },
  supply: { zh: '提供方式', en: 'form of supply' },
  correctionAskedOn: { zh: '补正告知日期', en: 'day of the correction notice' },
  correctionUntil: { zh: '补正期限', en: 'end of the correction period' },
  correctionReceivedOn: { zh: '收到补正日期', en: 'day the correction came' },
  extendedOn: { zh: '延期日期', en: 'day of the extension' },
  approver: { zh: '延期批准人', en: 'who approved the extension' },
  extensionNotifiedOn: { zh: '延期告知日期', en: 'day the extension was notified' },
  answeredOn: { zh: '答复日期', en: 'day of the answer' },
  disposition: { zh: '处理结果', en: 'disposition' },
  documentNumber: { zh: '文号', en: 'document number' },
  delivery: { zh: '送达方式', en: 'delivery' },
  deliveredOn: { zh: '送达日期', en: 'day of delivery' },
  withdrawnOn: { zh: '撤回日期', en: 'day of withdrawal' },
};

/** A field of a register for people: 处理结果. */
export const fieldLabel = (field: RegisterField, lang: Lang = 'zh'): string => FIELDS[field][lang];

/** What was not understood in a row, in a sentence: "第6行“申请渠道”填“信鸽”，未能识别。". */
export function problemText(row: number, problem: RowProblem, lang: Lang = 'zh'): string {
  const label = fieldLabel(problem.field, lang);
  switch (problem.why) {
    case 'unreadable':
      return lang === 'zh'
        ? `第${row}行“${label}”填“${problem.value}”，未能识别。`
        : `Row ${row}: ${label} "${problem.value}" was not understood.`;
    case 'missing':
      return lang === 'zh' ? `第${row}行缺“${label}”。` : `Row ${row}: ${label} is missing.`;
    case 'incomplete':
      return lang === 'zh'
        ? `第${row}行缺“${label}”，相关环节未导入，可导入后补登。`
        : `Row ${row}: ${label} is missing, so that step was left out; record it after the import.`;
  }
}
