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
const OFFERED: Readonly<Record<EventType, (caseFile: Case) => boolean>> = {
  confirmed: (caseFile) => isPending(caseFile) && isUnconfirmed(caseFile),
  contactFailed: (caseFile) => caseFile.setAside === null,
  answered: (caseFile) => isPending(caseFile) || openReanswer(caseFile) !== undefined,
  correctionAsked: isPending,
  correctionReceived: (caseFile) => openCorrection(caseFile) !== undefined,
  consulted: (caseFile) => isPending(caseFile) || openReanswer(caseFile) !== undefined,
  consultationReceived: (caseFile) => openConsultations(caseFile).some((item) => item.receivedOn === null),
  consultationEnded: (caseFile) => openConsultations(caseFile).length > 0,
  objectionOverridden: (caseFile) => openObjections(caseFile).length > 0,
  handedOver: isPending,
  applicantGone: (caseFile) => caseFile.setAside === null && caseFile.applicantGone === null,
  extended: isPending,
  feeNotified: isPending,
  feeNoticeReceived: (caseFile) => caseFile.fees.some((fee) => fee.receivedOn === null),
  feePaid: (caseFile) => openFee(caseFile) !== undefined,
  feeLapsed: (caseFile) => openFee(caseFile) !== undefined,
  reasonsAsked: (caseFile) => isPending(caseFile) && caseFile.reasons === null,
  reasonsGiven: (caseFile) => caseFile.reasons !== null && caseFile.reasons.givenOn === null,
  delayAgreed: isPending,
  reviewed: (caseFile) =>
    isPending(caseFile) || openReanswer(caseFile) !== undefined || lacksReview(caseFile),
  assigned: (caseFile) => caseFile.setAside === null,
  withdrawn: isPending,
  delivered: (caseFile) => {
    const latest = caseFile.furtherAnswers.at(-1) ?? caseFile.answer;
    return latest !== null && !latest.withdrawn && latest.deliveredOn === null;
  },
  disputeOpened: (caseFile) => caseFile.setAside === null,
  disputeMoved: (caseFile) => caseFile.disputes.length > 0,
  disputeDecided: (caseFile) => caseFile.disputes.length > 0,
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
export const offeredEvents = (caseFile: Case): EventType[] =>
  EVENT_TYPES.filter((type) => OFFERED[type](caseFile));
