import type { Calendar } from '../report/calendar/calendar.ts';
import { STATUTORY_WORKDAYS } from '../report/calendar/statutory.ts';
import type { Case } from './case.ts';
import { answerDue, correctionNoticeDue } from './clock.ts';
import { CONSULTATION_WORKDAYS } from './clock-parts.ts';
import type { Flag } from './flag.ts';

function correctionFlags(file: Case, calendar: Calendar): Flag[] {
  const by = correctionNoticeDue(file, calendar).date;
  return file.corrections.flatMap((item, index) => {
    const flags: Flag[] = [];
    const base = { article: '条例第三十条', on: item.askedOn };
    if (index > 0) {
      flags.push({
        ...base,
        code: 'correction-asked-again',
        zh: '补正应一次性告知，再次告知不重新起算答复期限',
        en: 'A correction may be asked for once; asking again does not restart the clock',
      });
    } else if (item.askedOn > by) {
      flags.push({
        ...base,
        code: 'correction-notice-late',
        zh: `补正告知应在收到申请之日起7个工作日内（${by}前）作出`,
        en: `The correction notice was due within 7 working days, by ${by}`,
      });
    }
    if (item.receivedOn !== null && item.receivedOn > item.until) {
      flags.push({
        ...base,
        on: item.receivedOn,
        code: 'correction-late',
        zh: `申请人逾期补正（期限${item.until}），仍予受理的应留存理由`,
        en: `The correction came after its period (${item.until})`,
      });
    }
    return flags;
  });
}

function consultationFlags(file: Case, calendar: Calendar): Flag[] {
  return file.consultations.flatMap((item) => {
    if (item.endedOn === null) return [];
    const by = calendar.addWorkdays(item.receivedOn ?? item.sentOn, CONSULTATION_WORKDAYS).date;
    if (item.endedOn <= by) return [];
    const article = item.whom === 'thirdParty' ? '条例第三十二条' : '条例第三十四条';
    return [
      {
        code: 'consultation-late',
        on: item.endedOn,
        article,
        zh: `征求意见超过15个工作日（${by}）`,
        en: `The consultation took longer than 15 working days (${by})`,
      },
    ];
  });
}

function extensionFlags(file: Case, calendar: Calendar): Flag[] {
  const plain = answerDue({ ...file, extensions: [], agreedUntil: null }, calendar).date;
  return file.extensions.flatMap((item, index) => {
    const flags: Flag[] = [];
    const base = { article: '条例第三十三条', on: item.on };
    if (index > 0) {
      flags.push({
        ...base,
        code: 'extended-again',
        zh: '答复期限只能延长一次，再次延期不改变答复期限',
        en: 'The answer may be put off once; a second extension does not move the date',
      });
    } else if (item.on > plain || item.notifiedOn > plain) {
      flags.push({
        ...base,
        code: 'extension-late',
        zh: `延期应在答复期限届满前（${plain}）批准并告知申请人，逾期不改变答复期限`,
        en: `An extension has to be approved and notified before the date (${plain}); this one does not move it`,
      });
    }
    if (item.workdays > STATUTORY_WORKDAYS.answer) {
      flags.push({
        ...base,
        code: 'extension-too-long',
        zh: '延长的期限最长不得超过20个工作日，按20个工作日计',
        en: 'An extension may not exceed 20 working days; 20 are counted',
      });
    }
    return flags;
  });
}

function reasonFlags(file: Case): Flag[] {
  if (file.agreedUntil === null || file.reasons?.reasonable === true) return [];
  return [
    {
      code: 'delay-without-reasons',
      on: file.agreedUntil,
      article: '条例第三十五条',
      zh: '合理延迟以申请人说明理由且理由合理为前提，未见相应记录',
      en: 'A reasonable delay presupposes that the applicant gave good reasons; none are recorded',
    },
  ];
}

function feeFlags(file: Case, calendar: Calendar): Flag[] {
  const by = answerDue({ ...file, fees: [] }, calendar).date;
  return file.fees.flatMap((fee) =>
    fee.notifiedOn <= by
      ? []
      : [
          {
            code: 'fee-notice-late',
            on: fee.notifiedOn,
            article: '国办函〔2020〕109号',
            zh: `收费通知应在答复期限内（${by}前）发出`,
            en: `The fee notice was due within the time for the answer, by ${by}`,
          },
        ],
  );
}

/** What the steps before the answer are flagged for: corrections, consultations, extensions, agreed delays, fees. */
export const processFlags = (file: Case, calendar: Calendar): Flag[] => [
  ...correctionFlags(file, calendar),
  ...consultationFlags(file, calendar),
  ...extensionFlags(file, calendar),
  ...reasonFlags(file),
  ...feeFlags(file, calendar),
];
