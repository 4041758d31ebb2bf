import type { Lang } from '../../report/findings.ts';
import type { RowProblem } from './cells.ts';
import type { RegisterField } from './heading-words.ts';
import type { RowPlace } from './item.ts';

const FIELDS: Readonly<Record<RegisterField, { readonly zh: string; readonly en: string }>> = {
  number: { zh: '编号', en: 'number' },
  serial: { zh: '序号', en: 'serial number' },
  name: { zh: '申请人', en: 'applicant' },
  agent: { zh: '代理人', en: 'agent' },
  applicant: { zh: '申请人类型', en: 'kind of applicant' },
  identity: { zh: '证件', en: 'proof of identity' },
  contact: { zh: '联系方式', en: 'contact' },
  channel: { zh: '申请渠道', en: 'channel' },
  arrivedOn: { zh: '收到日期', en: 'day of arrival' },
  confirmedOn: { zh: '确认日期', en: 'day of confirmation' },
  description: { zh: '申请内容', en: 'what is asked for' },
  supply: { zh: '提供方式', en: 'form of supply' },
  letter: { zh: '同一来信', en: 'same letter' },
  handler: { zh: '承办人', en: 'handler' },
  correctionAskedOn: { zh: '补正告知日期', en: 'day of the correction notice' },
  correctionUntil: { zh: '补正期限', en: 'end of the correction period' },
  correctionReceivedOn: { zh: '收到补正日期', en: 'day the correction came' },
  extendedOn: { zh: '延期日期', en: 'day of the extension' },
  approver: { zh: '延期批准人', en: 'who approved the extension' },
  extensionNotifiedOn: { zh: '延期告知日期', en: 'day the extension was notified' },
  feeNotifiedOn: { zh: '收费通知日期', en: 'day of the fee notice' },
  feeReceivedOn: { zh: '收费通知收到日期', en: 'day the fee notice came' },
  feeBasis: { zh: '计费方式', en: 'basis of the fee' },
  feeUnits: { zh: '计费数量', en: 'number the fee is for' },
  feeYuan: { zh: '收费金额', en: 'fee' },
  feePaidOn: { zh: '缴费日期', en: 'day of payment' },
  answeredOn: { zh: '答复日期', en: 'day of the answer' },
  disposition: { zh: '处理结果', en: 'disposition' },
  documentNumber: { zh: '文号', en: 'document number' },
  delivery: { zh: '送达方式', en: 'delivery' },
  deliveredOn: { zh: '送达日期', en: 'day of delivery' },
  withdrawnOn: { zh: '撤回日期', en: 'day of withdrawal' },
  notes: { zh: '备注', en: 'remarks' },
};

/** A field of a register for people: 处理结果. */
export const fieldLabel = (field: RegisterField, lang: Lang = 'zh'): string => FIELDS[field][lang];

/** Rows that are named one by one. */
const NAMED = 8;

/** Rows of one sheet for people: 第4、9行; of many the first ones and how many they are: 第4、5、6…行（共120行）. */
function rowsOfSheet(sheet: string, rows: readonly number[], lang: Lang): string {
  const named = rows.slice(0, NAMED);
  const rest = rows.length > NAMED;
  if (lang === 'en') {
    const where = sheet === '' ? '' : ` of “${sheet}”`;
    return `${rows.length > 1 ? 'Rows' : 'Row'} ${named.join(', ')}${rest ? ` … (${rows.length} rows)` : ''}${where}`;
  }
  const where = sheet === '' ? '' : `“${sheet}”`;
  return `${where}第${named.join('、')}${rest ? `…行（共${rows.length}行）` : '行'}`;
}

/** Rows for people, sheet by sheet. */
export function rowsText(places: readonly RowPlace[], lang: Lang = 'zh'): string {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const rowsOf = (sheet: string) => places.filter((place) => place.sheet === sheet).map(({ row }) => row);
  return sheets.map((sheet) => rowsOfSheet(sheet, rowsOf(sheet), lang)).join(lang === 'zh' ? '、' : '; ');
}

/** Characters of a cell that are shown: enough to find it by. */
const SHOWN = 40;

const shown = (value: string): string => (value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);

/** What was not taken of some rows, and what follows from it: "第6行“申请渠道”填“信鸽”，未能识别，暂不导入。". */
export function problemText(rows: readonly RowPlace[], problem: RowProblem, lang: Lang = 'zh'): string {
  const label = fieldLabel(problem.field, lang);
  const where = rowsText(rows, lang);
  const value = shown(problem.value);
  const zh = (words: string) => `${where}${words}`;
  const en = (words: string) => `${where}: ${words}`;
  const isChinese = lang === 'zh';
  switch (problem.why) {
    case 'unreadable':
      return isChinese
        ? zh(`“${label}”填“${value}”，未能识别，暂不导入。`)
        : en(`${label} "${value}" was not understood; held back.`);
    case 'lacks-year':
      return isChinese
        ? zh(`“${label}”填“${value}”，没有年份，暂不导入。`)
        : en(`${label} "${value}" lacks its year; held back.`);
    case 'unclear-order':
      return isChinese
        ? zh(`“${label}”填“${value}”，分不清月和日，暂不导入。`)
        : en(`${label} "${value}" may be either month or day first; held back.`);
    case 'made-day':
      return isChinese
        ? zh(`“${label}”显示为“${value}”：编号被表格软件改成了日期，暂不导入。请把该列设为文本后重填。`)
        : en(`the spreadsheet made a date ("${value}") of the ${label}; held back.`);
    case 'rounded':
      return isChinese
        ? zh(
            problem.field === 'number'
              ? `“${label}”的末几位已被表格软件改为0，暂不导入。请把该列设为文本后重填。`
              : `“${label}”的末几位已被表格软件改为0，这一项没有导入。请把该列设为文本后重填再发。`,
          )
        : en(`the spreadsheet rounded the ${label}, which was not taken.`);
    case 'missing': {
      const follows = problem.field === 'description' ? '' : '，暂不导入';
      return isChinese ? zh(`缺“${label}”${follows}。`) : en(`${label} is missing.`);
    }
    case 'incomplete':
      return isChinese
        ? zh(`缺“${label}”，相关环节不全，暂不导入。`)
        : en(`${label} is missing, so that step is not whole; held back.`);
    case 'left-out':
      return isChinese
        ? zh(
            value === ''
              ? `缺“${label}”，收费没有导入。`
              : `“${label}”填“${value}”，未能识别，收费没有导入。`,
          )
        : en(`${label} is missing or was not understood; the fee was left out.`);
    case 'guessed':
      return isChinese
        ? zh(`没有写明“${label}”，按名称计为“${problem.value}”，请核对。`)
        : en(`${label} is not given and was told by the name; please check it.`);
    case 'nobody':
      return isChinese
        ? zh(`“${label}”填“${value}”，不是本机关安排的人员，没有采用。`)
        : en(`${label} "${value}" is nobody of this organ and was not taken.`);
    default:
      return problem.why satisfies never;
  }
}
