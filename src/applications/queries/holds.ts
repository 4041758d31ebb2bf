import type { IsoDate } from '../../language/date.ts';
import { normalForm } from '../../language/fold.ts';
import { digitsOf, isNumberOf } from '../case/office-number.ts';
import { type DayCount, daysOf, stretchesOf } from './durations.ts';
import type { Facts } from './facts.ts';
import { type Filter, STAGE_STATES } from './query.ts';
import { remedyOf, remedyUntil } from './remedy.ts';

/** What a filter needs to know beside the facts. */
export interface Knowledge extends DayCount {
  /** The id of the person who asks. */
  readonly by: string;
  /** Whether an application is of an applicant so named, as far as who asks may know. */
  readonly isOf: (facts: Facts, name: string) => boolean;
  /** Who applied, by name, as far as who asks may know; nobody where they may not. */
  readonly applicantsOf: (facts: Facts) => readonly string[];
  /** The ids of the people called so; an id is called by itself. */
  readonly called: (name: string) => readonly string[];
}

type FilterBy<K extends Filter['by']> = Extract<Filter, { by: K }>;
type Holds<K extends Filter['by']> = (facts: Facts, filter: FilterBy<K>, known: Knowledge) => boolean;

/** How much of a day in ISO form tells its period (characters). */
const LENGTH_OF = { day: 10, month: 7 } as const;

const STAGES: ReadonlySet<string> = new Set(STAGE_STATES);

/** Whether no time of the organ's runs: the applicant is to act, or a third party is asked (条例第三十三条). */
const isStopped = ({ running, stage }: Facts): boolean => !running || stage === 'consulting';

/** Whether an application is still to be answered. */
export const isPending = (facts: Facts): boolean => facts.answered === null && !facts.setAside;

function isInState(facts: Facts, state: FilterBy<'state'>['state'], today: IsoDate): boolean {
  switch (state) {
    case 'pending':
      return isPending(facts);
    case 'answered':
      return facts.answered !== null;
    case 'overdue':
      return facts.due !== null && facts.running && facts.due < today;
    case 'answeredLate':
      return facts.late;
    case 'withdrawn':
      return facts.withdrawn;
    case 'setAside':
      return facts.setAside;
    case 'carriedOver':
      return (
        facts.received < `${today.slice(0, 4)}-01-01` &&
        (facts.answered ?? today) >= `${today.slice(0, 4)}-01-01`
      );
    case 'disputable': {
      const remedy = remedyOf(facts);
      return remedy !== null && remedyUntil(remedy) >= today;
    }
    case 'running':
      return isPending(facts) && !isStopped(facts);
    case 'stopped':
      return isPending(facts) && isStopped(facts);
    default:
      return STAGES.has(state) && facts.stage === state;
  }
}

/** The days of something; what was answered is due no longer. */
const momentDays = (facts: Facts, moment: FilterBy<'when'>['moment'], today: IsoDate): IsoDate[] =>
  moment === 'due' ? (facts.due === null ? [] : [facts.due]) : daysOf(facts, moment, today);

const DEED: Readonly<Record<FilterBy<'ever'>['deed'], (facts: Facts) => boolean>> = {
  extended: ({ extended }) => extended.length > 0,
  corrected: ({ corrections }) => corrections.length > 0,
  correctionReceived: ({ corrections }) => corrections.some(({ received }) => received !== null),
  consulted: ({ consulted }) => consulted.length > 0,
  agreed: ({ consulted }) => consulted.some(({ reply }) => reply === 'agrees'),
  objected: ({ consulted }) => consulted.some(({ reply }) => reply === 'objects'),
  reasonsAsked: ({ reasons }) => reasons.length > 0,
  charged: ({ fees }) => fees.length > 0,
  disputed: ({ disputes }) => disputes.length > 0,
  reanswered: ({ anew }) => anew.length > 0,
  answeredOnLastDay: ({ answered, withdrawn, answerDue }) =>
    answered !== null && !withdrawn && answered === answerDue,
  confirmedLater: ({ arrived, received, confirmed }) => confirmed && received > arrived,
};

/** Whether a fee is owed, paid or forfeited. */
export const isFee = ({ paid, lapsed }: Facts['fees'][number], fee: FilterBy<'fee'>['fee']): boolean =>
  fee === 'paid' ? paid !== null : fee === 'lapsed' ? lapsed !== null : paid === null && lapsed === null;

/** Words of the content stand in it in one piece, or each of their parts does: 城东…征地. */
function isContent(content: string, words: string): boolean {
  const text = normalForm(content);
  const parts = words.split(/\s+/).map(normalForm);
  return parts.every((part) => part !== '' && text.includes(part));
}

const HOLDS: { readonly [K in Filter['by']]: Holds<K> } = {
  state: (facts, { state }, { today }) => isInState(facts, state, today),
  pendingOn: ({ received, answered, setAside, answerDue, due }, { day, overdue }) =>
    !setAside &&
    received <= day &&
    (answered === null || answered > day) &&
    (overdue !== true || (answerDue ?? due ?? day) < day),
  when: (facts, { moment, from, to }, { today }) =>
    momentDays(facts, moment, today).some(
      (day) => (from === null || day >= from) && (to === null || day <= to),
    ),
  ever: (facts, { deed }) => DEED[deed](facts),
  kind: (facts, { kinds }) => kinds.includes(facts.kind),
  channel: (facts, { channels }) => channels.includes(facts.channel),
  result: (facts, { results, final }) => {
    const result = (final ? facts.anew.at(-1)?.result : undefined) ?? facts.result;
    return result !== null && results.includes(result);
  },
  within: ({ received, answered, withdrawn }, { period }) =>
    answered !== null &&
    !withdrawn &&
    answered.slice(0, LENGTH_OF[period]) === received.slice(0, LENGTH_OF[period]),
  handler: (facts, { who, name }, { by, called }) =>
    who === 'nobody'
      ? facts.handler === null
      : who === 'me'
        ? facts.handler === by
        : facts.handler !== null && called(name ?? '').includes(facts.handler),
  applicant: (facts, { names }, { isOf }) => names.some((name) => isOf(facts, name)),
  content: (facts, { words }) => words.some((each) => isContent(facts.content, each)),
  number: (facts, { numbers }) => numbers.some((number) => isNumberOf(number, facts.number)),
  numbered: ({ number }, { from, to }) => {
    const running = digitsOf(number).at(-1);
    return running !== undefined && running >= from && running <= to;
  },
  took: (facts, { unit, least, most, between }, known) =>
    stretchesOf(facts, between, known).some(
      (took) => (least === null || took[unit] >= least) && (most === null || took[unit] <= most),
    ),
  fee: (facts, { fee }) =>
    // A fee that was not paid before the case was closed is no longer owed.
    facts.fees.some((each) => isFee(each, fee)) && (fee !== 'owed' || isPending(facts)),
  charge: ({ fees }, { least, most }) =>
    fees.some(({ yuan }) => (least === null || yuan >= least) && (most === null || yuan <= most)),
  dispute: (facts, { kinds, results }) =>
    facts.disputes.some(
      ({ kind, result }) =>
        (kinds.length === 0 || kinds.includes(kind)) &&
        (results.length === 0 || results.includes(result ?? 'pending')),
    ),
};

/** Whether a filter holds of an application. */
export function holds(facts: Facts, filter: Filter, known: Knowledge): boolean {
  const test = HOLDS[filter.by] as Holds<Filter['by']>;
  return test(facts, filter as never, known) !== filter.not;
}

/** Whether all of some filters hold. What was set aside is no application, unless it is asked for. */
export const holdAll = (facts: Facts, filters: readonly Filter[], known: Knowledge): boolean =>
  (!facts.setAside ||
    filters.some(
      (each) =>
        each.by === 'number' || each.by === 'numbered' || (each.by === 'state' && each.state === 'setAside'),
    )) &&
  filters.every((filter) => holds(facts, filter, known));
