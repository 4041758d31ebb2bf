import { cellText, type SheetCell } from './sheet-values.ts';

/** What a column of an office's register can hold. */
export type RegisterField =
  | 'number'
  /** A running number (序号), taken where the register has no other. */
  | 'serial'
  | 'name'
  | 'applicant'
  | 'identity'
  | 'contact'
  | 'channel'
  | 'arrivedOn'
  | 'confirmedOn'
  | 'description'
  | 'supply'
  | 'correctionAskedOn'
  | 'correctionUntil'
  | 'correctionReceivedOn'
  | 'extendedOn'
  | 'approver'
  | 'extensionNotifiedOn'
  | 'answeredOn'
  | 'disposition'
  | 'documentNumber'
  | 'delivery'
  | 'deliveredOn'
  | 'withdrawnOn';

/** Headings by field, the narrower wordings before the wider ones; the first that fits names the column. */
const HEADINGS: readonly (readonly [RegExp, RegisterField])[] = [
  [/补正.{0,4}(期限|截止|届满)/, 'correctionUntil'],
  [/(收到|提交|完成)补正|补正.{0,4}(收到|提交|完成|材料)/, 'correctionReceivedOn'],
  [/补正/, 'correctionAskedOn'],
  [/延期.{0,4}(批准人|审批人)|批准人/, 'approver'],
  [/延期.{0,4}告知|延期.{0,4}通知/, 'extensionNotifiedOn'],
  [/延期|延长/, 'extendedOn'],
  [/撤回|撤销/, 'withdrawnOn'],
  [/送达.{0,2}(日|时间)|签收.{0,2}(日|时间)/, 'deliveredOn'],
  [/送达|答复方式|回复方式/, 'delivery'],
  [/(答复|回复|告知书).{0,4}(文号|编号|号)|^文号$|发文字?号/, 'documentNumber'],
  [/(答复|回复|办理|处理|办结).{0,3}(结果|情况|类型|类别|意见)|^结果$/, 'disposition'],
  [/(答复|回复|办结|办复|完成)(日期|时间|日)|^答复$/, 'answeredOn'],
  [/确认(收到)?.{0,3}(日|时间)/, 'confirmedOn'],
  [/(收到|收件|受理|申请|登记|到达|接收|提交|来件)(申请)?(之)?(日期|时间|日)|^日期$/, 'arrivedOn'],
  [/^(序号|顺序号)$/, 'serial'],
  [/(编|登记|受理|收件|流水|申请)号/, 'number'],
  [/(申请人|主体).{0,3}(类型|类别|性质|身份|情况)|^类[型别]$/, 'applicant'],
  [/证件|身份证|信用代码/, 'identity'],
  [/联系|电话|手机|地址|邮箱/, 'contact'],
  [/(申请|受理|接收|提交|来件|递交)(方式|渠道|途径|形式)|^渠道$/, 'channel'],
  [/(提供|获取|领取)(信息)?(的)?(方式|形式)|形式要求/, 'supply'],
  [/(申请|信息|公开)?(内容|事项|名称描述)|所需信息|需求|描述|^事由$/, 'description'],
  [/申请人|姓名|名称|单位/, 'name'],
];

/** A heading row that was found: where it stands, what its columns hold, and the headings that nobody knows. */
export interface HeadingRow {
  readonly index: number;
  readonly columns: ReadonlyMap<RegisterField, number>;
  readonly unknown: readonly string[];
}

/** The field that a heading names; null for one that is not known. */
export function fieldOfHeading(heading: string): RegisterField | null {
  const plain = heading.replace(/\s|[（(].*?[)）]|[:：*]/g, '');
  return HEADINGS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** A register has at least so many known columns; fewer are no register. */
const FEWEST = 3;

/** A register has the day on which an application came, and something to tell it by. */
const isRegister = (columns: ReadonlyMap<RegisterField, number>): boolean =>
  columns.size >= FEWEST &&
  columns.has('arrivedOn') &&
  (columns.has('number') || columns.has('serial') || columns.has('name'));

/** Rows above the heads of a register: a title, the office, the year. */
const DEEPEST = 10;

/** Finds the heading row among a sheet's first rows: the one with the most known headings; null without one. */
export function findHeadings(rows: readonly (readonly SheetCell[])[]): HeadingRow | null {
  let best: HeadingRow | null = null;
  for (const [index, row] of rows.slice(0, DEEPEST).entries()) {
    const columns = new Map<RegisterField, number>();
    const unknown: string[] = [];
    for (const [column, cell] of row.entries()) {
      const heading = cellText(cell);
      const field = heading.length > 24 ? null : fieldOfHeading(heading);
      if (field && !columns.has(field)) columns.set(field, column);
      else if (heading) unknown.push(heading);
    }
    if (isRegister(columns) && columns.size > (best?.columns.size ?? 0)) best = { index, columns, unknown };
  }
  return best;
}
