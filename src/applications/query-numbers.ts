import type { IsoDate } from '../language/date.ts';
import { exactInteger } from '../language/numbers.ts';
import { ONE_TO_TEN } from '../language/numerals.ts';
import { BETWEEN_NUMBERS } from './queries.ts';

const NUMBER =
  /[〔[(（【]?(?:19|20)\d{2}[〕\])）】]?(?:[-－—–‐−_/]|第|年第|年| (?=\d{3}(?!\d)))?\d{1,5}(?!\d|[年月日天件个份季周]|[-/.]\d)号?/;
const AFTER =
  '(?=$|[、和,]|申请|件|案|到(?!期)|怎|什|现|进|办|的|呢|哪天|何时|几时|啥|还有[几多]|还剩|超期|期限|截止|是|延期|补正|答复了|有没有|最)';
const OF_YEAR = /(去年|前年|今年|(?<!\d)\d{2}年)的?第?(\d{1,5})号/;
const SHORT = new RegExp(`(?<![\\d月])第?(\\d{1,5})号${AFTER}`);
const CHINESE = new RegExp(`(?<![月\\d])第?([${ONE_TO_TEN}]{1,3})号${AFTER}`);
const NTH = /第(\d{1,5})件|(?:编号|受理号|登记号|收件号)(?:为|是|:)?第?(\d{1,9})/;
/** A number alone is one where it is written as numbers are, or where the question goes on as about a case. */
const ALONE =
  /^(0\d{1,4})(?=$|号|到|怎|的|呢|办|进|什|还)|^(\d{1,5})(?=到哪|办到|办得|怎么样|什么进度|进度|进展)/;

/** Numbers that one question is followed to. */
const MOST = 3;

/** The number that a question names, as it is looked for, or several; undefined when it names none. */
export function numberIn(text: string, today: IsoDate): string | undefined {
  const full = [...text.matchAll(new RegExp(NUMBER, 'g'))].map(([number]) => number);
  if (full.length > 0) return full.slice(0, MOST).join(BETWEEN_NUMBERS);
  const short = [...text.matchAll(new RegExp(SHORT, 'g'))].flatMap(([, number]) => number ?? []);
  if (short.length > 1) return short.slice(0, MOST).join(BETWEEN_NUMBERS);
  const [, word = '', nth] = OF_YEAR.exec(text) ?? [];
  if (nth) {
    const back = { 去年: 1, 前年: 2, 今年: 0 }[word];
    return `${back === undefined ? 2000 + Number(word.slice(0, 2)) : Number(today.slice(0, 4)) - back}-${nth}`;
  }
  const said = [SHORT, NTH, ALONE].map((pattern) =>
    pattern
      .exec(text)
      ?.slice(1)
      .find((part) => part),
  );
  const found = said.find((part) => part !== undefined);
  if (found) return found;
  const chinese = exactInteger(CHINESE.exec(text)?.[1] ?? '');
  return chinese === null ? undefined : String(chinese);
}
