import { questionAnswer } from '../../drafting/answers.ts';
import { composedReport } from '../../interview/compose.ts';
import { RULES } from '../../interview/rules/all.ts';
import type { Session } from '../../interview/session.ts';
import { organOf } from '../../store/keys.ts';
import { askModel, speakersOf } from '../model-door.ts';
import type { Parts } from '../parts.ts';
import type { Outcome } from './outcome.ts';

/**
 * Lets the model find which of the known rules answers a question. The rule's own words are shown, never the
 * model's: a wrong figure of the law would cost the clerk's trust.
 */
export async function answerRuleQuestion(
  parts: Parts,
  session: Session,
  task: string,
  question: string,
): Promise<Outcome> {
  const rules = RULES.map(({ answer }, index) => ({ id: String(index), text: answer.zh }));
  const { organ, year, form } = composedReport(session);
  const outcome = await askModel(parts, speakersOf(session), organOf(session.id), {
    prompt: 'answer-question',
    variables: { question, rules, report: { organ, year, form } },
    schema: questionAnswer,
    texts: [question],
  });
  const names = outcome.kind === 'answered' && outcome.value.answer !== null ? outcome.value.ruleIds : [];
  const words = RULES.filter((_, index) => names.includes(String(index))).map(
    ({ answer }) => answer[session.lang],
  );
  return { kind: 'question-answered', task, answer: words.length > 0 ? words.join('\n') : null };
}
