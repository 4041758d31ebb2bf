import { dayNumberOf, type IsoDate, yearOf } from '../../language/date.ts';
import { normalForm } from '../../language/fold.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import type { CellPath } from '../../report/cells.ts';
import { NEWEST_FORM } from '../../report/forms/choose.ts';
import { answerDue, mainDue } from '../clock/clock.ts';
import { namesOf } from './applicant.ts';
import type { Application } from './application.ts';
import { type Case, isPending, isUnconfirmed } from './case.ts';
import { groupOf } from './dispositions.ts';
import { handlerOf } from './handler.ts';
import { digitsOf } from './office-number.ts';
import { openReanswer, receiptOn } from './record.ts';
import { resultAt } from './record-dispute.ts';
import { stageOf } from './stage.ts';
import { cellsOfYear } from './year.ts';

/**
 * Where an application stands in an index of its organ's ledger: an index is sorted by score, then by member. Every
 * figure of the ledger is the size of a part of an index, and every list a page of one, so that an answer costs what it
 * shows and not what the ledger holds.
 */
export interface IndexEntry {
  readonly index: string;
  readonly score: number;
  readonly member: string;
}

/** Parts a member: what it is sorted by, then the office's number, then the id. */
export const PART = '\u0000';

/** A member of an index: the number, so that equal days are in its order, and the id. */
export const memberOf = (number: string, id: string): string => `${number}${PART}${id}`;

/** The id in a member. */
export const idOfMember = (member: string): string => member.slice(member.lastIndexOf(PART) + 1);

/** The digits of a number from the last group to the first, so that "17号" is a beginning of "2026-017". */
export const numberKey = (number: string): string =>
  digitsOf(number)
    .reverse()
    .map((digits) => `${digits}.`)
    .join('');

const maxYear = (days: readonly (IsoDate | undefined)[]): number =>
  Math.max(...days.flatMap((day) => (day === undefined ? [] : [yearOf(day)])));

const lastSteps = (file: Case): (IsoDate | undefined)[] => file.disputes.map(({ steps }) => steps.at(-1)?.on);

/** Rows that an open case fills anew every year until it is closed: told by a marker, not by an entry a year. */
const GOES_ON = /^applications\.(carriedOver|carriedForward)\./;

/** The cells that count a case, year by year up to its last event; what goes on after that is marked. */
function cellEntries(file: Case, member: string): IndexEntry[] {
  if (file.setAside) return [];
  const received = receiptOn(file);
  const first = Math.min(yearOf(received), ...file.disputes.map(({ steps }) => maxYear([steps[0]?.on])));
  const last = maxYear([received, file.answer?.on, ...lastSteps(file)]);
  const entries: IndexEntry[] = [];
  for (let year = first; year <= last; year += 1) {
    const seen = new Map<CellPath, number>();
    for (const path of cellsOfYear(file, year, NEWEST_FORM)) {
      if (file.answer === null && GOES_ON.test(path)) continue;
      const times = seen.get(path) ?? 0;
      seen.set(path, times + 1);
      // Two disputes of one case count twice in a cell: the second needs a member of its own.
      entries.push({
        index: `cell:${year}:${path}`,
        score: 0,
        member: times ? `${times}${PART}${member}` : member,
      });
    }
  }
  if (file.answer === null) {
    const score = dayNumberOf(received);
    for (const column of [file.applicant, 'total'])
      entries.push({ index: `open-since:${column}`, score, member });
  }
  for (const [at, dispute] of file.disputes.entries()) {
    const isOpen =
      resultAt(dispute, '9999-12-31')?.result === null && dispute.role !== 'reconsiderationOrgan';
    if (isOpen)
      entries.push({ index: `dispute-open:${dispute.kind}`, score: last, member: `${at}${PART}${member}` });
  }
  return entries;
}

/** Where a case stands among those that still have a date. */
function dueEntries(file: Case, member: string, calendar: Calendar): IndexEntry[] {
  const due = mainDue(file, calendar);
  if (!due) return [];
  const score = dayNumberOf(due.date);
  const names = ['open', ...(due.standing === 'running' ? ['running'] : [])];
  const mine = file.handler === null ? [] : names.map((name) => `${name}:${file.handler}`);
  const provisional = due.provisional ? ['provisional'] : [];
  return [...names, ...mine, ...provisional].map((index) => ({ index, score, member }));
}

/** What few cases have, and is asked for without a year. */
const RARE_DEEDS = [
  'extended',
  'corrected',
  'consulted',
  'reasons',
  'charged',
  'disputed',
  'reanswered',
  'withdrawn',
  'late',
] as const;

/** What few cases have, and is asked for without a year. */
export type RareDeed = (typeof RARE_DEEDS)[number];

/** Cases without a date come after those with one. */
export const NO_DATE = dayNumberOf('2999-12-31');

function stageEntries(file: Case, member: string, calendar: Calendar): IndexEntry[] {
  const due = mainDue(file, calendar);
  const score = due ? dayNumberOf(due.date) : NO_DATE;
  const stage = `stage:${stageOf(file)}`;
  const names = [stage, ...(due?.standing === 'running' ? [`running-${stage}`] : [])];
  const mine = file.handler === null ? [] : names.map((name) => `${name}:${file.handler}`);
  return [...names, ...mine].map((index) => ({ index, score, member }));
}

function periodEntries(file: Case, member: string): IndexEntry[] {
  const arrived = { index: 'arrived', score: dayNumberOf(file.arrivedOn), member };
  if (file.setAside) return [arrived];
  // What somebody handles is asked for by the day of receipt and of the answer, as the organ's is.
  const by = (name: string): string[] =>
    file.handler === null ? [name] : [name, `${name}-by:${file.handler}`];
  const came = dayNumberOf(receiptOn(file));
  const entries = [arrived, ...by('received').map((index) => ({ index, score: came, member }))];
  if (!file.answer) return entries;
  const score = dayNumberOf(file.answer.on);
  const closed = [...by('closed'), `closed:${groupOf(file.answer.disposition)}`].map((index) => ({
    index,
    score,
    member,
  }));
  return [...entries, ...closed];
}

/** What few cases have: each is an index by the day of receipt, so that asking for it, in whatever year, reads those few. */
function deedEntries(file: Case, member: string, calendar: Calendar): IndexEntry[] {
  if (file.setAside) return [];
  const score = dayNumberOf(receiptOn(file));
  const { answer } = file;
  const deeds: Readonly<Record<RareDeed, boolean>> = {
    extended: file.extensions.length > 0,
    corrected: file.corrections.length > 0,
    consulted: file.consultations.length > 0,
    reasons: file.reasons !== null,
    charged: file.fees.length > 0,
    disputed: file.disputes.length > 0,
    reanswered: file.furtherAnswers.length > 0,
    withdrawn: answer?.withdrawn ?? false,
    late: answer !== null && !answer.withdrawn && answer.on > answerDue(file, calendar).date,
  };
  return RARE_DEEDS.filter((deed) => deeds[deed]).map((deed) => ({ index: `ever:${deed}`, score, member }));
}

function feeEntries(file: Case, member: string): IndexEntry[] {
  const cents = new Map<number, number>();
  for (const { paidOn, amountYuan } of file.setAside ? [] : file.fees) {
    if (paidOn === null) continue;
    cents.set(yearOf(paidOn), (cents.get(yearOf(paidOn)) ?? 0) + Math.round(amountYuan * 100));
  }
  return [...cents].map(([year, score]) => ({ index: `fee:${year}`, score, member }));
}

function nameEntries({ person, case: file, id }: Application): IndexEntry[] {
  const member = memberOf(file.number, id);
  // Several people's application is found under each of them; an agent is no applicant, but is asked for as one.
  const names = [...namesOf(person), ...(person.agent ? [person.agent] : [])];
  const endings = names.flatMap((name) => [...name].map((_, at, all) => all.slice(at).join('')));
  return [...new Set([...names.map((name) => `^${name}`), ...endings])].map((ending) => ({
    index: 'name',
    score: 0,
    member: `${ending}${PART}${member}`,
  }));
}

/** Whether anything may still happen to a case: it is pending, disputed, or to be answered anew. */
const mayGoOn = (file: Case): boolean =>
  (file.setAside === null && isPending(file)) ||
  openReanswer(file) !== undefined ||
  file.disputes.some((dispute) => resultAt(dispute, '9999-12-31')?.result === null);

const latest = (days: readonly (IsoDate | null | undefined)[]): IsoDate =>
  days.reduce<IsoDate>((last, day) => (day && day > last ? day : last), '1970-01-01');

/** The day on which a case was closed for good; null while anything may still happen to it. */
export const closedOn = (file: Case): IsoDate | null =>
  mayGoOn(file)
    ? null
    : latest([
        file.setAside?.on,
        file.answer?.on,
        ...file.furtherAnswers.map(({ on }) => on),
        ...lastSteps(file),
      ]);

/** Pairs of characters are what words of a content are looked up by. So many of them, for a content of any length. */
const MOST_PAIRS = 600;

/** The pairs of neighbouring characters of a content, folded, each once. */
export function pairsOf(content: string): string[] {
  const chars = [...normalForm(content)];
  return [...new Set(chars.slice(0, -1).map((char, at) => `${char}${chars[at + 1] ?? ''}`))].slice(
    0,
    MOST_PAIRS,
  );
}

const contentEntries = ({ setAside, description }: Case, member: string): IndexEntry[] =>
  setAside
    ? []
    : pairsOf(description).map((pair) => ({ index: 'content', score: 0, member: `${pair}${PART}${member}` }));

function retentionEntries({ person, formerPersons, case: file }: Application, member: string): IndexEntry[] {
  const isKnown = [person, ...formerPersons.map((former) => former.person)].some(
    ({ name, identity, contact }) => name !== '' || identity !== '' || contact !== '',
  );
  const closed = closedOn(file);
  return isKnown && closed ? [{ index: 'retention', score: dayNumberOf(closed), member }] : [];
}

/** Every place of an application in the indexes, as it stands. `calendar` dates it. */
export function indexEntries(application: Application, calendar: Calendar): IndexEntry[] {
  const { id, case: file } = application;
  const member = memberOf(file.number, id);
  const unconfirmed =
    file.setAside === null && isUnconfirmed(file)
      ? [{ index: `unconfirmed:${yearOf(file.arrivedOn)}`, score: 0, member }]
      : [];
  return [
    ...dueEntries(file, member, calendar),
    ...stageEntries(file, member, calendar),
    ...periodEntries(file, member),
    ...cellEntries(file, member),
    ...deedEntries(file, member, calendar),
    ...feeEntries(file, member),
    ...nameEntries(application),
    ...contentEntries(file, member),
    ...retentionEntries(application, member),
    ...unconfirmed,
    { index: `keeper:${handlerOf(application)}`, score: dayNumberOf(file.arrivedOn), member },
    { index: 'number', score: 0, member: `${numberKey(file.number)}${PART}${member}` },
    { index: 'number', score: 0, member: `=${file.number}${PART}${member}` },
  ];
}
