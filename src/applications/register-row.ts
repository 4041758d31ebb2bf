import { createHash } from 'node:crypto';
import type { IsoDate } from '../language/date.ts';
import { type ApplicantKind, applicantLabel, type Person } from './applicant.ts';
import type { CaseEvent, Registration } from './events.ts';
import type { RegisterField } from './register-heading-words.ts';
import type { HeadingRow } from './register-headings.ts';
import { TICKED, tickedOf } from './register-ticks.ts';
import { cellText, readSheetDate, type SheetCell } from './sheet-values.ts';
import { asksForRecordCorrection, isOrganization, readChannel, readDisposition, readKind } from './words.ts';

/** Something in a row that was not understood, in the sheet's own words. */
export interface RowProblem {
  readonly field: RegisterField;
  readonly value: string;
  /**
   * unreadable: no date, kind or result that is known; missing: the column or the cell is empty; incomplete: a step lacks
   * a day or a name that it needs; guessed: told by the applicant's name alone, `value` is the kind's label.
   */
  readonly why: 'unreadable' | 'missing' | 'incomplete' | 'guessed';
}

/** A row read: the application with what happened to it, and what was not understood of it. */
export interface RegisterRow {
  /** The row's number in the sheet, from 1. */
  readonly row: number;
  /** Stable: the same application in the same or a later sheet gets the same id. */
  readonly id: string;
  /** null when the row lacks something that a registration cannot do without. */
  readonly registration: Registration | null;
  readonly person: Person;
  readonly events: readonly CaseEvent[];
  readonly problems: readonly RowProblem[];
}

/** What stands in a cell that says nothing. */
const NOTHING = /^[-—/无否]*$/;

/** What stands in the columns of the result and the answer's day while there are none. */
const NOT_YET = /^(正在|仍在|尚在)?办理中?$|^在办$|^(待|未|尚未)(答复|回复|办结)$/;

/** Reads the cells of one row and notes what cannot be read. */
function reader(cells: readonly SheetCell[], headings: HeadingRow, problems: RowProblem[]) {
  const ticked = new Map<RegisterField, string>();
  for (const field of TICKED) {
    const words = tickedOf(cells, headings.ticks.get(field) ?? [], headings.texts);
    if (words.length === 1) ticked.set(field, words[0] ?? '');
    if (words.length > 1) problems.push({ field, value: words.join('、'), why: 'unreadable' });
  }
  const cell = (field: RegisterField): SheetCell | undefined => {
    const word = ticked.get(field);
    if (word !== undefined) return word;
    const column = headings.columns.get(field);
    return column === undefined ? undefined : cells[column];
  };
  const text = (field: RegisterField): string => cellText(cell(field));
  const isBlank = (field: RegisterField) => NOTHING.test(text(field)) || NOT_YET.test(text(field));
  function read<T>(field: RegisterField, value: T | null): T | null {
    if (value === null && !isBlank(field)) problems.push({ field, value: text(field), why: 'unreadable' });
    return value;
  }
  return {
    text,
    isBlank,
    date: (field: RegisterField): IsoDate | null => read(field, readSheetDate(cell(field))),
    word: <T>(field: RegisterField, known: (said: string) => T | null): T | null =>
      isBlank(field) ? null : read(field, known(text(field))),
  };
}

type Reader = ReturnType<typeof reader>;

const kindByName = (name: string): ApplicantKind | null =>
  readKind(name) ?? (/^[\p{Script=Han}·]{2,4}$/u.test(name) ? 'naturalPerson' : null);

/** The kind of applicant as the register says it; by the name where it says none or "法人或其他组织". */
function kindOf(cells: Reader, problems: RowProblem[]): ApplicantKind | null {
  const said = cells.text('applicant');
  const kind = readKind(said);
  if (kind && !cells.isBlank('applicant')) return kind;
  const byName = kindByName(cells.text('name'));
  const isClear = isOrganization(said) && byName !== 'naturalPerson';
  if (byName === null || !isClear) cells.word('applicant', readKind);
  if (isOrganization(said) && !isClear) return null;
  if (byName && !isClear) {
    problems.push({ field: 'applicant', value: applicantLabel(byName), why: 'guessed' });
  }
  return byName;
}

/** A number made of a running one, which begins anew every year: 2026-007. */
const numberOf = (serial: string, arrivedOn: IsoDate | null): string | null =>
  serial === '' ? null : `${arrivedOn === null ? '' : `${arrivedOn.slice(0, 4)}-`}${serial.padStart(3, '0')}`;

/** Numbers that only run: next year's register begins with the same ones. */
const RUNNING = /^\d{1,4}$/;

/** The office's number of an application; a running one with its year. */
function officeNumber(cells: Reader, arrivedOn: IsoDate | null): string | null {
  const number = cells.text('number');
  if (number !== '' && !RUNNING.test(number)) return number;
  return numberOf(number || cells.text('serial'), arrivedOn);
}

function readRegistration(cells: Reader, problems: RowProblem[]): Registration | null {
  const said = {
    applicant: kindOf(cells, problems),
    channel: cells.word('channel', readChannel),
    arrivedOn: cells.date('arrivedOn'),
    description: cells.text('description') || null,
  };
  const facts = { ...said, number: officeNumber(cells, said.arrivedOn) };
  for (const field of ['number', 'applicant', 'channel', 'arrivedOn', 'description'] as const) {
    const noted = problems.some((problem) => problem.field === field);
    if (facts[field] === null && !noted) problems.push({ field, value: '', why: 'missing' });
  }
  const { number, applicant, channel, arrivedOn, description } = facts;
  if (number === null || applicant === null || channel === null || arrivedOn === null) return null;
  return {
    type: 'registered',
    number,
    applicant,
    channel,
    arrivedOn,
    confirmedOn: cells.date('confirmedOn'),
    description: description ?? '',
    supply: cells.text('supply'),
  };
}

function correctionEvents(cells: Reader, problems: RowProblem[]): CaseEvent[] {
  const [on, until] = [cells.date('correctionAskedOn'), cells.date('correctionUntil')];
  const received = cells.date('correctionReceivedOn');
  if (on === null) {
    if (received) problems.push({ field: 'correctionAskedOn', value: '', why: 'incomplete' });
    return [];
  }
  const end = until ?? received;
  if (end === null) {
    problems.push({ field: 'correctionUntil', value: '', why: 'incomplete' });
    return [];
  }
  const asked: CaseEvent = { type: 'correctionAsked', on, until: end, items: '' };
  return received ? [asked, { type: 'correctionReceived', on: received }] : [asked];
}

function extensionEvents(cells: Reader, problems: RowProblem[]): CaseEvent[] {
  const on = cells.date('extendedOn');
  if (on === null) return [];
  const approver = cells.text('approver');
  const notifiedOn = cells.date('extensionNotifiedOn');
  if (!approver || notifiedOn === null) {
    const field = approver ? 'extensionNotifiedOn' : 'approver';
    problems.push({ field, value: '', why: 'incomplete' });
    return [];
  }
  return [{ type: 'extended', on, approver, notifiedOn, workdays: 20 }];
}

function answerEvents(cells: Reader, problems: RowProblem[]): CaseEvent[] {
  const on = cells.date('answeredOn');
  const disposition = cells.word('disposition', readDisposition);
  if (on === null || disposition === null) {
    const field = on === null ? 'answeredOn' : 'disposition';
    const noted = problems.some((problem) => problem.field === field);
    if ((on !== null || disposition !== null) && !noted) {
      problems.push({ field, value: '', why: 'incomplete' });
    }
    return [];
  }
  if (/撤回|撤销/.test(cells.text('disposition'))) return [{ type: 'withdrawn', on }];
  const documentNumber = cells.text('documentNumber');
  const answer = { documentNumber, delivery: cells.text('delivery'), toldReconsideration: null };
  const deliveredOn = cells.date('deliveredOn');
  const answered: CaseEvent = { type: 'answered', on, disposition, ...answer };
  return deliveredOn ? [answered, { type: 'delivered', on: deliveredOn }] : [answered];
}

/** How the case ended: withdrawn; answered; answered and withdrawn only afterwards, when the answer counts. */
function closingEvents(cells: Reader, problems: RowProblem[]): CaseEvent[] {
  const withdrawnOn = cells.date('withdrawnOn');
  if (withdrawnOn === null) return answerEvents(cells, problems);
  const withdrawn: CaseEvent = { type: 'withdrawn', on: withdrawnOn };
  const answeredOn = cells.date('answeredOn');
  if (answeredOn === null || answeredOn >= withdrawnOn) return [withdrawn];
  const answer = answerEvents(cells, problems);
  return answer.some(({ type }) => type === 'withdrawn') ? answer : [...answer, withdrawn];
}

function asideEvents(cells: Reader, registration: Registration | null): CaseEvent[] {
  if (!registration || !asksForRecordCorrection(registration.description)) return [];
  const why = cells.text('description');
  return [{ type: 'setAside', on: registration.arrivedOn, reason: 'recordCorrection', why }];
}

/** An id from what stays the same when a register is sent again: the number; without one, who asked what and when. */
function identityOf(cells: Reader, number: string | undefined): string {
  const key =
    (cells.text('number') && (number ?? cells.text('number'))) ||
    ['name', 'arrivedOn', 'description'].map((field) => cells.text(field as RegisterField)).join('|');
  return `R-${createHash('sha256').update(key).digest('hex').slice(0, 20)}`;
}

/** Reads one row of a register. */
export function readRegisterRow(cells: readonly SheetCell[], row: number, headings: HeadingRow): RegisterRow {
  const problems: RowProblem[] = [];
  const read = reader(cells, headings, problems);
  const registration = readRegistration(read, problems);
  const aside = asideEvents(read, registration);
  const steps = [correctionEvents, extensionEvents, closingEvents].flatMap((step) => step(read, problems));
  const person = { name: read.text('name'), identity: read.text('identity'), contact: read.text('contact') };
  return {
    row,
    id: identityOf(read, registration?.number),
    registration,
    person,
    events: aside.length ? aside : steps,
    problems,
  };
}
