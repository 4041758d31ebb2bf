import { type CellPath, cellAt } from '../../cells.ts';
import type { Cell, Report } from '../../report.ts';
import type { SectionNumber } from '../../sections.ts';
import { sumOf } from '../../totals.ts';
import { type Rule, say } from '../rule.ts';

/** A change by more than this factor, up or down, is worth a look. */
const FACTOR = 5;

/** Smaller figures swing by chance: the larger of the two must reach this. */
const WORTH_A_LOOK = 20;

interface MainTotal {
  readonly section: SectionNumber;
  readonly zh: string;
  readonly en: string;
  /** Cells that both layouts have and that add up to the section's main total. */
  readonly cells: readonly CellPath[];
}

const MAIN_TOTALS: readonly MainTotal[] = [
  {
    section: 2,
    zh: '行政许可、行政处罚、行政强制处理决定合计',
    en: 'Decisions on 行政许可, 行政处罚 and 行政强制',
    cells: [
      'proactive.licences.decisions',
      'proactive.penalties.decisions',
      'proactive.coerciveMeasures.decisions',
    ],
  },
  {
    section: 3,
    zh: '本年新收政府信息公开申请数量·总计',
    en: '本年新收·总计',
    cells: ['applications.new.total'],
  },
  {
    section: 4,
    zh: '行政复议、行政诉讼合计',
    en: 'Reconsiderations and litigation',
    cells: [
      'disputes.reconsideration.total',
      'disputes.litigationDirect.total',
      'disputes.litigationAfterReconsideration.total',
    ],
  },
];

const totalOf = (reports: readonly Report[], cells: readonly CellPath[]): Cell =>
  sumOf(reports.flatMap((report) => cells.map((cell) => cellAt(report, cell))));

/** A section's main total is over five times, or under a fifth of, last year's: not wrong, but readers will ask. */
export const swing: Rule = ({ report, previous, lang }) => {
  if (previous.length === 0) return [];
  return MAIN_TOTALS.flatMap(({ section, zh, en, cells }) => {
    const last = totalOf(previous, cells);
    const now = totalOf([report], cells);
    if (last === null || now === null || Math.max(last, now) < WORTH_A_LOOK) return [];
    if (now <= last * FACTOR && last <= now * FACTOR) return [];
    return [
      {
        rule: 'swing',
        severity: 'info' as const,
        section,
        cells,
        message: say(
          lang,
          `${zh}：上年${last}，本年${now}，变化较大。请确认数据无误，并备好原因。`,
          `${en}: ${last} last year, ${now} this year. Make sure that the figures are right and know the reason.`,
        ),
        expected: last,
        actual: now,
        ground:
          '审核惯例：与上年相比超过五倍或不足五分之一的，先核实再发布（国办公开办函〔2021〕30号要求内容准确）',
      },
    ];
  });
};
