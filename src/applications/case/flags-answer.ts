import type { Calendar } from '../../report/calendar/calendar.ts';
import { answerDue } from '../clock/clock.ts';
import { feePeriod } from '../clock/clock-parts.ts';
import { type Answer, type Case, isUnconfirmed } from './case.ts';
import { type Disposition, isDenial, isDisclosure } from './dispositions.ts';
import type { Flag } from './flag.ts';

/** From this day refusals go to reconsideration first, and the decision has to say so (复议法23条). */
export const RECONSIDERATION_FIRST_SINCE = '2024-01-01';

/** Whether information was given out without a review before it (17条) on record: it can be recorded afterwards. */
export const lacksReview = ({ answer, reviews }: Case): boolean =>
  answer !== null && isDisclosure(answer.disposition) && !reviews.some((review) => review.on <= answer.on);

type Rule = (caseFile: Case, answer: Answer, calendar: Calendar) => Omit<Flag, 'on'> | undefined;

const lacks =
  (
    disposition: Disposition,
    missing: (caseFile: Case, answer: Answer, calendar: Calendar) => boolean,
    flag: Omit<Flag, 'on'>,
  ): Rule =>
  (caseFile, answer, calendar) =>
    answer.disposition === disposition && !answer.withdrawn && missing(caseFile, answer, calendar)
      ? flag
      : undefined;

const feePeriodOver = (caseFile: Case, answer: Answer, calendar: Calendar) =>
  caseFile.fees.some((fee) => fee.paidOn === null && feePeriod(fee, calendar).date < answer.on);

const RULES: readonly Rule[] = [
  (caseFile, answer, calendar) => {
    const due = answerDue(caseFile, calendar);
    return answer.on > due.date && due.standing !== 'earliest' && !answer.withdrawn
      ? {
          code: 'answer-late',
          article: `条例${due.article}`,
          zh: `答复期限为${due.date}，本件逾期答复`,
          en: `The answer was due by ${due.date}`,
        }
      : undefined;
  },
  (caseFile) =>
    isUnconfirmed(caseFile)
      ? {
          code: 'receipt-unconfirmed',
          article: '条例第三十一条',
          zh: '未登记双方确认之日，收到日期暂以到达日期计',
          en: 'The day of confirmation is not recorded; the day of arrival is taken as receipt',
        }
      : undefined,
  (caseFile) =>
    lacksReview(caseFile)
      ? {
          code: 'no-review',
          article: '条例第十七条',
          zh: caseFile.reviews.length
            ? '登记的审查日期晚于答复日期，公开前未见审查记录，请核对日期'
            : '公开前未见审查记录，请补登审查人、日期和结论',
          en: 'No review before disclosure is recorded; add reviewer, day and outcome',
        }
      : undefined,
  (_file, answer) =>
    isDenial(answer.disposition) &&
    answer.toldReconsideration !== true &&
    answer.on >= RECONSIDERATION_FIRST_SINCE
      ? {
          code: 'reconsideration-not-told',
          article: '行政复议法第二十三条',
          zh: '不予公开的决定应告知申请人先申请行政复议，未见告知记录',
          en: 'A denial has to say that reconsideration comes first; that is not recorded',
        }
      : undefined,
  (caseFile, answer) =>
    answer.disposition === 'deniedThirdPartyRights' &&
    !caseFile.consultations.some((item) => item.whom === 'thirdParty')
      ? {
          code: 'third-party-not-asked',
          article: '条例第三十二条',
          zh: '以保护第三方合法权益为由不予公开，未见征求第三方意见的记录',
          en: 'Denied for a third party whose opinion is not recorded as asked',
        }
      : undefined,
  lacks('unavailableStillUnclear', (caseFile) => caseFile.corrections.length === 0, {
    code: 'unclear-without-correction',
    article: '条例第三十条',
    zh: '以补正后仍不明确办结，未见补正记录',
    en: 'Closed as still unclear, but no correction is recorded',
  }),
  lacks(
    'otherNotCorrected',
    (caseFile, answer) => !caseFile.corrections.some((item) => item.until < answer.on),
    {
      code: 'correction-period-open',
      article: '条例第三十条',
      zh: '以逾期不补正办结，未见补正告知或补正期限尚未届满',
      en: 'Closed as not corrected, but no correction period has ended',
    },
  ),
  lacks(
    'otherNotCorrected',
    (caseFile) =>
      caseFile.corrections.some((item) => item.receivedOn !== null && item.receivedOn <= item.until),
    {
      code: 'corrected-in-time',
      article: '条例第三十条',
      zh: '以逾期不补正办结，但已登记申请人在期限内补正，请核对',
      en: 'Closed as not corrected, but a correction within its period is recorded; please check',
    },
  ),
  lacks('otherFeeUnpaid', (caseFile, answer, calendar) => !feePeriodOver(caseFile, answer, calendar), {
    code: 'fee-period-open',
    article: '国办函〔2020〕109号',
    zh: '以逾期未缴费办结，未见收费通知或缴费期限尚未届满',
    en: 'Closed as fee unpaid, but no fee period has ended',
  }),
  lacks('otherRemaining', (_, answer) => answer.why === '', {
    code: 'other-without-reason',
    article: '年报表三（六）3',
    zh: '以“其他”办结，未登记原因',
    en: 'Closed as “other” without a reason on record',
  }),
  (_, answer) => {
    const { disposition, repeats } = answer;
    if (disposition !== 'refusedRepeat' || !repeats) return undefined;
    if (repeats.answeredOn !== null && repeats.answeredOn <= answer.on) return undefined;
    return {
      code: 'repeat-first-open',
      article: '条例第三十六条第（六）项',
      zh: `以重复申请不予处理，而${repeats.number}当时尚未答复；只有已经答复的才可以不予重复处理`,
      en: `Refused as repeating ${repeats.number}, which had not been answered; only then may it be`,
    };
  },
  lacks('refusedExcessive', (caseFile) => caseFile.reasons === null, {
    code: 'reasons-not-asked',
    article: '条例第三十五条',
    zh: '以无正当理由大量反复申请不予处理，未见要求说明理由的记录',
    en: 'Refused as excessive, but the applicant is not recorded as asked for reasons',
  }),
  (caseFile) =>
    caseFile.withdrawnLateOn === null
      ? undefined
      : {
          code: 'withdrawn-after-answer',
          article: '条例第三十六条',
          zh: '答复后撤回，不改变已登记的处理结果',
          en: 'Withdrawn after the answer; the recorded disposition stays',
        },
];

/** What the answer and the answers after it are flagged for. */
export function answerFlags(caseFile: Case, calendar: Calendar): Flag[] {
  const { answer } = caseFile;
  if (!answer) return [];
  const flags = RULES.flatMap((rule) => {
    const flag = rule(caseFile, answer, calendar);
    return flag ? [{ ...flag, on: answer.on }] : [];
  });
  const orders = caseFile.disputes.flatMap((item) => item.steps.filter((step) => step.reanswer !== null));
  const unordered = caseFile.furtherAnswers.filter(
    (further) => !orders.some((step) => step.on <= further.on),
  );
  return [
    ...flags,
    ...unordered.map((further) => ({
      code: 'answered-again',
      on: further.on,
      article: '条例第三十六条',
      zh: '未经责令重新答复的再次答复，留存备查，不重复计数',
      en: 'A further answer that nobody ordered; kept, not counted again',
    })),
  ];
}
