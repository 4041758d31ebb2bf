import type { Application } from '../../../applications/case/application.ts';
import { effectiveEntries } from '../../../applications/case/apply.ts';
import { dispositionLabel } from '../../../applications/case/dispositions.ts';
import type { ApplicationEvent, CaseEvent } from '../../../applications/case/events.ts';
import { handOverLabel } from '../../../applications/case/hand-over.ts';
import { closingLabel, lapseOf } from '../../../applications/case/lapse.ts';
import { withoutPerson } from '../../../applications/case/without-person.ts';
import type { Button, Message } from '../../../dialogue/message.ts';
import { mention } from '../../../interview/mention.ts';
import type { IsoDate } from '../../../language/date.ts';
import type { Calendar } from '../../../report/calendar/calendar.ts';
import { caseLines } from './case-lines.ts';
import { EVENT_FORMS, isEventType } from './event-forms.ts';
import { COMMON, offeredEvents } from './offered-events.ts';

/** What a button of a case carries. */
export interface CaseValue {
  readonly organ: string;
  readonly id: string;
  readonly event: string;
  /** The disposition that the form of an answer begins with. */
  readonly as?: string | undefined;
  /** The day that a form begins with. */
  readonly on?: string | undefined;
}

const button = (organ: string, id: string, event: string, label: string, style?: 'primary'): Button => ({
  name: isEventType(event) ? 'caseEvent' : event,
  value: JSON.stringify({ organ, id, event } satisfies CaseValue),
  label,
  ...(style ? { style } : {}),
});

/** An application as it stands, without who applied: what it is, its dates, what to heed, what can follow. */
export function caseCard(
  application: Application,
  organ: string,
  today: IsoDate,
  calendar: Calendar,
): Message {
  const { id, case: caseFile } = application;
  const offered = offeredEvents(caseFile);
  const main = offered.filter((type) => COMMON.has(type));
  const buttons = main.map((type) =>
    button(organ, id, type, EVENT_FORMS[type].label, type === 'answered' ? 'primary' : undefined),
  );
  const lapse = lapseOf(caseFile, today, calendar);
  const closing: Button[] = lapse
    ? [
        {
          name: 'caseEvent',
          value: JSON.stringify({ organ, id, event: 'answered', as: lapse } satisfies CaseValue),
          label: `办结：${closingLabel(lapse)}`,
          style: 'primary',
        },
      ]
    : [];
  return {
    text: caseLines(application, today, calendar).join('\n'),
    buttons: [
      ...closing,
      ...buttons,
      button(organ, id, 'caseMore', '其他事项'),
      button(organ, id, 'caseEntries', '查看记录、更正'),
      button(organ, id, 'casePerson', '申请人信息'),
    ],
  };
}

/** Everything else that can follow on a case. */
export function moreCard({ id, case: caseFile }: Application, organ: string): Message {
  const rest = offeredEvents(caseFile).filter((type) => !COMMON.has(type));
  return {
    text:
      rest.length > 0
        ? `申请 ${caseFile.number}：还可以登记`
        : `申请 ${caseFile.number}目前没有其他可登记的事项。`,
    buttons: rest.map((type) => button(organ, id, type, EVENT_FORMS[type].label)),
  };
}

/** What an event says beyond its name and its day. */
function saidOf(event: CaseEvent): string {
  switch (event.type) {
    case 'answered':
      return `，${dispositionLabel(event.disposition)}${event.why ? `（${event.why}）` : ''}`;
    case 'contactFailed':
      return `，${event.way}`;
    case 'handedOver':
      return `，${handOverLabel(event.how)}（${event.organ}），${event.why}`;
    case 'objectionOverridden':
    case 'applicantGone':
      return `，${event.why}`;
    default:
      return '';
  }
}

/** An event in a few words. */
export function eventText(event: ApplicationEvent): string {
  if (event.type === 'registered') return `登记（${event.arrivedOn}到达）`;
  if (event.type === 'amended') {
    const what = event.replacement ? `改为${eventText(event.replacement)}` : '作废';
    return `更正第${event.entry}条，${what}，原因：${event.why}`;
  }
  return `${EVENT_FORMS[event.type].label}（${event.on}）${saidOf(event)}`;
}

/** The entries of an application with who recorded them and when, and a button to amend each that can be. */
export function entriesCard(application: Application, organ: string): Message {
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
    buttons: amendable.slice(-MOST_AMENDED).map(({ seq }) => ({
      name: 'caseAmend',
      value: JSON.stringify({ organ, id: application.id, event: String(seq) } satisfies CaseValue),
      label: `更正第${seq}条`,
    })),
  };
}

/** Entries that can be amended from the card; earlier ones are seldom wrong only now. */
const MOST_AMENDED = 20;
