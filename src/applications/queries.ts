import { z } from 'zod';
import { STAGES } from './stage.ts';

/** Spans of days that people name, resolved against the local day of the question. */
export const SPANS = ['today', 'tomorrow', 'thisWeek', 'nextWeek', 'thisMonth', 'nextMonth'] as const;

/** Spans of days that people ask counts of. */
export const PERIODS = ['thisWeek', 'lastWeek', 'thisMonth', 'lastMonth', 'thisYear', 'lastYear'] as const;

const whose = z.enum(['all', 'mine']);

/**
 * What can be asked of the ledger. Patterns read most wordings; a model may choose among these, and its choice is
 * validated here: it names what is wanted, never a figure or a date that the question does not have.
 */
export const querySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pending'), whose }),
  z.object({ kind: z.literal('overdue'), whose }),
  z.object({ kind: z.literal('dueWithin'), whose, span: z.enum(SPANS) }),
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
  z.object({ kind: z.literal('yearCounts'), year: z.int().min(2008).max(2100) }),
  z.object({
    kind: z.literal('monthCounts'),
    year: z.int().min(2008).max(2100),
    month: z.int().min(1).max(12),
  }),
  z.object({ kind: z.literal('periodCounts'), period: z.enum(PERIODS) }),
]);

/** A question to the ledger. */
export type Query = z.infer<typeof querySchema>;

/** The digits of an office's number, without leading zeros: "2026-017" and "〔2026〕17号" are both [2026, 17]. */
export const digitsOf = (number: string): number[] => (number.match(/\d+/g) ?? []).map(Number);

/** Whether a number as people say it means an application's number: the same digits, or its last ones. */
export function isNumberOf(asked: string, number: string): boolean {
  if (asked.trim() === number) return true;
  const [want, have] = [digitsOf(asked), digitsOf(number)];
  if (want.length === 0 || want.length > have.length) return false;
  return want.every((digits, index) => digits === have[have.length - want.length + index]);
}
