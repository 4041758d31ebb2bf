import { type CellInfo, cellAt, cellLabel, listCells } from '../../cells.ts';
import type { Finding } from '../../findings.ts';
import { SECTIONS } from '../../sections.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { say } from '../rule.ts';
import { hasNoHeading, isEmpty } from '../section-presence.ts';
import { listed, partName } from '../written-parts.ts';

/** More cells than these are counted, not named, so that the message stays readable. */
const NAMED_AT_MOST = 6;

const isCount = (value: number | null): boolean => value !== null && Number.isInteger(value) && value >= 0;

function asPrinted({ report, source, lang }: CheckContext, cell: CellInfo): string {
  const printed = source?.rawCells[cell.path]?.trim() ?? String(cellAt(report, cell.path) ?? '');
  const what = printed === '' ? say(lang, '空白', 'blank') : `“${printed}”`;
  return `${cellLabel(report.form, cell.path)}（${what}）`;
}

/** Whether reading could not make out what stands in a cell: nobody knows then that nothing happened. */
const isUnread = ({ report, unsure }: CheckContext, { path }: CellInfo): boolean =>
  cellAt(report, path) === null && unsure.some(({ cell }) => cell === path);

const names = (context: CheckContext, cells: readonly CellInfo[]): string =>
  listed(
    cells.map((cell) => asPrinted(context, cell)),
    context.lang,
    NAMED_AT_MOST,
  );

const sentence =
  (said: (count: number, names: string) => string) =>
  (context: CheckContext, cells: readonly CellInfo[]): string[] =>
    cells.length === 0 ? [] : [said(cells.length, names(context, cells))];

const wrongZh = sentence((count, cells) => `有${count}格不是非负整数：${cells}。没有发生的请填0。`);
const unreadZh = sentence((count, cells) => `有${count}格没有读准：${cells}。请对照原文核对。`);
const wrongEn = sentence(
  (count, cells) => `${count} cell(s) hold no whole number: ${cells}. Write 0 where nothing happened.`,
);
const unreadEn = sentence(
  (count, cells) => `${count} cell(s) could not be read: ${cells}. Please compare them with the document.`,
);

/** Cells where a count belongs but that are blank, "/", negative or no whole number: one finding a table. */
export const notACount: Rule = (context) =>
  SECTIONS.flatMap((section): Finding[] => {
    const { report, source, published, lang } = context;
    if (section.kind !== 'table' || source?.unreached.includes(section.number)) return [];
    if (isEmpty(context, section) && hasNoHeading(context, section)) return [];
    const bad = listCells(report.form, section.key).filter(
      (cell) =>
        cell.kind === 'count' && !isCount(cellAt(report, cell.path)) && !context.toCome.has(cell.path),
    );
    if (bad.length === 0) return [];
    const unread = bad.filter((cell) => isUnread(context, cell));
    const wrong = bad.filter((cell) => !unread.includes(cell));
    const told = [...wrong, ...unread];
    return [
      {
        rule: 'not-a-count',
        severity: published ? 'warning' : 'error',
        section: section.number,
        cells: bad.map((cell) => cell.path),
        message: say(
          lang,
          `${partName(section.number, lang)}${[...wrongZh(context, wrong), ...unreadZh(context, unread)].join('另')}`,
          `In ${partName(section.number, lang)} ${[...wrongEn(context, wrong), ...unreadEn(context, unread)].join(' ')}`,
        ),
        expected: say(lang, '非负整数', 'a whole number, 0 or more'),
        actual: names(context, told),
        ground: '《政府信息公开条例》第五十条及年度报告格式：件数应为非负整数，未发生填0',
      },
    ];
  });
