import { dayAt } from '../../language/days.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { DIGITS } from '../../language/numerals.ts';
import { editDistance } from '../../report/reading/edit-distance.ts';
import { squash } from '../../report/reading/squash.ts';

/** What stands before the first section, told apart. */
interface Opening {
  readonly title: string | null;
  readonly beforeTitle: string;
  /** The lines of the preamble, as they stand. */
  readonly preamble: readonly string[];
}

const DIGITS_OF_YEAR = `[\\d○${DIGITS}]{4}`;
const FROM_YEAR_ON = new RegExp(`${DIGITS_OF_YEAR}年.*$`, 'u');
/** A year behind the subject, in brackets or on a line below it: "…年度报告（2024年度）". */
const TITLE = new RegExp(
  `(?:政府信息(?:主动)?|政务|信息)公开.{0,12}(?:报告|年报)(?:表|格式(?:模板|范本)?|模板)?(?:${DIGITS_OF_YEAR}年度?)?$`,
  'u',
);
const LETTER_ENDS = wordSet(['的{函|通知|请示}']);
/** Whether a line is the title of a letter: 关于报送年度报告的函. */
const isLetter = (line: string): boolean => {
  const words = squash(line);
  return words.includes('关于') && LETTER_ENDS.endingAt(words, words.length) !== null;
};
/** What an opening sentence calls the report. */
const NAMED_IN_OPENING = wordSet([
  '{政府信息|政务|信息}公开{工作|}{年度|}{报告|年报}',
  '{政府信息公开条例》编制|编制本|编制了本|本}{年度|}报告',
  '政府信息公开{工作|}情况{公布|公开|报告|汇报|通报}如下',
]);
/** So many characters of an opening tell what it opens. */
const LONGEST_OPENING = 2_000;

/** Title lines are short and hold no sentence. */
const LONGEST_LINE = 45;
const MOST_LINES = 4;
const SENTENCE = /[。；;，,：:！]/u;
/** The way to a page, which names the reports' column: "首页 > 政府信息公开年报". */
const BREADCRUMB = /[>＞›»→]|首页|当前位置/u;
/** The last word of an organ's name that fills a line above the title's other lines. */
const ORGAN_LINE =
  /(?:政府|局|委|委员会|办|办公室|办公厅|厅|院|中心|处|所|站|队|街道|办事处|镇|乡|公司|部|会|社|署|大学|学院)$/u;
const YEAR_LINE = new RegExp(`^${DIGITS_OF_YEAR}年(?:度)?$`, 'u');
/** A line of organ and year above the title's last line; a government may be named by its place alone. */
const ORGAN_AND_YEAR = new RegExp(`^(\\p{Script=Han}{2,})${DIGITS_OF_YEAR}年?(?:度)?$`, 'u');
/** The day of publication, which some print below the title: neither a part of it nor of the opening text. */
const isDateLine = (line: string): boolean => {
  const { text } = fold(line, 'dropped');
  const day = dayAt(text, 0);
  return day?.kind === 'date' && day.year?.kind === 'named' && day.end === text.length;
};
const PLACE_LINE = /[省市县区州盟旗]$/u;

/** A title with slips of the pen: its last words are nearly "工作年度报告". */
const SUBJECT = /政府信息(?:主动)?公开(.{4,8})$/u;
const LAST_WORDS = '工作年度报告';
const MOST_SLIPS = 2;

const isTitlePiece = (line: string): boolean => {
  const text = line.trim();
  return text !== '' && text.length <= LONGEST_LINE && !SENTENCE.test(text) && !BREADCRUMB.test(text);
};
const isOrganOrYear = (line: string): boolean => {
  if (!isTitlePiece(line)) return false;
  const words = squash(line);
  const named = ORGAN_AND_YEAR.exec(words)?.[1] ?? '';
  return [words, named].some(
    (text) => ORGAN_LINE.test(text) || YEAR_LINE.test(text) || PLACE_LINE.test(named),
  );
};

/** The last line that would be a title but for a slip ("工作告年度报"), where no title was found. */
function findMisspelt(lines: readonly string[]): [number, number] | null {
  const at = lines.findLastIndex((line) => {
    const last = isTitlePiece(line) ? SUBJECT.exec(squash(line))?.[1] : undefined;
    return last !== undefined && !isLetter(line) && editDistance(last, LAST_WORDS) <= MOST_SLIPS;
  });
  return at === -1 ? null : [at, at + 1];
}

/** The lines [from, to) of the last title before the first section, or null. */
function findTitle(lines: readonly string[]): [number, number] | null {
  for (let end = lines.length; end > 0; end -= 1) {
    for (let from = end - 1; from >= Math.max(0, end - MOST_LINES); from -= 1) {
      const piece = lines[from] ?? '';
      if (!isTitlePiece(piece) || isLetter(piece)) break;
      const joined = squash(lines.slice(from, end).join(''));
      if (!TITLE.test(joined)) continue;
      let start = from;
      const complete = () => ORGAN_LINE.test(squash(lines[start] ?? '').replace(FROM_YEAR_ON, ''));
      while (start > 0 && !complete() && end - start < MOST_LINES && isOrganOrYear(lines[start - 1] ?? ''))
        start -= 1;
      return [start, end];
    }
  }
  return null;
}

/** Whether an opening sentence says that this is a report: 现公布…2023年政府信息公开工作年度报告, 编制本报告. */
export const namesReport = (opening: string): boolean =>
  NAMED_IN_OPENING.isIn(fold(opening.slice(0, LONGEST_OPENING), 'dropped').text);

/** Which of some lines a report's title begins with; null where none of them is a title. */
export function titleStart(lines: readonly string[]): number | null {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const title = findTitle(filled.map((at) => lines[at] ?? ''));
  return title === null ? null : (filled[title[0]] ?? null);
}

/** So many characters of a line tell whether it is prose. */
const LONGEST_START = 200;

/** Prose stands behind the title: a sentence, not a line of a site's menu or of a covering letter's head. */
const isProse = (line: string): boolean => {
  const start = line.slice(0, LONGEST_START);
  return /[。，；]/u.test(start) && squash(start).length >= 20;
};

/** The name that a page gives itself, without the site's behind it; null unless it is a report's title. */
export function titleOfPage(name: string | undefined): string | null {
  const own = (name ?? '').split(/[_|]|\s[-–—]\s/u)[0]?.trim() ?? '';
  return isTitlePiece(own) && TITLE.test(squash(own)) ? own : null;
}

/**
 * Tells the title, what stands before it and the preamble behind it apart. Lines without text are passed over; where no
 * title stands, the preamble begins with the first prose.
 */
export function openingOf(lines: readonly string[]): Opening {
  const filled = lines.filter((line) => line.trim() !== '');
  const title = findTitle(filled) ?? findMisspelt(filled);
  const part = (some: readonly string[], by: string) => some.map((line) => line.trim()).join(by);
  if (!title) {
    const prose = filled.findIndex(isProse);
    const from = prose === -1 ? filled.length : prose;
    return { title: null, beforeTitle: part(filled.slice(0, from), '\n'), preamble: filled.slice(from) };
  }
  const [from, to] = title;
  const isDated = isDateLine(squash(filled[to] ?? ''));
  return {
    title: part(filled.slice(from, to), ''),
    beforeTitle: part([...filled.slice(0, from), ...(isDated ? filled.slice(to, to + 1) : [])], '\n'),
    preamble: filled.slice(isDated ? to + 1 : to),
  };
}
