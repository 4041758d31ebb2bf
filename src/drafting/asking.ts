import type { ZodType } from 'zod';
import type { DraftStatus, UnavailableReason } from './draft.ts';
import { bareJson, cleanText } from './hygiene.ts';
import { disclosesPrompt } from './leak.ts';
import type { Budget } from './model/budget.ts';
import type { ModelClient } from './model/client.ts';
import { ModelError, modelErrorOf } from './model/failure.ts';
import { loadPrompt, type PromptName } from './prompts/load.ts';
import { fillPrompt } from './prompts/template.ts';
import { mapStrings, redact, restore, stringsOf } from './redaction.ts';

/** One typed question to the model: a prompt, its data, and the shape that an answer must have. */
export interface Question<T> {
  readonly prompt: PromptName;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly schema: ZodType<T>;
  readonly persons: readonly string[];
  readonly budget: Budget;
  readonly onStatus?: ((status: DraftStatus) => void) | undefined;
}

/** Something that went wrong or right with a model, for the log: never any text of people or of the model. */
export interface ModelEvent {
  readonly event: 'answered' | 'unavailable';
  readonly prompt: PromptName;
  readonly promptVersion: string;
  readonly model: string;
  readonly reason: UnavailableReason | null;
  readonly status: number | null;
  readonly milliseconds: number;
}

/**
 * Asks and checks: personal data is taken out before the question leaves and put back into the answer; the answer is
 * plain text of the wanted shape that does not give the instructions away. Throws `ModelError` otherwise, or the
 * caller's abort reason.
 */
export async function askModel<T>(client: ModelClient, question: Question<T>): Promise<T> {
  const prompt = loadPrompt(question.prompt);
  const { value, redactions } = redact(question.variables, question.persons);
  const user = fillPrompt(prompt, Object.fromEntries(Object.entries(value ?? {})));
  const { budget, schema, onStatus } = question;
  try {
    const raw = await client.complete({
      name: prompt.name,
      system: prompt.system,
      user,
      schema,
      budget,
      onStatus,
    });
    const answer: unknown = JSON.parse(bareJson(raw));
    const said = stringsOf(answer).join('\n');
    if (disclosesPrompt(said, prompt, user)) throw new ModelError('bad-answer', 'gives instructions away');
    const parsed = schema.safeParse(restore(mapStrings(answer, cleanText), redactions));
    if (!parsed.success)
      throw new ModelError('bad-answer', 'not of the wanted shape', { cause: parsed.error });
    return parsed.data;
  } catch (error) {
    budget.timedOut();
    throw modelErrorOf(error);
  }
}
