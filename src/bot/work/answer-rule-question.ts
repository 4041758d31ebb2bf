import { z } from 'zod';
import type { Parts } from '../parts.ts';
import type { Outcome } from './do-work.ts';

const answer = z.object({ answer: z.string().nullable() });

/** Lets the model answer a question about the rules; null when it knows no ground for an answer. */
export async function answerRuleQuestion({ drafter }: Parts, task: string, text: string): Promise<Outcome> {
  const outcome = await drafter.ask('answer-question', { question: text }, answer);
  return {
    kind: 'question-answered',
    task,
    answer: outcome.kind === 'answered' ? outcome.value.answer : null,
  };
}
