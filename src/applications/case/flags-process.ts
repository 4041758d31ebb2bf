import type { Calendar } from '../../report/calendar/calendar.ts';
import { STATUTORY_WORKDAYS } from '../../report/calendar/statutory.ts';
import { answerDue, correctionNoticeDue } from '../clock/clock.ts';
import type { Case } from './case.ts';
import type { Flag } from './flag.ts';

function correctionFlags(caseFile: Case, calendar: Calendar): Flag[] {
  const { date: by, standing } = correctionNoticeDue(caseFile, calendar);
  return caseFile.corrections.flatMap((item, index) => {
    const flags: Flag[] = [];
    const base = { article: '条例第三十条', on: item.askedOn };
    if (index > 0) {
      flags.push({
        ...base,
        code: 'correction-asked-again',
        zh: '补正应一次性告知，再次告知不重新起算答复期限',
        en: 'A correction may be asked for once; asking again does not restart the clock',
      });
    } else if (item.askedOn > by && standing === 'running') {
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

function extensionFlags(caseFile: Case, calendar: Calendar): Flag[] {
  const bare = answerDue({ ...caseFile, extensions: [], agreedUntil: null }, calendar);
  const bareDate = bare.date;
  return caseFile.extensions.flatMap((item, index) => {
    const flags: Flag[] = [];
    const base = { article: '条例第三十三条', on: item.on };
    if (index > 0) {
      flags.push({
        ...base,
        code: 'extended-again',
        zh: '答复期限只能延长一次，再次延期不改变答复期限',
        en: 'The answer may be put off once; a second extension does not move the date',
      });
    } else if (bare.standing !== 'earliest' && (item.on > bareDate || item.notifiedOn > bareDate)) {
      flags.push({
        ...base,
        code: 'extension-late',
        zh: `延期应在答复期限届满前（${bareDate}）批准并告知申请人，逾期不改变答复期限`,
        en: `An extension has to be approved and notified before the date (${bareDate}); this one does not move it`,
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

function delayFlags(caseFile: Case, calendar: Calendar): Flag[] {
  const { agreedUntil, agreedOn } = caseFile;
  if (agreedUntil === null) return [];
  if (caseFile.reasons?.reasonable === true) {
    const by = answerDue({ ...caseFile, agreedUntil: null }, calendar);
    if (agreedOn === null || agreedOn <= by.date || by.standing !== 'running') return [];
    return [
      {
        code: 'delay-late',
        on: agreedOn,
        article: '条例第三十五条',
        zh: `合理延迟应在答复期限届满前（${by.date}）告知申请人，逾期告知不改变答复期限`,
        en: `A delay has to be told before the date (${by.date}); this one does not move it`,
      },
    ];
  }
  return [
    {
      code: 'delay-without-reasons',
      on: agreedUntil,
      article: '条例第三十五条',
      zh: '合理延迟以要求申请人说明理由、理由合理为前提，未见相应记录，答复期限不变',
      en: 'A reasonable delay presupposes that the applicant was asked for reasons and gave good ones; none are recorded, the date stays',
    },
  ];
}

/** What the steps before the answer are flagged for: corrections, extensions, agreed delays. */
export const processFlags = (caseFile: Case, calendar: Calendar): Flag[] => [
  ...correctionFlags(caseFile, calendar),
  ...extensionFlags(caseFile, calendar),
  ...delayFlags(caseFile, calendar),
];
