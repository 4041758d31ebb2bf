import type { Case } from '../../../applications/case/case.ts';
import type { EntryField } from '../../../dialogue/entry-form.ts';
import { choice, date } from '../../../dialogue/fields.ts';
import type { Option } from '../../../dialogue/message.ts';
import { type EventForm, maybe, YES_NO } from './event-form.ts';

const DISPUTE_KINDS: readonly Option[] = [
  { value: 'reconsideration', label: '行政复议' },
  { value: 'litigationDirect', label: '行政诉讼（未经复议直接起诉）' },
  { value: 'litigationAfterReconsideration', label: '行政诉讼（复议后起诉）' },
];

const disputeLabel = (kind: string): string =>
  DISPUTE_KINDS.find(({ value }) => value === kind)?.label ?? kind;

const whichDispute = (caseFile: Case): EntryField =>
  choice(
    'dispute',
    '哪一件复议、诉讼',
    caseFile.disputes.map(({ kind, steps }, at) => ({
      value: String(at),
      label: `${disputeLabel(kind)}，${steps[0]?.on ?? ''}起`,
    })),
    String(caseFile.disputes.length - 1),
  );

/** Reconsideration and litigation (复议、诉讼) as forms. */
export const DISPUTE_FORMS = {
  disputeOpened: {
    label: '复议、诉讼立案',
    on: '收到复议、应诉通知日期',
    fields: () => [
      choice('kind', '类型', DISPUTE_KINDS),
      choice(
        'role',
        '本机关的身份',
        [
          { value: 'sole', label: '单独被申请人、被告' },
          { value: 'originalOrgan', label: '原行为机关（与复议机关共同被告）' },
          { value: 'reconsiderationOrgan', label: '复议机关（共同被告，不计入本机关）' },
        ],
        'sole',
      ),
    ],
    read: ({ kind, role }) => ({ kind, role }),
  },
  disputeMoved: {
    label: '复议、诉讼进展',
    on: '日期',
    fields: (caseFile) => [
      whichDispute(caseFile),
      choice('stage', '进展', [
        { value: 'accepted', label: '受理' },
        { value: 'heard', label: '开庭或听证' },
        { value: 'secondInstance', label: '二审' },
        { value: 'retrial', label: '再审' },
      ]),
    ],
    read: ({ dispute, stage }) => ({ dispute: Number(dispute), stage }),
  },
  disputeDecided: {
    label: '复议、诉讼结果',
    on: '决定、裁判日期',
    fields: (caseFile) => [
      whichDispute(caseFile),
      choice('result', '结果（年报第四部分的一项）', [
        { value: 'upheld', label: '结果维持' },
        { value: 'corrected', label: '结果纠正' },
        { value: 'otherResult', label: '其他结果' },
      ]),
      choice('reanswer', '是否责令重新答复', YES_NO, 'no'),
      date('by', '重新答复期限（责令时）', '', true),
    ],
    read: ({ dispute, result, reanswer, by }) => ({
      dispute: Number(dispute),
      result,
      reanswer: reanswer === 'yes' ? { by: maybe(by) } : null,
    }),
  },
} satisfies Record<string, EventForm>;
