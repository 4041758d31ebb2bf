import { setImmediate } from 'node:timers/promises';
import type { Application } from '../../../applications/case/application.ts';
import { apply } from '../../../applications/case/apply.ts';
import { numberForm } from '../../../applications/case/office-number.ts';
import {
  type ImportPreview,
  type ImportReading,
  previewSteps,
  type RegisterSheet,
} from '../../../applications/register/import.ts';
import type { ImportItem } from '../../../applications/register/item.ts';
import { type Toward, toward } from '../../../applications/register/toward.ts';
import { yearOf } from '../../../language/date.ts';
import type { Commit } from '../../../store/document.ts';
import { momentOf, signatureNow } from '../../clock.ts';
import type { Parts } from '../../parts.ts';
import { untilWritten } from '../../until-written.ts';
import { nextNumber } from '../case/apply-flow.ts';
import { idWithNumber } from '../case/with-number.ts';

type ImportParts = Pick<Parts, 'ledger' | 'calendar' | 'clock'>;
type Fresh = Extract<ImportItem, { status: 'new' }>;
type Known = Extract<ImportItem, { status: 'known' }>;

/** Numbers that are looked for together. */
const TOGETHER = 500;

/** Applications of the ledger that some rows speak of, by our id or by the office's number. */
async function knownOf(
  parts: ImportParts,
  organ: string,
  applications: readonly Application[],
): Promise<Application[]> {
  const ids = new Set(applications.map(({ id }) => id));
  for (let at = 0; at < applications.length; at += TOGETHER) {
    const numbers = applications.slice(at, at + TOGETHER).map((one) => one.case.number);
    const numbered = await Promise.all(numbers.map((number) => idWithNumber(parts, organ, number)));
    for (const id of numbered) if (id !== null) ids.add(id);
  }
  return parts.ledger.loadMany(organ, [...ids]);
}

/** A preview that lets everybody else's messages through between its steps: a long register takes seconds. */
async function previewed(...asked: Parameters<typeof previewSteps>): Promise<ImportPreview> {
  const steps = previewSteps(...asked);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}

/** What importing a register into an organ's ledger would do now. */
export async function previewRegister(
  parts: ImportParts,
  organ: string,
  sheets: readonly RegisterSheet[],
  user: string,
  reading: ImportReading,
): Promise<ImportPreview> {
  const signature = signatureNow(parts.clock, user);
  const read: Application[] = [];
  const collect = (_: string, __: string, application: Application) => {
    read.push(application);
    return undefined;
  };
  const first = await previewed(sheets, collect, signature, parts.calendar, reading);
  if (first.kind === 'no-register') return first;
  const known = await knownOf(parts, organ, read);
  const byId = new Map(known.map((one) => [one.id, one]));
  const byNumber = new Map(known.map((one) => [numberForm(one.case.number), one]));
  const find = (id: string, number: string) => byId.get(id) ?? byNumber.get(numberForm(number));
  return previewed(sheets, find, signature, parts.calendar, reading);
}

/** The application under a number. */
function numbered(application: Application, number: string): Application {
  const entries = application.entries.map((entry) =>
    entry.event.type === 'registered' ? { ...entry, event: { ...entry.event, number } } : entry,
  );
  return { ...application, case: { ...application.case, number }, entries };
}

/** Which file and row something is imported from, and for whom. */
interface Source {
  readonly organ: string;
  readonly file: string;
  readonly user: string;
}

const keyOf = ({ file }: Source, { sheet, row }: ImportItem): string =>
  `import-${file}-${sheet === '' ? '' : `${sheet}-`}${row}`;

/** Writes one application of a register; 'known' where it is there already. */
function importOne(parts: ImportParts, source: Source, item: Fresh): Promise<'imported' | 'known'> {
  const { ledger, clock } = parts;
  const { organ, file, user } = source;
  return untilWritten<'imported' | 'known'>(organ, async () => {
    const opened = await ledger.open(organ, item.application.id);
    if (opened.application) return 'known';
    const { number, arrivedOn } = item.application.case;
    const given = item.lacksNumber ? await nextNumber(parts, organ, `${yearOf(arrivedOn)}-12-31`) : number;
    if (!item.lacksNumber && (await idWithNumber(parts, organ, number)) !== null) return 'known';
    const account = {
      at: momentOf(clock),
      by: user,
      what: 'application.imported',
      detail: { number: given, file, row: item.row },
    };
    const application = numbered(item.application, given);
    const ended = await ledger.commit(organ, opened, application, keyOf(source, item), account);
    if (ended === 'conflict') return ended;
    return ended === 'done' ? 'imported' : 'known';
  });
}

/** Brings a known application towards its row, as `choose` says, once. */
function bring(
  parts: ImportParts,
  source: Source,
  item: Known,
  choose: (way: Toward) => Application,
): Promise<Commit> {
  const { ledger, clock, calendar } = parts;
  const { organ, file, user } = source;
  return untilWritten<Commit>(organ, async () => {
    const opened = await ledger.open(organ, item.id);
    const known = opened.application;
    if (!known) return 'done';
    const way = toward(
      known,
      item.application,
      { fields: item.said, why: item.why },
      signatureNow(parts.clock, user),
      calendar,
    );
    const next = choose(way);
    if (next === known) return 'seen';
    const detail = { number: next.case.number, file, row: item.row };
    const account = { at: momentOf(clock), by: user, what: 'application.completed', detail };
    const key = `${keyOf(source, item)}-${known.entries.length}-${known.formerPersons.length}`;
    return ledger.commit(organ, opened, next, key, account);
  });
}

/** Takes what a row says otherwise than the ledger, blanks included, and what its remark offers. */
export function takeRow(parts: ImportParts, source: Source, item: Known): Promise<Commit> {
  const signature = signatureNow(parts.clock, source.user);
  return bring(parts, source, item, ({ taken }) =>
    item.notes.reduce((application, { event }) => {
      const outcome = event && apply(application, event, signature, parts.calendar);
      return outcome?.kind === 'accepted' ? outcome.application : application;
    }, taken),
  );
}

/** What an import did: how many were registered, completed, or stayed as they were. */
export interface Imported {
  readonly imported: number;
  readonly completed: number;
  readonly known: number;
}

/**
 * Imports the rows of a register, one after another, since they share one audit trail. Killed anywhere it can be done
 * again: what is there already stays as it is, but for its blanks.
 */
export async function importRegister(
  parts: ImportParts,
  source: Source,
  sheets: readonly RegisterSheet[],
  reading: ImportReading,
): Promise<Imported> {
  const preview = await previewRegister(parts, source.organ, sheets, source.user, reading);
  const counts = { imported: 0, completed: 0, known: 0 };
  const items = preview.kind === 'register' ? preview.items : [];
  const isToNumber = (item: ImportItem) => item.status === 'new' && item.lacksNumber;
  // Numbers are given after those that stand in the file.
  for (const item of [...items.filter((one) => !isToNumber(one)), ...items.filter(isToNumber)]) {
    if (item.status === 'new') counts[await importOne(parts, source, item)] += 1;
    if (item.status !== 'known') continue;
    const isFilled =
      item.fills.length > 0 && (await bring(parts, source, item, ({ filled }) => filled)) === 'done';
    counts[isFilled ? 'completed' : 'known'] += 1;
  }
  return counts;
}
