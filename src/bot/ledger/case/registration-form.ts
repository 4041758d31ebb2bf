import { APPLICANT_KINDS, applicantLabel } from '../../../applications/case/applicant.ts';
import { channelLabel } from '../../../applications/case/words.ts';
import type { EntryField } from '../../../dialogue/entry-form.ts';
import { choice, date, line } from '../../../dialogue/fields.ts';
import type { IsoDate } from '../../../language/date.ts';
import { CHANNELS } from '../../../report/calendar/statutory.ts';

/**
 * The fields that a registration is made of; `initial` is what is known already. `isLive`: the form's alert follows the days.
 */
export const registrationFields = (
  initial: Readonly<Record<string, string>>,
  today: IsoDate,
  isLive = false,
): EntryField[] => [
  line('number', '申请编号', { initial: initial.number ?? '', hint: '按本机关的编号规则，可改' }),
  choice(
    'applicant',
    '申请人类型',
    APPLICANT_KINDS.map((value) => ({ value, label: applicantLabel(value) })),
    initial.applicant,
  ),
  {
    ...choice(
      'channel',
      '申请渠道',
      CHANNELS.map((value) => ({ value, label: channelLabel(value) })),
      initial.channel,
    ),
    isLive,
  },
  { ...date('arrivedOn', '到达日期', initial.arrivedOn ?? today), isLive },
  {
    isLive,
    ...date('confirmedOn', '双方确认收到之日', initial.confirmedOn ?? '', true),
    hint: '平信、网上、电子邮件、传真填；还没确认可不填，期限先按到达日期算最早的一天',
  },
  {
    kind: 'text',
    id: 'description',
    label: '申请公开的内容',
    optional: false,
    initial: initial.description ?? '',
  },
  line('supply', '提供方式', { optional: true, initial: initial.supply ?? '' }),
];
