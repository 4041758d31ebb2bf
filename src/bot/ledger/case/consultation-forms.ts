import { type Case, openConsultations, openObjections } from '../../../applications/case/case.ts';
import type { EntryField } from '../../../dialogue/entry-form.ts';
import { choice, date, text } from '../../../dialogue/fields.ts';
import { BECAUSE, type EventForm, maybe } from './event-form.ts';

type Consultation = Case['consultations'][number];

const whichOf = (caseFile: Case, open: readonly Consultation[]): EntryField => {
  const options = caseFile.consultations.flatMap((item, at) =>
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

/** Consultations of third parties and other organs (32, 34条): the letter, its receipt, the reply, what became of an objection. */
export const CONSULTATION_FORMS = {
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
    fields: (caseFile) => [whichOf(caseFile, openConsultations(caseFile))],
    read: ({ consultation }) => ({ consultation: Number(consultation) }),
  },
  consultationEnded: {
    label: '收到意见',
    on: '收到意见或期满日期',
    fields: (caseFile) => [
      whichOf(caseFile, openConsultations(caseFile)),
      choice('reply', '意见', [
        { value: 'agrees', label: '同意公开' },
        { value: 'objects', label: '不同意公开' },
        { value: 'silent', label: '期满未回复' },
      ]),
    ],
    read: ({ consultation, reply }) => ({ consultation: Number(consultation), reply }),
  },
  objectionOverridden: {
    label: '异议不采纳',
    on: '决定日期',
    fields: (caseFile) => [
      whichOf(caseFile, openObjections(caseFile)),
      choice('ground', '为什么不采纳', [
        { value: 'reasonsFail', label: '第三方的理由不成立' },
        { value: 'publicInterest', label: '不公开可能对公共利益造成重大影响' },
      ]),
      text(BECAUSE, '依据和理由'),
      date('noticedOn', '书面告知第三方日期（因公共利益公开的应告知）', '', true),
    ],
    read: ({ consultation, ground, because, noticedOn }) => ({
      consultation: Number(consultation),
      ground,
      why: because,
      noticedOn: maybe(noticedOn),
    }),
  },
} satisfies Readonly<Record<string, EventForm>>;
