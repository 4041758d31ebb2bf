import { z } from 'zod';
import type { ModelSettings } from './draft.ts';

const optional = z
  .string()
  .optional()
  .transform((text) => text?.trim() || null);

/**
 * A whole draft may take this long, waiting and rewriting included: a small model on a machine of two cores reads a
 * part's notes and tables for some minutes before its first word.
 */
const DRAFT_SECONDS = 600;

/** The settings of the environment that say where the model is. */
export const modelEnvironment = {
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: optional,
  OPENAI_MODEL: optional,
  OPENAI_TIMEOUT: optional
    .refine((text) => text === null || /^[1-9]\d{0,4}$/.test(text), 'must be a number of seconds such as 600')
    .transform((text) => (text === null ? DRAFT_SECONDS : Number(text))),
};

const schema = z.object(modelEnvironment);

const OPENAI_DEFAULT_MODEL = 'gpt-4.1-mini';

/** Where the model is, of settings that were read; null when none is set. */
export const modelSettingsOf = (env: z.infer<typeof schema>): ModelSettings | null =>
  env.OPENAI_API_KEY === null && env.OPENAI_BASE_URL === null
    ? null
    : {
        apiKey: env.OPENAI_API_KEY ?? 'none',
        baseURL: env.OPENAI_BASE_URL,
        model: env.OPENAI_MODEL ?? OPENAI_DEFAULT_MODEL,
        timeoutMs: env.OPENAI_TIMEOUT * 1_000,
      };

/** The model's settings alone, for a command or the playground; null when none is set. Throws ZodError for a wrong one. */
export const readModelSettings = (
  environment: Readonly<Record<string, string | undefined>>,
): ModelSettings | null => modelSettingsOf(schema.parse(environment));
