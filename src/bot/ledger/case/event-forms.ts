import type { Case } from '../../../applications/case/case.ts';
import { DISPOSITIONS, dispositionLabel } from '../../../applications/case/dispositions.ts';
import { type CaseEvent, caseEventSchema } from '../../../applications/case/events.ts';
import { lacksReview } from '../../../applications/case/flags-answer.ts';
import { HAND_OVER_WAYS, handOverLabel } from '../../../applications/case/hand-over.ts';
import type { EntryField } from '../../../dialogue/entry-form.ts';
import { choice, date, line, person, text } from '../../../dialogue/fields.ts';
import type { Option } from '../../../dialogue/message.ts';
import { addDays, type IsoDate } from '../../../language/date.ts';
import { CONSULTATION_FORMS } from './consultation-forms.ts';
import { DISPUTE_FORMS } from './dispute-forms.ts';
import { BECAUSE, type EventForm, maybe, NONE, NOTHING, type Values, YES_NO } from './event-form.ts';
import { FEE_FORMS } from './fee-forms.ts';

type EventType = CaseEvent['type'];

/** The ways in which a case is given on without ending. */
const HAND_OVERS: readonly Option[] = HAND_OVER_WAYS.map((value) => ({
  value,
  label: handOverLabel(value),
}));

const REPEATS_HINT = '不填的，按同一申请人、内容相近的申请查找';

/** Working days by which an extension lasts at most (33条). */
const EXTENSION = 20;

/** How long an applicant usually gets to correct an application, in days. */
const CORRECTION_DAYS = 15;

/** Every event of a case as a form, in the order in which they are offered. */
export const EVENT_FORMS: Readonly<Record<EventType, EventForm>> = {
  confirmed: { label: '确认收到', on: '双方确认收到之日', fields: NONE, read: NOTHING },
  contactFailed: {
    label: '联系不上申请人',
    on: '联系日期',
    fields: () => [line('way', '联系方式（电话、短信、邮件、上门等）')],
    read: ({ way }) => ({ way }),
  },
  answered: {
    label: '答复',
    on: '答复日期',
    fields: () => [
      choice(
        'disposition',
        '处理结果（年报第三部分的一项）',
        DISPOSITIONS.map((value) => ({ value, label: dispositionLabel(value) })),
      ),
      line('documentNumber', '答复书文号', { optional: true }),
      line('delivery', '答复方式', { optional: true, hint: '例如：邮寄、当面领取、网上答复' }),
      { ...choice('toldReconsideration', '答复书已告知复议前置', YES_NO), optional: true },
      line(BECAUSE, '以“其他”办结的原因', { optional: true }),
      line('repeats', '重复申请的，重复的是哪一件（编号）', { optional: true, hint: REPEATS_HINT }),
    ],
    read: ({ disposition, documentNumber = '', delivery = '', toldReconsideration, because, repeats }) => ({
      disposition,
      documentNumber,
      delivery,
      ...(because ? { why: because } : {}),
      // Whether it has been answered is looked up when this is recorded.
      ...(repeats ? { repeats: { number: repeats.trim(), answeredOn: null } } : {}),
      toldReconsideration: toldReconsideration ? toldReconsideration === 'yes' : null,
    }),
  },
  correctionAsked: {
    label: '补正告知',
    on: '补正告知日期',
    fields: (_, today) => [
      date('until', '补正期限截止日', addDays(today, CORRECTION_DAYS)),
      text('items', '要求补正的事项', true),
    ],
    read: ({ until, items = '' }) => ({ until, items }),
  },
  correctionReceived: { label: '收到补正', on: '收到补正日期', fields: NONE, read: NOTHING },
  ...CONSULTATION_FORMS,
  extended: {
    label: '延期',
    on: '批准延期日期',
    fields: (_, today) => [
      line('approver', '批准人（政府信息公开工作机构负责人）'),
      date('notifiedOn', '告知申请人日期', today),
      {
        kind: 'number',
        id: 'workdays',
        label: '延长几个工作日',
        optional: false,
        initial: String(EXTENSION),
        decimal: false,
      },
    ],
    read: ({ approver, notifiedOn, workdays }) => ({ approver, notifiedOn, workdays: Number(workdays) }),
  },
  ...FEE_FORMS,
  reasonsAsked: { label: '要求说明理由', on: '告知日期', fields: NONE, read: NOTHING },
  reasonsGiven: {
    label: '收到说明理由',
    on: '收到日期',
    fields: () => [choice('reasonable', '理由是否合理', YES_NO)],
    read: ({ reasonable }) => ({ reasonable: reasonable === 'yes' }),
  },
  delayAgreed: {
    label: '合理延迟答复',
    on: '告知申请人日期',
    fields: () => [date('until', '告知的答复日期')],
    read: ({ until }) => ({ until }),
  },
  reviewed: {
    label: '公开审查',
    on: '审查日期',
    // What the flag asks for after the answer took place before it.
    day: (caseFile) =>
      lacksReview(caseFile) && caseFile.reviews.length === 0 ? (caseFile.answer?.on ?? null) : null,
    fields: () => [line('reviewer', '审查人'), text('outcome', '审查意见', true)],
    read: ({ reviewer, outcome = '' }) => ({ reviewer, outcome }),
  },
  assigned: {
    label: '指派承办人',
    on: '指派日期',
    fields: ({ handler }) => [person('handler', '承办人', handler ?? '', true)],
    read: ({ handler }) => ({ handler: maybe(handler) }),
  },
  handedOver: {
    label: '转办、退回、协办',
    on: '办理日期',
    fields: () => [
      choice('how', '事项', HAND_OVERS),
      line('organ', '转往、退回或请求协办的机关'),
      text(BECAUSE, '原因'),
    ],
    read: ({ how, organ, because }) => ({ how, organ, why: because }),
  },
  applicantGone: {
    label: '申请人死亡或终止',
    on: '得知日期',
    fields: () => [text(BECAUSE, '怎样得知、如何核实')],
    read: ({ because }) => ({ why: because }),
  },
  withdrawn: { label: '撤回', on: '申请人撤回日期', fields: NONE, read: NOTHING },
  delivered: { label: '送达', on: '送达日期', fields: NONE, read: NOTHING },
  ...DISPUTE_FORMS,
  setAside: {
    label: '不作为申请',
    on: '日期',
    fields: () => [
      choice('reason', '原因', [
        { value: 'recordCorrection', label: '更正本人政府信息（第四十一条）' },
        { value: 'registeredTwice', label: '重复登记' },
        { value: 'notAnApplication', label: '不是政府信息公开申请' },
      ]),
      text(BECAUSE, '说明'),
    ],
    read: ({ reason, because }) => ({ reason, why: because }),
  },
};

/** Every type of event that a form can record, in the order in which they are offered. */
export const EVENT_TYPES = Object.keys(EVENT_FORMS) as readonly EventType[];

/** Whether a text names a type of event. */
export const isEventType = (name: string): name is EventType => Object.hasOwn(EVENT_FORMS, name);

/** The fields of an event's form, its day first. */
export const eventFields = (type: EventType, caseFile: Case, today: IsoDate): EntryField[] => [
  date('on', EVENT_FORMS[type].on, EVENT_FORMS[type].day?.(caseFile) ?? today),
  ...EVENT_FORMS[type].fields(caseFile, today),
];

/** The case before an event that has one of several consultations for its object, so that it can be chosen again. */
export function beforeEvent(caseFile: Case, event: CaseEvent): Case {
  if (!('consultation' in event)) return caseFile;
  const item = caseFile.consultations[event.consultation];
  if (!item) return caseFile;
  const before = event.type === 'objectionOverridden' ? { overridden: null } : { endedOn: null };
  return {
    ...caseFile,
    consultations: caseFile.consultations.with(event.consultation, { ...item, ...before }),
  };
}

/** A form's values as the event, or what is wrong with them by field. */
export function readEvent(
  type: EventType,
  values: Values,
  caseFile: Case,
): { readonly event: CaseEvent } | { readonly errors: Record<string, string> } {
  const form = EVENT_FORMS[type];
  const read = caseEventSchema.safeParse({ type, on: values.on, ...form.read(values, caseFile) });
  if (read.success) return { event: read.data };
  const fields = new Set(['on', ...form.fields(caseFile, values.on ?? '2000-01-01').map(({ id }) => id)]);
  const named = read.error.issues.map(({ path }) => (path[0] === 'why' ? BECAUSE : String(path[0] ?? 'on')));
  return {
    errors: Object.fromEntries(named.map((id) => [fields.has(id) ? id : 'on', '请填写或更正这一项。'])),
  };
}
