import { type CellInfo, cellAt, cellLabel, listCells } from '../cells.ts';
import type { Finding } from '../findings.ts';
import { SECTIONS } from '../sections.ts';
import type { CheckContext, Rule } from './rule.ts';
import { say } from './rule.ts';
import { hasNoHeading, isEmpty } from './section-presence.ts';
import { listed, partName } from './written-parts.ts';

/** More cells than these are counted, not named, so that the message stays readable. */
const NAMED_AT_MOST = 6;

const isCount = (value: number | null): boolean => value !== null && Number.isInteger(value) && value >= 0;

function asPrinted({ report, source, lang }: CheckContext, cell: CellInfo): string {
  const printed = source?.rawCells[cell.path]?.trim() ?? String(cellAt(report, cell.path) ?? '');
  const what = printed === '' ? say(lang, '空白', 'blank') : `“${printed}”`;
  return `${cellLabel(report.form, cell.path)}（${what}）`;
}

/** Cells where a count belongs but that are blank, "/", negative or no whole number: one finding a table. */
export const notACount: Rule = (context) =>
  SECTIONS.flatMap((section): Finding[] => {
    const { report, source, published, lang } = context;
    if (section.kind !== 'table' || source?.unreached.includes(section.number)) return [];
    if (isEmpty(context, section) && hasNoHeading(context, section)) return [];
    const bad = listCells(report.form, section.key).filter(
      (cell) => cell.kind === 'count' && !isCount(cellAt(report, cell.path)),
    );
    if (bad.length === 0) return [];
    const names = listed(
      bad.map((cell) => asPrinted(context, cell)),
      lang,
      NAMED_AT_MOST,
    );
    return [
      {
        rule: 'not-a-count',
        severity: published ? 'warning' : 'error',
        section: section.number,
        cells: bad.map((cell) => cell.path),
        message: say(
          lang,
          `${partName(section.number, lang)}有${bad.length}格不是非负整数：${names}。没有发生的请填0。`,
          `In ${partName(section.number, lang)} ${bad.length} cell(s) hold no whole number: ${names}. Write 0 where nothing happened.`,
        ),
        expected: say(lang, '非负整数', 'a whole number, 0 or more'),
        actual: names,
        ground: '《政府信息公开条例》第五十条及年度报告格式：件数应为非负整数，未发生填0',
      },
    ];
  });
