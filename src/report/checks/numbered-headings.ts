import { exactInteger } from '../../language/numbers.ts';

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

const PATTERNS = [
  { level: 2, pattern: /^[（(]([一二三四五六七八九十]{1,3})[)）]/ },
  { level: 4, pattern: /^[（(]([0-9０-９]{1,2})[)）]/ },
  { level: 3, pattern: /^([0-9０-９]{1,2})[.．、](?![0-9０-９])/ },
] as const;

/** 一、 inside a section: its own sub-lists begin anew below it. It is not judged, since aspects may be top-level headings. */
const TOP_LEVEL = /^[一二三四五六七八九十]{1,3}、/;

/** A paragraph that leads over to another list: it ends in a colon, is a heading of its own, or turns to what is done next. */
const leadsOver = (line: string): boolean =>
  /[：:]$/.test(line) || !/[。；]$/.test(line) || /问题|不足|改进|措施|下一步|针对|今后|打算|计划/.test(line);

const numberIn = (digits: string): number => {
  const plain = digits.normalize('NFKC');
  return exactInteger(plain) ?? Number.NaN;
};

function headingAt(line: string, offset: number, afterText: boolean): Heading | null {
  const indent = line.length - line.trimStart().length;
  for (const { level, pattern } of PATTERNS) {
    const match = pattern.exec(line.slice(indent));
    if (!match) continue;
    const start = offset + indent;
    const printed = match[0];
    return {
      level,
      number: numberIn(match[1] ?? ''),
      printed,
      start,
      end: start + printed.length,
      afterText,
    };
  }
  return null;
}

/** The numbered headings of a section's text in order. */
export function headingsIn(text: string): Heading[] {
  const headings: Heading[] = [];
  let offset = 0;
  let afterText = false;
  for (const line of text.split('\n')) {
    const heading = headingAt(line, offset, afterText);
    if (heading) headings.push(heading);
    const trimmed = line.trim();
    if (heading) afterText = false;
    else if (TOP_LEVEL.test(trimmed) || (trimmed !== '' && leadsOver(trimmed))) afterText = true;
    offset += line.length + 1;
  }
  return headings;
}
