import { type Phrase, phrase } from '../../report/language.ts';
import { explain } from '../explain.ts';
import type { Stamp } from '../input.ts';
import type { Session } from '../session.ts';
import { withNotice, withTask } from './edit.ts';

const NO_ANSWER = phrase(
  '没有读到直接说这个的规定，请问本级政府信息公开工作主管部门（一般是政府办公室），并留下答复。这一问可先点“跳过”或“问过再填”。',
  'No rule that is known here says that: please ask the office in charge of disclosure (usually the government office) and keep its answer. This question may wait.',
);

/** Has the ledger asked what is its matter: the answer stands in the report's conversation. */
export const ledgerAsked = (session: Session, input: Stamp, text: string): Session =>
  withNotice(
    withTask(session, input, { kind: 'ask-ledger', text }),
    phrase('这是申请台账的事，答复见下；年报没有改动。', 'That is for the ledger, which answers below.'),
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
    : withNotice(session, NO_ANSWER);
}
