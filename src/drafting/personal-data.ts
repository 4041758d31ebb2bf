import { DIGITS, ONE_TO_TEN } from '../language/numerals.ts';
import type { Span } from '../language/span.ts';
import { UNIT_CHARACTERS } from '../language/units.ts';
import { personsIn } from './personal-names.ts';

const HAN = '\\u4e00-\\u9fff';

const PLATE_PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const HAN_DIGIT = `[${DIGITS}幺]`;

const STREET = `[${HAN}]{2,16}?(?:路|街|大道|巷|弄|胡同|村|屯|寨|小区|新村|花园|家园|公寓|大厦|社区|组)`;
const DOOR = '\\d{1,5}(?:号院|号楼|号|弄|栋|幢|单元|室)';
/** What a number counts with is no part of an address or a number of somebody. */
const COUNTED = `${UNIT_CHARACTERS}万年`;
/** A room whose number stands alone behind a door, and counts nothing. */
const ROOM = `(?:\\d{3,4}(?![\\d${COUNTED}]))?`;
const VILLAGE_GROUP = `[${HAN}]{2,12}?(?:村|屯|寨)第?[\\d${ONE_TO_TEN}]{1,3}(?:组|社|队)(?:\\d{1,4}号)?`;

/** One sort of personal data: the name of its placeholder, and where it stands in a folded text. */
export interface PersonalData {
  readonly label: string;
  readonly find: (text: string) => readonly Span[];
}

/** What a pattern finds in a text. */
export const matchesOf =
  (pattern: RegExp) =>
  (text: string): Span[] =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** What is told by its looks, the longer and surer patterns first, as it stands in a folded text. */
const LOOKS: readonly { readonly label: string; readonly pattern: RegExp }[] = [
  {
    label: '邮箱',
    pattern:
      /[\w.+-]{1,64}(?:@| ?[[（{<【] ?(?:@|at|艾特) ?[\]）}>】] ?| at |艾特|#)[\w-]{1,63}(?:(?:\.| dot | ?[[（]dot[\]）] ?)[\w-]{1,63}){1,5}/g,
  },
  {
    label: '车牌',
    pattern: new RegExp(
      `[${PLATE_PROVINCES}][a-hj-np-z][·. ]?[a-hj-np-z\\d]{4,5}[a-hj-np-z\\d挂学警港澳](?![a-z\\d])`,
      'g',
    ),
  },
  { label: '电话', pattern: new RegExp(`${HAN_DIGIT}(?:[- ]?${HAN_DIGIT}){6,15}`, 'g') },
  {
    label: '证件号',
    pattern: /(?<!\d)\d{6}[- ]?(?:18|19|20)\d{2}[- ]?[01]\d[- ]?[0-3]\d[- ]?\d{3}[\dx](?![\da-z])/g,
  },
  { label: '证件号', pattern: /(?<![0-9a-z])[0-9a-z]{2}\d{6}[0-9a-hj-npqrtuwxy]{10}(?![0-9a-z])/g },
  {
    label: '证件号',
    pattern: /(?<=(?:证件?|护照|通行证)(?:号码?|编号)?[：为是]?\s?)[a-z]{0,2}\d{6,18}x?/g,
  },
  { label: '账号', pattern: /(?<!\d)\d{15,19}(?!\d)/g },
  { label: '账号', pattern: /(?<!\d)[3-6]\d{3}(?:[- ]\d{4}){3}(?:[- ]?\d{1,3})?(?!\d)/g },
  {
    label: '账号',
    pattern: new RegExp(
      `(?<=(?:微信号?|qq号?|支付宝账?号?|wechat|weixin)(?:[：为是]|\\s){0,2})[a-z0-9][\\w-]{4,30}(?![\\w${COUNTED}])`,
      'g',
    ),
  },
  {
    label: '电话',
    pattern: new RegExp(
      `(?<!\\d)(?:\\+?0{0,2}86[- ]?)?1[3-9]\\d[-. ]?\\d{4}[-. ]?\\d{4}(?![\\d${COUNTED}])`,
      'g',
    ),
  },
  {
    label: '电话',
    pattern:
      /(?<!\d)(?:\+?0{0,2}86[- ]?)?(?:（0\d{2,3}） ?|0\d{2,3}[-— ])\d{3,4}[- ]?\d{4}(?:(?:[-转]| ?转 ?)\d{1,6})?(?!\d)/g,
  },
  { label: '电话', pattern: /(?<!\d)0(?:10|2\d|[3-9]\d{2})\d{7,8}(?!\d)/g },
  {
    label: '电话',
    pattern:
      /(?<=(?:电话|手机|座机|传真)(?:号码?)?(?:[：为是]|\s){0,2})\d{3,4}[- ]?\d{4,8}(?!\d|条|件|次|个|人)/g,
  },
  {
    label: '地址',
    pattern: new RegExp(
      `(?<=(?:住址|家住|住所地?|现住|户籍地|(?:通信|联系|家庭|收件|邮寄)地址|申请人地址)[：为是在于]?)[${HAN}a-z0-9#-]{3,40}`,
      'g',
    ),
  },
  { label: '地址', pattern: new RegExp(VILLAGE_GROUP, 'g') },
  { label: '地址', pattern: new RegExp(`${STREET}[${HAN}]{0,4}${DOOR}(?:${DOOR}){0,4}${ROOM}`, 'g') },
];

/** What is taken out of texts. */
export const PERSONAL_DATA: readonly PersonalData[] = [
  ...LOOKS.map(({ label, pattern }) => ({ label, find: matchesOf(pattern) })),
  { label: '姓名', find: personsIn },
];
