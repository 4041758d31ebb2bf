import { daysBetween, type IsoDate } from '../../language/date.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import type { Lang } from '../../report/findings.ts';
import { type Due, mainDue } from '../clock/clock.ts';
import { type Case, isPending, isUnconfirmed, openConsultations, openCorrection, openFee } from './case.ts';
import { type Lapse, lapseOf } from './lapse.ts';
import { openReanswer } from './record.ts';
import { resultAt } from './record-dispute.ts';

/** Stages of a case, in the order in which `stageOf` looks for them. */
export const STAGES = [
  'setAside',
  'reanswering',
  'inDispute',
  'withdrawn',
  'answered',
  'awaitingFee',
  'awaitingCorrection',
  'consulting',
  'awaitingReasons',
  'awaitingConfirmation',
  'extended',
  'inProgress',
] as const;

/** Where a case is on its way. */
export type Stage = (typeof STAGES)[number];

interface StageWords {
  readonly zh: string;
  readonly en: string;
  /** The next step, for whoever handles the case. */
  readonly next: { readonly zh: string; readonly en: string };
}

const WORDS: Readonly<Record<Stage, StageWords>> = {
  setAside: { zh: '不作为申请办理', en: 'set aside', next: { zh: '无', en: 'none' } },
  reanswering: {
    zh: '待重新答复',
    en: 'new answer ordered',
    next: { zh: '按决定或判决重新答复', en: 'answer anew as ordered' },
  },
  inDispute: {
    zh: '复议诉讼中',
    en: 'in dispute',
    next: { zh: '登记复议、诉讼进展和结果', en: 'record the dispute’s progress and result' },
  },
  withdrawn: { zh: '已撤回', en: 'withdrawn', next: { zh: '归档', en: 'file it' } },
  answered: {
    zh: '已答复',
    en: 'answered',
    next: { zh: '登记送达并归档', en: 'record delivery and file it' },
  },
  awaitingFee: {
    zh: '待缴费',
    en: 'waiting for the fee',
    next: { zh: '收到缴费即登记；逾期未缴的不再处理', en: 'record the payment, or close it once overdue' },
  },
  awaitingCorrection: {
    zh: '待补正',
    en: 'waiting for the correction',
    next: {
      zh: '收到补正即登记；逾期不补正的不再处理',
      en: 'record the correction, or close it once overdue',
    },
  },
  consulting: {
    zh: '征求意见中',
    en: 'consulting',
    next: {
      zh: '收到意见即登记；期满未复的自行决定',
      en: 'record the reply, or decide when the time is over',
    },
  },
  awaitingReasons: {
    zh: '待申请人说明理由',
    en: 'waiting for reasons',
    next: { zh: '登记申请人说明的理由', en: 'record the applicant’s reasons' },
  },
  awaitingConfirmation: {
    zh: '待确认收到日期',
    en: 'waiting for confirmation',
    next: {
      zh: '与申请人确认收到日期；联系不上的登记日期和方式，自恢复联系之日起算',
      en: 'confirm the day of receipt with the applicant, or record that he cannot be reached',
    },
  },
  extended: { zh: '已延期，办理中', en: 'extended', next: { zh: '拟制答复', en: 'draft the answer' } },
  inProgress: {
    zh: '办理中',
    en: 'in progress',
    next: { zh: '检索、审查并拟制答复', en: 'search, review, answer' },
  },
};

const inDispute = (caseFile: Case) =>
  caseFile.disputes.some((item) => resultAt(item, '9999-12-31')?.result === null);

const TESTS: Readonly<Record<Stage, (caseFile: Case) => boolean>> = {
  setAside: (caseFile) => caseFile.setAside !== null,
  reanswering: (caseFile) => openReanswer(caseFile) !== undefined,
  inDispute: (caseFile) => caseFile.answer !== null && inDispute(caseFile),
  withdrawn: (caseFile) => caseFile.answer?.withdrawn === true,
  answered: (caseFile) => caseFile.answer !== null,
  awaitingFee: (caseFile) => openFee(caseFile) !== undefined,
  awaitingCorrection: (caseFile) => openCorrection(caseFile) !== undefined,
  consulting: (caseFile) => openConsultations(caseFile).length > 0,
  awaitingReasons: (caseFile) => caseFile.reasons !== null && caseFile.reasons.givenOn === null,
  awaitingConfirmation: isUnconfirmed,
  extended: (caseFile) => caseFile.extensions.length > 0,
  inProgress: isPending,
};

/** The stage of a case: the first of STAGES that holds. */
export const stageOf = (caseFile: Case): Stage =>
  STAGES.find((stage) => TESTS[stage](caseFile)) ?? 'inProgress';

/** A stage for people: 待补正. */
export const stageLabel = (stage: Stage, lang: Lang = 'zh'): string => WORDS[stage][lang];

/** The next step of a stage, for whoever handles the case. */
export const nextStepOf = (stage: Stage, lang: Lang = 'zh'): string => WORDS[stage].next[lang];

/** What a list shows of a case on a day: its stage, its date, the working days left (negative: overdue by). */
export interface Standing {
  readonly stage: Stage;
  readonly due: Due | null;
  readonly workdaysLeft: number | null;
  readonly overdue: boolean;
  /** Days since the arrival of a case whose receipt is not confirmed (待确认); null for any other. */
  readonly unconfirmedDays: number | null;
  /** What the applicant let pass: the case may be closed for it. */
  readonly lapse: Lapse | null;
}

/** Where a case stands on a local day. A date that waits for the applicant or for a confirmation is never overdue. */
export function standingOf(caseFile: Case, today: IsoDate, calendar: Calendar): Standing {
  const due = mainDue(caseFile, calendar);
  return {
    stage: stageOf(caseFile),
    due,
    workdaysLeft: due && (due.standing === 'earliest' ? null : calendar.workdaysBetween(today, due.date)),
    overdue: due?.standing === 'running' && today > due.date,
    lapse: lapseOf(caseFile, today, calendar),
    unconfirmedDays: due?.standing === 'earliest' ? daysBetween(caseFile.arrivedOn, today) : null,
  };
}
