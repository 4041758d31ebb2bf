import type { IsoDate } from '../../language/date.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import type { Case } from './case.ts';
import type { Flag } from './flag.ts';

/**
 * What a letter that nobody signed for is flagged for (31条(二)): the organ confirms its receipt with the applicant on
 * the day of arrival, or notes that he could not be reached. Where that day is a rest day, on the next working day.
 */
export function receiptFlags(caseFile: Case, today: IsoDate, calendar: Calendar): Flag[] {
  if (caseFile.channel !== 'ordinary-post') return [];
  const owedOn = calendar.firstWorkdayOnOrAfter(caseFile.arrivedOn);
  const done = [caseFile.confirmedOn, ...caseFile.contactFailures.map(({ on }) => on)];
  if (today <= owedOn || done.some((on) => on !== null && on <= owedOn)) return [];
  const { confirmedOn } = caseFile;
  const zh = confirmedOn === null ? '未登记' : `于${confirmedOn}登记`;
  const en = confirmedOn === null ? 'is not recorded' : `is recorded for ${confirmedOn}`;
  return [
    {
      code: 'confirmation-owed',
      on: caseFile.arrivedOn,
      article: '条例第三十一条',
      zh: `平信应在到达当日（${owedOn}）与申请人确认，联系不上的应登记，本件${zh}`,
      en: `A letter is confirmed with the applicant on its day of arrival (${owedOn}); here that ${en}`,
    },
  ];
}
