import { type IsoDate, laterOf } from '../../language/date.ts';
import { needsConfirmation } from '../../report/calendar/statutory.ts';
import type { Case } from './case.ts';
import type { CaseEvent } from './events.ts';
import { dispute } from './record-dispute.ts';
import type { Refusal } from './refusals.ts';

/** What recording an event makes of a case, or why it cannot be. */
export type Recorded = Case | Refusal;

type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
type Recorders = { readonly [T in CaseEvent['type']]: (caseFile: Case, event: EventOf<T>) => Recorded };

/** The day of receipt (31条): of confirmation where the channel asks for it, of arrival while that is missing. */
export const receiptOn = (caseFile: Pick<Case, 'channel' | 'arrivedOn' | 'confirmedOn'>): IsoDate =>
  needsConfirmation(caseFile.channel)
    ? laterOf(caseFile.arrivedOn, caseFile.confirmedOn ?? undefined)
    : caseFile.arrivedOn;

/** Whether a court or the reconsideration organ ordered a new answer (责令重新答复) that has not been given. */
export function openReanswer(caseFile: Case): { orderedOn: IsoDate; by: IsoDate | null } | undefined {
  const orders = caseFile.disputes.flatMap((item) =>
    item.steps.flatMap((step) => (step.reanswer ? [{ orderedOn: step.on, by: step.reanswer.by }] : [])),
  );
  const last = orders.sort((a, b) => (a.orderedOn < b.orderedOn ? -1 : 1)).at(-1);
  const met = last && caseFile.furtherAnswers.some((answer) => answer.on >= last.orderedOn);
  return last && !met ? last : undefined;
}

/** Replaces the last element that is still open; refuses when there is none or the day is earlier than its start. */
function closeLast<T>(
  list: readonly T[],
  isOpen: (item: T) => boolean,
  start: (item: T) => IsoDate,
  on: IsoDate,
  closed: (item: T) => T,
): T[] | Refusal {
  const index = list.findLastIndex(isOpen);
  const item = list[index];
  if (item === undefined) return 'nothing-open';
  if (on < start(item)) return 'out-of-order';
  return list.with(index, closed(item));
}

const isRefusal = <T>(value: T[] | Refusal): value is Refusal => typeof value === 'string';

const RECORDERS: Recorders = {
  confirmed: (caseFile, { on }) => {
    if (!needsConfirmation(caseFile.channel)) return 'nothing-open';
    return caseFile.confirmedOn === null ? { ...caseFile, confirmedOn: on } : 'already-recorded';
  },
  contactFailed: (caseFile, { on, way }) => ({
    ...caseFile,
    contactFailures: [...caseFile.contactFailures, { on, way }],
  }),
  assigned: (caseFile, { handler }) => ({ ...caseFile, handler }),
  correctionAsked: (caseFile, { on, until }) =>
    until < on
      ? 'out-of-order'
      : { ...caseFile, corrections: [...caseFile.corrections, { askedOn: on, until, receivedOn: null }] },
  correctionReceived: (caseFile, { on }) => {
    const corrections = closeLast(
      caseFile.corrections,
      (item) => item.receivedOn === null,
      (item) => item.askedOn,
      on,
      (item) => ({ ...item, receivedOn: on }),
    );
    return isRefusal(corrections) ? corrections : { ...caseFile, corrections };
  },
  consulted: (caseFile, { on, whom, receivedOn }) => {
    if (receivedOn !== null && receivedOn < on) return 'out-of-order';
    const item = { whom, sentOn: on, receivedOn, endedOn: null, reply: null, overridden: null };
    return { ...caseFile, consultations: [...caseFile.consultations, item] };
  },
  consultationReceived: (caseFile, { on, consultation }) => {
    const item = caseFile.consultations[consultation];
    if (!item) return 'nothing-open';
    if (item.receivedOn !== null) return 'already-recorded';
    if (on < item.sentOn || (item.endedOn !== null && on > item.endedOn)) return 'out-of-order';
    return {
      ...caseFile,
      consultations: caseFile.consultations.with(consultation, { ...item, receivedOn: on }),
    };
  },
  consultationEnded: (caseFile, { on, consultation, reply }) => {
    const item = caseFile.consultations[consultation];
    if (!item) return 'nothing-open';
    if (item.endedOn !== null) return 'already-recorded';
    if (on < (item.receivedOn ?? item.sentOn)) return 'out-of-order';
    return {
      ...caseFile,
      consultations: caseFile.consultations.with(consultation, { ...item, endedOn: on, reply }),
    };
  },
  objectionOverridden: (caseFile, { on, consultation, ground, why, noticedOn }) => {
    const item = caseFile.consultations[consultation];
    if (item?.reply !== 'objects' || item.endedOn === null) return 'nothing-open';
    if (item.overridden !== null) return 'already-recorded';
    if (on < item.endedOn) return 'out-of-order';
    const overridden = { on, ground, why, noticedOn };
    return { ...caseFile, consultations: caseFile.consultations.with(consultation, { ...item, overridden }) };
  },
  handedOver: (caseFile, { on, how, organ, why }) => ({
    ...caseFile,
    handedOver: [...caseFile.handedOver, { on, how, organ, why }],
  }),
  applicantGone: (caseFile, { on, why }) =>
    caseFile.applicantGone ? 'already-recorded' : { ...caseFile, applicantGone: { on, why } },
  extended: (caseFile, { on, approver, notifiedOn, workdays }) => ({
    ...caseFile,
    extensions: [...caseFile.extensions, { on, approver, notifiedOn, workdays }],
  }),
  reasonsAsked: (caseFile, { on }) =>
    caseFile.reasons
      ? 'already-recorded'
      : { ...caseFile, reasons: { askedOn: on, givenOn: null, reasonable: null } },
  reasonsGiven: (caseFile, { on, reasonable }) => {
    if (!caseFile.reasons) return 'nothing-open';
    if (caseFile.reasons.givenOn !== null) return 'already-recorded';
    return on < caseFile.reasons.askedOn
      ? 'out-of-order'
      : { ...caseFile, reasons: { ...caseFile.reasons, givenOn: on, reasonable } };
  },
  delayAgreed: (caseFile, { on, until }) =>
    until < on ? 'out-of-order' : { ...caseFile, agreedUntil: until, agreedOn: on },
  feeNotified: (caseFile, { on, basis, amountYuan, receivedOn, units = null }) => {
    if (receivedOn !== null && receivedOn < on) return 'out-of-order';
    const fee = { notifiedOn: on, basis, amountYuan, receivedOn, paidOn: null, lapsedOn: null, units };
    return { ...caseFile, fees: [...caseFile.fees, fee] };
  },
  feeNoticeReceived: (caseFile, { on }) => {
    const fees = closeLast(
      caseFile.fees,
      (fee) => fee.receivedOn === null,
      (fee) => fee.notifiedOn,
      on,
      (fee) => ({ ...fee, receivedOn: on }),
    );
    return isRefusal(fees) ? fees : { ...caseFile, fees };
  },
  feePaid: (caseFile, { on }) => {
    const fees = closeLast(
      caseFile.fees,
      (fee) => fee.paidOn === null,
      (fee) => fee.notifiedOn,
      on,
      (fee) => ({ ...fee, paidOn: on }),
    );
    return isRefusal(fees) ? fees : { ...caseFile, fees };
  },
  feeLapsed: (caseFile, { on }) => {
    const fees = closeLast(
      caseFile.fees,
      (fee) => fee.paidOn === null && fee.lapsedOn === null,
      (fee) => fee.notifiedOn,
      on,
      (fee) => ({ ...fee, lapsedOn: on }),
    );
    return isRefusal(fees) ? fees : { ...caseFile, fees };
  },
  reviewed: (caseFile, { on, reviewer, outcome }) => ({
    ...caseFile,
    reviews: [...caseFile.reviews, { on, reviewer, outcome }],
  }),
  answered: (caseFile, { type: _, ...given }) => {
    const { why = '', repeats = null, ...facts } = given;
    const answer = { ...facts, why, repeats, deliveredOn: null, withdrawn: false };
    if (!caseFile.answer) return { ...caseFile, answer };
    if (answer.on < caseFile.answer.on) return 'out-of-order';
    return { ...caseFile, furtherAnswers: [...caseFile.furtherAnswers, answer] };
  },
  delivered: (caseFile, { on }) => {
    const latest = caseFile.furtherAnswers.at(-1) ?? caseFile.answer;
    if (!latest || latest.withdrawn) return 'nothing-open';
    if (latest.deliveredOn !== null) return 'already-recorded';
    if (on < latest.on) return 'out-of-order';
    const delivered = { ...latest, deliveredOn: on };
    return latest === caseFile.answer
      ? { ...caseFile, answer: delivered }
      : { ...caseFile, furtherAnswers: caseFile.furtherAnswers.with(-1, delivered) };
  },
  withdrawn: (caseFile, { on }) => {
    if (caseFile.answer?.withdrawn || caseFile.withdrawnLateOn !== null) return 'already-recorded';
    if (caseFile.answer)
      return on < caseFile.answer.on ? 'out-of-order' : { ...caseFile, withdrawnLateOn: on };
    const ended = { on, disposition: 'otherRemaining', documentNumber: '', delivery: '', why: '' } as const;
    return {
      ...caseFile,
      answer: { ...ended, repeats: null, deliveredOn: null, toldReconsideration: null, withdrawn: true },
    };
  },
  disputeOpened: dispute.opened,
  disputeMoved: dispute.moved,
  disputeDecided: dispute.decided,
  setAside: (caseFile, { on, reason, why }) => ({ ...caseFile, setAside: { on, reason, why } }),
};

/** What may still happen to a case after its answer; the rest belongs before it, unless a new answer is due. */
const AFTER_ANSWER: ReadonlySet<CaseEvent['type']> = new Set([
  'assigned',
  // An answer may not reach the applicant either.
  'contactFailed',
  'applicantGone',
  // What was weighed and noticed before the answer is often entered behind it.
  'objectionOverridden',
  'consultationReceived',
  'feeNoticeReceived',
  'reviewed',
  // Whoever was asked may reply when the organ has decided without them (32, 34条).
  'consultationEnded',
  'answered',
  'delivered',
  'withdrawn',
  'disputeOpened',
  'disputeMoved',
  'disputeDecided',
  'setAside',
]);

/**
 * The last day of the steps that an answer follows (30, 32, 33, 35条). A step after the answer is refused, so an answer
 * before a step is too: which of the two was entered first must not matter.
 */
function lastStepOn(caseFile: Case): IsoDate | undefined {
  const days = [
    ...caseFile.corrections.flatMap((item) => [item.askedOn, item.receivedOn]),
    ...caseFile.consultations.map((item) => item.sentOn),
    ...caseFile.extensions.map((item) => item.on),
    ...caseFile.fees.flatMap((fee) => [fee.notifiedOn, fee.paidOn, fee.lapsedOn]),
    ...(caseFile.reasons ? [caseFile.reasons.askedOn, caseFile.reasons.givenOn] : []),
  ];
  return days
    .filter((day) => day !== null)
    .sort()
    .at(-1);
}

function hindrance(caseFile: Case, event: CaseEvent): Refusal | undefined {
  if (caseFile.setAside) return 'set-aside';
  // Who handles it is the organ's own arrangement: it must not hold an amended day of arrival fast.
  if (event.on < caseFile.arrivedOn && event.type !== 'assigned') return 'before-arrival';
  const closes = event.type === 'answered' || event.type === 'withdrawn';
  if (closes && event.on < receiptOn(caseFile)) return 'before-receipt';
  const step = lastStepOn(caseFile);
  if (closes && step !== undefined && event.on < step) return 'before-step';
  const late = caseFile.answer !== null && event.on > caseFile.answer.on && !openReanswer(caseFile);
  return late && !AFTER_ANSWER.has(event.type) ? 'after-answer' : undefined;
}

/** Records an event in a case. What the law does not foresee is taken (the flags tell); what cannot be is refused. */
export function record(caseFile: Case, event: CaseEvent): Recorded {
  const refusal = hindrance(caseFile, event);
  if (refusal) return refusal;
  const recorder = RECORDERS[event.type] as (caseFile: Case, event: CaseEvent) => Recorded;
  return recorder(caseFile, event);
}
