import { amountAt } from '../../../language/amounts.ts';
import { isHan } from '../../../language/han.ts';
import { lexicon, wordSet } from '../../../language/lexicon.ts';
import { digitValue, numeralAt } from '../../../language/numerals.ts';
import type { Span } from '../../../language/span.ts';

/** A case's number as a question has it, in digits: 2026-049, 49. */
export interface FoundNumber extends Span {
  readonly number: string;
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';
/** A digit, also one that is read out: 二零二六杠零四九. */
const digitOf = (char: string): string => (isDigit(char) ? char : String(digitValue(char) ?? ''));

interface Run extends Span {
  readonly digits: string;
  readonly spoken: boolean;
}

function runAt(text: string, start: number): Run | null {
  const spoken = !isDigit(text.charAt(start));
  let end = start;
  let digits = '';
  // 0五三, 二0二六: what is filled up with zeros may go on in numerals, and a zero is written for 〇.
  const isMixed = text.charAt(start) === '0';
  const goesOn = (char: string) => isMixed || isDigit(char) !== spoken || (spoken && char === '0');
  for (; end < text.length && goesOn(text.charAt(end)); end += 1) {
    const digit = digitOf(text.charAt(end));
    // 054一直: what is filled up with zeros is whole.
    const isWhole = isMixed && /^\d{3}$/.test(text.slice(start, end));
    if (digit === '' || (isWhole && !isDigit(text.charAt(end)))) break;
    digits += digit;
  }
  return digits === '' ? null : { start, end, digits, spoken };
}

const TENS = wordSet(['{十|百}']);

/** A number in words of tens: 五十一. */
function spelledAt(text: string, start: number): Run | null {
  const spelled = numeralAt(text, start);
  const isOfTens = spelled !== null && TENS.isIn(text.slice(start, spelled.end));
  return isOfTens && spelled.low === spelled.high
    ? { start, end: spelled.end, digits: String(spelled.low), spoken: true }
    : null;
}

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);
/** Between the year and the running number. */
const JOINTS = ['第', '年第', '-第', '杠', '-', '—', '年', '_', '/', ' ', ''];
/** The longest running number that offices give, in digits. */
const LONGEST = 5;
/** Behind a number that is none of a case: a day, a month, a count. */
const NO_NUMBER_BEHIND = [
  '年',
  '月',
  '日',
  '天',
  '件',
  '个',
  '份',
  '季',
  '周',
  '工作日',
  '元',
  '%',
  '.',
  '点',
  '次',
  '人',
  '号文',
  '号令',
  '笔',
  '那笔',
  '这笔',
  '的那笔',
];
/** Before a number that stands alone and is one of a case. */
const NAMED = [
  'case ',
  'case no. ',
  'number ',
  'no. ',
  'application ',
  'request ',
  '#',
  '编号',
  '编号为',
  '编号是',
  '受理号',
  '登记号',
  '收件号',
  '第',
  '案号',
];

const behind = (text: string, end: number): boolean =>
  NO_NUMBER_BEHIND.some((word) => text.startsWith(word, end));

function withYear(text: string, run: Run): FoundNumber | null {
  // 2026017: year and running number as one.
  const joined = /^((?:19|20)\d\d)(\d{3,5})$/.exec(run.digits);
  if (joined && !behind(text, run.end))
    return { start: run.start, end: closed(text, run.end), number: `${joined[1]}-${joined[2]}` };
  // 26年第36号: what is numbered behind a year makes it one.
  const isShort = run.digits.length === 2 && (run.spoken || text.startsWith('年第', run.end));
  const year = isShort ? `20${run.digits}` : run.digits;
  if (!isYear(year)) return null;
  const opened = '〔[（【'.includes(text.charAt(run.start - 1) || ' ') ? 1 : 0;
  const bracket = '〕]）】'.includes(text.charAt(run.end) || ' ') ? 1 : 0;
  for (const joint of JOINTS) {
    if (!text.startsWith(joint, run.end + bracket) || (joint === '' && bracket === 0)) continue;
    const next =
      spelledAt(text, run.end + bracket + joint.length) ?? runAt(text, run.end + bracket + joint.length);
    if (
      !next ||
      next.digits.length > LONGEST ||
      (joint === '年' && next.digits.length < 3 && text.charAt(next.end) !== '号')
    )
      continue;
    if (behind(text, next.end) || text.charAt(next.end) === '-') continue;
    return { start: run.start - opened, end: closed(text, next.end), number: `${year}-${next.digits}` };
  }
  return null;
}

/** Behind the number's own 号, with the word for a case where it follows: 011号案子. */
const closed = (text: string, end: number): number => (text.charAt(end) === '号' ? end + 1 : end);

/** Behind 号 in a day: 20号前; of a case it is told 后来. */
const DATED = lexicon<boolean>([
  [['号{才|再|就|交|补|来|给|寄|确认|缴|付|答|回}'], true],
  [['号{前|后|以前|以后|之前|之后|到期|截止|收|上午|下午}'], true],
  [['号后{来|续}'], false],
]);

/** Whether 号 stands at a place. */
const isMarked = (text: string, end: number): boolean => text.charAt(end) === '号';

/** What follows a case's number that stands without a sign for it. */
const BEHIND_BARE = wordSet([
  '{两|三|四|五|几|这几|这两}{件|个}',
  '{和|跟|与|、|那|这|到|谁|啥|咋|怎|超|延|是|都|现|目前|还|呢|什么|补正|答|办|结|啥时候|几|卡|归|的}',
]);
const DIGITS_OF_BARE = [2, 3];

const IS_PART = /[\da-z.\-/%]/;
/** Before a number that counts, or is of a time. */
const NUMBERED_BEFORE = '月年周期第度共约近有了到收办答过超';

const TO = wordSet(['{到|至|-}']);

/** 16到22号: the first of two days. */
const isFirstOfTwo = (text: string, end: number): boolean => {
  const to = TO.at(text, end);
  return to !== null && isDigit(text.charAt(to.end));
};

/** 52征求完意见了: a number that nothing counts, before what was done. */
const opensWithCase = (text: string): boolean => {
  const counted = amountAt(text, 0);
  return counted !== null && counted.end === counted.numberEnd && isHan(text.charAt(counted.end));
};

function isBareNumber(text: string, run: Run): boolean {
  const before = text.charAt(run.start - 1);
  const isCut = IS_PART.test(before) || (before !== '' && NUMBERED_BEFORE.includes(before));
  return (
    !run.spoken &&
    !isCut &&
    !isFirstOfTwo(text, run.end) &&
    DIGITS_OF_BARE.includes(run.digits.length) &&
    (BEHIND_BARE.at(text, run.end) !== null ||
      (run.start === 0 && (text.charAt(run.end) === '，' || opensWithCase(text))))
  );
}

function alone(text: string, run: Run): FoundNumber | null {
  const isNamed = NAMED.some((word) => text.slice(0, run.start).endsWith(word));
  const hasMark = text.charAt(run.end) === '号' && !behind(text, run.end);
  const isDated =
    (!isNamed && '月.-/'.includes(text.charAt(run.start - 1) || ' ')) ||
    // 54号来了: no month has so many days.
    (!isNamed && Number(run.digits) <= 31 && DATED.at(text, run.end)?.value === true);
  if (isDated) return null;
  // 48和50超期几天了: a number of two or three digits that nothing counts is a case's.
  const isBare = isBareNumber(text, run);
  const isPadded = run.digits.startsWith('0') && run.digits.length >= 3;
  if (!(hasMark || isNamed || isPadded || isBare) || run.digits.length > LONGEST || behind(text, run.end))
    return null;
  return { start: run.start, end: closed(text, run.end), number: run.digits };
}

/** 第17号: the running number that stands behind 第. */
function ordinalAt(text: string, start: number): FoundNumber | null {
  if (text.charAt(start) !== '第') return null;
  const run = spelledAt(text, start + 1) ?? runAt(text, start + 1);
  const isNumbered = run !== null && isMarked(text, run.end) && !behind(text, run.end);
  return isNumbered ? { start, end: run.end + 1, number: run.digits } : null;
}

/** The case's number that begins at a place of folded text, in any spelling; null where none does. */
export function caseNumberAt(text: string, start: number): FoundNumber | null {
  if (
    start > 0 &&
    isDigit(text.charAt(start)) &&
    (isDigit(text.charAt(start - 1)) || text.charAt(start - 1) === '.')
  )
    return null;
  const ordinal = ordinalAt(text, start);
  if (ordinal) return ordinal;
  const from = '〔[（【'.includes(text.charAt(start) || ' ') ? start + 1 : start;
  const spelled = text.charAt(from - 1) === '月' ? null : numeralAt(text, from);
  if (spelled && spelled.low === spelled.high && spelled.low >= 10 && isMarked(text, spelled.end))
    return { start, end: spelled.end + 1, number: String(spelled.low) };
  const run = runAt(text, from);
  if (!run) return null;
  return withYear(text, run) ?? (from === start ? alone(text, run) : null);
}
