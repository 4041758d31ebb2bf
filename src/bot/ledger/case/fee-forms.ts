import { choice, date } from '../../../dialogue/fields.ts';
import { type EventForm, maybe, NONE, NOTHING } from './event-form.ts';

/** The processing fee (国办函〔2020〕109号): its notice, the notice's receipt, payment, and the time for it gone by. */
export const FEE_FORMS = {
  feeNotified: {
    label: '收费通知',
    on: '收费通知日期',
    fields: () => [
      choice('basis', '计收方式', [
        { value: 'pages', label: '按量计收' },
        { value: 'items', label: '按件计收' },
      ]),
      {
        kind: 'number',
        id: 'units',
        label: '多少页，或申请人当月多少件',
        optional: true,
        initial: '',
        decimal: false,
      },
      { kind: 'number', id: 'amountYuan', label: '金额（元）', optional: false, initial: '', decimal: true },
      date('receivedOn', '申请人收到通知日期（还不知道可不填）', '', true),
    ],
    read: ({ basis, units, amountYuan, receivedOn }) => ({
      basis,
      units: units ? Number(units) : null,
      amountYuan: Number(amountYuan),
      receivedOn: maybe(receivedOn),
    }),
  },
  feeNoticeReceived: { label: '申请人收到收费通知', on: '收到日期', fields: NONE, read: NOTHING },
  feePaid: { label: '已缴费', on: '缴费日期', fields: NONE, read: NOTHING },
  feeLapsed: { label: '逾期未缴费', on: '期满日期', fields: NONE, read: NOTHING },
} satisfies Readonly<Record<string, EventForm>>;
