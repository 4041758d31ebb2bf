import { type IsoDate, laterOf } from '../../language/date.ts';
import { needsConfirmation } from '../../report/calendar/statutory.ts';
import type { Case } from './case.ts';
import type { CaseEvent } from './events.ts';
import { dispute } from './record-dispute.ts';
import type { Refusal } from './refusals.ts';

/** What recording an event makes of a case, or why it cannot be. */
export type Recorded = Case | Refusal;

type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
type Recorders = { readonly [T in CaseEvent['type']]: (file: Case, event: EventOf<T>) => Recorded };

/** The day of receipt (31条): of confirmation where the channel asks for it, of arrival while that is missing. */
export const receiptOn = (file: Pick<Case, 'channel' | 'arrivedOn' | 'confirmedOn'>): IsoDate =>
  needsConfirmation(file.channel) ? laterOf(file.arrivedOn, file.confirmedOn ?? undefined) : file.arrivedOn;

/** Whether a court or the reconsideration organ ordered a new answer (责令重新答复) that has not been given. */
export function openReanswer(file: Case): { orderedOn: IsoDate; by: IsoDate | null } | undefined {
  const orders = file.disputes.flatMap((item) =>
    item.steps.flatMap((step) => (step.reanswer ? [{ orderedOn: step.on, by: step.reanswer.by }] : [])),
  );
  const last = orders.sort((a, b) => (a.orderedOn < b.orderedOn ? -1 : 1)).at(-1);
  const met = last && file.furtherAnswers.some((answer) => answer.on >= last.orderedOn);
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
  confirmed: (file, { on }) => {
    if (!needsConfirmation(file.channel)) return 'nothing-open';
    return file.confirmedOn === null ? { ...file, confirmedOn: on } : 'already-recorded';
  },
  contactFailed: (file, { on, way }) => ({
    ...file,
    contactFailures: [...file.contactFailures, { on, way }],
  }),
  assigned: (file, { handler }) => ({ ...file, handler }),
  correctionAsked: (file, { on, until }) =>
    until < on
      ? 'out-of-order'
      : { ...file, corrections: [...file.corrections, { askedOn: on, until, receivedOn: null }] },
  correctionReceived: (file, { on }) => {
    const corrections = closeLast(
      file.corrections,
      (item) => item.receivedOn === null,
      (item) => item.askedOn,
      on,
      (item) => ({ ...item, receivedOn: on }),
    );
    return isRefusal(corrections) ? corrections : { ...file, corrections };
  },
  consulted: (file, { on, whom, receivedOn }) => {
    if (receivedOn !== null && receivedOn < on) return 'out-of-order';
    const item = { whom, sentOn: on, receivedOn, endedOn: null, reply: null, overridden: null };
    return { ...file, consultations: [...file.consultations, item] };
  },
  consultationReceived: (file, { on, consultation }) => {
    const item = file.consultations[consultation];
    if (!item) return 'nothing-open';
    if (item.receivedOn !== null) return 'already-recorded';
    if (on < item.sentOn || (item.endedOn !== null && on > item.endedOn)) return 'out-of-order';
    return { ...file, consultations: file.consultations.with(consultation, { ...item, receivedOn: on }) };
  },
  consultationEnded: (file, { on, consultation, reply }) => {
    const item = file.consultations[consultation];
    if (!item) return 'nothing-open';
    if (item.endedOn !== null) return 'already-recorded';
    if (on < (item.receivedOn ?? item.sentOn)) return 'out-of-order';
    return {
      ...file,
      consultations: file.consultations.with(consultation, { ...item, endedOn: on, reply }),
    };
  },
  objectionOverridden: (file, { on, consultation, ground, why, noticedOn }) => {
    const item = file.consultations[consultation];
    if (item?.reply !== 'objects' || item.endedOn === null) return 'nothing-open';
    if (item.overridden !== null) return 'already-recorded';
    if (on < item.endedOn) return 'out-of-order';
    const overridden = { on, ground, why, noticedOn };
    return { ...file, consultations: file.consultations.with(consultation, { ...item, overridden }) };
  },
  handedOver: (file, { on, how, organ, why }) => ({
    ...file,
    handedOver: [...file.handedOver, { on, how, organ, why }],
  }),
  applicantGone: (file, { on, why }) =>
    file.applicantGone ? 'already-recorded' : { ...file, applicantGone: { on, why } },
  extended: (file, { on, approver, notifiedOn, workdays }) => ({
    ...file,
    extensions: [...file.extensions, { on, approver, notifiedOn, workdays }],
  }),
  reasonsAsked: (file, { on }) =>
    file.reasons
      ? 'already-recorded'
      : { ...file, reasons: { askedOn: on, givenOn: null, reasonable: null } },
  reasonsGiven: (file, { on, reasonable }) => {
    if (!file.reasons) return 'nothing-open';
    if (file.reasons.givenOn !== null) return 'already-recorded';
    return on < file.reasons.askedOn
      ? 'out-of-order'
      : { ...file, reasons: { ...file.reasons, givenOn: on, reasonable } };
  },
  delayAgreed: (file, { on, until }) =>
    until < on ? 'out-of-order' : { ...file, agreedUntil: until, agreedOn: on },
  feeNotified: (file, { on, basis, amountYuan, receivedOn, units = null }) => {
    if (receivedOn !== null && receivedOn < on) return 'out-of-order';
    const fee = { notifiedOn: on, basis, amountYuan, receivedOn, paidOn: null, lapsedOn: null, units };
    return { ...file, fees: [...file.fees, fee] };
  },
  feeNoticeReceived: (file, { on }) => {
    const fees = closeLast(
      file.fees,
      (fee) => fee.receivedOn === null,
      (fee) => fee.notifiedOn,
      on,
      (fee) => ({ ...fee, receivedOn: on }),
    );
    return isRefusal(fees) ? fees : { ...file, fees };
  },
  feePaid: (file, { on }) => {
    const fees = closeLast(
      file.fees,
      (fee) => fee.paidOn === null,
      (fee) => fee.notifiedOn,
      on,
      (fee) => ({ ...fee, paidOn: on }),
    );
    return isRefusal(fees) ? fees : { ...file, fees };
  },
  feeLapsed: (file, { on }) => {
    const fees = closeLast(
      file.fees,
      (fee) => fee.paidOn === null && fee.lapsedOn === null,
      (fee) => fee.notifiedOn,
      on,
      (fee) => ({ ...fee, lapsedOn: on }),
    );
    return isRefusal(fees) ? fees : { ...file, fees };
  },
  reviewed: (file, { on, reviewer, outcome }) => ({
    ...file,
    reviews: [...file.reviews, { on, reviewer, outcome }],
  }),
  answered: (file, { type: _, ...given }) => {
    const { why = '', repeats = null, ...facts } = given;
    const answer = { ...facts, why, repeats, deliveredOn: null, withdrawn: false };
    if (!file.answer) return { ...file, answer };
    if (answer.on < file.answer.on) return 'out-of-order';
    return { ...file, furtherAnswers: [...file.furtherAnswers, answer] };
  },
  delivered: (file, { on }) => {
    const latest = file.furtherAnswers.at(-1) ?? file.answer;
    if (!latest || latest.withdrawn) return 'nothing-open';
    if (latest.deliveredOn !== null) return 'already-recorded';
    if (on < latest.on) return 'out-of-order';
    const delivered = { ...latest, deliveredOn: on };
    return latest === file.answer
      ? { ...file, answer: delivered }
      : { ...file, furtherAnswers: file.furtherAnswers.with(-1, delivered) };
  },
  withdrawn: (file, { on }) => {
    if (file.answer?.withdrawn || file.withdrawnLateOn !== null) return 'already-recorded';
    if (file.answer) return on < file.answer.on ? 'out-of-order' : { ...file, withdrawnLateOn: on };
    const ended = { on, disposition: 'otherRemaining', documentNumber: '', delivery: '', why: '' } as const;
    return {
      ...file,
      answer: { ...ended, repeats: null, deliveredOn: null, toldReconsideration: null, withdrawn: true },
    };
  },
  disputeOpened: dispute.opened,
  disputeMoved: dispute.moved,
  disputeDecided: dispute.decided,
  setAside: (file, { on, reason, why }) => ({ ...file, setAside: { on, reason, why } }),
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
function lastStepOn(file: Case): IsoDate | undefined {
  const days = [
    ...file.corrections.flatMap((item) => [item.askedOn, item.receivedOn]),
    ...file.consultations.map((item) => item.sentOn),
    ...file.extensions.map((item) => item.on),
    ...file.fees.flatMap((fee) => [fee.notifiedOn, fee.paidOn, fee.lapsedOn]),
    ...(file.reasons ? [file.reasons.askedOn, file.reasons.givenOn] : []),
  ];
  return days
    .filter((day) => day !== null)
    .sort()
    .at(-1);
}

function hindrance(file: Case, event: CaseEvent): Refusal | undefined {
  if (file.setAside) return 'set-aside';
  // Who handles it is the organ's own arrangement: it must not hold an amended day of arrival fast.
  if (event.on < file.arrivedOn && event.type !== 'assigned') return 'before-arrival';
  const closes = event.type === 'answered' || event.type === 'withdrawn';
  if (closes && event.on < receiptOn(file)) return 'before-receipt';
  const step = lastStepOn(file);
  if (closes && step !== undefined && event.on < step) return 'before-step';
  const late = file.answer !== null && event.on > file.answer.on && !openReanswer(file);
  return late && !AFTER_ANSWER.has(event.type) ? 'after-answer' : undefined;
}

/** Records an event in a case. What the law does not foresee is taken (the flags tell); what cannot be is refused. */
export function record(file: Case, event: CaseEvent): Recorded {
  const refusal = hindrance(file, event);
  if (refusal) return refusal;
  const recorder = RECORDERS[event.type] as (file: Case, event: CaseEvent) => Recorded;
  return recorder(file, event);
}
