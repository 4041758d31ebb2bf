import type { Calendar } from '../../report/calendar/calendar.ts';
import type { Application, Signature } from '../case/application.ts';
import { apply, register } from '../case/apply.ts';
import type { Case } from '../case/case.ts';
import { numberForm } from '../case/office-number.ts';
import { refusalText } from '../case/refusals.ts';
import { holdsBack, type RowProblem } from './cells.ts';
import type { Difference } from './compare.ts';
import type { RegisterField } from './heading-words.ts';
import { hasNoted, type NoteOffer } from './notes.ts';
import type { RegisterRow } from './row.ts';
import { toward } from './toward.ts';

/** Where a row stands: its sheet ("": the only one) and its number there, from 1. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** What becomes of a row when the register is imported: it is taken whole or not at all. */
export type ImportItem = RowPlace & {
  /** What was not taken of it; a problem that holds the row back is why its status is 'held'. */
  readonly problems: readonly RowProblem[];
  /** The office's number as it is written; "" where there is none. */
  readonly number: string;
  readonly isHidden: boolean;
} & (
    | {
        readonly status: 'new';
        readonly application: Application;
        /** Whether its number is still to be given. */
        readonly lacksNumber: boolean;
        readonly notes: readonly NoteOffer[];
      }
    /** The ledger has it: its blanks are filled, what the row says otherwise is for a person to decide. */
    | {
        readonly status: 'known';
        readonly id: string;
        /** The row as an application, the fields in which it says something, and the reason that amendments are given. */
        readonly application: Application;
        readonly said: ReadonlySet<RegisterField>;
        readonly why: string;
        readonly fills: readonly RegisterField[];
        readonly differs: readonly Difference[];
        readonly refused: readonly string[];
        readonly notes: readonly NoteOffer[];
      }
    /** An earlier row (`first`) has the same number. `differs` names what this one says otherwise: it may be another case. */
    | {
        readonly status: 'repeated';
        readonly first: RowPlace;
        readonly differs: readonly RegisterField[];
      }
    /** Lacks something that it would be wrong without (problems), or cannot be (refused). */
    | { readonly status: 'held'; readonly refused: readonly string[] }
  );

/** Whether the ledger has what a field of a sheet would have said, so that nothing is lost where it was not understood. */
function isRecorded(caseFile: Case, field: RowProblem['field']): boolean {
  switch (field) {
    case 'answeredOn':
    case 'disposition':
      return caseFile.answer !== null;
    case 'correctionAskedOn':
    case 'correctionUntil':
    case 'correctionReceivedOn':
      return caseFile.corrections.length > 0;
    case 'extendedOn':
    case 'approver':
    case 'extensionNotifiedOn':
      return caseFile.extensions.length > 0;
    case 'feeNotifiedOn':
    case 'feeYuan':
    case 'feeBasis':
      return caseFile.fees.length > 0;
    case 'confirmedOn':
      return caseFile.confirmedOn !== null;
    case 'deliveredOn':
      return (caseFile.answer?.deliveredOn ?? null) !== null;
    case 'withdrawnOn':
      return caseFile.answer?.withdrawn === true || caseFile.withdrawnLateOn !== null;
    default:
      return false;
  }
}

/** A row as an application of its own; `refused` says what of it cannot be. */
function build(row: RegisterRow, signature: Signature, calendar: Calendar) {
  if (!row.registration) return null;
  const start = register(row.id, row.registration, row.person, signature, calendar);
  if (start.kind === 'refused') return { application: null, refused: [refusalText(start.refusal)] };
  const refused: string[] = [];
  let { application } = start;
  for (const event of row.events) {
    const outcome = apply(application, event, signature, calendar);
    if (outcome.kind === 'accepted') application = outcome.application;
    else refused.push(refusalText(outcome.refusal));
  }
  return { application, refused };
}

/** Finds an application of the ledger by our id or by the office's number; `row` is the row as one. */
export type FindKnown = (id: string, number: string, row: Application) => Application | undefined;

/** What rows are held against, whatever sheet they stand in; `seen`: the rows before, by id and by number. */
export interface Ground {
  readonly findKnown: FindKnown;
  readonly signature: Signature;
  readonly calendar: Calendar;
  readonly seen: Map<string, { readonly place: RowPlace; readonly application: Application }>;
}

/** What is different between two rows of one number, as fields. */
function differencesOf(first: Application, row: Application, said: RegisterRow['said'], ground: Ground) {
  const { fills, differs } = toward(
    first,
    row,
    { fields: said, why: '-' },
    ground.signature,
    ground.calendar,
  );
  return [...fills, ...differs.map(({ field }) => field)];
}

/** Another day and another subject under one number are most likely another application: numbers begin anew every month. */
export const isOtherCase = (differs: readonly Difference[]): boolean =>
  (['arrivedOn', 'description'] as const).every((one) => differs.some(({ field }) => field === one));

function knownItem(
  known: Application,
  application: Application,
  row: RegisterRow,
  place: RowPlace,
  ground: Ground,
) {
  const problems = row.problems.filter(({ field }) => !isRecorded(known.case, field));
  const { signature, calendar } = ground;
  const way = toward(known, application, { fields: row.said, why: whyOf(place) }, signature, calendar);
  // Another day and another subject: a number that two cases share fills nothing.
  const isWhole = way.refused.length === 0 && !problems.some(holdsBack) && !isOtherCase(way.differs);
  const notes = row.notes.filter((note) => !hasNoted(note, known.case));
  return { problems, fills: isWhole ? way.fills : [], differs: way.differs, refused: way.refused, notes };
}

/** The reason that an amendment from a register is given. */
const whyOf = ({ sheet, row }: RowPlace): string => `按台账文件${sheet === '' ? '' : `“${sheet}”`}第${row}行`;

export function itemOf(row: RegisterRow, place: RowPlace, isHidden: boolean, ground: Ground): ImportItem {
  const number = row.registration?.number ?? '';
  const base = { ...place, problems: row.problems, number: row.number, isHidden };
  const built = build(row, ground.signature, ground.calendar);
  const { findKnown, seen } = ground;
  if (!built?.application) return { ...base, status: 'held', refused: built?.refused ?? [] };
  const { application, refused } = built;
  const names = [row.id, ...(number === '' ? [] : [`=${numberForm(number)}`])];
  const earlier = names.map((name) => seen.get(name)).find((one) => one !== undefined);
  if (earlier) {
    const differs = differencesOf(earlier.application, application, row.said, ground);
    return { ...base, status: 'repeated', first: earlier.place, differs };
  }
  for (const name of names) seen.set(name, { place, application });
  const known = findKnown(row.id, number, application);
  if (known) {
    const item = knownItem(known, application, row, place, ground);
    return {
      ...base,
      ...item,
      number: known.case.number,
      status: 'known',
      id: known.id,
      application,
      said: row.said,
      why: whyOf(place),
    };
  }
  if (refused.length > 0 || row.problems.some(holdsBack)) return { ...base, status: 'held', refused };
  return {
    ...base,
    status: 'new',
    application,
    lacksNumber: number === '',
    notes: row.notes.filter((note) => !hasNoted(note, application.case)),
  };
}
