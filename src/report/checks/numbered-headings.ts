import { type EnumeratorLevel, enumeratorOf } from '../../language/enumerators.ts';

/** A numbered heading at the beginning of a paragraph. */
export interface Heading {
  /** 2 is （一）, 3 is 1., 4 is （1）. */
  readonly level: 2 | 3 | 4;
  readonly number: number;
  /** The number as it stands there: "（二）". */
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** Whether a lead-in such as "改进措施：" parts it from the heading before, so that a list may begin anew. */
  readonly afterText: boolean;
}

/** The levels that are judged. 一、 inside a section is not, since aspects may be top-level headings: sub-lists begin anew below it. */
const JUDGED: Readonly<Partial<Record<EnumeratorLevel, Heading['level']>>> = {
  section: 2,
  item: 3,
  point: 4,
};

/** A paragraph that leads over to another list: it ends in a colon, is a heading of its own, or turns to what is done next. */
const leadsOver = (line: string): boolean =>
  /[：:]$/.test(line) || !/[。；]$/.test(line) || /问题|不足|改进|措施|下一步|针对|今后|打算|计划/.test(line);

function headingAt(line: string, offset: number, afterText: boolean): Heading | null {
  const enumerator = enumeratorOf(line);
  const level = enumerator && JUDGED[enumerator.level];
  if (!enumerator || !level) return null;
  const { number, start, end } = enumerator;
  return {
    level,
    number,
    printed: line.slice(start, end),
    start: offset + start,
    end: offset + end,
    afterText,
  };
}

/** Where a list begins within a paragraph, behind its lead-in: "主要不足：（一）…". Its later items may have lines of their own. */
const INLINE_START = /[：:]\s{0,4}(?=[（(]|1[.．、])/gu;

/** The first item of a list that begins within a line; null where none does. */
function inlineStart(line: string, offset: number): Heading | null {
  for (const { 0: lead, index } of line.matchAll(INLINE_START)) {
    const at = index + lead.length;
    const heading = headingAt(line.slice(at), offset + at, true);
    if (heading?.number === 1) return heading;
  }
  return null;
}

/** The numbered headings of a section's text in order. */
export function headingsIn(text: string): Heading[] {
  const headings: Heading[] = [];
  let offset = 0;
  let afterText = false;
  for (const line of text.split('\n')) {
    const heading = headingAt(line, offset, afterText) ?? inlineStart(line, offset);
    if (heading) headings.push(heading);
    const trimmed = line.trim();
    if (heading) afterText = false;
    else if (enumeratorOf(line)?.level === 'part' || (trimmed !== '' && leadsOver(trimmed))) afterText = true;
    offset += line.length + 1;
  }
  return headings;
}
