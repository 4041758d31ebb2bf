import { z } from 'zod';
import type { DraftStatus } from '../draft.ts';
import { ModelError } from './failure.ts';

/** What a model said. `cut` says why the text is not whole; null where it ended by itself. */
export interface ModelAnswer {
  readonly text: string;
  readonly cut: ModelError | null;
}

/** The longest answer that is read, in characters: a report's part has a few thousand. */
const LONGEST_ANSWER = 60_000;
/** The longest reply without stream events, in characters: an answer with the server's own fields around it. */
const LONGEST_REPLY = 400_000;
/** How many characters come in between two statuses. */
const STATUS_EVERY = 80;

const messageSchema = z.object({ content: z.unknown().optional(), refusal: z.string().nullish() }).nullish();

/** A chunk of a stream, or the whole completion of a server that does not stream. */
const replySchema = z.object({
  choices: z
    .array(
      z
        .object({ delta: messageSchema, message: messageSchema, finish_reason: z.string().nullish() })
        .partial(),
    )
    .nullish(),
  error: z.unknown().optional(),
});

/** Text as servers send it: a string, or a list of parts of which some are text. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(textOf).join('');
  return content !== null && typeof content === 'object' && 'text' in content ? textOf(content.text) : '';
}

function parsed(json: string): z.infer<typeof replySchema> {
  try {
    return replySchema.parse(JSON.parse(json));
  } catch (cause) {
    throw new ModelError('bad-answer', 'no completion', { cause });
  }
}

/** Collects what chunks say, one after the other. */
class Collected {
  text = '';
  #refusal = '';
  #finish = '';
  #told = 0;
  readonly #onStatus: ((status: DraftStatus) => void) | undefined;

  constructor(onStatus: ((status: DraftStatus) => void) | undefined) {
    this.#onStatus = onStatus;
  }

  take({ choices, error }: z.infer<typeof replySchema>): void {
    if (error !== undefined && error !== null)
      throw new ModelError('failed', `error in the answer: ${JSON.stringify(error).slice(0, 500)}`);
    const choice = choices?.[0];
    const message = choice?.delta ?? choice?.message;
    this.text += textOf(message?.content);
    this.#refusal += message?.refusal ?? '';
    // A chunk that only counts tokens comes last at some servers, with an empty reason.
    this.#finish = choice?.finish_reason || this.#finish;
    if (this.text.length > LONGEST_ANSWER) throw new ModelError('bad-answer', 'endless answer');
    if (this.text.length - this.#told < STATUS_EVERY) return;
    this.#told = this.text.length;
    this.#onStatus?.({ stage: 'writing', characters: this.#told });
  }

  /** Servers name the end as they like (stop, eos_token, STOP, nothing): only two names say that it is none. */
  get answer(): ModelAnswer {
    const finish = this.#finish.toLowerCase();
    if (this.#refusal !== '' || finish === 'content_filter') throw new ModelError('refused', 'refused');
    return { text: this.text, cut: finish === 'length' ? new ModelError('bad-answer', 'cut off') : null };
  }
}

async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}

/** Reads a reply to its end: a stream of events, or one completion where the server does not stream. */
export async function readAnswer(
  body: AsyncIterable<Uint8Array>,
  onStatus: ((status: DraftStatus) => void) | undefined,
): Promise<ModelAnswer> {
  const collected = new Collected(onStatus);
  let whole = '';
  let streams = false;
  try {
    for await (const line of linesOf(body)) {
      const data = /^data:(.*)$/.exec(line.trimEnd())?.[1]?.trimStart();
      if (data === '[DONE]') break;
      if (data) collected.take(parsed(data));
      streams ||= data !== undefined;
      if (!streams) whole += `${line}\n`;
      if (whole.length > LONGEST_REPLY) throw new ModelError('bad-answer', 'endless answer');
    }
  } catch (error) {
    if (error instanceof ModelError || collected.text === '') throw error;
    return { text: collected.text, cut: new ModelError('failed', 'connection lost', { cause: error }) };
  }
  if (!streams) collected.take(parsed(whole));
  return collected.answer;
}
