import { DIGITS, ONE_TO_TEN } from '../../language/numerals.ts';
import type { Unsure } from '../../report/source.ts';

/** A full date alone on its line: 2026年1月20日, 二〇二六年一月二十日. */
const DATE = new RegExp(
  `^[(（]?(?:\\d{4}|[○${DIGITS}]{4})\\s*年\\s*(?:\\d{1,2}|[${ONE_TO_TEN}]{1,3})\\s*月\\s*(?:\\d{1,2}|[${ONE_TO_TEN}]{1,3})\\s*日[)）]?$`,
  'u',
);
/** What stands below the date of an official document. */
const BELOW_DATE = /^[(（]此件.{0,12}公开.{0,6}[)）]$/u;
const ORGAN_END =
  /(?:政府|局|委员会|委|办|办公室|办公厅|厅|院|中心|街道|办事处|镇|乡|处|所|站|队|署|公司|部|会|社|大学|学院)$/u;
const LONGEST_NAME = 40;
const ATTACHMENT = /^附件\s*\d{0,2}\s*[:：]?/u;

const isOrgan = (line: string, organ: string): boolean =>
  line === organ ||
  (line.length >= 4 &&
    line.length <= LONGEST_NAME &&
    /^[\p{Script=Han}（）()]+$/u.test(line) &&
    ORGAN_END.test(line));

const plain = (line: string | undefined): string => (line ?? '').replace(/\s+/gu, '');

/**
 * The last section without the signature of the document, a date and the organ's name above it; a name alone, which only
 * may be one, and a list of attachments stay in the text and are said.
 */
export function withoutSignature(text: string, organ: string): { text: string; unsure: readonly Unsure[] } {
  const lines = text.split('\n');
  const behind = BELOW_DATE.test(plain(lines.at(-1))) && DATE.test(plain(lines.at(-2))) ? 1 : 0;
  const date = lines.length - 1 - behind;
  const isDated = date > 0 && DATE.test(plain(lines[date]));
  const isSigned = isDated && isOrgan(plain(lines[date - 1]), plain(organ));
  const kept = isDated ? lines.slice(0, isSigned ? date - 1 : date) : lines;
  const attached = kept.slice(1).find((line) => ATTACHMENT.test(line.trim()));
  const last = kept.at(-1)?.trim() ?? '';
  const mayBeSigned = kept.length > 1 && !isDated && plain(last) === plain(organ);
  const doubted = [...(attached === undefined ? [] : [attached.trim()]), ...(mayBeSigned ? [last] : [])];
  return {
    text: kept.join('\n'),
    unsure: doubted.map((line) => ({
      cell: 'other',
      why: `末尾的“${line.slice(0, 20)}”可能不是正文，暂留在第六部分，请核对`,
    })),
  };
}
