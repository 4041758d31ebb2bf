import type { Person } from '../../../applications/case/applicant.ts';
import type { Application } from '../../../applications/case/application.ts';
import type { EntryField } from '../../../dialogue/entry-form.ts';
import { line } from '../../../dialogue/fields.ts';
import type { Message } from '../../../dialogue/message.ts';
import type { CaseValue } from './case-card.ts';
import type { Values } from './event-form.ts';

const SEVERAL = '几个人一起申请的，姓名用顿号分开';

/** The fields for who applied: one person or several, who acts for them, how to reach them. `hint` says who sees it. */
export const personFields = (
  { name, contact, identity, agent = '' }: Person,
  hint: string | null = null,
): EntryField[] => [
  line('name', '申请人姓名或名称', {
    optional: true,
    initial: name,
    hint: hint ? `${hint}；${SEVERAL}` : SEVERAL,
  }),
  line('agent', '代理人', { optional: true, initial: agent, ...(hint ? { hint } : {}) }),
  line('contact', '联系方式', { optional: true, initial: contact, ...(hint ? { hint } : {}) }),
  line('identity', '身份证明', { optional: true, initial: identity, ...(hint ? { hint } : {}) }),
];

/** The person that a form's values tell. */
export const personIn = ({ name = '', contact = '', identity = '', agent = '' }: Values): Person => ({
  name,
  contact,
  identity,
  ...(agent ? { agent } : {}),
});

/** Who applied, for the handler alone, with a button to amend it. */
export function personCard({ id, case: caseFile, person }: Application, organ: string): Message {
  const { name, contact, identity, agent } = person;
  const known = [
    `申请人：${name || '未填'}`,
    ...(agent ? [`代理人：${agent}`] : []),
    `联系方式：${contact || '未填'}`,
    `身份证明：${identity || '未填'}`,
  ];
  return {
    text: `申请 ${caseFile.number}\n${known.join('\n')}`,
    buttons: [
      {
        name: 'casePersonEdit',
        value: JSON.stringify({ organ, id, event: 'person' } satisfies CaseValue),
        label: '更正申请人信息',
      },
    ],
  };
}
