import { setImmediate } from 'node:timers/promises';
import type { Application, Signature } from '../../applications/application.ts';
import { idOfMember, PART } from '../../applications/index-entries.ts';
import { type ImportItem, type ImportPreview, previewSteps } from '../../applications/register-import.ts';
import type { SheetCell } from '../../applications/sheet-values.ts';
import { stampNow } from '../clock.ts';
import type { Parts } from '../parts.ts';
import { untilWritten } from '../until-written.ts';
import { withNumber } from './with-number.ts';

type ImportParts = Pick<Parts, 'ledger' | 'calendar' | 'clock'>;

type Fresh = Extract<ImportItem, { status: 'new' }>;

/** Numbers that are looked for together. */
const TOGETHER = 500;

/** Applications of the ledger that some rows speak of, by our id or by the office's number. */
async function knownOf(
  { ledger }: ImportParts,
  organ: string,
  items: readonly ImportItem[],
): Promise<Application[]> {
  const fresh = items.filter((item) => item.status === 'new');
  const ids = new Set(fresh.map(({ application }) => application.id));
  for (let at = 0; at < fresh.length; at += TOGETHER) {
    const found = await Promise.all(
      fresh
        .slice(at, at + TOGETHER)
        .map(({ application }) =>
          ledger.withPrefix(organ, 'number', `=${application.case.number.trim()}${PART}`, 1),
        ),
    );
    for (const member of found.flat()) ids.add(idOfMember(member));
  }
  return ledger.loadMany(organ, [...ids]);
}

const signatureOf = ({ clock }: ImportParts, user: string): Signature => {
  const { at, day } = stampNow(clock, user, false);
  return { by: user, at: Date.parse(at), today: day };
};

/** A preview that lets everybody else's messages through between its steps: a long register takes seconds. */
async function previewed(...asked: Parameters<typeof previewSteps>): Promise<ImportPreview> {
  const steps = previewSteps(...asked);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}

/** What importing the rows of a register into an organ's ledger would do now. */
export async function previewRegister(
  parts: ImportParts,
  organ: string,
  rows: readonly (readonly SheetCell[])[],
  user: string,
): Promise<ImportPreview> {
  const signature = signatureOf(parts, user);
  const first = await previewed(rows, () => undefined, signature, parts.calendar);
  if (first.kind === 'no-register') return first;
  const known = await knownOf(parts, organ, first.items);
  const byId = new Map(known.map((one) => [one.id, one]));
  const byNumber = new Map(known.map((one) => [one.case.number, one]));
  const find = (id: string, number: string) => byId.get(id) ?? byNumber.get(number);
  return previewed(rows, find, signature, parts.calendar);
}

/** Writes one application of a register; 'known' where it is there already. */
function importOne(
  parts: ImportParts,
  organ: string,
  file: string,
  { row, application }: Fresh,
  user: string,
): Promise<'imported' | 'known'> {
  const { ledger, clock } = parts;
  return untilWritten<'imported' | 'known'>(organ, async () => {
    const opened = await ledger.open(organ, application.id);
    if (opened.application || (await withNumber(parts, organ, application.case.number))) return 'known';
    const { at } = stampNow(clock, user, false);
    const detail = { number: application.case.number, file, row };
    const account = { at, by: user, what: 'application.imported', detail };
    const ended = await ledger.commit(organ, opened, application, `import-${file}-${row}`, account);
    if (ended === 'conflict') return ended;
    return ended === 'done' ? 'imported' : 'known';
  });
}

/**
 * Imports the rows of a register, one after another, since they share one audit trail. Killed anywhere it can be done
 * again: what is there already stays as it is.
 */
export async function importRegister(
  parts: ImportParts,
  organ: string,
  file: string,
  rows: readonly (readonly SheetCell[])[],
  user: string,
): Promise<{ readonly imported: number; readonly known: number }> {
  const preview = await previewRegister(parts, organ, rows, user);
  if (preview.kind === 'no-register') return { imported: 0, known: 0 };
  const counts = { imported: 0, known: preview.items.filter(({ status }) => status === 'known').length };
  for (const item of preview.items) {
    if (item.status !== 'new') continue;
    counts[await importOne(parts, organ, file, item, user)] += 1;
  }
  return counts;
}
