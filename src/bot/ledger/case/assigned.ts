import type { Application } from '../../../applications/case/application.ts';
import type { ApplicationEvent } from '../../../applications/case/events.ts';
import { nextStepOf, stageOf } from '../../../applications/case/stage.ts';
import { withoutPerson } from '../../../applications/case/without-person.ts';
import { mainDue } from '../../../applications/clock/clock.ts';
import type { Message } from '../../../dialogue/message.ts';
import { mention } from '../../../interview/mention.ts';
import { deputyOn } from '../../../organs/leave.ts';
import { dayText } from '../../../report/calendar/explain.ts';
import type { Parts } from '../../parts.ts';
import { sendOnce } from '../../reminders/send-digest.ts';
import type { Deed } from './record.ts';

/** Who was assigned, as the thread of the case says it; nothing of other events. */
export const handlerText = (event: ApplicationEvent): string =>
  event.type !== 'assigned' ? '' : event.handler ? `，承办人${mention(event.handler)}` : '，暂无承办人';

/** What whoever was assigned reads in their own conversation: which case, by when, what to do next. */
function assignedCard(
  application: Application,
  organ: string,
  whom: string,
  by: string,
  due: string | null,
): Message {
  const { id, case: caseFile } = application;
  const about = withoutPerson(caseFile.description, application);
  const until = due === null ? '' : `答复期限${dayText(due, 'zh')}，`;
  return {
    text: `${mention(by)}把申请 ${caseFile.number} 指派给${whom}承办。内容：${about}。${until}下一步：${nextStepOf(stageOf(caseFile))}。`,
    buttons: [
      {
        name: 'caseShow',
        value: JSON.stringify({ organ, id, event: '' }),
        label: `查看${caseFile.number}`,
        style: 'primary',
      },
    ],
  };
}

/** Tells whoever was assigned a case, and their deputy, once, in their own conversation; not who assigned it to themselves. */
export async function tellHandler(
  parts: Pick<Parts, 'organs' | 'outbound' | 'log' | 'calendar' | 'pace'>,
  { organ, user, key }: Pick<Deed, 'organ' | 'user' | 'key'>,
  application: Application,
): Promise<void> {
  const { handler } = application.case;
  if (handler === null || handler === user) return;
  const due = mainDue(application.case, parts.calendar)?.date ?? null;
  const { today } = application.entries.at(-1) ?? { today: application.case.arrivedOn };
  const deputy = deputyOn((await parts.organs.load(organ))?.leaves ?? {}, handler, today);
  for (const to of new Set([handler, deputy ?? handler])) {
    const whom = to === handler ? '您' : `${mention(handler)}（休假，由您代收提醒）`;
    const card = assignedCard(application, organ, whom, user, due);
    const name = { day: today, what: `assigned-${application.id}-${key}${to === handler ? '' : '-deputy'}` };
    await sendOnce(parts, { organ, to, name, covers: [], card });
  }
}
