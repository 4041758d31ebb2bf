import type { Lang } from '../../report/findings.ts';

/** Why an event cannot be: the only things that the ledger does not take. */
export type Refusal =
  | 'before-arrival'
  | 'before-receipt'
  | 'before-step'
  | 'in-future'
  | 'out-of-order'
  | 'after-answer'
  | 'nothing-open'
  | 'already-recorded'
  | 'set-aside'
  | 'no-such-entry'
  | 'registration-stays';

const TEXTS: Readonly<Record<Refusal, { readonly zh: string; readonly en: string }>> = {
  'before-arrival': {
    zh: '该日期早于申请到达日期，请核对；到达日期有误的，先更正登记。',
    en: 'The day is earlier than the arrival of the application; check it, or amend the registration first.',
  },
  'before-receipt': {
    zh: '该日期早于收到申请之日，请核对；收到日期有误的，先更正登记。',
    en: 'The day is earlier than the day of receipt; check it, or amend the registration first.',
  },
  'before-step': {
    zh: '该日期早于已登记的办理事项（如补正、征求意见、延期、缴费），请核对；该事项日期有误的，先更正。',
    en: 'The day is earlier than a step recorded before the answer (a correction, a consultation, an extension, a fee); check it, or amend that entry first.',
  },
  'in-future': {
    zh: '该日期尚未到来，请在事项发生后登记。',
    en: 'The day lies in the future; record the event once it has happened.',
  },
  'out-of-order': {
    zh: '该日期早于它所针对的事项，请核对两个日期。',
    en: 'The day is earlier than what it follows upon; check both days.',
  },
  'after-answer': {
    zh: '该申请此前已办结，请核对日期；办结登记有误的，先更正。',
    en: 'The application was closed before that day; check the day, or amend the closing entry first.',
  },
  'nothing-open': {
    zh: '没有与之对应的事项，请先登记前一步（如补正告知、征求意见、收费通知、答复）。',
    en: 'There is nothing that this follows upon; record the step before it first.',
  },
  'already-recorded': {
    zh: '该事项已登记；原登记有误的，请用“更正”。',
    en: 'This is recorded already; amend the earlier entry if it is wrong.',
  },
  'set-aside': {
    zh: '该件已注明不作为申请办理；注明有误的，请先更正该条记录。',
    en: 'This was set aside as no application; amend that entry first if it is wrong.',
  },
  'no-such-entry': { zh: '没有这条记录，请核对序号。', en: 'There is no such entry; check its number.' },
  'registration-stays': {
    zh: '登记不能撤销，只能更正；重复登记或不属于申请的，请注明“不作为申请办理”。',
    en: 'A registration can be amended but not struck; set the application aside instead.',
  },
};

/** A refusal in one sentence for people, with the next step. */
export const refusalText = (refusal: Refusal, lang: Lang = 'zh'): string => TEXTS[refusal][lang];
