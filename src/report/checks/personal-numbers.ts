import { type Span, spansOf } from './written-parts.ts';

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';

/** Whether eighteen characters are an identity number: region, date of birth and the check character of GB 11643—1999 hold. */
export function isIdentityNumber(text: string): boolean {
  const match = /^[1-9]\d{5}(\d{4})(\d{2})(\d{2})\d{3}[\dXx]$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return ID_CHECKS[sum % 11] === text[17]?.toUpperCase();
}

/** What Chinese and international bank cards begin with (UnionPay 62, 60, 65, 9558; Visa 4; Mastercard 51–55; JCB 35). */
const CARD = /^(?:62|60|65|4|5[1-5]|35|9558)\d+$/;

/** Whether digits are a bank card: 16 to 19 of them, a known beginning, and the Luhn check of ISO/IEC 7812 holds. */
function isBankCard(digits: string): boolean {
  if (digits.length < 16 || digits.length > 19 || !CARD.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** What personal numbers are told apart by; `preambleOnly` is looked for in the opening text alone. */
export type PersonalKind = 'identity' | 'card' | 'mobile' | 'landline' | 'contact';

/** A personal detail and where it stands. */
export interface Personal extends Span {
  readonly kind: PersonalKind;
}

const FULL_WIDTH = /[０-９Ｘ]/g;
const LONG_NUMBER = /(?<![\dA-Za-z])\d(?:[ -]?\d){14,18}[Xx]?(?![\dA-Za-z])/g;
const MOBILE = /(?<!\d|\d[ -])(?:(?:\+|00)?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?![\d]|[ -]\d)/g;
const LANDLINE =
  /(?<![\d-])(?:[（(]?0\d{2,3}[)）]?[ —－-]{0,2})\d{7,8}(?!\d)|(?<=电话(?:号码)?[^\d\n。]{0,6})[2-8]\d{6,7}(?!\d)/g;
const CONTACT =
  /(?<=(?:联系人|经办人|负责人)(?:员|姓名)?\s{0,4}[：:为是]\s{0,4})\p{Script=Han}{2,4}(?=[\s，,。；;、（()）]|$)/gu;
const OFFICE = /[室股科处办局部院站]$|中心|委员会|单位|机关|大厅|窗口/;

const halfWidth = (text: string): string => text.replace(FULL_WIDTH, (char) => char.normalize('NFKC'));

/** Identity numbers, bank cards and mobile numbers of a text in order. */
export function personalNumbersIn(original: string): Personal[] {
  const text = halfWidth(original);
  const long = spansOf(text, LONG_NUMBER).flatMap((span): Personal[] => {
    const digits = text.slice(span.start, span.end).replace(/[ -]/g, '');
    if (isIdentityNumber(digits)) return [{ ...span, kind: 'identity' }];
    return isBankCard(digits) ? [{ ...span, kind: 'card' }] : [];
  });
  const mobiles = spansOf(text, MOBILE).map((span): Personal => ({ ...span, kind: 'mobile' }));
  return [...long, ...mobiles].sort((a, b) => a.start - b.start);
}

/** The organ's phones and the contacts' names that an opening text prints. */
export function contactsIn(original: string): Personal[] {
  const text = halfWidth(original);
  const landlines = spansOf(text, LANDLINE).map((span): Personal => ({ ...span, kind: 'landline' }));
  const names = spansOf(text, CONTACT)
    .filter(({ start, end }) => !OFFICE.test(text.slice(start, end)))
    .map((span): Personal => ({ ...span, kind: 'contact' }));
  return [...landlines, ...names].sort((a, b) => a.start - b.start);
}
