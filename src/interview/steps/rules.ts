import { type Phrase, phrase } from '../../report/language.ts';
import { explain } from '../explain.ts';
import { howToAnswer } from '../hearing/answering.ts';
import type { Stamp } from '../input.ts';
import { presentQuestion } from '../questions/list.ts';
import type { Session } from '../session.ts';
import { withNotice, withTask } from './edit.ts';

const NO_ANSWER = phrase(
  '这个问题没有现成的答案，请查填报说明或问主管部门。',
  'There is no ready answer to this; please ask the office in charge.',
);

/** Where the ledger is asked. */
export const ASK_LEDGER = phrase(
  '这里填的是年报。查申请台账请@我再问一遍，或用“/nianbao 台账”。',
  'This is the report. For the ledger mention me with the question, or use “/nianbao status”.',
);

/** Answers a question on the rules: what is known at once; the rest is asked of the model where there is one. */
export function rulesAsked(
  session: Session,
  input: Stamp,
  text: string,
  known: Phrase | null = explain(text),
): Session {
  if (known) return withNotice(session, known);
  return input.model
    ? withTask(session, input, { kind: 'answer-question', text })
    : withNotice(withNotice(session, NO_ANSWER), howToAnswer(presentQuestion(session)));
}
