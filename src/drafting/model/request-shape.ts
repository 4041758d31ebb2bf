import { APIError } from 'openai';
import type {
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions';
import { toJSONSchema } from 'zod';
import { loadPrompt } from '../prompts/load.ts';
import { fillPrompt } from '../prompts/template.ts';
import type { ModelCall } from './call.ts';
import { ModelError } from './failure.ts';

/** How a server is asked: by which means it holds to the wanted shape, and whether it takes a system message. */
export interface RequestShape {
  readonly format: 'schema' | 'object' | 'plain';
  readonly system: 'own' | 'merged';
}

/** What every server is asked first. */
export const FULL_SHAPE: RequestShape = { format: 'schema', system: 'own' };

const SIMPLER_FORMAT = { schema: 'object', object: 'plain', plain: null } as const;

/** Statuses by which servers refuse what they do not know; 401, 404 and 429 mean something else. */
const REFUSING: ReadonlySet<number> = new Set([400, 405, 415, 422, 500, 501]);

/** Whether an error says that the server takes no system message: it then keeps the format that it was asked in. */
const NAMES_SYSTEM_ROLE = /system.{0,20}(?:role|message|prompt)|(?:role|message).{0,20}system/i;

/**
 * The next simpler way to ask after an error: schema, then any JSON object, then plain words, then without a system
 * message. Null where the error is no refusal or nothing simpler is left. Most servers do not say what they refuse.
 */
export function simplerShape(shape: RequestShape, error: unknown): RequestShape | null {
  const refused =
    (error instanceof APIError && error.status !== undefined && REFUSING.has(error.status)) ||
    (error instanceof ModelError && error.code === 'failed' && error.status === null && !error.cause);
  if (!refused) return null;
  if (shape.system === 'own' && NAMES_SYSTEM_ROLE.test((error as Error).message))
    return { ...shape, system: 'merged' };
  const format = SIMPLER_FORMAT[shape.format];
  if (format) return { ...shape, format };
  return shape.system === 'own' ? { ...shape, system: 'merged' } : null;
}

function messagesOf(call: ModelCall, shape: RequestShape, schema: unknown): ChatCompletionMessageParam[] {
  const wanted = loadPrompt('shape');
  const user =
    shape.format === 'schema'
      ? call.user
      : `${call.user}\n\n${wanted.system}\n${fillPrompt(wanted, { schema })}`;
  const opening: ChatCompletionMessageParam[] =
    shape.system === 'own'
      ? [
          { role: 'system', content: call.system },
          { role: 'user', content: user },
        ]
      : [{ role: 'user', content: `${call.system}\n\n${user}` }];
  if (!call.again) return opening;
  return [
    ...opening,
    { role: 'assistant', content: call.again.said },
    { role: 'user', content: call.again.asked },
  ];
}

/** A call as the server gets it. */
export function paramsOf(
  model: string,
  call: ModelCall,
  shape: RequestShape,
): ChatCompletionCreateParamsStreaming {
  const schema = toJSONSchema(call.schema, { target: 'draft-7' });
  const base = { model, stream: true, messages: messagesOf(call, shape, schema) } as const;
  switch (shape.format) {
    case 'schema': {
      const json_schema = { name: call.name.replaceAll('-', '_'), strict: true, schema };
      return { ...base, response_format: { type: 'json_schema', json_schema } };
    }
    case 'object':
      return { ...base, response_format: { type: 'json_object' } };
    case 'plain':
      return base;
    default:
      return shape.format satisfies never;
  }
}
