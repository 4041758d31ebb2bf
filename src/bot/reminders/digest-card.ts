import type { Application } from '../../applications/case/application.ts';
import { nextStepOf, stageOf } from '../../applications/case/stage.ts';
import { withoutPerson } from '../../applications/case/without-person.ts';
import { type Digest, type Firing, pressingIn } from '../../applications/reminders/reminders.ts';
import { reminderText } from '../../applications/reminders/text.ts';
import type { Button, Message } from '../../dialogue/message.ts';
import { mention } from '../../interview/mention.ts';
import type { IsoDate } from '../../language/date.ts';
import type { Organ } from '../../organs/organ.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import { dayText } from '../../report/calendar/explain.ts';
import type { Agenda } from './agenda.ts';
import { itemsOf, reminderButtons } from './reminder-item.ts';
import { missingText } from './report-missing.ts';
import type { KnownReport } from './watched-reports.ts';

/** Reminders of cases that are written out in one message. */
const LISTED = 30;

/** Cases and reports that get a button each on a card; the rest are reached by their number. */
const BUTTONS = 5;

type Facts = Pick<Agenda, 'applications' | 'reports'> & {
  readonly calendar: Calendar;
  readonly today: IsoDate;
};

function workdaysLeft({ subject }: Firing, { calendar, today }: Facts): number {
  if (subject.kind === 'chosen') return 0;
  const date = subject.kind === 'report' ? subject.due.lastWorkday : subject.due.date;
  return calendar.workdaysBetween(today, date);
}

/** What a person asked to be reminded of, by the office's own number. */
function chosenName(key: string, { applications, reports }: Facts): string {
  const report = reports.find(({ id }) => key.startsWith(id));
  return report ? `${report.year}年度报告` : (applications.get(key)?.case.number ?? '该事项');
}

/** Characters of what is asked for that tell a case from another. */
const FIRST_WORDS = 16;

/** What a case is about, in its first words, without the applicant's name. */
function aboutText(application: Application): string {
  const words = withoutPerson(application.case.description.replace(/\s+/g, ' '), application);
  const first = [...words].slice(0, FIRST_WORDS).join('');
  return first === '' ? '' : `内容：${first}${first.length < words.length ? '……' : ''}。`;
}

/** A firing about an application in a line: the date, what to do next, and for the lead who has it. */
function caseLine(firing: Firing, application: Application | undefined, facts: Facts): string {
  const text = reminderText(firing, facts.today, workdaysLeft(firing, facts));
  const words = firing.subject.kind === 'chosen' ? `${chosenName(firing.subject.key, facts)}：${text}` : text;
  if (!application) return words;
  const { case: caseFile } = application;
  const about = aboutText(application);
  const handler =
    caseFile.handler && caseFile.handler !== firing.to ? `承办人${mention(caseFile.handler)}。` : '';
  const next =
    caseFile.answer === null || firing.step === 'overdue' ? `下一步：${nextStepOf(stageOf(caseFile))}。` : '';
  return `${words}${about}${handler}${next}`;
}

/** A report's dates in lines, and what it still lacks. */
function reportLines(report: KnownReport, firings: readonly Firing[], facts: Facts): string[] {
  const dates = firings.map((firing) => reminderText(firing, facts.today, workdaysLeft(firing, facts)));
  const left = report.session ? missingText(report.session, facts.today) : '尚未开始填报。';
  return [...dates, left];
}

const reportButton = (organ: string, { year, session }: KnownReport): Button => ({
  name: 'remindReport',
  value: JSON.stringify({ organ, year }),
  label: session ? `继续填写${year}年报` : `开始填报${year}年报`,
  style: 'primary',
});

const caseButton = (organ: string, { id, case: caseFile }: Application): Button => ({
  name: 'caseShow',
  value: JSON.stringify({ organ, id, event: '' }),
  label: `查看${caseFile.number}`,
});

/** For whom some of the reminders are: 您在代经办人甲收提醒，至4月20日（周一）。 */
function awayText({ leaves }: Pick<Organ, 'leaves'>, user: string): string {
  const leave = leaves[user];
  return `您在代${mention(user)}收提醒${leave ? `，至${dayText(leave.until, 'zh', false)}` : ''}。`;
}

/** One person's reminders of a day in one message: cases first, then reports with what they lack, then the buttons. */
export function digestCard(
  organ: Pick<Organ, 'id' | 'name' | 'leaves'>,
  digest: Digest,
  facts: Facts,
): Message {
  const { firings } = digest;
  const idOf = ({ subject }: Firing) =>
    subject.kind === 'application' ? subject.id : subject.kind === 'chosen' ? subject.key : null;
  const cases = firings.filter(({ subject }) => subject.kind !== 'report');
  const applications = [...new Set(cases.map(idOf))].flatMap((id) => facts.applications.get(id ?? '') ?? []);
  const about = facts.reports
    .map((report) => ({
      report,
      firings: firings.filter(({ subject }) => subject.kind === 'report' && subject.id === report.id),
    }))
    .filter((one) => one.firings.length > 0);
  const caseLines = cases.map((firing) =>
    caseLine(firing, facts.applications.get(idOf(firing) ?? ''), facts),
  );
  // What is due is written out whole, however much it is; it comes first.
  const shown = caseLines
    .slice(0, Math.max(LISTED, pressingIn(cases)))
    .map((line, at, all) => (all.length > 1 ? `${at + 1}. ${line}` : line));
  const more = caseLines.length - shown.length;
  const away = new Set(firings.flatMap(({ standsInFor }) => standsInFor ?? []));
  return {
    text: [
      `${organ.name}，${dayText(facts.today, 'zh')}提醒：`,
      ...[...away].map((user) => awayText(organ, user)),
      ...shown,
      ...(more > 0 ? [`另有${more}项，发“还有几件没办结”可逐件查看。`] : []),
      ...about.flatMap((one) => reportLines(one.report, one.firings, facts)),
    ].join('\n'),
    buttons: [
      ...about.map(({ report }) => reportButton(organ.id, report)),
      ...applications.slice(0, BUTTONS).map((application) => caseButton(organ.id, application)),
      ...reminderButtons(itemsOf(organ.id, digest.on, firings)),
    ],
  };
}
