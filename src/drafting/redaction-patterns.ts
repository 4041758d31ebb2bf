const HAN = '\\u4e00-\\u9fff';
/** Words after which a person's name usually follows; taking out too much is harmless, since all of it is put back. */
const BEFORE_NAME = '申请人|联系人|经办人|当事人|投诉人|举报人|复议人|第三人|原告|法定代表人|姓名';
const NOT_A_NAME =
  '(?!应当|可以|提出|要求|申请|认为|逾期|未|不|无|的|对|在|是|有|均|共|情况|信息|数量|类型|主动|撤)';

const STREET = `[${HAN}]{2,16}?(?:路|街|大道|巷|弄|胡同|村|小区|花园|社区|组)`;
const DOOR = '\\d{1,5}(?:号院|号楼|号|弄|栋|幢|单元|室)';

/** One sort of personal data: the name of its placeholder and how it looks. */
export interface PersonalData {
  readonly label: string;
  readonly pattern: RegExp;
}

/** What is taken out of texts, the longer and surer patterns first. */
export const PERSONAL_DATA: readonly PersonalData[] = [
  { label: '邮箱', pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g },
  { label: '证件号', pattern: /(?<!\d)\d{6}(?:18|19|20)\d{2}[01]\d[0-3]\d{4}[\dXx](?![\dA-Za-z])/g },
  { label: '证件号', pattern: /(?<![0-9A-Z])[0-9A-Z]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])/g },
  { label: '账号', pattern: /(?<!\d)\d{15,19}(?!\d)/g },
  { label: '电话', pattern: /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g },
  {
    label: '电话',
    pattern: /(?<!\d)(?:[（(]0\d{2,3}[）)]|0\d{2,3}[-—－ ])\d{7,8}(?:[-转]\d{1,6})?(?!\d)/g,
  },
  { label: '电话', pattern: /(?<=电话[:：]?\s?)\d{7,12}(?!\d)/g },
  { label: '地址', pattern: new RegExp(`${STREET}[${HAN}]{0,4}${DOOR}(?:${DOOR}){0,4}`, 'g') },
  {
    label: '姓名',
    pattern: new RegExp(
      `(?<=(?:${BEFORE_NAME})[:：]?)${NOT_A_NAME}[${HAN}]{2,3}(?=[、，。；）（,;()\\s\\d]|$)`,
      'g',
    ),
  },
];
