import { phrase } from '../../report/language.ts';
import { explain } from '../explain.ts';
import type { Known } from '../hearing/act.ts';
import type { Stamp } from '../input.ts';
import { RULES } from '../rules/all.ts';
import type { Rule } from '../rules/rule.ts';
import type { Offer, Session } from '../session.ts';
import { askBack, type Unheard } from './ask-back.ts';
import { withNotice, withTask } from './edit.ts';
import { quotedUpTo } from './quoted.ts';

/** Longer questions are cut where they are quoted (characters). */
const QUOTED = 40;

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

/** Buttons hold so many characters of a rule. */
const ON_BUTTON = 24;

/** Which of several rules a question is about. */
const whichRule = (session: Session, unheard: Unheard, rules: readonly Rule[]): Session =>
  askBack(
    session,
    unheard,
    phrase(
      `“${quotedUpTo(unheard.text, QUOTED)}”问的是哪一条？`,
      `Which of these does “${quotedUpTo(unheard.text, QUOTED)}” ask about?`,
    ),
    [
      ...rules.map(
        ({ id, answer }): Offer => ({
          does: 'rule',
          id,
          label: quotedUpTo(answer[session.lang], ON_BUTTON),
        }),
      ),
      { does: 'leave' },
    ],
  );

/** Tells the rule that a press chose. */
export function ruleTold(session: Session, id: string): Session {
  const rule = RULES.find((each) => each.id === id);
  return rule ? withNotice(session, rule.answer) : session;
}

/** Answers a question on the rules: what is known at once; the rest is asked of the model where there is one. */
export function rulesAsked(
  session: Session,
  input: Stamp,
  unheard: Unheard,
  known: Known | null = explain(unheard.text),
): Session {
  if (known?.either) return whichRule(session, unheard, known.either);
  if (known) return withNotice(session, known);
  return input.model
    ? withTask(session, input, { kind: 'answer-question', text: unheard.text })
    : withNotice(session, NO_ANSWER);
}
