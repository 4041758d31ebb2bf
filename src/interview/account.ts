import { listCells } from '../report/cells.ts';
import { TABLES } from '../report/sections.ts';
import type { Input } from './input.ts';
import type { Session } from './session.ts';

/** What is noted of an input in the audit trail: its kind, and what it changed, without anybody's words. */
export interface InputAccount {
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly detail: Readonly<Record<string, string | number | null>>;
}

/** The most cells that one entry names; a file may fill more, which the document's digest covers. */
const NAMED_CELLS = 200;

const shown = (value: number | null): string => (value === null ? '—' : String(value));

function cellChanges(from: Session, to: Session): Record<string, string> {
  const [old, now] = [from.content.report, to.content.report];
  if (old === now || old.form !== now.form) return {};
  const changes: [string, string][] = [];
  for (const part of TABLES) {
    // A table, or a row, that a step left alone is the same object.
    if (old[part] === now[part]) continue;
    for (const { path, row, column } of listCells(now.form, part)) {
      const [before, after] = [old[part][row], now[part][row]];
      if (before === after) continue;
      const [was, is] = [before?.[column] ?? null, after?.[column] ?? null];
      if (was !== is) changes.push([path, `${shown(was)}→${shown(is)}`]);
    }
  }
  return Object.fromEntries(changes.slice(0, NAMED_CELLS));
}

const TEXTS = ['preamble', 'overview', 'problems', 'other'] as const;

function otherChanges(before: Session, after: Session): Record<string, string> {
  const changes: Record<string, string> = {};
  for (const part of TEXTS) {
    if (before.content.report[part] !== after.content.report[part]) changes[part] = 'changed';
  }
  for (const part of ['contact', 'notes', 'kept', 'organ'] as const) {
    if (before.content[part] !== after.content[part]) changes[part] = 'changed';
  }
  if (before.state !== after.state) changes.state = after.state;
  return changes;
}

const named = (input: Input): Record<string, string> => {
  switch (input.kind) {
    case 'choose':
      return { question: input.on.question, choice: input.choice };
    case 'fill':
      return { question: input.on.question, form: input.form };
    case 'hand-over':
      return { to: input.to };
    case 'drafted':
      return { part: input.part };
    case 'posted':
      return { version: String(input.file.version), sha256: input.file.sha256 };
    case 'pdf-posted':
      return { version: String(input.version), sha256: input.pdf.sha256 };
    default:
      return {};
  }
};

/** The account of an input that took a report from one state to the next. */
export function accountOf(before: Session, after: Session, input: Input): InputAccount {
  const question = before.cursor === '' ? {} : { question: before.cursor };
  return {
    at: input.at,
    by: input.by,
    what: `report.${input.kind}`,
    detail: { ...question, ...named(input), ...cellChanges(before, after), ...otherChanges(before, after) },
  };
}
