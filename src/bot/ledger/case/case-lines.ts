import { applicantLabel } from '../../../applications/case/applicant.ts';
import type { Application } from '../../../applications/case/application.ts';
import type { Case } from '../../../applications/case/case.ts';
import { dispositionLabel } from '../../../applications/case/dispositions.ts';
import { flagsOf, flagText } from '../../../applications/case/flags.ts';
import { handOverText } from '../../../applications/case/hand-over.ts';
import { stageLabel } from '../../../applications/case/stage.ts';
import { withoutPerson } from '../../../applications/case/without-person.ts';
import { channelLabel } from '../../../applications/case/words.ts';
import { type Due, dueDates } from '../../../applications/clock/clock.ts';
import { dueText } from '../../../applications/clock/clock-text.ts';
import { rowFor } from '../../../applications/queries/row.ts';
import { leftText } from '../../../applications/queries/row-line.ts';
import { mention } from '../../../interview/mention.ts';
import type { IsoDate } from '../../../language/date.ts';
import type { Calendar } from '../../../report/calendar/calendar.ts';
import { dayText } from '../../../report/calendar/explain.ts';

/** How the case was answered, and answered again. */
const answerLines = ({ answer, furtherAnswers }: Case): string[] => [
  ...(answer && !answer.withdrawn
    ? [
        `${dayText(answer.on, 'zh')}答复：${dispositionLabel(answer.disposition)}${answer.why ? `，原因：${answer.why}` : ''}`,
      ]
    : []),
  ...furtherAnswers.map(
    ({ on, disposition }) =>
      `${dayText(on, 'zh')}再次答复：${dispositionLabel(disposition)}，留存备查，不重复计数`,
  ),
];

/** What happened beside the steps that the law counts by. */
const besideLines = ({ letter, number, handedOver, applicantGone, contactFailures }: Case): string[] => [
  ...(letter && letter !== number ? [`与${letter}同一封信`] : []),
  ...handedOver.map(handOverText),
  ...(applicantGone ? [`${dayText(applicantGone.on, 'zh')}得知申请人死亡或终止：${applicantGone.why}`] : []),
  ...contactFailures.map(({ on, way }) => `${dayText(on, 'zh')}联系不上申请人（${way}）`),
];

/** What an application's card says, a line each, without who applied: what it is, its dates, what to heed. */
export function caseLines(application: Application, today: IsoDate, calendar: Calendar): string[] {
  const { case: caseFile } = application;
  const row = rowFor(application, { today, calendar, by: '', seesPerson: () => false, lang: 'zh' });
  const left = leftText(row);
  // How long a confirmation has been waited for stands in the line of the stage, and that an applicant's time is over.
  const isShown = (due: Due) =>
    due.what !== 'confirmation' && !(row.lapse !== null && due.standing === 'waiting');
  return [
    `申请 ${caseFile.number}：${applicantLabel(caseFile.applicant)}，${channelLabel(caseFile.channel)}，${dayText(caseFile.arrivedOn, 'zh')}到达${caseFile.handler ? `，承办人${mention(caseFile.handler)}` : ''}`,
    `内容：${withoutPerson(caseFile.description, application)}`,
    `${stageLabel(row.stage)}${left ? `，${left}` : ''}。下一步：${row.nextStep}。`,
    ...[...answerLines(caseFile), ...besideLines(caseFile)].map((line) => withoutPerson(line, application)),
    ...dueDates(caseFile, calendar)
      .filter(isShown)
      .map((due) => dueText(due)),
    ...flagsOf(caseFile, today, calendar).map((flag) => `请留意：${flagText(flag)}`),
  ];
}
