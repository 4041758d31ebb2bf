import { type Case, openConsultations } from '../../applications/case.ts';
import { DISPOSITIONS, dispositionLabel } from '../../applications/dispositions.ts';
import { type CaseEvent, caseEventSchema } from '../../applications/events.ts';
import { lacksReview } from '../../applications/flags-answer.ts';
import { addDays, type IsoDate } from '../../language/date.ts';
import type { FormField } from '../form.ts';
import { DISPUTE_FORMS } from './dispute-forms.ts';
import { type EventForm, maybe, NONE, NOTHING, type Values, YES_NO } from './event-form.ts';
import { choice, date, line, text } from './form-fields.ts';

type EventType = CaseEvent['type'];

const whichConsultation = (file: Case): FormField => {
  const open = openConsultations(file);
  const options = file.consultations.flatMap((item, at) =>
    open.includes(item)
      ? [
          {
            value: String(at),
            label: `${item.whom === 'thirdParty' ? '第三方' : '其他机关'}，${item.sentOn}发出`,
          },
        ]
      : [],
  );
  return choice('consultation', '哪一次征求意见', options, options.at(-1)?.value ?? '');
};

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
    ],
    read: ({ disposition, documentNumber = '', delivery = '', toldReconsideration }) => ({
      disposition,
      documentNumber,
      delivery,
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
  consulted: {
    label: '征求意见',
    on: '发出征求意见书日期',
    fields: () => [
      choice(
        'whom',
        '征求谁的意见',
        [
          { value: 'thirdParty', label: '第三方（第三十二条）' },
          { value: 'otherOrgan', label: '共同制作该信息的其他机关（第三十四条）' },
        ],
        'thirdParty',
      ),
      date('receivedOn', '对方收到日期（还不知道可不填）', '', true),
    ],
    read: ({ whom, receivedOn }) => ({ whom, receivedOn: maybe(receivedOn) }),
  },
  consultationReceived: {
    label: '对方已收到征求意见书',
    on: '对方收到日期',
    fields: (file) => [whichConsultation(file)],
    read: ({ consultation }) => ({ consultation: Number(consultation) }),
  },
  consultationEnded: {
    label: '收到意见',
    on: '收到意见或期满日期',
    fields: (file) => [
      whichConsultation(file),
      choice('reply', '意见', [
        { value: 'agrees', label: '同意公开' },
        { value: 'objects', label: '不同意公开' },
        { value: 'silent', label: '期满未回复' },
      ]),
    ],
    read: ({ consultation, reply }) => ({ consultation: Number(consultation), reply }),
  },
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
  feeNotified: {
    label: '收费通知',
    on: '收费通知日期',
    fields: () => [
      choice('basis', '计收方式', [
        { value: 'pages', label: '按量计收' },
        { value: 'items', label: '按件计收' },
      ]),
      { kind: 'number', id: 'amountYuan', label: '金额（元）', optional: false, initial: '', decimal: true },
      date('receivedOn', '申请人收到通知日期（还不知道可不填）', '', true),
    ],
    read: ({ basis, amountYuan, receivedOn }) => ({
      basis,
      amountYuan: Number(amountYuan),
      receivedOn: maybe(receivedOn),
    }),
  },
  feePaid: { label: '已缴费', on: '缴费日期', fields: NONE, read: NOTHING },
  feeLapsed: { label: '逾期未缴费', on: '期满日期', fields: NONE, read: NOTHING },
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
    day: (file) => (lacksReview(file) && file.reviews.length === 0 ? (file.answer?.on ?? null) : null),
    fields: () => [line('reviewer', '审查人'), text('outcome', '审查意见', true)],
    read: ({ reviewer, outcome = '' }) => ({ reviewer, outcome }),
  },
  assigned: {
    label: '指派承办人',
    on: '指派日期',
    fields: (file) => [
      {
        kind: 'people',
        id: 'handler',
        label: '承办人（选一人）',
        optional: true,
        initial: file.handler ? [file.handler] : [],
      },
    ],
    read: ({ handler = '' }) => ({ handler: maybe(handler.split(',')[0]) }),
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
      text('why', '说明'),
    ],
    read: ({ reason, why }) => ({ reason, why }),
  },
};

/** Every type of event that a form can record, in the order in which they are offered. */
export const EVENT_TYPES = Object.keys(EVENT_FORMS) as readonly EventType[];

/** Whether a text names a type of event. */
export const isEventType = (name: string): name is EventType => Object.hasOwn(EVENT_FORMS, name);

/** The fields of an event's form, its day first. */
export const eventFields = (type: EventType, file: Case, today: IsoDate): FormField[] => [
  date('on', EVENT_FORMS[type].on, EVENT_FORMS[type].day?.(file) ?? today),
  ...EVENT_FORMS[type].fields(file, today),
];

/** The case before an event that has one of several consultations for its object, so that it can be chosen again. */
export function beforeEvent(file: Case, event: CaseEvent): Case {
  if (event.type !== 'consultationEnded' && event.type !== 'consultationReceived') return file;
  const item = file.consultations[event.consultation];
  if (!item) return file;
  const consultations = file.consultations.with(event.consultation, { ...item, endedOn: null });
  return { ...file, consultations };
}

/** A form's values as the event, or what is wrong with them by field. */
export function readEvent(
  type: EventType,
  values: Values,
  file: Case,
): { readonly event: CaseEvent } | { readonly errors: Record<string, string> } {
  const form = EVENT_FORMS[type];
  const read = caseEventSchema.safeParse({ type, on: values.on, ...form.read(values, file) });
  if (read.success) return { event: read.data };
  const fields = new Set(['on', ...form.fields(file, values.on ?? '2000-01-01').map(({ id }) => id)]);
  const named = read.error.issues.map(({ path }) => String(path[0] ?? 'on'));
  return {
    errors: Object.fromEntries(named.map((id) => [fields.has(id) ? id : 'on', '请填写或更正这一项。'])),
  };
}
