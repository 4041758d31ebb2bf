import type { Calendar } from '../../report/calendar/calendar.ts';
import { answerDue } from '../clock/clock.ts';
import { feePeriod } from '../clock/clock-parts.ts';
import type { Case } from './case.ts';
import { isOnScale } from './fees.ts';
import type { Flag } from './flag.ts';

type Fee = Case['fees'][number];
type Rule = (fee: Fee, caseFile: Case, calendar: Calendar) => Omit<Flag, 'article'> | undefined;

const RULES: readonly Rule[] = [
  (fee, caseFile, calendar) => {
    const { date: by, standing } = answerDue({ ...caseFile, fees: [] }, calendar);
    if (fee.notifiedOn <= by || standing === 'earliest') return undefined;
    return {
      code: 'fee-notice-late',
      on: fee.notifiedOn,
      zh: `收费通知应在答复期限内（${by}前）发出`,
      en: `The fee notice was due within the time for the answer, by ${by}`,
    };
  },
  (fee) => {
    if (isOnScale(fee)) return undefined;
    const scale =
      fee.basis === 'items' ? '按件计收以100元为一档' : '按量计收：30页以下不收，此后每页10元、20元、40元';
    const count = fee.units === null ? '' : `${fee.units}${fee.basis === 'items' ? '件' : '页'}`;
    return {
      code: 'fee-off-scale',
      on: fee.notifiedOn,
      zh: `${count}收费${fee.amountYuan}元不在收费标准之内（${scale}），请核对`,
      en: `${fee.amountYuan} yuan is no amount of the scale; please check`,
    };
  },
  (fee, _, calendar) => {
    const { date: by } = feePeriod(fee, calendar);
    if (fee.lapsedOn === null || fee.lapsedOn >= by) return undefined;
    return {
      code: 'fee-lapsed-early',
      on: fee.lapsedOn,
      zh: `缴费期限为收到收费通知次日起20个工作日（${by}），登记逾期未缴费时尚未届满`,
      en: `The fee could be paid within 20 working days, by ${by}; it is recorded as lapsed before`,
    };
  },
  (fee, _, calendar) => {
    const { date: by } = feePeriod(fee, calendar);
    if (fee.paidOn === null || fee.paidOn <= by) return undefined;
    return {
      code: 'fee-paid-late',
      on: fee.paidOn,
      zh: `缴费期限${by}已过，逾期未缴费视为放弃申请，可以不再处理；仍予办理的应留存理由`,
      en: `The fee was due by ${by}; who does not pay in time gives the application up, it need not be handled`,
    };
  },
];

/** What fees (信息处理费) are flagged for: their notice, their amount, and the twenty working days to pay them. */
export const feeFlags = (caseFile: Case, calendar: Calendar): Flag[] =>
  caseFile.fees.flatMap((fee) =>
    RULES.flatMap((rule) => {
      const flag = rule(fee, caseFile, calendar);
      return flag ? [{ ...flag, article: '国办函〔2020〕109号' }] : [];
    }),
  );
