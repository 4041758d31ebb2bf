import { NO_PERSON } from '../../../applications/case/applicant.ts';
import { register } from '../../../applications/case/apply.ts';
import { registrationSchema } from '../../../applications/case/events.ts';
import { refusalText } from '../../../applications/case/refusals.ts';
import { mainDue } from '../../../applications/clock/clock.ts';
import { dueText } from '../../../applications/clock/clock-text.ts';
import type { Alert } from '../../../dialogue/entry-form.ts';
import type { IsoDate } from '../../../language/date.ts';
import type { Calendar } from '../../../report/calendar/calendar.ts';

/** What a registration is dated by; the rest of its form changes no date. */
const UNDATED = { type: 'registered', number: '1', applicant: 'naturalPerson', description: '', supply: '' };

/** The way in that is counted by where none was chosen yet: the day of arrival counts. */
const ASSUMED = { channel: 'in-person', said: '还没有选申请渠道，先按当面提交计算。' };

const CONFIRMED_BEFORE: Alert = {
  level: 'warning',
  text: '双方确认收到之日早于到达日期，请核对两个日期。',
};

const NO_DAY: Alert = { level: 'info', text: '选了到达日期，这里显示答复期限。' };

/** The due date that the days of a registration form would give, as it is filled in so far. */
export function dueShown(
  { channel = '', arrivedOn = '', confirmedOn = '' }: Readonly<Record<string, string>>,
  today: IsoDate,
  calendar: Calendar,
): Alert {
  const read = registrationSchema.safeParse({
    ...UNDATED,
    channel: channel || ASSUMED.channel,
    arrivedOn,
    confirmedOn: confirmedOn || null,
  });
  if (!read.success) return NO_DAY;
  if (confirmedOn !== '' && confirmedOn < arrivedOn) return CONFIRMED_BEFORE;
  const signature = { by: '', at: 0, today };
  const outcome = register('', read.data, NO_PERSON, signature, calendar);
  if (outcome.kind === 'refused') return { level: 'warning', text: refusalText(outcome.refusal) };
  const due = mainDue(outcome.application.case, calendar);
  if (!due) return NO_DAY;
  const assumed = channel === '' ? ASSUMED.said : '';
  const isPast = due.date < today && due.standing === 'running';
  const past = isPast ? '这一天已经过去，请核对日期。' : '';
  return { level: isPast ? 'warning' : 'info', text: `按所选日期，${dueText(due)}。${assumed}${past}` };
}
