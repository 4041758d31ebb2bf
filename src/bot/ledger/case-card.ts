import { applicantLabel } from '../../applications/applicant.ts';
import type { Application } from '../../applications/application.ts';
import { effectiveEntries } from '../../applications/apply.ts';
import {
  type Case,
  isPending,
  isUnconfirmed,
  openConsultations,
  openCorrection,
  openFee,
} from '../../applications/case.ts';
import { dueDates } from '../../applications/clock.ts';
import { dueText } from '../../applications/clock-text.ts';
import { dispositionLabel } from '../../applications/dispositions.ts';
import type { ApplicationEvent, CaseEvent } from '../../applications/events.ts';
import { flagsOf, flagText } from '../../applications/flags.ts';
import { lacksReview } from '../../applications/flags-answer.ts';
import { rowFor } from '../../applications/query-answer.ts';
import { leftText } from '../../applications/query-text.ts';
import { openReanswer } from '../../applications/record.ts';
import { stageLabel } from '../../applications/stage.ts';
import { withoutPerson } from '../../applications/without-person.ts';
import { channelLabel } from '../../applications/words.ts';
import { mention } from '../../interview/mention.ts';
import type { IsoDate } from '../../language/date.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import { dayText } from '../../report/calendar/explain.ts';
import type { Card, CardButton } from '../card.ts';
import { EVENT_FORMS, EVENT_TYPES } from './event-forms.ts';

type EventType = CaseEvent['type'];

/** What a button of a case carries. */
export interface CaseValue {
  readonly organ: string;
  readonly id: string;
  readonly event: string;
}

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
  extended: isPending,
  feeNotified: isPending,
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
const COMMON = new Set<EventType>([
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

const button = (organ: string, id: string, event: string, label: string, style?: 'primary'): CardButton => ({
  name: event in EVENT_FORMS ? 'caseEvent' : event,
  value: JSON.stringify({ organ, id, event } satisfies CaseValue),
  label,
  ...(style ? { style } : {}),
});

/** An application as it stands, without who applied: what it is, its dates, what to heed, what can follow. */
export function caseCard(application: Application, organ: string, today: IsoDate, calendar: Calendar): Card {
  const { id, case: file } = application;
  const row = rowFor(application, { today, calendar, by: '', seesPerson: () => false, lang: 'zh' });
  const left = leftText(row);
  const lines = [
    `申请 ${file.number}：${applicantLabel(file.applicant)}，${channelLabel(file.channel)}，${dayText(file.arrivedOn, 'zh')}到达${file.handler ? `，承办人${mention(file.handler)}` : ''}`,
    `内容：${withoutPerson(file.description, application)}`,
    `${stageLabel(row.stage)}${left ? `，${left}` : ''}。下一步：${row.nextStep}。`,
    ...(file.answer && !file.answer.withdrawn
      ? [`${dayText(file.answer.on, 'zh')}答复：${dispositionLabel(file.answer.disposition)}`]
      : []),
    ...file.furtherAnswers.map(
      ({ on, disposition }) =>
        `${dayText(on, 'zh')}再次答复：${dispositionLabel(disposition)}，留存备查，不重复计数`,
    ),
    ...file.contactFailures.map(({ on, way }) => `${dayText(on, 'zh')}联系不上申请人（${way}）`),
    // How long the confirmation has been waited for stands in the line of the stage.
    ...dueDates(file, calendar).flatMap((due) => (due.what === 'confirmation' ? [] : [dueText(due)])),
    ...flagsOf(file, today, calendar).map((flag) => `请留意：${flagText(flag)}`),
  ];
  const offered = offeredEvents(file);
  const main = offered.filter((type) => COMMON.has(type));
  const buttons = main.map((type) =>
    button(organ, id, type, EVENT_FORMS[type].label, type === 'answered' ? 'primary' : undefined),
  );
  return {
    text: lines.join('\n'),
    table: null,
    buttons: [
      ...buttons,
      button(organ, id, 'caseMore', '其他事项'),
      button(organ, id, 'caseEntries', '查看记录、更正'),
      button(organ, id, 'casePerson', '申请人信息'),
    ],
  };
}

/** Everything else that can follow on a case. */
export function moreCard({ id, case: file }: Application, organ: string): Card {
  const rest = offeredEvents(file).filter((type) => !COMMON.has(type));
  return {
    text:
      rest.length > 0 ? `申请 ${file.number}：还可以登记` : `申请 ${file.number}目前没有其他可登记的事项。`,
    table: null,
    buttons: rest.map((type) => button(organ, id, type, EVENT_FORMS[type].label)),
  };
}

/** An event in a few words. */
export function eventText(event: ApplicationEvent): string {
  if (event.type === 'registered') return `登记（${event.arrivedOn}到达）`;
  if (event.type === 'amended') {
    const what = event.replacement ? `改为${eventText(event.replacement)}` : '作废';
    return `更正第${event.entry}条，${what}，原因：${event.why}`;
  }
  const said =
    event.type === 'answered'
      ? `，${dispositionLabel(event.disposition)}`
      : event.type === 'contactFailed'
        ? `，${event.way}`
        : '';
  return `${EVENT_FORMS[event.type].label}（${event.on}）${said}`;
}

/** The entries of an application with who recorded them and when, and a button to amend each that can be. */
export function entriesCard(application: Application, organ: string): Card {
  const valid = new Set(effectiveEntries(application.entries).map(({ seq }) => seq));
  const lines = application.entries.map(
    ({ seq, by, today, event }) =>
      `${seq}. ${today} ${mention(by)}：${withoutPerson(eventText(event), application)}`,
  );
  const amendable = application.entries.filter(
    ({ seq, event }) => valid.has(seq) && event.type !== 'amended',
  );
  return {
    text: `申请 ${application.case.number}的记录：\n${lines.join('\n')}\n记录不删除；有误的点下面更正，原记录保留。`,
    table: null,
    buttons: amendable.slice(-MOST_AMENDED).map(({ seq }) => ({
      name: 'caseAmend',
      value: JSON.stringify({ organ, id: application.id, event: String(seq) } satisfies CaseValue),
      label: `更正第${seq}条`,
    })),
  };
}

/** Entries that can be amended from the card; earlier ones are seldom wrong only now. */
const MOST_AMENDED = 20;
