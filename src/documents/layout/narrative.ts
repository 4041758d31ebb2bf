import type { Report } from '../../report/report.ts';
import type { NarrativeKey, Section } from '../../report/sections.ts';
import { paragraphsOf } from './paragraphs.ts';

/** What the official blank form prints where text belongs. */
const HINTS: Readonly<Record<NarrativeKey, string>> = {
  overview: '（文字描述）',
  problems: '（文字描述）',
  other: '（文字描述，收取信息处理费情况在此处报告。）',
};

/** How a report is written. */
export interface WriteOptions {
  /** Prints the form's own hints where a narrative part is empty: for blank forms. */
  readonly hints?: boolean;
  /** Marks a draft whose figures go to this day (YYYY-MM-DD): 截至×月×日. */
  readonly draftAsOf?: string;
  /** The year before's reports, whose figures stand beside this one's on a sheet of a workbook; other formats have none. */
  readonly previous?: readonly Report[];
}

/** The paragraphs that stand beside the table of a section, above it. */
export const besideParagraphs = (report: Report, section: Extract<Section, { kind: 'table' }>): string[] =>
  paragraphsOf(report.beside?.[section.key] ?? '');

/** The paragraphs that stand under a narrative section's heading. */
export function sectionParagraphs(
  report: Report,
  section: Extract<Section, { kind: 'narrative' }>,
  options: WriteOptions,
): string[] {
  const paragraphs = paragraphsOf(report[section.key]);
  return paragraphs.length === 0 && options.hints ? [HINTS[section.key]] : paragraphs;
}

/** The words that mark a draft, or null: "数据截至12月15日（草稿）". */
export function draftMark(options: WriteOptions): string | null {
  const day = options.draftAsOf?.match(/^\d{4}-(\d{2})-(\d{2})$/);
  return day ? `数据截至${Number(day[1])}月${Number(day[2])}日（草稿）` : null;
}
