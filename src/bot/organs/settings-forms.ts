import { z } from 'zod';
import type { EntryField } from '../../dialogue/entry-form.ts';
import { choice, line } from '../../dialogue/fields.ts';
import type { Message } from '../../dialogue/message.ts';
import { mention } from '../../interview/mention.ts';
import type { Organ } from '../../organs/organ.ts';
import { peopleWith } from '../../organs/permission.ts';
import { ROLES, type Role, roleLabel } from '../../organs/roles.ts';
import { dueByLaw, reportDueSettingsSchema } from '../../report/calendar/report-due.ts';
import { ORGAN_KIND_LABELS, ORGAN_KINDS } from '../../report/organ.ts';
import { organKindOptions } from '../start-form.ts';

type Values = Readonly<Record<string, string>>;

/** A form's values as what they mean, or what is wrong with them by field. */
export type ReadForm<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'wrong'; readonly errors: Readonly<Record<string, string>> };

/** The most people of one organ. */
const MOST_PEOPLE = 100;

/** The roles of an organ's people as fields, one a role. */
export const peopleFields = (organ: Organ): EntryField[] =>
  ROLES.map((role) => ({
    kind: 'people',
    id: role,
    label: roleLabel(role),
    optional: true,
    initial: peopleWith(organ, [role]),
    ...(role === 'lead'
      ? { hint: '负责人收超期提醒和每周概览，可设置提醒时间、时限和保存期限、安排休假代办' }
      : {}),
  }));

/** Who holds which role, from the fields. */
export function readPeople(values: Values): ReadForm<Organ['people']> {
  const roles = new Map<string, Role[]>();
  for (const role of ROLES) {
    const users = (values[role] ?? '').split(',').filter((user) => user !== '');
    for (const user of users) roles.set(user, [...(roles.get(user) ?? []), role]);
  }
  const people = [...roles].map(([user, held]) => ({ user, roles: held }));
  if (people.length > MOST_PEOPLE) {
    return { kind: 'wrong', errors: { drafter: `一个机关最多${MOST_PEOPLE}人，请减少一些。` } };
  }
  const needsLead = people.length > 0 && !people.some((person) => person.roles.includes('lead'));
  if (needsLead) return { kind: 'wrong', errors: { lead: '请至少选一位负责人，超期提醒要有人接收。' } };
  return { kind: 'read', value: people };
}

const HOURS = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${hour}:00` }));

/** What stands for "no such date", whatever the law says. */
const NO_DATE = '无';

const dueText = (due: string | null | undefined): string => (due === null ? NO_DATE : (due ?? ''));

/** Who sets how long personal data is kept while nobody is the lead: what was deleted cannot be had back. */
export const RETENTION_OF = '申请人信息的保存期限由工作区管理员设置，安排人员后由负责人设置。';

const monthsText = (months: number | null): string => (months === null ? '' : String(months));

/** What a lead sets, as fields; `retention`: whether this person may have personal data deleted. */
export const settingsFields = ({ kind, settings }: Organ, retention: boolean): EntryField[] => [
  choice(
    'digestHour',
    '每天几点提醒（工作日，一人一条；负责人每周另有一份概览）',
    HOURS,
    String(settings.digestHour),
  ),
  choice('kind', '机关类型（决定年报的法定时限）', organKindOptions, kind),
  line('submission', '年报报送时限', {
    optional: true,
    hint: '写作 01-20；只用于某一年的写作 2027-01-20；不填按法定时限，没有写“无”',
    initial: dueText(settings.reportDue.submission),
  }),
  line('publication', '年报公布时限', {
    optional: true,
    hint: '同上。法定时限：部门1月31日，政府信息公开工作主管部门3月31日',
    initial: dueText(settings.reportDue.publication),
  }),
  ...(retention
    ? [
        line('retentionMonths', '办结几个月后删除申请人信息', {
          optional: true,
          hint: '不填则一直保存。删除后台账的数字和经过都在，姓名、证件和联系方式不可恢复',
          initial: monthsText(settings.retentionMonths),
        }),
      ]
    : []),
];

/** What a lead set, from the fields; what the form did not ask for stays as the organ has it. */
export function readSettings(values: Values, organ: Organ): ReadForm<Pick<Organ, 'kind' | 'settings'>> {
  const errors: Record<string, string> = {};
  const due = (field: 'submission' | 'publication') => {
    const words = (values[field] ?? '').trim();
    if (words === '') return {};
    const read = reportDueSettingsSchema.safeParse({ [field]: words === NO_DATE ? null : words });
    if (read.success) return read.data;
    errors[field] = '请写作 01-20 或 2027-01-20，没有写“无”，按法定时限就不填。';
    return {};
  };
  const months = (values.retentionMonths ?? monthsText(organ.settings.retentionMonths)).trim();
  const isMonths = /^[1-9]\d{0,2}$/.test(months) && Number(months) <= 600;
  if (months !== '' && !isMonths) errors.retentionMonths = '请填1到600的整数，例如 24；一直保存就不填。';
  const kind = z.enum(ORGAN_KINDS).safeParse(values.kind);
  if (!kind.success) errors.kind = '请选机关类型。';
  const hour = Number(values.digestHour);
  if (!HOURS.some(({ value }) => value === values.digestHour)) errors.digestHour = '请选时间。';
  const reportDue = { ...due('submission'), ...due('publication') };
  if (!kind.success || Object.keys(errors).length > 0) return { kind: 'wrong', errors };
  const retentionMonths = months === '' ? null : Number(months);
  return {
    kind: 'read',
    value: { kind: kind.data, settings: { digestHour: hour, retentionMonths, reportDue } },
  };
}

/** A date of the report as it is set: by the organ, by law, or by nobody yet. */
function dueLine(name: string, due: string | null | undefined, byLaw: string | null): string {
  if (due === null) return `${name}不设`;
  if (due !== undefined) return `${name}${due}`;
  return byLaw === null ? `${name}未设（没有法定日期，请按通知填写，否则不提醒）` : `${name}按法定${byLaw}`;
}

/** Who may work for an organ while nobody is arranged, and how that ends. */
const OPEN_ORGAN =
  '还没有安排人员：工作区成员都可以填报和登记，访客和别的工作区的人不能。工作区管理员安排第一批人员和负责人之后，只有他们能办。';

/** What somebody may change of an organ: who works for it, how long personal data is kept, and everything else. */
export interface MaySet {
  readonly people: boolean;
  readonly retention: boolean;
  readonly rest: boolean;
}

/** How an organ is set up, with the buttons for what this person may change. */
export function settingsCard(organ: Organ, may: MaySet): Message {
  const { settings, people } = organ;
  const roles = ROLES.map((role) => {
    const holders = peopleWith(organ, [role]).map(mention);
    return `${roleLabel(role)}：${holders.length > 0 ? holders.join('、') : '未安排'}`;
  });
  const value = organ.id;
  const { submission, publication } = settings.reportDue;
  const dates = [
    dueLine('报送', submission, dueByLaw(organ.kind, 'submission')),
    dueLine('公布', publication, dueByLaw(organ.kind, 'publication')),
  ];
  return {
    text: [
      `${organ.name}（${ORGAN_KIND_LABELS[organ.kind]}）`,
      ...(organ.formerNames.length > 0 ? [`曾用名：${organ.formerNames.join('、')}。`] : []),
      ...(people.length > 0 ? roles : [OPEN_ORGAN]),
      `提醒时间：工作日${settings.digestHour}:00。年报时限：${dates.join('，')}。`,
      `申请人信息：${settings.retentionMonths === null ? '一直保存' : `办结${settings.retentionMonths}个月后删除`}。`,
      ...(may.people ? [] : ['人员由工作区管理员安排。']),
      ...(may.rest ? [] : ['其余设置由负责人修改。']),
      ...(may.rest && !may.retention ? [RETENTION_OF] : []),
    ].join('\n'),
    buttons: [
      { name: 'leaveList', value, label: '休假代办' },
      ...(may.people ? [{ name: 'organPeople', value, label: '安排人员' }] : []),
      ...(may.rest
        ? [{ name: 'organSettings', value, label: may.retention ? '提醒、时限和保存期限' : '提醒和时限' }]
        : []),
      ...(may.people || may.rest ? [{ name: 'organRename', value, label: '改名' }] : []),
      ...(may.people
        ? [
            { name: 'organMerge', value, label: '并入其他机关' },
            { name: 'organRemove', value, label: '删除机关', style: 'danger' as const },
          ]
        : []),
    ],
  };
}
