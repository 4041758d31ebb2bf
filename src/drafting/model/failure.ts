import { APIConnectionTimeoutError, APIError } from 'openai';
import type { UnavailableReason } from '../draft.ts';

/** A model did not give a usable answer. `code` says why; the cause stays inside and is never shown. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: Exclude<UnavailableReason, 'no-model' | 'not-told'>;
  /** HTTP status, where there was one. */
  readonly status: number | null;

  constructor(code: ModelError['code'], message: string, options: { cause?: unknown; status?: number } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.status = options.status ?? null;
  }
}

/** Sorts whatever the SDK or the stream threw. */
export function modelErrorOf(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof APIConnectionTimeoutError)
    return new ModelError('timeout', 'no answer', { cause: error });
  if (error instanceof SyntaxError) return new ModelError('bad-answer', 'no JSON', { cause: error });
  if (!(error instanceof APIError)) return new ModelError('failed', 'not reached', { cause: error });
  const { status } = error;
  if (status === undefined) return new ModelError('failed', 'connection lost', { cause: error });
  return new ModelError(status === 429 ? 'rate-limited' : 'failed', `HTTP ${status}`, {
    cause: error,
    status,
  });
}

/** Waiting time when the server names none. */
const DEFAULT_WAIT_MS = 1_000;

/** Statuses of a server that is busy or away for a moment; a plain 500 comes again. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504, 529]);

/** Milliseconds that a passing error asks to be waited before another try; null for errors that a retry cannot mend. */
export function retryDelayOf(error: unknown, now: number): number | null {
  if (!(error instanceof APIError) || error.status === undefined) return null;
  if (!PASSING.has(error.status)) return null;
  const milliseconds = Number.parseFloat(error.headers?.get('retry-after-ms') ?? '');
  if (milliseconds >= 0) return milliseconds;
  const after = error.headers?.get('retry-after');
  if (!after) return DEFAULT_WAIT_MS;
  const seconds = Number(after);
  if (seconds >= 0) return seconds * 1_000;
  const at = Date.parse(after);
  return Number.isNaN(at) ? DEFAULT_WAIT_MS : Math.max(0, at - now);
}
