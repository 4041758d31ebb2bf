import type { ZodType } from 'zod';
import type { DraftStatus, UnavailableReason } from './draft.ts';
import { cleanText } from './hygiene.ts';
import { disclosesPrompt } from './leak.ts';
import type { ModelAnswer } from './model/answer-stream.ts';
import type { Budget } from './model/budget.ts';
import type { ModelClient } from './model/client.ts';
import { ModelError, modelErrorOf } from './model/failure.ts';
import { jsonObjectsIn } from './model/json-answer.ts';
import { loadPrompt, type PromptName } from './prompts/load.ts';
import { fillPrompt } from './prompts/template.ts';
import { mapStrings, redact, restore, stringsOf } from './redaction.ts';

/** One typed question to the model: a prompt, its data, and the shape that an answer must have. */
export interface Question<T> {
  readonly prompt: PromptName;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The shape that the server is told of. */
  readonly wanted: ZodType;
  /** The shape that an answer is held to, which may forgive what can be done without. */
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

/** What an answer held, or what is wrong with it, for the model to mend. */
type Judged<T> = { readonly value: T } | { readonly wrong: string };

/** Holds the objects in an answer to the wanted shape, the last first. */
function judge<T>(
  { text, cut }: ModelAnswer,
  schema: ZodType<T>,
  tidy: (said: unknown) => unknown,
): Judged<T> {
  const objects = jsonObjectsIn(text, cut !== null);
  if (objects.length === 0) return { wrong: '没有完整的JSON对象' };
  const results = objects.map((object) => schema.safeParse(tidy(object)));
  const fitting = results.find((result) => result.success);
  if (fitting) return { value: fitting.data };
  const issues = results[0]?.error?.issues ?? [];
  return { wrong: `缺少或写错的键：${issues.map(({ path }) => path.join('.')).join('、')}` };
}

/** How much of an answer that was no use is shown to the model again, in characters. */
const SHOWN_AGAIN = 4_000;

/**
 * Asks and checks: personal data is taken out before the question leaves and put back into the answer; the answer is
 * plain text of the wanted shape that does not give the instructions away. An answer of another shape is asked for
 * once more. Throws `ModelError` where none can be used, or the caller's abort reason.
 */
export async function askModel<T>(client: ModelClient, question: Question<T>): Promise<T> {
  const prompt = loadPrompt(question.prompt);
  const { value, redactions } = redact(question.variables, question.persons);
  const user = fillPrompt(prompt, Object.fromEntries(Object.entries(value ?? {})));
  const { budget, wanted, schema, onStatus } = question;
  const tidy = (answer: unknown): unknown => restore(mapStrings(answer, cleanText), redactions);
  const call = { name: prompt.name, system: prompt.system, user, schema: wanted, budget, onStatus };
  const checked = (answer: ModelAnswer): Judged<T> => {
    const words = jsonObjectsIn(answer.text, true).flatMap(stringsOf).join('\n');
    if (disclosesPrompt(words, prompt, user)) throw new ModelError('bad-answer', 'gives instructions away');
    return judge(answer, schema, tidy);
  };
  try {
    const first = await client.complete(call);
    const judged = checked(first);
    if ('value' in judged) return judged.value;
    if (first.cut) throw first.cut;
    const asked = loadPrompt('again');
    const again = {
      said: first.text.slice(0, SHOWN_AGAIN),
      asked: `${asked.system}\n${fillPrompt(asked, { wrong: judged.wrong })}`,
    };
    const second = await client.complete({ ...call, again });
    const mended = checked(second);
    if ('value' in mended) return mended.value;
    throw second.cut ?? new ModelError('bad-answer', mended.wrong);
  } catch (error) {
    budget.timedOut();
    throw modelErrorOf(error);
  }
}
