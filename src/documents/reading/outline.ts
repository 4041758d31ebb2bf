import { SECTIONS, type SectionNumber } from '../../report/sections.ts';
import type { Block, Content } from './blocks.ts';
import { type FoundHeading, findHeading, isBrokenHeading, isNumbered, loneNumber } from './heading-words.ts';
import { findNumberedOtherwise } from './other-numbering.ts';
import { titleStart } from './title.ts';

/** A section as it stands in the document: its heading and what follows up to the next one. */
export interface Part {
  readonly section: SectionNumber;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A document cut at its section headings. */
export interface Outline {
  readonly before: readonly Block[];
  readonly parts: readonly Part[];
  /** What stands behind the report on a web page: footers and links. */
  readonly after: readonly Block[];
  /** Whether another report follows in the same file, which is left out. */
  readonly hasSecond: boolean;
}

interface Mark extends FoundHeading {
  readonly at: number;
  /** Blocks that the heading takes: two where it is broken over lines. */
  readonly takes: number;
}

const textOf = (block: Block | undefined): string => (block?.kind === 'line' ? block.text : '');

function marksBy(find: typeof findHeading, { blocks, shape }: Content): Mark[] {
  const marks: Mark[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'line') continue;
    // A cell of a table that is written as text, one cell a line, is no heading.
    if (shape === 'lines' && block.text.startsWith('\t')) continue;
    const next = textOf(blocks[at + 1]);
    const lone = isNumbered(next) ? '' : loneNumber(block.text);
    const broken = lone !== '' || (shape === 'lines' && isBrokenHeading(block.text, next));
    const number = lone === '' ? block.text.trim() : `${lone}、`;
    const heading = find(broken ? `${number}${next.trim()}` : block.text);
    if (heading && (heading.sure || lone === '')) marks.push({ ...heading, at, takes: broken ? 2 : 1 });
  }
  return marks;
}

/** With fewer sure headings than this the sections are numbered otherwise, or there are none. */
const FEWEST_SURE = 3;

/** The headings by the form's numbering; by another one where most of the document's are numbered so. */
function marksIn(content: Content): Mark[] {
  const marks = marksBy(findHeading, content);
  const sections = (some: readonly Mark[]) =>
    new Set(some.filter(({ sure }) => sure).map(({ section }) => section)).size;
  if (sections(marks) >= FEWEST_SURE) return marks;
  const others = marksBy(findNumberedOtherwise, content);
  if (sections(others) < FEWEST_SURE && marks.length > 0) return marks;
  const named = new Set(others.map(({ section }) => section));
  const kept = marks.filter(({ sure, section }) => sure && !named.has(section));
  return [...kept, ...others].sort((a, b) => a.at - b.at);
}

const at = (marks: readonly Mark[]): number[] => marks.map((mark) => mark.at);

/** A line that repeats the heading above it, without its number or with nothing between them, is the table's caption. */
const isCaption = (mark: Mark, above: Mark | undefined): boolean =>
  above?.section === mark.section &&
  ((!isNumbered(mark.text) && isNumbered(above.text)) ||
    (mark.text === above.text && mark.at === above.at + above.takes));

/** Headings that only look like one count where no sure one names the section, and only in the order of the form. */
function chosen(marks: readonly Mark[]): Mark[] {
  const sure = new Set(marks.filter((mark) => mark.sure).map(({ section }) => section));
  const sureOnes = marks.filter((mark) => mark.sure);
  const lastBefore = (section: number) =>
    Math.max(-1, ...at(sureOnes.filter((mark) => mark.section < section)));
  const firstBehind = (section: number) =>
    Math.min(Infinity, ...at(sureOnes.filter((mark) => mark.section > section)));
  const bounds = new Map(SECTIONS.map(({ number }) => [number, [lastBefore(number), firstBehind(number)]]));
  const fits = (mark: Mark): boolean => {
    const [after = 0, before = 0] = bounds.get(mark.section) ?? [];
    return !sure.has(mark.section) && after < mark.at && mark.at < before;
  };
  const sections = new Set<SectionNumber>();
  return marks.filter((mark, index) => {
    if (isCaption(mark, marks[index - 1])) return false;
    if (mark.sure) return true;
    if (sections.has(mark.section) || !fits(mark)) return false;
    sections.add(mark.section);
    return true;
  });
}

/** A table of contents names headings that come again: those in a run of headings without text between them go. */
const withoutContents = (marks: readonly Mark[], blocks: readonly Block[]): Mark[] =>
  marks.filter((mark, index) => {
    const again = marks.slice(index + 1).some(({ section }) => section === mark.section);
    return !(again && isListed(marks, index, blocks));
  });

/** Whether a heading stands in a run of three or more headings with no text between them. */
function isListed(marks: readonly Mark[], index: number, blocks: readonly Block[]): boolean {
  const joins = (a: Mark | undefined, b: Mark | undefined) =>
    a !== undefined &&
    b !== undefined &&
    a.rest === '' &&
    !blocks.slice(a.at + a.takes, b.at).some((block) => block.kind !== 'line' || block.text.trim() !== '');
  const before = joins(marks[index - 1], marks[index]);
  const behind = joins(marks[index], marks[index + 1]);
  return before || (behind && joins(marks[index + 1], marks[index + 2]));
}

function commonPath(paths: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = paths;
  const end = first.findIndex((id, depth) => others.some((path) => path[depth] !== id));
  return end === -1 ? first : first.slice(0, end);
}

/** Where the part of a page that holds the report ends: behind it are footers and other pages' links. */
function endOfReport(marks: readonly Mark[], blocks: readonly Block[]): number {
  const paths = marks.flatMap(({ at }) => (blocks[at]?.path ? [blocks[at].path] : []));
  const last = marks.at(-1);
  if (paths.length < 2 || !last) return blocks.length;
  const shared = commonPath(paths.map((path) => path.slice(0, -1)));
  const outside = blocks.findIndex(
    (block, at) =>
      at > last.at && block.path !== undefined && shared.some((id, depth) => block.path?.[depth] !== id),
  );
  return outside === -1 ? blocks.length : outside;
}

/** "总体情况" without its number, too short to be told for sure elsewhere. */
function isBareOpening(line: string): boolean {
  const heading = findHeading(`一、${line.trim()}`);
  return heading?.section === 1 && heading.sure && heading.rest === '';
}

/** Aspects that are headings of their own before 二 stand for 一 where nothing is headed 总体情况. */
function withOpening(marks: readonly Mark[], blocks: readonly Block[]): Mark[] {
  if (marks.some(({ section }) => section === 1)) return [...marks];
  const first = marks[0]?.at ?? blocks.length;
  const bare = blocks.findIndex((block, index) => index < first && isBareOpening(textOf(block)));
  const heading = textOf(blocks[bare]).trim();
  if (bare !== -1)
    return [{ section: 1, text: heading, rest: '', sure: false, at: bare, takes: 1 }, ...marks];
  const at = blocks.findIndex((block, index) => index < first && /^\s*一\s*[、.．]/u.test(textOf(block)));
  if (at === -1) return [...marks];
  const text = textOf(blocks[at]).trim();
  return [{ section: 1, text, rest: text, sure: false, at, takes: 1 }, ...marks];
}

/** Sections from which a first heading once more opens a report of its own, and not a list of contents or a summary. */
const FEWEST_OF_SECOND = 3;

/** Where another report begins: its title, else its first heading; null where the document holds one report. */
function startOfSecond(marks: readonly Mark[], { blocks, shape }: Content): number | null {
  if (shape === 'sheets') return null;
  const again = marks.findIndex(
    ({ section }, index) =>
      section === 1 &&
      marks.slice(0, index).some((mark) => mark.section >= 5) &&
      new Set(marks.slice(index).map((mark) => mark.section)).size >= FEWEST_OF_SECOND,
  );
  const [last, first] = [marks[again - 1], marks[again]];
  if (!last || !first) return null;
  const headings = new Set(marks.map((mark) => mark.at));
  const lines = blocks.filter((block, at) => {
    return at > first.at && !headings.has(at) && (block.kind !== 'line' || block.text.trim() !== '');
  });
  if (lines.length < FEWEST_OF_SECOND) return null;
  const between = blocks.slice(last.at + last.takes, first.at).map(textOf);
  const title = titleStart(between);
  return title === null ? first.at : last.at + last.takes + title;
}

/** Cuts a document at its section headings. */
export function outlineOf(content: Content): Outline {
  const { blocks } = content;
  const all = chosen(marksIn(content));
  const chapters = withoutContents(all, blocks);
  const kept = new Set(chapters);
  const listed = new Set(all.filter((mark) => !kept.has(mark)).map((mark) => mark.at));
  const second = startOfSecond(chapters, content);
  const own = second === null ? chapters : chapters.filter((mark) => mark.at < second);
  const end = Math.min(endOfReport(own, blocks), second ?? blocks.length);
  const marks = own.length === 0 ? own : withOpening(own, blocks);
  const parts = marks.map((mark, index) => {
    const rest: Block[] = mark.rest === '' ? [] : [{ kind: 'line', text: mark.rest }];
    const until = Math.min(marks[index + 1]?.at ?? end, end);
    return {
      section: mark.section,
      heading: mark.text,
      blocks: [...rest, ...blocks.slice(mark.at + mark.takes, until)],
    };
  });
  const ordered = content.shape === 'sheets' ? parts.toSorted((a, b) => a.section - b.section) : parts;
  return {
    before: blocks.slice(0, marks[0]?.at ?? end).filter((_, index) => !listed.has(index)),
    parts: ordered,
    after: blocks.slice(end),
    hasSecond: second !== null,
  };
}
