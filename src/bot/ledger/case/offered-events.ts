import {
  type Case,
  isPending,
  isUnconfirmed,
  openConsultations,
  openCorrection,
  openFee,
  openObjections,
} from '../../../applications/case/case.ts';
import type { CaseEvent } from '../../../applications/case/events.ts';
import { lacksReview } from '../../../applications/case/flags-answer.ts';
import { openReanswer } from '../../../applications/case/record.ts';
import { EVENT_TYPES } from './event-forms.ts';

type EventType = CaseEvent['type'];

/** When an event can follow: what is not offered is refused by the ledger in any case. */
const OFFERED: Readonly<Record<EventType, (file: Case) => boolean>> = {
  confirmed: (file) => isPending(file) && isUnconfirmed(file),
  contactFailed: (file) => file.setAside === null,
  answered: (file) => isPending(file) || openReanswer(file) !== undefined,
  correctionAsked: isPending,
  correctionReceived: (file) => openCorrection(file) !== undefined,
  consulted: (file) => isPending(file) || openReanswer(file) !== undefined,
  consultationReceived: (file) => openConsultations(file).some((item) => item.receivedOn === null),
  consultationEnded: (file) => openConsultations(file).length > 0,
  objectionOverridden: (file) => openObjections(file).length > 0,
  handedOver: isPending,
  applicantGone: (file) => file.setAside === null && file.applicantGone === null,
  extended: isPending,
  feeNotified: isPending,
  feeNoticeReceived: (file) => file.fees.some((fee) => fee.receivedOn === null),
  feePaid: (file) => openFee(file) !== undefined,
  feeLapsed: (file) => openFee(file) !== undefined,
  reasonsAsked: (file) => isPending(file) && file.reasons === null,
  reasonsGiven: (file) => file.reasons !== null && file.reasons.givenOn === null,
  delayAgreed: isPending,
  reviewed: (file) => isPending(file) || openReanswer(file) !== undefined || lacksReview(file),
  assigned: (file) => file.setAside === null,
  withdrawn: isPending,
  delivered: (file) => {
    const latest = file.furtherAnswers.at(-1) ?? file.answer;
    return latest !== null && !latest.withdrawn && latest.deliveredOn === null;
  },
  disputeOpened: (file) => file.setAside === null,
  disputeMoved: (file) => file.disputes.length > 0,
  disputeDecided: (file) => file.disputes.length > 0,
  setAside: isPending,
};

/** What is done most, in any stage: offered on the card itself; the rest stands behind "其他事项". */
export const COMMON: ReadonlySet<EventType> = new Set<EventType>([
  'confirmed',
  'answered',
  'correctionAsked',
  'correctionReceived',
  'consultationEnded',
  'extended',
  'feePaid',
  'delivered',
  'disputeDecided',
]);

/** The events that can follow on a case, in the order of their forms. */
export const offeredEvents = (file: Case): EventType[] => EVENT_TYPES.filter((type) => OFFERED[type](file));
