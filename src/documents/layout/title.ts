import type { Report } from '../../report/report.ts';
import { printable } from './paragraphs.ts';

const SUBJECT = '政府信息公开工作年度报告';
/** Characters that a word of an organ's name ends with: a line may be broken behind them. */
const WORD_ENDS = '省市县区旗州盟镇乡村局厅委部会院处室办府司署和、';

/** The title that the rules demand: `<机关><年份>年政府信息公开工作年度报告`. */
export const reportTitle = (report: Pick<Report, 'organ' | 'year'>): string =>
  `${printable(report.organ).replace(/\s+/g, ' ').trim()}${report.year}年${SUBJECT}`;

/** Width in Chinese characters; digits and Latin letters take half of one. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character < '\u0100' ? 0.5 : 1), 0);

/** Splits a long name near its middle, behind the end of a word where there is one. */
function halves(name: string): [string, string] {
  const middle = name.length / 2;
  const places = [...name].map((_, index) => index + 1).slice(0, -1);
  const behindWords = places.filter((place) => WORD_ENDS.includes(name.charAt(place - 1)));
  const best = (behindWords.length > 0 ? behindWords : places).reduce((a, b) =>
    Math.abs(b - middle) < Math.abs(a - middle) ? b : a,
  );
  return [name.slice(0, best), name.slice(best)];
}

/**
 * The title in balanced lines (GB/T 9704: 梯形或菱形) of at most `room` characters: the organ on one line, year and
 * subject on the next, a long name on two.
 */
export function titleLines(report: Pick<Report, 'organ' | 'year'>, room: number): string[] {
  const title = reportTitle(report);
  if (widthOf(title) <= room) return [title];
  const subject = `${report.year}年${SUBJECT}`;
  const organ = title.slice(0, -subject.length);
  return widthOf(organ) <= room ? [organ, subject] : [...halves(organ), subject];
}
