import type { Application } from '../applications/case/application.ts';
import { findHeadings } from '../applications/register/headings.ts';
import { type ImportPreview, previewSteps, type RegisterSheet } from '../applications/register/import.ts';
import { cellText } from '../applications/register/sheet-values.ts';
import { DocumentError } from '../documents/reading/document-error.ts';
import { readRegisterFile } from '../documents/register/read-register.ts';
import type { IsoDate } from '../language/date.ts';
import { normalForm } from '../language/fold.ts';
import type { Calendar } from '../report/calendar/calendar.ts';
import type { Streams } from './command.ts';
import { bytesOf } from './read-input.ts';
import { UsageError } from './usage-error.ts';

/** A register's file as a ledger would have it, what it calls its handlers, and rows that it could not be taken. */
export interface RegisterInput {
  readonly applications: readonly Application[];
  readonly handlers: ReadonlyMap<string, string>;
  /** Rows that lack what an application cannot do without, as people count them: “表1”第7行. */
  readonly heldBack: readonly string[];
}

/** What stands in the columns of handlers: in a file alone everybody is known by their name. */
function handlersIn(sheets: readonly RegisterSheet[]): ReadonlyMap<string, string> {
  const names = sheets.flatMap(({ rows }) => {
    const headings = findHeadings(rows);
    const column = headings?.columns.get('handler');
    return headings && column !== undefined
      ? rows.slice(headings.index + 1).map((row) => cellText(row[column]).trim())
      : [];
  });
  return new Map(names.filter((name) => name !== '').map((name) => [name, name]));
}

function sheetsIn(bytes: Uint8Array, path: string): readonly RegisterSheet[] {
  try {
    const register = readRegisterFile(bytes);
    if (register) return register;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new UsageError(`${path}${error.where ? `（${error.where}）` : ''}：${error.zh}`);
  }
  throw new UsageError(`${path}：不是申请台账，请给出表头有“收到日期”等栏的Excel或CSV文件`);
}

/**
 * Reads a register from a file, or from standard input for "-", as importing it on a day would take it; days without a year
 * are of the year that their sheet is of. Throws UsageError: which file, and what to do.
 */
export async function readRegisterInput(
  path: string,
  today: IsoDate,
  calendar: Calendar,
  streams: Streams,
): Promise<RegisterInput> {
  const sheets = sheetsIn(await bytesOf(path, streams), path);
  const handlers = handlersIn(sheets);
  const reading = {
    takesYears: true,
    order: null,
    givesNumbers: true,
    handlers: new Map([...handlers].map(([name, id]) => [normalForm(name), id])),
  };
  const signature = { by: '', at: Date.parse(`${today}T00:00:00Z`), today };
  const steps = previewSteps(sheets, () => undefined, signature, calendar, reading);
  let preview: ImportPreview | null = null;
  while (preview === null) {
    const step = steps.next();
    if (step.done) preview = step.value;
  }
  const items = preview.kind === 'register' ? preview.items : [];
  const place = ({ sheet, row }: { sheet: string; row: number }) =>
    `${sheet === '' ? '' : `“${sheet}”`}第${row}行`;
  return {
    applications: items.flatMap((item) => {
      if (item.status !== 'new') return [];
      const { application } = item;
      const number = application.case.number || place(item);
      return [{ ...application, case: { ...application.case, number } }];
    }),
    handlers,
    heldBack: items.flatMap((item) =>
      item.status === 'held' ? [`${place(item)}${item.refused[0] ? `（${item.refused[0]}）` : ''}`] : [],
    ),
  };
}
