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

/** Rows that are named one by one. */
const NAMED = 8;

/** Rows for people: 第4、9行; of many the first ones and how many they are: 第4、5、6…行（共120行）. */
export function rowsText(rows: readonly number[], lang: Lang = 'zh'): string {
  const named = rows.slice(0, NAMED);
  if (lang === 'en')
    return `${rows.length > 1 ? 'Rows' : 'Row'} ${named.join(', ')}${rows.length > NAMED ? ` … (${rows.length} rows)` : ''}`;
  return `第${named.join('、')}${rows.length > NAMED ? `…行（共${rows.length}行）` : '行'}`;
}

/** Characters of a cell that are shown: enough to find it by. */
const SHOWN = 40;

const shown = (value: string): string => (value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);

/** What was not understood in some rows, in a sentence: "第6行“申请渠道”填“信鸽”，未能识别。". */
export function problemText(rows: readonly number[], problem: RowProblem, lang: Lang = 'zh'): string {
  const label = fieldLabel(problem.field, lang);
  const where = rowsText(rows, lang);
  switch (problem.why) {
    case 'unreadable':
      return lang === 'zh'
        ? `${where}“${label}”填“${shown(problem.value)}”，未能识别。`
        : `${where}: ${label} "${shown(problem.value)}" was not understood.`;
    case 'missing':
      return lang === 'zh' ? `${where}缺“${label}”。` : `${where}: ${label} is missing.`;
    case 'incomplete':
      return lang === 'zh'
        ? `${where}缺“${label}”，相关环节未导入，可导入后补登。`
        : `${where}: ${label} is missing, so that step was left out; record it after the import.`;
    case 'guessed':
      return lang === 'zh'
        ? `${where}没有写明“${label}”，按名称计为“${problem.value}”，请核对。`
        : `${where}: ${label} is not given and was told by the name; please check it.`;
    default:
      return problem.why satisfies never;
  }
}
