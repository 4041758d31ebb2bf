import { addressOf, cellAt, listCells } from '../report/cells.ts';
import { checkReport } from '../report/checks/check-report.ts';
import type { Finding } from '../report/findings.ts';
import type { NarrativeKey } from '../report/sections.ts';
import { SECTIONS } from '../report/sections.ts';
import { composedReport } from './compose.ts';
import { draftId, ID } from './questions/ids.ts';
import { questionsOf } from './questions/list.ts';
import type { Session } from './session.ts';
import { unansweredQuestions } from './standing.ts';

/** The contact in the opening was given as the organ's own when it was asked: that needs no second answer. */
const isOwnContact = (finding: Finding): boolean =>
  finding.rule === 'personal-data' && finding.severity === 'warning' && finding.section === 0;

const PARTS: readonly NarrativeKey[] = ['overview', 'problems', 'other'];

/** The blank cells of tables that are not all answered, and the parts whose text was not accepted: no rule speaks of them. */
function toCome(session: Session): ReadonlySet<string> {
  const { form } = session.content.report;
  const report = composedReport(session);
  const open = unansweredQuestions(session);
  const tables = new Set(open.flatMap((question) => (question.kind === 'cells' ? [question.table] : [])));
  const cells = [...tables].flatMap((table) =>
    listCells(form, table).filter(({ path }) => cellAt(report, path) === null),
  );
  const parts = PARTS.filter((part) => open.some(({ id }) => id === draftId(part)));
  return new Set([...cells.map(({ path }) => path), ...parts]);
}

/** Every rule, or the one that is named, over the report as it stands, in the session's language. */
export const findingsOf = (session: Session, only: string | null = null): Finding[] =>
  checkReport(
    {
      report: composedReport(session),
      previous: session.previous,
      organ: session.content.organ,
      toCome: toCome(session),
      lang: session.lang,
    },
    only,
  ).filter((finding) => !isOwnContact(finding));

/** The question at which a finding can be mended: where its first cell is asked, else its section's text. */
export function placeOf(session: Session, finding: Finding): string {
  const questions = questionsOf(session);
  const asks = (path: string) =>
    questions.find(
      (question) => question.kind === 'cells' && question.cells.some((cell) => sameGroup(cell, path)),
    );
  const byCell = finding.cells.map(asks).find((question) => question !== undefined);
  if (byCell && finding.where === undefined) return byCell.id;
  const section = SECTIONS.find((candidate) => candidate.number === finding.section);
  if (section?.kind === 'narrative') return draftId(section.key);
  const inSection = questions.find(
    (question) => question.section === finding.section && question.kind === 'cells',
  );
  return byCell?.id ?? inSection?.id ?? ID.contact;
}

/** Totals are asked nowhere: the question of their row's or column's parts is the place. */
const sameGroup = (cell: string, path: string): boolean => {
  const [table, row] = addressOf(path);
  const [cellTable, cellRow] = addressOf(cell);
  return table === cellTable && (row === cellRow || table !== 'proactive');
};
