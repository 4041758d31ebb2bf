import { z } from 'zod';
import { isoDateSchema } from '../../language/date.ts';
import { channelSchema } from '../../report/calendar/statutory.ts';
import { applicantKindSchema } from './applicant.ts';
import { dispositionSchema } from './dispositions.ts';

const on = isoDateSchema;
const maybe = isoDateSchema.nullable();
const text = z.string();
const nth = z.int().min(0);

/** What an application is when it comes in (条例29, 31条), without the person: personal data is kept apart. */
export const registrationSchema = z.object({
  type: z.literal('registered'),
  number: text.trim().min(1),
  applicant: applicantKindSchema,
  channel: channelSchema,
  arrivedOn: on,
  /** The day that both sides confirmed; asked for by the channels of art. 31 (二)(三). */
  confirmedOn: maybe,
  /** What is asked for: name, document number or description. */
  description: text,
  /** How it should be supplied (提供方式), as the applicant put it. */
  supply: text,
  /** The number of the first application of the letter that this one came in too (一信多件). */
  letter: text.optional(),
});

/** A registration (登记). */
export type Registration = z.infer<typeof registrationSchema>;

const handOver = z.enum(['transferred', 'returned', 'assistance']);
const disputeKind = z.enum(['reconsideration', 'litigationDirect', 'litigationAfterReconsideration']);
const disputeStage = z.enum(['opened', 'accepted', 'heard', 'decided', 'secondInstance', 'retrial']);
const disputeResult = z.enum(['upheld', 'corrected', 'otherResult']);
const disputeRole = z.enum(['sole', 'originalOrgan', 'reconsiderationOrgan']);

/** The application that another one repeats: its number, and the day of its answer; null while it has none. */
export const repeatedSchema = z.object({ number: text, answeredOn: maybe });

/** The application that another one repeats. */
export type Repeated = z.infer<typeof repeatedSchema>;

/**
 * What can happen to an application after it was registered. `on` is the day on which it happened; consultations
 * and disputes are numbered from 0 in the order in which they were recorded.
 */
export const caseEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('confirmed'), on }),
  /** 联系不上申请人: on which day, by what way. */
  z.object({ type: z.literal('contactFailed'), on, way: text.trim().min(1) }),
  z.object({ type: z.literal('assigned'), on, handler: text.nullable() }),
  /** 补正告知 (30条): `until` ends the reasonable period that the notice gives. */
  z.object({ type: z.literal('correctionAsked'), on, until: on, items: text }),
  z.object({ type: z.literal('correctionReceived'), on }),
  /** 征求意见 (32条 third party, 34条 an organ that made the information too): the clock stands still. */
  z.object({
    type: z.literal('consulted'),
    on,
    whom: z.enum(['thirdParty', 'otherOrgan']),
    receivedOn: maybe,
  }),
  z.object({ type: z.literal('consultationReceived'), on, consultation: nth }),
  z.object({
    type: z.literal('consultationEnded'),
    on,
    consultation: nth,
    reply: z.enum(['agrees', 'objects', 'silent']),
  }),
  /**
   * Why an objection does not bind (32条): its reasons are none (理由不成立), on these grounds; or the public interest
   * weighs more, of which the third party is told in writing on `noticedOn`.
   */
  z.object({
    type: z.literal('objectionOverridden'),
    on,
    consultation: nth,
    ground: z.enum(['reasonsFail', 'publicInterest']),
    why: text.trim().min(1),
    noticedOn: maybe,
  }),
  /**
   * 转办, 退回, 协办: the case went to another organ or came back from one, or one was asked to help. None of them ends
   * it: what another organ holds is answered too (36条(五)).
   */
  z.object({
    type: z.literal('handedOver'),
    on,
    how: handOver,
    organ: text.trim().min(1),
    why: text.trim().min(1),
  }),
  /** The applicant died (or the organization ended): `why` says how it is known. */
  z.object({ type: z.literal('applicantGone'), on, why: text.trim().min(1) }),
  /** 延期 (33条): approved on `on`, notified on `notifiedOn`, by so many working days. */
  z.object({
    type: z.literal('extended'),
    on,
    approver: text.trim().min(1),
    notifiedOn: on,
    workdays: z.int().min(1),
  }),
  z.object({ type: z.literal('reasonsAsked'), on }),
  z.object({ type: z.literal('reasonsGiven'), on, reasonable: z.boolean() }),
  /** 合理延迟期限 (35条): the applicant was told that the answer comes by `until`. */
  z.object({ type: z.literal('delayAgreed'), on, until: on }),
  z.object({
    type: z.literal('feeNotified'),
    on,
    basis: z.enum(['items', 'pages']),
    amountYuan: z.number().positive(),
    receivedOn: maybe,
    /** How many pages, or applications of the month, the amount is for (国办函〔2020〕109号); older records lack it. */
    units: z.int().min(1).nullable().optional(),
  }),
  z.object({ type: z.literal('feeNoticeReceived'), on }),
  z.object({ type: z.literal('feePaid'), on }),
  z.object({ type: z.literal('feeLapsed'), on }),
  /** 公开审查 (17条): who reviewed and what came of it. */
  z.object({ type: z.literal('reviewed'), on, reviewer: text.trim().min(1), outcome: text }),
  z.object({
    type: z.literal('answered'),
    on,
    disposition: dispositionSchema,
    documentNumber: text,
    delivery: text,
    /** Whether the answer says that reconsideration comes first; null where nobody noted it. */
    toldReconsideration: z.boolean().nullable(),
    /** Why the case ends as （六）3.其他. */
    why: text.optional(),
    /** Which application a 重复申请 repeats, as the ledger knew it when this was recorded. */
    repeats: repeatedSchema.nullable().optional(),
  }),
  z.object({ type: z.literal('delivered'), on }),
  z.object({ type: z.literal('withdrawn'), on }),
  z.object({ type: z.literal('disputeOpened'), on, kind: disputeKind, role: disputeRole }),
  z.object({
    type: z.literal('disputeMoved'),
    on,
    dispute: nth,
    stage: z.enum(['accepted', 'heard', 'secondInstance', 'retrial']),
  }),
  /** `reanswer` is set where a new answer was ordered (责令重新答复), with its date if one was given. */
  z.object({
    type: z.literal('disputeDecided'),
    on,
    dispute: nth,
    result: disputeResult,
    reanswer: z.object({ by: maybe }).nullable(),
  }),
  /** No application after all: correcting one's own record (41条), registered twice, meant for nobody here. */
  z.object({
    type: z.literal('setAside'),
    on,
    reason: z.enum(['recordCorrection', 'registeredTwice', 'notAnApplication']),
    why: text,
  }),
]);

/** An event of a case after its registration. */
export type CaseEvent = z.infer<typeof caseEventSchema>;

/** An amendment (更正): entry `entry` is to be read as `replacement`, or not at all; what it said before stays. */
export const amendmentSchema = z.object({
  type: z.literal('amended'),
  entry: z.int().min(1),
  replacement: z.union([registrationSchema, caseEventSchema]).nullable(),
  why: text.trim().min(1),
});

/** An amendment of an earlier entry. */
export type Amendment = z.infer<typeof amendmentSchema>;

/** Everything that can be recorded of an application. */
export const applicationEventSchema = z.union([registrationSchema, caseEventSchema, amendmentSchema]);

/** Anything that can be recorded of an application. */
export type ApplicationEvent = z.infer<typeof applicationEventSchema>;

/** The stages of a dispute, as recorded in the case. */
export const disputeSchema = z.object({
  kind: disputeKind,
  /** Where the reconsideration organ is co-defendant, the original organ alone counts (国办公开办函〔2016〕201号). */
  role: disputeRole,
  steps: z.array(
    z.object({
      on,
      stage: disputeStage,
      result: disputeResult.nullable(),
      reanswer: z.object({ by: maybe }).nullable(),
    }),
  ),
});

/** A reconsideration or lawsuit over a case, step by step. */
export type Dispute = z.infer<typeof disputeSchema>;
