import type { Lang } from '../report/findings.ts';
import { say } from '../report/language.ts';
import type { Report } from '../report/report.ts';
import type { Unsure } from '../report/source.ts';
import { numeralOf, placeOf } from './place.ts';

/** Cells of a table that are named one by one; more of them are one line, so that it stays readable. */
const NAMED_AT_MOST = 5;

/** Reasons that are shown of a table with many such cells. */
const REASONS = 2;

function tableLine(numeral: string, cells: readonly Unsure[], lang: Lang): string {
  const reasons = [...new Set(cells.map(({ why }) => why))];
  const shown = reasons.slice(0, REASONS).join(lang === 'zh' ? '；' : '; ');
  const more = reasons.length > REASONS;
  return say(
    lang,
    `没有读准 第${numeral}部分${cells.length}格：${shown}${more ? '等' : ''}，请对照原文`,
    `not sure of ${cells.length} cells in section ${numeral}: ${shown}${more ? ' …' : ''}`,
  );
}

/** What reading was unsure of, in lines: each cell, or one line for a table of which many are in doubt. */
export function unsureLines(unsure: readonly Unsure[], version: Report['form'], lang: Lang): string[] {
  const inTable = (numeral: string) => unsure.filter(({ cell }) => numeralOf(cell) === numeral);
  const told = new Set<string>();
  return unsure.flatMap(({ cell, why }) => {
    const numeral = numeralOf(cell);
    const cells = numeral === undefined ? [] : inTable(numeral);
    if (numeral === undefined || cells.length <= NAMED_AT_MOST)
      return [say(lang, `没有读准 ${placeOf(version, cell)}：${why}`, `not sure of ${cell}: ${why}`)];
    if (told.has(numeral)) return [];
    told.add(numeral);
    return [tableLine(numeral, cells, lang)];
  });
}
