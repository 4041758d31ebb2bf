import { z } from 'zod';
import { isoDateSchema } from '../../language/date.ts';
import { channelSchema } from '../../report/calendar/statutory.ts';
import { applicantKindSchema } from '../case/applicant.ts';
import { dispositionSchema } from '../case/dispositions.ts';
import { SUPPOSED } from '../clock/supposed.ts';

/** Stages of a case that are asked for as they are, and have an index each. */
export const STAGE_STATES = [
  'reanswering',
  'inDispute',
  'awaitingCorrection',
  'consulting',
  'awaitingReasons',
  'awaitingFee',
  'awaitingConfirmation',
] as const;

/** How a case stands, or stood: each is asked for in words of its own. */
export const STATES = [
  'pending',
  'answered',
  'overdue',
  /** Open, and its clock runs; does not: it waits for the applicant. */
  'running',
  'stopped',
  'answeredLate',
  'withdrawn',
  'setAside',
  ...STAGE_STATES,
  'carriedOver',
  /** The applicant may still go to reconsideration or to court. */
  'disputable',
] as const;

/** What has ever happened to a case. */
export const DEEDS = [
  'extended',
  'corrected',
  'correctionReceived',
  'consulted',
  'agreed',
  'objected',
  'reasonsAsked',
  'charged',
  'disputed',
  'reanswered',
  'answeredOnLastDay',
  'confirmedLater',
] as const;

/**
 * What happens to a case, in the order in which it comes: a time may be of its day, and days are counted from one to another.
 * `disputed` and `disputeDecided` are of either instance; `today` is the end of what still lasts.
 */
export const EVENTS = [
  'arrived',
  'received',
  'correctionAsked',
  'correctionReceived',
  'reasonsAsked',
  'reasonsGiven',
  'consulted',
  'consultationEnded',
  'feeNotified',
  'feePaid',
  'extended',
  'answered',
  'disputed',
  'reconsidered',
  'reconsiderationDecided',
  'disputeDecided',
  'reanswered',
  'sued',
  'suitDecided',
  'due',
  /** The day by which it was to be answered, or is, whether it was or not. */
  'answerDue',
  'today',
] as const;

/** Days of a case that a question may name. `due` is the day by which something is to be done. */
const momentSchema = z.enum(EVENTS).exclude(['arrived', 'today']);

/** Days of a case that a question may name. */
export const MOMENTS = momentSchema.options;

/** The instances of table 四. */
export const DISPUTE_KINDS = [
  'reconsideration',
  'litigationDirect',
  'litigationAfterReconsideration',
] as const;
/** The results of table 四. */
export const DISPUTE_RESULTS = ['upheld', 'corrected', 'otherResult', 'pending'] as const;

/** `not` turns a filter round: all but those. */
const not = z.boolean();
const words = z.string().min(1).max(60);
const day = isoDateSchema.nullable();

/** From one event to the next of another; null from receipt to the answer. */
const between = z.object({ from: z.enum(EVENTS), to: z.enum(EVENTS) }).nullable();

/** In which days it is counted where it was said: 日历日 or 工作日; these come first in the answer. */
const unit = z.enum(['days', 'workdays']).nullable().optional();

const yuan = z.number().min(0).nullable();

/** Between which two events days are counted. */
export type Between = z.infer<typeof between>;

/** A condition on applications. Several of one query hold together. */
export const filterSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('state'), state: z.enum(STATES), not }),
  /** Received by the end of a day that is past and not closed by then: 截至10月底还没办结的; `overdue`: and past its date on it. */
  z.object({ by: z.literal('pendingOn'), day: isoDateSchema, overdue: z.boolean().optional(), not }),
  /** `from` or `to` null: open on that side; both days included. With neither: it has happened at all. */
  z.object({ by: z.literal('when'), moment: momentSchema, from: day, to: day, not }),
  z.object({ by: z.literal('ever'), deed: z.enum(DEEDS), not }),
  z.object({ by: z.literal('kind'), kinds: z.array(applicantKindSchema).min(1), not }),
  z.object({ by: z.literal('channel'), channels: z.array(channelSchema).min(1), not }),
  /** `final`: as it was answered last, after a dispute; else as it was answered first, which is what the annual report counts. */
  z.object({
    by: z.literal('result'),
    results: z.array(dispositionSchema).min(1),
    final: z.boolean().nullable().optional(),
    not,
  }),
  /** Received and answered within one day, one month. */
  z.object({ by: z.literal('within'), period: z.enum(['day', 'month']), not }),
  /** `me`: who asks; `nobody`: unassigned; `other`: somebody by name or id. */
  z.object({ by: z.literal('handler'), who: z.enum(['me', 'nobody', 'other']), name: words.nullable(), not }),
  /** An applicant of any of several names. */
  z.object({ by: z.literal('applicant'), names: z.array(words).min(1).max(10), not }),
  /** Any of several words of the content. */
  z.object({ by: z.literal('content'), words: z.array(words).min(1).max(10), not }),
  /** Any of several numbers, as they were asked for. */
  z.object({ by: z.literal('number'), numbers: z.array(words).min(1).max(10), not }),
  /** Running numbers of the latest year, both included: 001到010号, 四十几号. */
  z.object({ by: z.literal('numbered'), from: z.int().min(0), to: z.int().min(0), not }),
  /** How long it took from one event to another: at least, at most so many days; null for no bound, with neither: that the one followed the other. */
  z.object({
    by: z.literal('took'),
    unit: z.enum(['days', 'workdays']),
    least: z.int().min(0).nullable(),
    most: z.int().min(0).nullable(),
    between,
    not,
  }),
  z.object({ by: z.literal('fee'), fee: z.enum(['owed', 'paid', 'lapsed']), not }),
  /** A fee of at least, at most so many yuan was notified; null for no bound. */
  z.object({ by: z.literal('charge'), least: yuan, most: yuan, not }),
  z.object({
    by: z.literal('dispute'),
    kinds: z.array(z.enum(DISPUTE_KINDS)),
    results: z.array(z.enum(DISPUTE_RESULTS)),
    not,
  }),
]);

/** A condition on applications. */
export type Filter = z.infer<typeof filterSchema>;

/** By what a count is split up. */
export const GROUPINGS = [
  'day',
  'month',
  'quarter',
  'half',
  'handler',
  'kind',
  'outcome',
  'result',
  'channel',
  'content',
  'stage',
  /** By the day on which they are due. */
  'due',
  /** By name, as far as who asks may know it. */
  'applicant',
] as const;

/** What is told of each group, of each side: how many, what part of all of them, how long they took on average, which took longest. */
const told = z.enum(['count', 'share', 'average', 'longest', 'shortest']);
/** Of sides as well how many times as many the first has, and whether they had the same result. */
const toldBeside = z.enum([...told.options, 'times', 'result']);

/** What of one case is asked for. */
export const ASPECTS = [
  'stage',
  'due',
  'late',
  /** Why it was late or put off, which no ledger records. */
  'cause',
  'result',
  /** What happened to it, in the order of time. */
  'course',
  /** Until when the applicant may go to reconsideration or to court. */
  'remedy',
  'handler',
  'applicant',
  'who',
  'content',
  /** Whether they ask for the same: what each asks for, one beside the other. */
  'sameness',
  'receipt',
  'took',
  'extension',
  'correction',
  'consultation',
  'reasons',
  'fee',
  'dispute',
] as const;

/** What is told of each of the first few: 最早的是哪件，谁办的. */
const toldOfEach = z.enum(ASPECTS).nullable().optional();

/** What is wanted of the applications that the filters leave. */
export const measureSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('list'),
    /** `dueLast`: those with the most time left; `newest`, `lastAnswered`: those received, those answered last before the others; `fee`: the highest fee first. */
    order: z.enum(['due', 'dueLast', 'received', 'answered', 'newest', 'lastAnswered', 'fee']),
    /** The first so many; null for all, page by page. */
    most: z.int().min(1).max(50).nullable(),
    /** So many of the first are passed over: 排第二的. */
    skip: z.int().min(0).max(50),
    aspect: toldOfEach,
  }),
  z.object({ kind: z.literal('count') }),
  /** How many of them also hold these filters, as a percentage. */
  z.object({ kind: z.literal('share'), part: z.array(filterSchema).min(1) }),
  /** Days between two events: 日历日 and 工作日, over those that have both. */
  z.object({ kind: z.literal('average'), of: z.enum(['mean', 'median']), between, unit }),
  /** So many of them, past the first `skip`; null for all that took as long as the first. */
  z.object({
    kind: z.literal('extreme'),
    which: z.enum(['longest', 'shortest']),
    most: z.int().min(1).max(50).nullable(),
    skip: z.int().min(0).max(50),
    between,
    unit,
    aspect: toldOfEach,
  }),
  /** How many days lie between two events of each. */
  z.object({ kind: z.literal('lasting'), between }),
  z.object({ kind: z.literal('fees'), of: z.enum(['owed', 'paid', 'notified']) }),
  z.object({
    kind: z.literal('groups'),
    by: z.enum(GROUPINGS),
    /** Whether the largest or the smallest group alone is asked for, or those that have none. */
    /** `mean`: how many each of them has on average; `number`: how many groups there are. */
    top: z.enum(['most', 'least', 'none', 'mean', 'number']).nullable(),
    /** Past so many of the largest: 第二多. */
    skip: z.int().min(0).max(50),
    /** Only groups of at least so many; null for all. */
    atLeast: z.int().min(1).nullable(),
    /** Only groups of at most so many: 不满五件的月份. */
    atMost: z.int().min(0).nullable().optional(),
    of: told,
    /** What part of each group holds these as well: 按承办人分的按期率. */
    part: z.array(filterSchema).min(1).nullable().optional(),
  }),
  /** The same count with each of several sets of further filters, side by side. */
  z.object({
    kind: z.literal('compare'),
    sides: z.array(z.array(filterSchema).min(1)).min(2).max(12),
    of: toldBeside,
  }),
  z.object({ kind: z.literal('aspect'), aspect: z.enum(ASPECTS) }),
  /** How it would stand if something happened on a day: 今天确认的话, 下周一再答. */
  z.object({ kind: z.literal('supposed'), event: z.enum(SUPPOSED), on: isoDateSchema }),
  /** How the due date was counted. */
  z.object({ kind: z.literal('counting') }),
  /** What came in and went out in a time, as table 三 has it. */
  z.object({ kind: z.literal('summary'), from: isoDateSchema, to: isoDateSchema }),
]);

/** What is wanted of the applications that the filters leave. */
export type Measure = z.infer<typeof measureSchema>;

/**
 * A question to the ledger: a measure over filters that all hold together. Patterns and a model compose the same; what a
 * model composes is validated here and may hold only days, figures and names that the question gives.
 */
export const querySchema = z.object({
  measure: measureSchema,
  filters: z.array(filterSchema).max(12),
  /** Of those that hold, the one that came last alone. */
  latest: z.boolean(),
  /** How many the question takes them to be: 延期的那四件. An answer of others says so. */
  expected: z.int().min(2).optional(),
});

/** A question to the ledger. */
export type Query = z.infer<typeof querySchema>;
