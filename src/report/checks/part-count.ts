import { fold, originalSpan } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { exactInteger, numberAt } from '../../language/numbers.ts';
import { ONE_TO_TEN } from '../../language/numerals.ts';
import type { Finding } from '../findings.ts';
import { SECTIONS, type SectionNumber } from '../sections.ts';
import { type CheckContext, say } from './rule.ts';
import { writtenParts } from './written-parts.ts';

/** Words by which an enumeration of the report's parts names each of them. */
const NAMED: Readonly<Record<SectionNumber, ReturnType<typeof wordSet>>> = {
  1: wordSet(['{总体|基本}{情况|概述|概况}', '概述', '概况']),
  2: wordSet(['主动公开']),
  3: wordSet(['{收到|处理}', '依申请', '申请情况', '申请{的|}办理']),
  4: wordSet(['复议', '诉讼']),
  5: wordSet(['问题', '不足', '改进']),
  6: wordSet(['其他', '其它']),
};

const GROUND = '国办公开办函〔2021〕30号附件：年度报告由六个部分组成';

const FOUND = { rule: 'numbering', severity: 'warning', section: 0, ground: GROUND } as const;

/** Fewer parts named are no enumeration of them. */
const FEWEST = 3;
/** What leads to the enumeration, and what it ends with. */
const OPENS = /(?:由|包括|包含|分为|含)/g;
const ENDS = /([六6])个?(?:部分|方面)/g;
/** 本报告由五部分组成, without a list of them. */
const COUNTED = new RegExp(
  `(?:由|分为|共|包括|包含)(?:以下|下列)?([${ONE_TO_TEN}\\d]{1,2})个?(?:大)?部分`,
  'g',
);
/** What of its sentence is counted so. */
const REPORT = wordSet(['{本|年度|工作|全}{报告|文|年报}', '报告']);

/** An enumeration is no longer (characters). */
const LONGEST = 160;

/** How many parts an opening says that the report has, where it lists none and is wrong. */
function wrongCount({ report, source, lang }: CheckContext): Finding[] {
  const [opening] = writtenParts(report);
  if (!opening || new Set(source?.headings.map(({ section }) => section)).size < SECTIONS.length) return [];
  const read = fold(opening.text, 'dropped');
  return [...read.text.matchAll(COUNTED)].flatMap((match) => {
    const words =
      read.text
        .slice(0, match.index)
        .split(/[。；\n]/)
        .at(-1) ?? '';
    const told = exactInteger(match[1] ?? '');
    if (told === null || told === SECTIONS.length || !REPORT.isIn(words)) return [];
    return [
      {
        ...FOUND,
        cells: [],
        message: say(
          lang,
          `开头说明写“${match[0]}”，本报告共有六个部分。请改为“六部分”。`,
          `The opening says “${match[0]}”; the report has six parts.`,
        ),
        expected: SECTIONS.length,
        actual: told,
        where: originalSpan(read, { start: match.index, end: match.index + match[0].length }),
      },
    ];
  });
}

/** “由……六部分组成” that names fewer than six of the report's parts. */
export function partCount(context: CheckContext): Finding[] {
  const { report, lang } = context;
  const [opening] = writtenParts(report);
  if (!opening) return [];
  const read = fold(opening.text, 'dropped');
  const listed = [...read.text.matchAll(ENDS)].flatMap((end) => {
    const before =
      read.text
        .slice(Math.max(0, end.index - LONGEST), end.index)
        .split(/[。；\n]/)
        .at(-1) ?? '';
    const lead = [...before.matchAll(OPENS)].at(-1);
    if (!lead) return [];
    const list = before.slice(lead.index + lead[0].length);
    const lacking = SECTIONS.filter(({ number }) => !NAMED[number].isIn(list));
    const named = SECTIONS.length - lacking.length;
    const told = numberAt(end[0], 0)?.value ?? SECTIONS.length;
    if (named < FEWEST || named >= told || /等$/.test(list)) return [];
    const span = { start: end.index - list.length, end: end.index + end[0].length };
    const names = lacking.map(({ heading }) => `“${heading}”`).join('、');
    return [
      {
        ...FOUND,
        cells: [],
        message: say(
          lang,
          `开头说明写“${end[0]}”，列出的只有${named}个部分，没有列出${names}。请补上，或改为实际的个数。`,
          `The opening speaks of ${told} parts and names ${named}: ${names} is missing.`,
        ),
        expected: told,
        actual: named,
        where: originalSpan(read, span),
      },
    ];
  });
  return [...listed, ...wrongCount(context)];
}
