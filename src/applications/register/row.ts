import { createHash } from 'node:crypto';
import type { IsoDate } from '../../language/date.ts';
import { normalForm } from '../../language/fold.ts';
import { type ApplicantKind, applicantLabel, type Person } from '../case/applicant.ts';
import type { CaseEvent, Registration } from '../case/events.ts';
import {
  asksForRecordCorrection,
  isOrganization,
  readChannel,
  readDisposition,
  readKind,
} from '../case/words.ts';
import { type RowCells, type RowProblem, rowCells } from './cells.ts';
import { feeEvents } from './fee-columns.ts';
import { REGISTER_FIELDS, type RegisterField } from './heading-words.ts';
import type { HeadingRow } from './headings.ts';
import { type NoteOffer, notesOf } from './notes.ts';
import { cellText, type DayReading, isSheetDay, type SheetCell } from './sheet-values.ts';
import { isMadeDay, isRounded } from './spoilt-numbers.ts';

/** How rows are read beyond what stands in them: what somebody confirmed, and who works for the organ. */
export interface RowReading {
  readonly days: DayReading;
  /** Whether rows without a number are to be given one when they are imported. */
  readonly givesNumbers: boolean;
  /** Ids of the organ's people by the normal form of their names. */
  readonly handlers: ReadonlyMap<string, string>;
}

/** A row read: the application with what happened to it, and what was not understood of it. */
export interface RegisterRow {
  /** Stable: the same application in the same or a later sheet gets the same id. */
  readonly id: string;
  /** null when the row lacks something that a registration cannot do without; its number is "" where one is to be given. */
  readonly registration: Registration | null;
  /** The office's number as it stands, also where nothing can be registered; "" where there is none. */
  readonly number: string;
  readonly person: Person;
  readonly events: readonly CaseEvent[];
  readonly problems: readonly RowProblem[];
  /** The fields in which something stands. */
  readonly said: ReadonlySet<RegisterField>;
  /** What the column of remarks offers. */
  readonly notes: readonly NoteOffer[];
}

const kindByName = (name: string): ApplicantKind | null =>
  readKind(name) ?? (/^[\p{Script=Han}·]{2,4}$/u.test(name) ? 'naturalPerson' : null);

/** The kind of applicant as the register says it; by the name where it says none or "法人或其他组织". */
function kindOf(cells: RowCells): ApplicantKind | null {
  const words = cells.text('applicant');
  const kind = readKind(words);
  if (kind && !cells.isBlank('applicant')) return kind;
  const byName = kindByName(cells.text('name'));
  const isClear = isOrganization(words) && byName !== 'naturalPerson';
  if (byName === null || !isClear) cells.word('applicant', readKind);
  if (isOrganization(words) && !isClear) return null;
  if (byName && !isClear) cells.note({ field: 'applicant', value: applicantLabel(byName), why: 'guessed' });
  return byName;
}

/** A number made of a running one, which begins anew every year: 2026-007. */
const numberOf = (serial: string, arrivedOn: IsoDate | null): string | null =>
  serial === '' ? null : `${arrivedOn === null ? '' : `${arrivedOn.slice(0, 4)}-`}${serial.padStart(3, '0')}`;

/** Numbers that only run: next year's register begins with the same ones. */
const RUNNING = /^\d{1,4}$/;

/** What a spreadsheet did to a number that only an office can tell; null: nothing. */
function spoiltBy(cell: SheetCell | undefined, arrivedOn: IsoDate | null): 'made-day' | 'rounded' | null {
  if (isMadeDay(cell, arrivedOn)) return 'made-day';
  return isRounded(cell) ? 'rounded' : null;
}

/** The office's number of an application; a running one with its year. */
function officeNumber(cells: RowCells, arrivedOn: IsoDate | null): string | null {
  const field = cells.text('number') === '' ? 'serial' : 'number';
  const why = spoiltBy(cells.cell(field), arrivedOn);
  if (why) {
    cells.note({ field: 'number', value: cells.written(field), why });
    return null;
  }
  const number = cells.written('number');
  if (number !== '' && !RUNNING.test(cells.text('number'))) return number;
  return numberOf(cells.text(field), arrivedOn);
}

function readRegistration(
  cells: RowCells,
  problems: readonly RowProblem[],
  givesNumbers: boolean,
): Registration | null {
  const words = {
    applicant: kindOf(cells),
    channel: cells.word('channel', readChannel),
    arrivedOn: cells.date('arrivedOn'),
    description: cells.written('description') || null,
  };
  const word = officeNumber(cells, words.arrivedOn);
  const isSpoilt = problems.some(({ field }) => field === 'number');
  const facts = { ...words, number: word ?? (givesNumbers && !isSpoilt ? '' : null) };
  for (const field of ['number', 'applicant', 'channel', 'arrivedOn', 'description'] as const) {
    const noted = problems.some((problem) => problem.field === field);
    if (facts[field] === null && !noted) cells.note({ field, value: '', why: 'missing' });
  }
  const confirmedOn = cells.date('confirmedOn', words.arrivedOn);
  const { number, applicant, channel, arrivedOn, description } = facts;
  const letter = cells.written('letter');
  if (number === null || applicant === null || channel === null || arrivedOn === null) return null;
  return {
    type: 'registered',
    number,
    applicant,
    channel,
    arrivedOn,
    confirmedOn,
    description: description ?? '',
    supply: cells.written('supply'),
    ...(letter === '' ? {} : { letter }),
  };
}

function correctionEvents(cells: RowCells, from: IsoDate | null): CaseEvent[] {
  const on = cells.date('correctionAskedOn', from);
  const [until, received] = [cells.date('correctionUntil', on), cells.date('correctionReceivedOn', on)];
  if (on === null) {
    if (received) cells.note({ field: 'correctionAskedOn', value: '', why: 'incomplete' });
    return [];
  }
  const end = until ?? received;
  if (end === null) {
    if (cells.isBlank('correctionUntil'))
      cells.note({ field: 'correctionUntil', value: '', why: 'incomplete' });
    return [];
  }
  const asked: CaseEvent = { type: 'correctionAsked', on, until: end, items: '' };
  return received ? [asked, { type: 'correctionReceived', on: received }] : [asked];
}

function extensionEvents(cells: RowCells, from: IsoDate | null): CaseEvent[] {
  const on = cells.date('extendedOn', from);
  if (on === null) return [];
  const approver = cells.written('approver');
  const notifiedOn = cells.date('extensionNotifiedOn', on);
  if (!approver || notifiedOn === null) {
    const field = approver ? 'extensionNotifiedOn' : 'approver';
    if (cells.isBlank(field)) cells.note({ field, value: '', why: 'incomplete' });
    return [];
  }
  return [{ type: 'extended', on, approver, notifiedOn, workdays: 20 }];
}

function answerEvents(cells: RowCells, problems: readonly RowProblem[], from: IsoDate | null): CaseEvent[] {
  const on = cells.date('answeredOn', from);
  const disposition = cells.word('disposition', readDisposition);
  if (on === null || disposition === null) {
    const field = on === null ? 'answeredOn' : 'disposition';
    const noted = problems.some((problem) => problem.field === field);
    if ((on !== null || disposition !== null) && !noted) {
      cells.note({ field, value: '', why: 'incomplete' });
    }
    return [];
  }
  if (/撤回|撤销/.test(cells.text('disposition'))) return [{ type: 'withdrawn', on }];
  const documentNumber = cells.written('documentNumber');
  const answer = { documentNumber, delivery: cells.written('delivery'), toldReconsideration: null };
  const deliveredOn = cells.date('deliveredOn', on);
  const answered: CaseEvent = { type: 'answered', on, disposition, ...answer };
  return deliveredOn ? [answered, { type: 'delivered', on: deliveredOn }] : [answered];
}

/** How the case ended: withdrawn; answered; answered and withdrawn only afterwards, when the answer counts. */
function closingEvents(cells: RowCells, problems: readonly RowProblem[], from: IsoDate | null): CaseEvent[] {
  const withdrawnOn = cells.date('withdrawnOn', from);
  if (withdrawnOn === null) return answerEvents(cells, problems, from);
  const withdrawn: CaseEvent = { type: 'withdrawn', on: withdrawnOn };
  const answeredOn = cells.date('answeredOn', from);
  if (answeredOn === null || answeredOn >= withdrawnOn) return [withdrawn];
  const answer = answerEvents(cells, problems, from);
  return answer.some(({ type }) => type === 'withdrawn') ? answer : [...answer, withdrawn];
}

/** Who handles it, where the register names somebody of the organ. */
function handlerEvents(cells: RowCells, from: IsoDate | null, { handlers }: RowReading): CaseEvent[] {
  if (from === null || handlers.size === 0 || cells.isBlank('handler')) return [];
  const handler = handlers.get(normalForm(cells.written('handler')));
  if (handler !== undefined) return [{ type: 'assigned', on: from, handler }];
  cells.note({ field: 'handler', value: cells.written('handler'), why: 'nobody' });
  return [];
}

function asideEvents(cells: RowCells, registration: Registration | null): CaseEvent[] {
  if (!registration || !asksForRecordCorrection(registration.description)) return [];
  const why = cells.written('description');
  return [{ type: 'setAside', on: registration.arrivedOn, reason: 'recordCorrection', why }];
}

/** Personal data as it is written, but for what a spreadsheet rounded. */
function personOf(cells: RowCells): Person {
  const whole = (field: 'identity' | 'contact'): string => {
    if (!isRounded(cells.cell(field))) return cells.written(field);
    cells.note({ field, value: '', why: 'rounded' });
    return '';
  };
  const agent = cells.written('agent');
  return {
    name: cells.written('name'),
    identity: whole('identity'),
    contact: whole('contact'),
    ...(agent === '' ? {} : { agent }),
  };
}

/** A cell as ids have been made from it since the first import: a day by its serial number. */
const keyText = (cell: SheetCell | undefined): string =>
  isSheetDay(cell) ? String(cell.serial) : cellText(cell);

/** An id from what stays the same when a register is sent again: the number; without one, who asked what and when. */
function identityOf(cells: RowCells, number: string | undefined): string {
  const isNumbered = cells.text('number') !== '' && !isSheetDay(cells.cell('number'));
  const key =
    (isNumbered && (number || cells.text('number')).normalize('NFKC')) ||
    (['name', 'arrivedOn', 'description'] as const).map((field) => keyText(cells.cell(field))).join('|');
  return `R-${createHash('sha256').update(key).digest('hex').slice(0, 20)}`;
}

/** Reads one row of a register. */
export function readRegisterRow(
  row: readonly SheetCell[],
  headings: HeadingRow,
  reading: RowReading,
): RegisterRow {
  const problems: RowProblem[] = [];
  const cells = rowCells(row, headings, reading.days, problems);
  const registration = readRegistration(cells, problems, reading.givesNumbers);
  const from = registration?.arrivedOn ?? null;
  const aside = asideEvents(cells, registration);
  const steps = [
    ...correctionEvents(cells, from),
    ...extensionEvents(cells, from),
    ...feeEvents(cells, from),
    ...closingEvents(cells, problems, from),
  ];
  return {
    id: identityOf(cells, registration?.number),
    registration,
    number: registration?.number || cells.written('number') || cells.written('serial'),
    person: personOf(cells),
    events: [...handlerEvents(cells, from, reading), ...(aside.length > 0 ? aside : steps)],
    problems,
    said: new Set(REGISTER_FIELDS.filter((field) => !cells.isBlank(field))),
    notes: registration ? notesOf(cells.written('notes'), registration) : [],
  };
}
