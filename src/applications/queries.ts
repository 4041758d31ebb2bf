import { z } from 'zod';
import { isoDateSchema } from '../language/date.ts';
import { APPLICANT_KINDS } from './applicant.ts';
import { DISPOSITIONS } from './dispositions.ts';
import { STAGES } from './stage.ts';

/** Spans of days that people name, resolved against the local day of the question. */
export const SPANS = ['today', 'tomorrow', 'thisWeek', 'nextWeek', 'thisMonth', 'nextMonth'] as const;

/** Spans of days that people ask counts of. */
export const PERIODS = ['thisWeek', 'lastWeek', 'thisMonth', 'lastMonth', 'thisYear', 'lastYear'] as const;

/** What a count was asked by that the ledger does not count by: the whole is shown, and that it is the whole. */
export const NOT_COUNTED_BY = ['channel', 'rate', 'kindInTime', 'resultInTime'] as const;

const whose = z.enum(['all', 'mine']);
const year = z.int().min(2008).max(2100);

/**
 * What can be asked of the ledger. Patterns read most wordings; a model may choose among these, and its choice is
 * validated here: it names what is wanted, never a figure or a date that the question does not have.
 */
export const querySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pending'), whose }),
  /** `answeredLate`: those answered after their day, which no index holds; what is overdue now is shown, and said to be that. */
  z.object({ kind: z.enum(['overdue', 'answeredLate']), whose }),
  z.object({ kind: z.literal('dueWithin'), whose, span: z.enum(SPANS) }),
  /** Due between two days; `from` null: on any day up to `to`. */
  z.object({ kind: z.literal('dueBetween'), whose, from: isoDateSchema.nullable(), to: isoDateSchema }),
  z.object({
    kind: z.literal('dueInDays'),
    whose,
    days: z.int().min(0).max(366),
    unit: z.enum(['day', 'workday']),
  }),
  z.object({ kind: z.literal('mostUrgent'), whose, count: z.int().min(1).max(50) }),
  z.object({ kind: z.literal('byStage'), whose, stage: z.enum(STAGES) }),
  z.object({ kind: z.literal('byNumber'), number: z.string().min(1).max(60) }),
  z.object({ kind: z.literal('byApplicant'), name: z.string().min(1).max(60) }),
  /** How a date was counted; number is null for the case just talked about, which the caller fills in. */
  z.object({ kind: z.literal('howCounted'), number: z.string().min(1).max(60).nullable() }),
  z.object({ kind: z.literal('yearCounts'), year }),
  z.object({
    kind: z.literal('monthCounts'),
    year,
    month: z.int().min(1).max(12),
  }),
  z.object({ kind: z.literal('periodCounts'), period: z.enum(PERIODS) }),
  z.object({
    kind: z.literal('spanCounts'),
    from: isoDateSchema,
    to: isoDateSchema,
    notBy: z.enum(NOT_COUNTED_BY).nullable(),
  }),
  /** Applications of a time themselves: those received, or those answered. */
  z.object({ kind: z.enum(['receivedIn', 'answeredIn']), from: isoDateSchema, to: isoDateSchema }),
  /** A year's figures of 三 for a kind of applicant, a result, or both; never neither. */
  z.object({
    kind: z.literal('yearRow'),
    year,
    applicant: z.enum(APPLICANT_KINDS).nullable(),
    disposition: z.enum(DISPOSITIONS).nullable(),
  }),
  /** A year's disputes (四), its fees (六), or it beside the year before. */
  z.object({ kind: z.enum(['yearDisputes', 'yearFees', 'yearCompared']), year }),
]);

/** A question to the ledger. */
export type Query = z.infer<typeof querySchema>;

/** Between several numbers of one question: 17、18. */
export const BETWEEN_NUMBERS = '、';
