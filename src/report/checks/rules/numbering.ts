import { enumeratorOf } from '../../../language/enumerators.ts';
import type { Finding, Lang } from '../../findings.ts';
import { type Heading, headingsIn } from '../numbered-headings.ts';
import { partCount } from '../part-count.ts';
import { type CheckContext, type Rule, say } from '../rule.ts';
import { listed, partName, type WrittenPart, writtenParts } from '../written-parts.ts';

/** A heading out of place, with the words for it. */
interface Fault {
  readonly heading: Heading;
  readonly words: string;
}

/** Headings numbered otherwise: one may be a slip of reading. */
const FEWEST = 2;

const quote = (heading: Heading): string => `“${heading.printed}”`;

/** What is wrong with a heading, given the one before it at its own level and the one just above it; null when nothing is. */
function faultOf(
  heading: Heading,
  before: Heading | undefined,
  above: Heading | undefined,
  lang: Lang,
): Fault | null {
  const at = quote(heading);
  if (before === undefined) {
    if (above && heading.level - above.level > 1)
      return {
        heading,
        words: say(lang, `${quote(above)}之下直接用${at}`, `${at} directly under ${quote(above)}`),
      };
    if (heading.number === 1) return null;
    return { heading, words: say(lang, `${at}之前没有第一项`, `${at} without a first item`) };
  }
  if (heading.number === before.number + 1 || (heading.number === 1 && heading.afterText)) return null;
  if (heading.number === before.number) return { heading, words: say(lang, `${at}重复`, `${at} twice`) };
  return { heading, words: say(lang, `${at}接在${quote(before)}之后`, `${at} after ${quote(before)}`) };
}

/** Walks the headings of a section in order and collects what is out of order, repeated, skipped or mixed. */
function faultsIn(headings: readonly Heading[], lang: Lang): Fault[] {
  const faults: Fault[] = [];
  const open: Heading[] = [];
  const top = headings[0];
  for (const heading of headings) {
    while ((open.at(-1)?.level ?? 0) > heading.level) open.pop();
    const last = open.at(-1);
    const before = last?.level === heading.level ? last : undefined;
    if (before) open.pop();
    if (top && heading.level < top.level && before === undefined) {
      const words = say(
        lang,
        `${quote(top)}与${quote(heading)}混用`,
        `${quote(top)} beside ${quote(heading)}`,
      );
      faults.push({ heading: top, words });
    } else {
      const fault = faultOf(heading, before, open.at(-1), lang);
      if (fault) faults.push(fault);
    }
    open.push(heading);
  }
  return faults;
}

function judge({ section, text }: WrittenPart, lang: Lang) {
  const faults = faultsIn(headingsIn(text), lang);
  const [first] = faults;
  if (!first) return [];
  const places = listed(
    faults.map(({ words }) => words),
    lang,
  );
  return [
    {
      rule: 'numbering',
      severity: 'warning' as const,
      section,
      cells: [],
      message: say(
        lang,
        `${partName(section, lang)}标题序号不连贯：${places}。层次依次为“一、”“（一）”“1.”“（1）”，请统一。`,
        `Headings in ${partName(section, lang)} are out of order: ${places}. The levels are 一、（一）1.（1）.`,
      ),
      actual: first.heading.printed,
      where: { start: first.heading.start, end: first.heading.end },
      ground: 'GB/T 9704—2012《党政机关公文格式》7.3.3：结构层次序数',
    },
  ];
}

/** The six headings numbered 1、 where the form prints 一、. */
function sectionNumbers({ source, lang }: CheckContext): Finding[] {
  const numbered = (source?.headings ?? []).flatMap(({ text }) => {
    const number = enumeratorOf(text);
    return number?.level === 'item' ? [text.slice(number.start, number.end)] : [];
  });
  const [first] = numbered;
  if (first === undefined || numbered.length < FEWEST) return [];
  return [
    {
      rule: 'numbering',
      severity: 'warning',
      section: 0,
      cells: [],
      message: say(
        lang,
        `各部分标题用“${first}”等数字编号，规定格式为“一、”至“六、”，请改正。`,
        `The sections are numbered ${first}; the form has 一、, 二、.`,
      ),
      expected: '一、',
      actual: first,
      ground: 'GB/T 9704—2012《党政机关公文格式》7.3.3：结构层次序数；国办公开办函〔2021〕30号附件',
    },
  ];
}

/** Heading levels out of order or mixed, such as （1） beside （二）; numbers skipped or given twice. 一是、二是 is no numbering. */
export const numbering: Rule = (context) => [
  ...sectionNumbers(context),
  ...partCount(context),
  ...writtenParts(context.report).flatMap((part) => (part.section === 0 ? [] : judge(part, context.lang))),
];
