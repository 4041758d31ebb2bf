import { listCells, withCells } from '../report/cells.ts';
import { formVersionFor } from '../report/forms/choose.ts';
import { organProfileOf } from '../report/organ.ts';
import { blankReport, type Report } from '../report/report.ts';
import type { Start } from './input.ts';
import { ID } from './questions/ids.ts';
import { SESSION_SCHEMA_VERSION, type Session } from './session.ts';
import { offerLastYear } from './steps/files.ts';

/** An organ without the power to make 规章 has none: those cells are 0 and never asked. */
function withoutRegulations(report: Report): Report {
  const cells = listCells(report.form, 'proactive').filter((cell) => cell.row === 'regulations');
  return withCells(report, Object.fromEntries(cells.map((cell) => [cell.path, 0])));
}

/** A new report in progress; `revision` goes on from a cancelled one. Last year's figures are
 * offered where the bot keeps them. The year picks the layout; the organ's name tells its kind until somebody does. */
export function startSession(start: Start, revision = 1): Session {
  return start.previous.reduce(
    (session, report) => offerLastYear(session, start, report),
    newSession(start, revision),
  );
}

function newSession(start: Start, revision: number): Session {
  const organ = organProfileOf(start.organ, start.organKind ?? undefined);
  const blank = blankReport(formVersionFor(start.year), start.year, start.organ);
  return {
    schemaVersion: SESSION_SCHEMA_VERSION,
    id: start.id,
    team: start.team,
    year: start.year,
    lang: start.lang,
    state: 'open',
    channel: start.channel,
    thread: null,
    isStranded: false,
    reopened: null,
    started: { by: start.by, at: start.at },
    keeper: null,
    spoke: [],
    now: { at: start.at, day: start.day },
    revision,
    prompted: revision,
    content: {
      organ,
      contact: { address: '', postcode: '', phone: '', email: '' },
      report: organ.mayMakeRegulations ? blank : withoutRegulations(blank),
      notes: {},
      answers: {},
      kept: {},
    },
    cursor: ID.previous,
    said: null,
    putAt: start.at,
    proposal: null,
    heard: null,
    drafts: { overview: null, problems: null, other: null },
    previous: [],
    notices: [],
    view: 'question',
    tasks: [],
    ledger: null,
    posting: null,
    files: [],
    history: [],
  };
}
