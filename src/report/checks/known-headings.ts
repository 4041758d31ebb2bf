import { withoutBrackets } from '../../language/ends.ts';
import { withoutEnumerator } from '../../language/enumerators.ts';
import { fold } from '../../language/fold.ts';
import { ONE_TO_TEN } from '../../language/numerals.ts';
import type { SectionNumber } from '../sections.ts';

/**
 * Wordings of the six headings that real reports use beside the official one, in the form that `plainHeading`
 * gives: without numeral, punctuation and 的, 和 and 与 written as 及, the subjects 行政机关 and
 * 政府信息公开工作 left out.
 */
const KNOWN: Readonly<Record<SectionNumber, readonly string[]>> = {
  1: [
    '总体情况',
    '总体概述',
    '概述',
    '概况',
    '工作概述',
    '基本情况',
    '总体工作情况',
    '工作总体情况',
    '总体概况',
  ],
  2: ['主动公开政府信息情况', '主动公开情况', '政府信息主动公开情况', '主动公开信息情况'],
  3: [
    '收到及处理政府信息公开申请情况',
    '政府信息公开申请收到及处理情况',
    '收到及处理申请情况',
    '依申请公开情况',
    '依申请公开政府信息情况',
    '政府信息依申请公开情况',
    '政府信息公开申请情况',
    '依申请公开办理情况',
  ],
  4: [
    '政府信息公开行政复议行政诉讼情况',
    '政府信息公开行政复议及行政诉讼情况',
    '因被申请行政复议提起行政诉讼情况',
    '因政府信息公开被申请行政复议提起行政诉讼情况',
    '被申请行政复议提起行政诉讼情况',
    '行政复议行政诉讼情况',
    '行政复议及行政诉讼情况',
    '政府信息公开行政复议提起行政诉讼情况',
    '政府信息公开复议诉讼情况',
  ],
  5: [
    '存在主要问题及改进情况',
    '存在问题及改进情况',
    '主要问题及改进情况',
    '存在主要问题及改进措施',
    '存在问题及改进措施',
    '主要问题及改进措施',
    '存在不足及改进情况',
    '存在不足及改进措施',
    '存在主要问题及下一步改进措施',
    '存在问题及下一步改进措施',
    '存在问题及改进',
    '存在困难问题及改进情况',
  ],
  6: [
    '其他需要报告事项',
    '需要报告其他事项',
    '其他需要说明事项',
    '其他事项',
    '其他应当报告事项',
    '其他需报告事项',
    '其他需要报告情况',
  ],
};

const NUMBERED_PART = new RegExp(`^第[${ONE_TO_TEN}\\d]{1,3}(?:部分|章|节)[、.：]?`);
const PRINTED = new RegExp(`^\\s*第?([${ONE_TO_TEN}]+)\\s*[、.．部]`);

/** A heading without what varies from report to report: numeral, spaces, punctuation, 的, notes in brackets. */
export const plainHeading = (heading: string): string =>
  withoutBrackets(
    withoutEnumerator(fold(heading.normalize('NFKC'), 'dropped').text.replace(NUMBERED_PART, '')),
    '（',
    '）',
  )
    .replace(/其它/g, '其他')
    .replace(/[和与]|以及/g, '及')
    .replace(/[的、，,。.：:；;]/g, '')
    .replace(/^(?:\d{4}年(?:度)?)/, '')
    .replace(/^行政机关/, '')
    .replace(/^(因?)政府信息公开工作(?:中)?/, '$1');

/** Whether a heading is one of the wordings in use for a section, or the official one. */
export const isKnownHeading = (section: SectionNumber, heading: string): boolean =>
  KNOWN[section].includes(plainHeading(heading));

/** The numeral that a heading is printed with ("三、…" is 三), null where it has none. */
export const printedNumeral = (heading: string): string | null => PRINTED.exec(heading)?.[1] ?? null;
