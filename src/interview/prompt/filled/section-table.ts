import type { Table } from '../../../dialogue/message.ts';
import { cellAt, cellInfo, listCells } from '../../../report/cells.ts';
import { formOf } from '../../../report/forms/choose.ts';
import { type Lang, say } from '../../../report/language.ts';
import type { Report } from '../../../report/report.ts';
import type { SectionNumber } from '../../../report/sections.ts';
import type { Session } from '../../session.ts';
import { lastYears } from '../../steps/propose.ts';

type Path = Parameters<typeof cellAt>[1];

/** Last year's figure of a cell, '' where it is not known. */
const before = (session: Session, path: Path): number | '' => lastYears(session, path) ?? '';

const lastYear = (lang: Lang): string => say(lang, '上年', 'Last year');

function proactive(session: Session, report: Report): Table {
  const { lang } = session;
  return {
    columns: [say(lang, '项目', 'Cell'), say(lang, '今年', 'This year'), lastYear(lang)],
    rows: listCells(report.form, 'proactive').map(({ path, label }) => [
      label,
      cellAt(report, path) ?? '',
      before(session, path),
    ]),
  };
}

/** 三 as printed, with last year's total of every row behind it. */
function applications(session: Session, report: Report): Table {
  const { columns, rows } = formOf(report.form).applications;
  return {
    columns: ['', ...columns.map(({ label }) => label), lastYear(session.lang)],
    rows: rows.map((row) => [
      row.label,
      ...columns.map(({ key }) => cellAt(report, `applications.${row.key}.${key}`) ?? ''),
      before(session, `applications.${row.key}.total`),
    ]),
  };
}

/** 四 lies on its side: a line for each block, with last year's total behind it. */
function disputes(session: Session, report: Report): Table {
  const { blocks, columns } = formOf(report.form).disputes;
  return {
    columns: ['', ...columns.map(({ label }) => label), lastYear(session.lang)],
    rows: blocks.map((block) => [
      cellInfo(report.form, `disputes.${block.key}.total`)?.label.split('·')[0] ?? block.label,
      ...columns.map(({ key }) => cellAt(report, `disputes.${block.key}.${key}`) ?? ''),
      before(session, `disputes.${block.key}.total`),
    ]),
  };
}

const TABLES: Readonly<Partial<Record<SectionNumber, (session: Session, report: Report) => Table>>> = {
  2: proactive,
  3: applications,
  4: disputes,
};

/** The table of a section as it stands, its totals and last year's figures with it; null for a section of text. */
export const tableOf = (session: Session, report: Report, section: SectionNumber): Table | null =>
  TABLES[section]?.(session, report) ?? null;
