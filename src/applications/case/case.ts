import { z } from 'zod';
import { isoDateSchema } from '../../language/date.ts';
import { needsConfirmation } from '../../report/calendar/statutory.ts';
import { dispositionSchema } from './dispositions.ts';
import { disputeSchema, type Registration, registrationSchema, repeatedSchema } from './events.ts';

const on = isoDateSchema;
const maybe = isoDateSchema.nullable();

const answerSchema = z.object({
  on,
  disposition: dispositionSchema,
  documentNumber: z.string(),
  delivery: z.string(),
  deliveredOn: maybe,
  toldReconsideration: z.boolean().nullable(),
  /** Whether the applicant withdrew: counted as （六）3.其他, no answer was given. */
  withdrawn: z.boolean(),
  why: z.string().default(''),
  repeats: repeatedSchema.nullable().default(null),
});

/** An answer (答复), or the withdrawal that ended the case. */
export type Answer = z.infer<typeof answerSchema>;

/**
 * Where a case stands: what its effective entries add up to. It is stored beside them so that no reader has to
 * add them up again. Lists are in the order of recording.
 */
export const caseSchema = registrationSchema.omit({ type: true }).extend({
  handler: z.string().nullable(),
  corrections: z.array(z.object({ askedOn: on, until: on, receivedOn: maybe })),
  consultations: z.array(
    z.object({
      whom: z.enum(['thirdParty', 'otherOrgan']),
      sentOn: on,
      receivedOn: maybe,
      endedOn: maybe,
      reply: z.enum(['agrees', 'objects', 'silent']).nullable(),
      /** Why its objection did not bind (32条). */
      overridden: z
        .object({ on, ground: z.enum(['reasonsFail', 'publicInterest']), why: z.string(), noticedOn: maybe })
        .nullable()
        .default(null),
    }),
  ),
  extensions: z.array(z.object({ on, approver: z.string(), notifiedOn: on, workdays: z.int() })),
  reasons: z.object({ askedOn: on, givenOn: maybe, reasonable: z.boolean().nullable() }).nullable(),
  agreedUntil: maybe,
  /** The day on which the applicant was told of the agreed one; null where an older record did not keep it. */
  agreedOn: maybe.default(null),
  fees: z.array(
    z.object({
      notifiedOn: on,
      basis: z.enum(['items', 'pages']),
      amountYuan: z.number(),
      receivedOn: maybe,
      paidOn: maybe,
      lapsedOn: maybe,
      units: z.int().nullable().default(null),
    }),
  ),
  /** Attempts to reach the applicant that failed (联系不上): the day and the way. */
  contactFailures: z.array(z.object({ on, way: z.string() })).default([]),
  /** 转办, 退回, 协办, in the order of recording. */
  handedOver: z
    .array(
      z.object({
        on,
        how: z.enum(['transferred', 'returned', 'assistance']),
        organ: z.string(),
        why: z.string(),
      }),
    )
    .default([]),
  applicantGone: z.object({ on, why: z.string() }).nullable().default(null),
  reviews: z.array(z.object({ on, reviewer: z.string(), outcome: z.string() })),
  /** The one answer that table 三 counts. */
  answer: answerSchema.nullable(),
  /** Answers after the first: ordered ones (责令重新答复) and unordered additions; never counted. */
  furtherAnswers: z.array(answerSchema),
  /** The day on which the applicant withdrew after the answer, which changes nothing. */
  withdrawnLateOn: maybe,
  disputes: z.array(disputeSchema),
  setAside: z.object({ on, reason: z.string(), why: z.string() }).nullable(),
});

/** Where a case stands. */
export type Case = z.infer<typeof caseSchema>;

/** A case of which nothing but its registration is known. */
export function caseOf(registration: Registration): Case {
  const { type: _, ...facts } = registration;
  return {
    ...facts,
    handler: null,
    corrections: [],
    consultations: [],
    extensions: [],
    reasons: null,
    agreedUntil: null,
    agreedOn: null,
    contactFailures: [],
    handedOver: [],
    applicantGone: null,
    fees: [],
    reviews: [],
    answer: null,
    furtherAnswers: [],
    withdrawnLateOn: null,
    disputes: [],
    setAside: null,
  };
}

/** The consultations that nobody has ended yet. */
export const openConsultations = (caseFile: Case) =>
  caseFile.consultations.filter((item) => item.endedOn === null);

/** The consultations whose objection was not yet set aside. */
export const openObjections = (caseFile: Case) =>
  caseFile.consultations.filter((item) => item.reply === 'objects' && item.overridden === null);

/** The correction that was asked for and has not come. */
export const openCorrection = (caseFile: Case) =>
  caseFile.corrections.find((item) => item.receivedOn === null);

/** The fee that was asked for and is neither paid nor lapsed. */
export const openFee = (caseFile: Case) =>
  caseFile.fees.find((fee) => fee.paidOn === null && fee.lapsedOn === null);

/** Whether the day of receipt waits for both sides' confirmation (31条(二)(三)). */
export const isUnconfirmed = (caseFile: Pick<Case, 'channel' | 'confirmedOn'>): boolean =>
  needsConfirmation(caseFile.channel) && caseFile.confirmedOn === null;

/** Whether a case still has to be dealt with: neither answered nor withdrawn nor set aside. */
export const isPending = (caseFile: Case): boolean => caseFile.answer === null && caseFile.setAside === null;
