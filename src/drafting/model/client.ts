import OpenAI from 'openai';
import type { ModelSettings } from '../draft.ts';
import { type ModelAnswer, readAnswer } from './answer-stream.ts';
import type { ModelCall } from './call.ts';
import { ModelError, modelErrorOf, retryDelayOf } from './failure.ts';
import { FULL_SHAPE, paramsOf, type RequestShape, simplerShape } from './request-shape.ts';

/** Default address of OpenAI's own service. */
const OPENAI_URL = 'https://api.openai.com/v1';

/** A model that answers in text which should hold a JSON object. */
export interface ModelClient {
  readonly model: string;
  /** Host and model, for people: "10.0.0.5:8000（qwen3）". */
  readonly destination: string;
  /** The answer as text. Throws `ModelError`, or the caller's abort reason. */
  readonly complete: (call: ModelCall) => Promise<ModelAnswer>;
}

/** How often is told that nothing has come yet: a local model reads for minutes before its first word. */
const WAITING_EVERY_MS = 15_000;

/** Tells again and again how long the first word is waited for; the returned function stops it. */
function tellWaiting(call: ModelCall, now: () => number, every: number): () => void {
  const asked = now();
  const timer = setInterval(
    () => call.onStatus?.({ stage: 'thinking', seconds: Math.round((now() - asked) / 1_000) }),
    every,
  );
  return () => clearInterval(timer);
}

/** Opens the way to an OpenAI-compatible server. Nothing is sent before `complete`. */
export function openModel(
  settings: ModelSettings,
  now: () => number,
  waitingEveryMs: number = WAITING_EVERY_MS,
): ModelClient {
  const baseURL = settings.baseURL ?? OPENAI_URL;
  const client = new OpenAI({
    apiKey: settings.apiKey,
    baseURL,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: settings.timeoutMs,
    logLevel: 'off',
  });
  let known: RequestShape = FULL_SHAPE;

  const once = async (call: ModelCall, shape: RequestShape): Promise<ModelAnswer> => {
    const { signal } = call.budget;
    const stop = tellWaiting(call, now, waitingEveryMs);
    try {
      const params = paramsOf(settings.model, call, shape);
      const { body } = await client.chat.completions.create(params, { signal }).asResponse();
      if (!body) throw new ModelError('bad-answer', 'empty answer');
      return await readAnswer(body, (status) => {
        stop();
        call.onStatus?.(status);
      });
    } finally {
      stop();
    }
  };

  const complete = async (call: ModelCall): Promise<ModelAnswer> => {
    const { budget } = call;
    let shape = known;
    let retried = false;
    for (;;) {
      try {
        const answer = await once(call, shape);
        if (answer.cut && budget.timedOut())
          return { ...answer, cut: new ModelError('timeout', 'time is up', { cause: answer.cut }) };
        known = shape;
        return answer;
      } catch (error) {
        if (budget.timedOut()) throw new ModelError('timeout', 'time is up', { cause: error });
        const simpler = simplerShape(shape, error);
        if (simpler) {
          shape = simpler;
          continue;
        }
        const delay = retried ? null : retryDelayOf(error, now());
        if (delay === null || delay >= budget.remaining()) throw modelErrorOf(error);
        retried = true;
        call.onStatus?.({ stage: 'waiting', seconds: Math.ceil(delay / 1_000) });
        await budget.wait(delay).catch((stopped) => {
          budget.timedOut();
          throw stopped;
        });
      }
    }
  };
  return { model: settings.model, destination: `${new URL(baseURL).host}（${settings.model}）`, complete };
}
