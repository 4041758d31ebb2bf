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

const lastSteps = (caseFile: Case): (IsoDate | undefined)[] =>
  caseFile.disputes.map(({ steps }) => steps.at(-1)?.on);

/** Rows that an open case fills anew every year until it is closed: told by a marker, not by an entry a year. */
const GOES_ON = /^applications\.(carriedOver|carriedForward)\./;

/** The cells that count a case, year by year up to its last event; what goes on after that is marked. */
function cellEntries(caseFile: Case, member: string): IndexEntry[] {
  if (caseFile.setAside) return [];
  const received = receiptOn(caseFile);
  const first = Math.min(yearOf(received), ...caseFile.disputes.map(({ steps }) => maxYear([steps[0]?.on])));
  const last = maxYear([received, caseFile.answer?.on, ...lastSteps(caseFile)]);
  const entries: IndexEntry[] = [];
  for (let year = first; year <= last; year += 1) {
    const seen = new Map<CellPath, number>();
    for (const path of cellsOfYear(caseFile, year, NEWEST_FORM)) {
      if (caseFile.answer === null && GOES_ON.test(path)) continue;
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
  if (caseFile.answer === null) {
    const score = dayNumberOf(received);
    for (const column of [caseFile.applicant, 'total'])
      entries.push({ index: `open-since:${column}`, score, member });
  }
  for (const [at, dispute] of caseFile.disputes.entries()) {
    const isOpen =
      resultAt(dispute, '9999-12-31')?.result === null && dispute.role !== 'reconsiderationOrgan';
    if (isOpen)
      entries.push({ index: `dispute-open:${dispute.kind}`, score: last, member: `${at}${PART}${member}` });
  }
  return entries;
}

/** Where a case stands among those that still have a date. */
function dueEntries(caseFile: Case, member: string, calendar: Calendar): IndexEntry[] {
  const due = mainDue(caseFile, calendar);
  if (!due) return [];
  const score = dayNumberOf(due.date);
  const names = ['open', ...(due.standing === 'running' ? ['running'] : [])];
  const mine = caseFile.handler === null ? [] : names.map((name) => `${name}:${caseFile.handler}`);
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

function stageEntries(caseFile: Case, member: string, calendar: Calendar): IndexEntry[] {
  const due = mainDue(caseFile, calendar);
  const score = due ? dayNumberOf(due.date) : NO_DATE;
  const stage = `stage:${stageOf(caseFile)}`;
  const names = [stage, ...(due?.standing === 'running' ? [`running-${stage}`] : [])];
  const mine = caseFile.handler === null ? [] : names.map((name) => `${name}:${caseFile.handler}`);
  return [...names, ...mine].map((index) => ({ index, score, member }));
}

function periodEntries(caseFile: Case, member: string): IndexEntry[] {
  const arrived = { index: 'arrived', score: dayNumberOf(caseFile.arrivedOn), member };
  if (caseFile.setAside) return [arrived];
  // What somebody handles is asked for by the day of receipt and of the answer, as the organ's is.
  const by = (name: string): string[] =>
    caseFile.handler === null ? [name] : [name, `${name}-by:${caseFile.handler}`];
  const came = dayNumberOf(receiptOn(caseFile));
  const entries = [arrived, ...by('received').map((index) => ({ index, score: came, member }))];
  if (!caseFile.answer) return entries;
  const score = dayNumberOf(caseFile.answer.on);
  const closed = [...by('closed'), `closed:${groupOf(caseFile.answer.disposition)}`].map((index) => ({
    index,
    score,
    member,
  }));
  return [...entries, ...closed];
}

/** What few cases have: each is an index by the day of receipt, so that asking for it, in whatever year, reads those few. */
function deedEntries(caseFile: Case, member: string, calendar: Calendar): IndexEntry[] {
  if (caseFile.setAside) return [];
  const score = dayNumberOf(receiptOn(caseFile));
  const { answer } = caseFile;
  const deeds: Readonly<Record<RareDeed, boolean>> = {
    extended: caseFile.extensions.length > 0,
    corrected: caseFile.corrections.length > 0,
    consulted: caseFile.consultations.length > 0,
    reasons: caseFile.reasons !== null,
    charged: caseFile.fees.length > 0,
    disputed: caseFile.disputes.length > 0,
    reanswered: caseFile.furtherAnswers.length > 0,
    withdrawn: answer?.withdrawn ?? false,
    late: answer !== null && !answer.withdrawn && answer.on > answerDue(caseFile, calendar).date,
  };
  return RARE_DEEDS.filter((deed) => deeds[deed]).map((deed) => ({ index: `ever:${deed}`, score, member }));
}

function feeEntries(caseFile: Case, member: string): IndexEntry[] {
  const cents = new Map<number, number>();
  for (const { paidOn, amountYuan } of caseFile.setAside ? [] : caseFile.fees) {
    if (paidOn === null) continue;
    cents.set(yearOf(paidOn), (cents.get(yearOf(paidOn)) ?? 0) + Math.round(amountYuan * 100));
  }
  return [...cents].map(([year, score]) => ({ index: `fee:${year}`, score, member }));
}

function nameEntries({ person, case: caseFile, id }: Application): IndexEntry[] {
  const member = memberOf(caseFile.number, id);
  // Several people's application is found under each of them; an agent is no applicant, but is asked for as one.
  const names = [...namesOf(person), ...(person.agent ? [person.agent] : [])];
  const endings = names.flatMap((name) => [...name].map((_, at, all) => all.slice(at).join('')));
  return [...new Set([...names.map((name) => `^${name}`), ...endings])].map((ending) => ({
    index: 'name',
    score: 0,
    member: `${ending}${PART}${member}`,
  }));
}

/** Who applied, by the day of receipt: whoever counts by applicants reads the names of a time together. */
const applicantEntries = ({ person, case: caseFile }: Application, member: string): IndexEntry[] =>
  namesOf(person).map((name) => ({
    index: 'applicant',
    score: dayNumberOf(receiptOn(caseFile)),
    member: `${name}${PART}${member}`,
  }));

/** Whether anything may still happen to a case: it is pending, disputed, or to be answered anew. */
const mayGoOn = (caseFile: Case): boolean =>
  (caseFile.setAside === null && isPending(caseFile)) ||
  openReanswer(caseFile) !== undefined ||
  caseFile.disputes.some((dispute) => resultAt(dispute, '9999-12-31')?.result === null);

const latest = (days: readonly (IsoDate | null | undefined)[]): IsoDate =>
  days.reduce<IsoDate>((last, day) => (day && day > last ? day : last), '1970-01-01');

/** The day on which a case was closed for good; null while anything may still happen to it. */
export const closedOn = (caseFile: Case): IsoDate | null =>
  mayGoOn(caseFile)
    ? null
    : latest([
        caseFile.setAside?.on,
        caseFile.answer?.on,
        ...caseFile.furtherAnswers.map(({ on }) => on),
        ...lastSteps(caseFile),
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

function retentionEntries(
  { person, formerPersons, case: caseFile }: Application,
  member: string,
): IndexEntry[] {
  const isKnown = [person, ...formerPersons.map((former) => former.person)].some(
    ({ name, identity, contact }) => name !== '' || identity !== '' || contact !== '',
  );
  const closed = closedOn(caseFile);
  return isKnown && closed ? [{ index: 'retention', score: dayNumberOf(closed), member }] : [];
}

/** Every place of an application in the indexes, as it stands. `calendar` dates it. */
export function indexEntries(application: Application, calendar: Calendar): IndexEntry[] {
  const { id, case: caseFile } = application;
  const member = memberOf(caseFile.number, id);
  const unconfirmed =
    caseFile.setAside === null && isUnconfirmed(caseFile)
      ? [{ index: `unconfirmed:${yearOf(caseFile.arrivedOn)}`, score: 0, member }]
      : [];
  return [
    ...dueEntries(caseFile, member, calendar),
    ...stageEntries(caseFile, member, calendar),
    ...periodEntries(caseFile, member),
    ...cellEntries(caseFile, member),
    ...deedEntries(caseFile, member, calendar),
    ...feeEntries(caseFile, member),
    ...nameEntries(application),
    ...applicantEntries(application, member),
    ...contentEntries(caseFile, member),
    ...retentionEntries(application, member),
    ...unconfirmed,
    { index: `keeper:${handlerOf(application)}`, score: dayNumberOf(caseFile.arrivedOn), member },
    { index: 'number', score: 0, member: `${numberKey(caseFile.number)}${PART}${member}` },
    { index: 'number', score: 0, member: `=${caseFile.number}${PART}${member}` },
  ];
}
