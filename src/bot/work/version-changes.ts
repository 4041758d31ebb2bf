import { cellInfo } from '../../report/cells.ts';
import { type CellDifference, compareReports } from '../../report/compare.ts';
import { type Lang, say } from '../../report/language.ts';
import type { Cell, Report } from '../../report/report.ts';
import { SECTIONS } from '../../report/sections.ts';

/** Figures that are named one by one; the others are counted. */
const MOST_NAMED = 5;

/** The part whose table a cell lies in, or that a text is: 第三部分; the opening stands before all parts. */
function partOf(lang: Lang, key: string): string {
  const section = SECTIONS.find((one) => key === one.key || key.startsWith(`${one.key}.`));
  if (!section) return say(lang, '开头', 'the opening');
  return say(lang, `第${section.numeral}部分`, `part ${section.numeral}`);
}

const figure = (lang: Lang, cell: Cell | undefined): string =>
  cell === undefined || cell === null ? say(lang, '空格', 'blank') : String(cell);

function cellText(lang: Lang, form: Report['form'], { cell, a, b }: CellDifference): string {
  const place = `${partOf(lang, cell)}${cellInfo(form, cell)?.label ?? cell}`;
  const [was, is] = [figure(lang, a), figure(lang, b)];
  return say(lang, `${place}由${was}改为${is}`, `${place} from ${was} to ${is}`);
}

/**
 * What a version changed against the one before (`number`), in a sentence: figures with both values, texts by their parts.
 * Sums follow from the figures and are named as they are printed.
 */
export function versionChanges(lang: Lang, number: number, before: Report, now: Report): string {
  const { cells, sentences } = compareReports(before, now);
  const named = cells.slice(0, MOST_NAMED).map((one) => cellText(lang, now.form, one));
  const more = cells.length - named.length;
  const parts = [...new Set(sentences.map(({ part }) => partOf(lang, part)))];
  const changes = [
    ...named,
    ...(more > 0 ? [say(lang, `另有${more}格数字不同`, `${more} more figures`)] : []),
    ...(parts.length > 0
      ? [say(lang, `${parts.join('、')}的文字有改动`, `the text of ${parts.join(', ')}`)]
      : []),
  ];
  if (changes.length === 0)
    return say(lang, `与第${number}版相比，数字和文字都没有变。`, `Nothing differs from version ${number}.`);
  return say(
    lang,
    `与第${number}版相比：${changes.join('；')}。`,
    `Since version ${number}: ${changes.join('; ')}.`,
  );
}
