import OpenAI from 'openai';
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import { toJSONSchema, type ZodType } from 'zod';
import type { DraftStatus, ModelSettings } from '../draft.ts';
import type { Budget } from './budget.ts';
import { ModelError, modelErrorOf, refusesSchema, retryDelayOf } from './failure.ts';

/** Default address of OpenAI's own service. */
const OPENAI_URL = 'https://api.openai.com/v1';

/** One question to a model: constant instructions, data, and the shape of the answer. */
export interface ModelCall {
  readonly name: string;
  readonly system: string;
  readonly user: string;
  readonly schema: ZodType;
  readonly budget: Budget;
  readonly onStatus?: ((status: DraftStatus) => void) | undefined;
}

/** A model that answers in text which should be JSON. */
export interface ModelClient {
  readonly model: string;
  /** Host and model, for people: "10.0.0.5:8000（qwen3）". */
  readonly destination: string;
  /** The whole answer as text. Throws `ModelError`, or the caller's abort reason. */
  readonly complete: (call: ModelCall) => Promise<string>;
}

/** The longest answer that is read, in characters: a report's part has a few thousand. */
const LONGEST_ANSWER = 60_000;
/** How many characters come in between two statuses. */
const STATUS_EVERY = 80;

async function readStream(
  stream: AsyncIterable<OpenAI.ChatCompletionChunk>,
  onStatus: ModelCall['onStatus'],
): Promise<string> {
  let text = '';
  let refusal = '';
  let finish: string | null = null;
  let told = 0;
  for await (const chunk of stream) {
    const choice = chunk.choices?.[0];
    if (!choice) continue;
    text += choice.delta?.content ?? '';
    refusal += choice.delta?.refusal ?? '';
    finish = choice.finish_reason ?? finish;
    if (text.length > LONGEST_ANSWER) throw new ModelError('bad-answer', 'endless answer');
    if (text.length - told < STATUS_EVERY) continue;
    told = text.length;
    onStatus?.({ stage: 'writing', characters: told });
  }
  if (refusal !== '' || finish === 'content_filter') throw new ModelError('refused', 'refused');
  if (finish === 'length') throw new ModelError('bad-answer', 'cut off');
  if (finish !== 'stop') throw new ModelError('bad-answer', `ended with ${finish ?? 'nothing'}`);
  return text;
}

/** Opens the way to an OpenAI-compatible server. Nothing is sent before `complete`. */
export function openModel(settings: ModelSettings, now: () => number): ModelClient {
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
  let knowsSchemas = true;

  const paramsFor = (call: ModelCall): ChatCompletionCreateParamsStreaming => {
    const schema = toJSONSchema(call.schema, { target: 'draft-7' });
    const json = { name: call.name.replaceAll('-', '_'), strict: true, schema };
    return {
      model: settings.model,
      stream: true,
      messages: [
        { role: 'system', content: call.system },
        { role: 'user', content: call.user },
      ],
      response_format: knowsSchemas ? { type: 'json_schema', json_schema: json } : { type: 'json_object' },
    };
  };
  const once = async (call: ModelCall): Promise<string> => {
    const { signal } = call.budget;
    const stream = await client.chat.completions.create(paramsFor(call), { signal });
    return await readStream(stream, call.onStatus);
  };

  const complete = async (call: ModelCall): Promise<string> => {
    const { budget } = call;
    let retried = false;
    for (;;) {
      try {
        const answer = await once(call);
        if (budget.timedOut()) throw new ModelError('timeout', 'time is up');
        return answer;
      } catch (error) {
        if (budget.timedOut()) throw new ModelError('timeout', 'time is up', { cause: error });
        if (knowsSchemas && refusesSchema(error)) {
          knowsSchemas = false;
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
