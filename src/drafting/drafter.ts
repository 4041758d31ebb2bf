import type { ZodType } from 'zod';
import { askModel, type ModelEvent, type Question } from './asking.ts';
import type { Draft, DraftRequest, DraftStatus, ModelSettings, UnavailableReason } from './draft.ts';
import { type Budget, startBudget } from './model/budget.ts';
import { openModel } from './model/client.ts';
import { ModelError } from './model/failure.ts';
import { draftByModel } from './model-writer.ts';
import { draftByOutline } from './outline/outline-writer.ts';
import { loadPrompt, type PromptName } from './prompts/load.ts';

export type {
  Draft,
  DraftRequest,
  DraftStatus,
  Mark,
  ModelSettings,
  Note,
  Rewriting,
  Writer,
} from './draft.ts';

/** How a draft or an answer may be stopped and watched. */
export interface DraftingOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onStatus?: ((status: DraftStatus) => void) | undefined;
  /** Names that must not leave for a model. */
  readonly persons?: readonly string[];
  /** Nothing may leave: the outline writer writes though there is a model. */
  readonly isWithheld?: boolean;
}

/** What became of a typed question: an answer of the wanted shape, or why there is none. */
export type AskOutcome<T> =
  | { readonly kind: 'answered'; readonly value: T; readonly model: string; readonly promptVersion: string }
  | { readonly kind: 'unavailable'; readonly reason: UnavailableReason };

/** Writes narrative and answers typed questions. Neither ever throws, except the abort reason of the caller's signal. */
export interface Drafter {
  /** Host and model that notes go to, for the notice before the first note leaves; null when nothing leaves. */
  readonly destination: string | null;
  readonly draft: (request: DraftRequest, options?: DraftingOptions) => Promise<Draft>;
  readonly ask: <T>(
    prompt: PromptName,
    variables: Readonly<Record<string, unknown>>,
    schema: ZodType<T>,
    options?: DraftingOptions,
  ) => Promise<AskOutcome<T>>;
}

/** What a drafter is made of. Without a model the outline writer writes everything and nothing is sent anywhere. */
export interface DrafterOptions {
  readonly model: ModelSettings | null;
  /** Milliseconds since the epoch; the system's clock unless given. */
  readonly now?: () => number;
  /** Milliseconds between two statuses while nothing has come from the model. */
  readonly waitingEveryMs?: number;
  /** Told of every call to the model; never of any text. */
  readonly log?: (event: ModelEvent) => void;
}

/** A question in a conversation is not waited for longer than this (ms): the person is asked instead. */
const LONGEST_ASK_MS = 120_000;

/** Makes the only door to a language model. */
export function createDrafter({ model, now = Date.now, waitingEveryMs, log }: DrafterOptions): Drafter {
  const client = model && openModel(model, now, waitingEveryMs);

  const logged = async <T>(prompt: PromptName, work: () => Promise<T>): Promise<T> => {
    const started = now();
    const tell = (event: ModelEvent['event'], error: ModelError | null) =>
      log?.({
        event,
        prompt,
        promptVersion: loadPrompt(prompt).version,
        model: model?.model ?? '',
        reason: error?.code ?? null,
        status: error?.status ?? null,
        milliseconds: now() - started,
      });
    try {
      const result = await work();
      tell('answered', null);
      return result;
    } catch (error) {
      if (error instanceof ModelError) tell('unavailable', error);
      throw error;
    }
  };

  const withBudget = async <T>(
    options: DraftingOptions,
    most: number,
    work: (budget: Budget) => Promise<T>,
    otherwise: (reason: UnavailableReason) => T,
  ): Promise<T> => {
    options.signal?.throwIfAborted();
    const budget = startBudget(Math.min(model?.timeoutMs ?? 0, most), now, options.signal);
    try {
      return await work(budget);
    } catch (error) {
      if (error instanceof ModelError) return otherwise(error.code);
      throw error;
    } finally {
      budget.close();
    }
  };

  return {
    destination: client?.destination ?? null,
    draft: async (request, options = {}) => {
      options.signal?.throwIfAborted();
      if (!client) return draftByOutline(request, 'no-model', null);
      if (options.isWithheld) return draftByOutline(request, 'not-told', null);
      const version = loadPrompt(request.part).version;
      return await withBudget(
        options,
        Number.POSITIVE_INFINITY,
        (budget) => logged(request.part, () => draftByModel(client, request, budget, options.onStatus)),
        (reason) => draftByOutline(request, reason, version),
      );
    },
    ask: async (prompt, variables, schema, options = {}) => {
      options.signal?.throwIfAborted();
      if (!client) return { kind: 'unavailable', reason: 'no-model' };
      const question = {
        prompt,
        variables,
        wanted: schema,
        schema,
        persons: options.persons ?? [],
        onStatus: options.onStatus,
      };
      return await withBudget<AskOutcome<Awaited<ReturnType<typeof schema.parse>>>>(
        options,
        LONGEST_ASK_MS,
        async (budget) => ({
          kind: 'answered',
          value: await logged(prompt, () =>
            askModel(client, { ...question, budget } satisfies Question<unknown>),
          ),
          model: client.model,
          promptVersion: loadPrompt(prompt).version,
        }),
        (reason) => ({ kind: 'unavailable', reason }),
      );
    },
  };
}
