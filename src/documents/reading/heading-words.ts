import { withoutClosing } from '../../language/ends.ts';
import { enumeratorOf } from '../../language/enumerators.ts';
import { ONE_TO_TEN } from '../../language/numerals.ts';
import { squash, withoutClosingNote } from '../../report/reading/squash.ts';
import { SECTIONS, type SectionNumber } from '../../report/sections.ts';

/** Wordings of the six headings in real reports, beside the official ones; the first lines are sure, the last only likely. */
const WORDINGS: Readonly<
  Record<SectionNumber, { readonly sure: readonly string[]; readonly likely: RegExp }>
> = {
  1: {
    sure: [
      '总体情况',
      '工作总体情况',
      '政府信息公开总体情况',
      '政府信息公开工作总体情况',
      '总体工作情况',
      '总体概况',
      '年度总体情况',
    ],
    likely: /^(?:.{0,12}(?:总体|基本)情况|.{0,8}概[述况]|总体.{0,6})$/u,
  },
  2: {
    sure: [
      '主动公开政府信息情况',
      '主动公开政府信息的情况',
      '政府信息主动公开情况',
      '主动公开信息情况',
      '行政机关主动公开政府信息情况',
    ],
    likely: /^.{0,6}主动公开.{0,10}(?:情况|工作)$/u,
  },
  3: {
    sure: [
      '收到和处理政府信息公开申请情况',
      '收到和处理政府信息公开申请的情况',
      '收到和处理信息公开申请情况',
      '政府信息公开申请收到和处理情况',
      '行政机关收到和处理政府信息公开申请情况',
    ],
    likely:
      /^(?:(?:收到|受理|处理).{0,12}申请.{0,8}情况|.{0,6}依申请公开.{0,10}(?:情况|工作)|.{0,6}申请办理情况)$/u,
  },
  4: {
    sure: [
      '政府信息公开行政复议行政诉讼情况',
      '因政府信息公开工作被申请行政复议提起行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息公开被申请行政复议提起行政诉讼情况',
      '因政府信息公开被申请行政复议提起行政诉讼情况',
      '政府信息公开行政复议及行政诉讼情况',
    ],
    likely: /^.{0,16}(?:行政)?复议.{0,8}诉讼.{0,8}$/u,
  },
  5: {
    sure: [
      '存在的主要问题及改进情况',
      '政府信息公开工作存在的主要问题及改进情况',
      '存在问题及改进情况',
      '存在的问题及改进情况',
      '存在的主要问题和改进情况',
      '存在的问题和改进情况',
      '存在主要问题及改进情况',
      '工作存在的主要问题及改进情况',
      '存在的主要问题及改进措施',
      '存在问题及改进措施',
      '存在的问题及改进措施',
    ],
    likely: /^.{0,14}(?:问题|困难|不足).{0,16}$/u,
  },
  6: {
    sure: [
      '其他需要报告的事项',
      '其他需要报告事项',
      '需要报告的其他事项',
      '其他需要说明的事项',
      '其他事项',
      '其它需要报告的事项',
    ],
    likely: /^(?:其[他它](?:.{0,12}(?:事项|情况).{0,4})?|需要.{0,8}的?事项|附则)$/u,
  },
};

/** A line that is, or opens with, a section's heading. */
export interface FoundHeading {
  readonly section: SectionNumber;
  /** The heading as printed. */
  readonly text: string;
  /** What runs on behind it in the same line. */
  readonly rest: string;
  /** Whether the wording is a known one; otherwise it only looks like one. */
  readonly sure: boolean;
}

const NUMBERED = new RegExp(
  `^\\s*(?:第\\s*)?[${ONE_TO_TEN}⼀⼆⼋⼗]{1,3}\\s*(?:[、.．，,：:]|部分[：:、]?|\\s)\\s*`,
  'u',
);
/** Whether a heading is printed with a number, in whatever way. */
export const isNumbered = (heading: string): boolean =>
  enumeratorOf(heading) !== null || NUMBERED.test(heading);

/** The number of a section that stands alone (五, 五、): pages print it in a box of its own above the heading; "" for none. */
export function loneNumber(line: string): string {
  const number = withoutClosing(line.trim(), '、');
  return number.length === 1 && ONE_TO_TEN.includes(number) ? number : '';
}

/** What stays of a heading's bold type in a plain text. */
const BOLD = /^\*{1,3}|\*{1,3}$/gu;
const LEADS = '.．…·⋯ \t\u3000\u00a0';

/** A line of a table of contents without the "……… 5" behind its heading, or the bare figure behind a tab. */
function withoutLeader(line: string): string {
  const numbered = line.trimEnd();
  const led = withoutClosing(numbered, '0123456789');
  const digits = numbered.length - led.length;
  const heading = withoutClosing(led, LEADS);
  return digits > 0 && digits <= 3 && heading.length < led.length ? heading : line;
}
const LONGEST_HEADING = 45;
/** A line of a table of contents is no longer than this. */
const LONGEST_LEADER = 200;

const WORDS_BY_LENGTH = SECTIONS.flatMap(({ number, heading }) =>
  [squash(heading), ...WORDINGS[number].sure].map((words) => ({ section: number, words })),
).sort((a, b) => b.words.length - a.words.length);

/** Where a squashed wording ends in the text that it opens, or -1. */
function endOf(words: string, text: string): number {
  let wording = '';
  for (const [index, character] of [...text].entries()) {
    wording += squash(character);
    if (!words.startsWith(wording)) return -1;
    if (wording === words) return [...text].slice(0, index + 1).join('').length;
  }
  return -1;
}

function glued(text: string): { section: SectionNumber; end: number } | null {
  for (const { section, words } of WORDS_BY_LENGTH) {
    const end = endOf(words, text);
    if (end > 0) return { section, end };
  }
  return null;
}

/** The section whose heading a line is or opens with; null for any other line. */
export function findHeading(line: string): FoundHeading | null {
  const text = (line.length > LONGEST_LEADER ? line : withoutLeader(line.trim().replace(BOLD, ''))).trim();
  const number = NUMBERED.exec(text)?.[0] ?? '';
  const body = text.slice(number.length);
  const wording = body.length > LONGEST_LEADER ? '' : squash(body);
  const bare = wording === '' ? '' : squash(withoutClosingNote(body));
  const known = WORDS_BY_LENGTH.find(({ words }) => words === wording || words === bare);
  if (known && (number !== '' || wording.length > 4))
    return { section: known.section, text, rest: '', sure: true };
  if (number === '') return null;
  const isLong = text.length > LONGEST_HEADING || /[。；;]/u.test(body.slice(0, LONGEST_LEADER));
  const open = glued(body.slice(0, LONGEST_LEADER));
  if (open) {
    const behind = body.slice(open.end);
    if (isLong || /^[\s：:。]/u.test(behind)) {
      const rest = behind
        .replace(/^[\s：:]+/u, '')
        .replace(/^。/u, '')
        .trim();
      return { section: open.section, text: `${number}${body.slice(0, open.end)}`.trim(), rest, sure: true };
    }
  }
  if (isLong || /\d\s*$/u.test(body)) return null;
  const likely = SECTIONS.find((section) => WORDINGS[section.number].likely.test(bare));
  return likely ? { section: likely.number, text, rest: '', sure: false } : null;
}

/** Whether a line may be the first half of a broken heading that the next line completes. */
export function isBrokenHeading(line: string, next: string): boolean {
  if (line.length > LONGEST_LEADER || next.length > LONGEST_LEADER) return false;
  const number = NUMBERED.exec(line)?.[0];
  if (number === undefined || findHeading(line)?.sure) return false;
  const half = squash(line.slice(number.length));
  const whole = half + squash(next);
  return (half === '' || half.length >= 4) && WORDS_BY_LENGTH.some(({ words }) => words === whole);
}
