import { ErrorCode } from '@slack/web-api';
import type { CallFailure } from './channel-queue.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Slack's own words for "ask again": it neither did nor refused it. */
const PASSING = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
]);

/** Reads what an error of the WebClient means for the next step. */
export function callFailureOf(error: unknown): CallFailure {
  if (!isRecord(error)) return { kind: 'unknown' };
  if (error.code === ErrorCode.RateLimitedError) {
    return { kind: 'rate-limited', retryAfterMs: Number(error.retryAfter ?? 1) * 1000 };
  }
  if (error.code === ErrorCode.PlatformError) {
    const words = isRecord(error.data) ? String(error.data.error) : 'unknown_error';
    if (words === 'ratelimited') return { kind: 'rate-limited', retryAfterMs: 1000 };
    return PASSING.has(words) ? { kind: 'unknown' } : { kind: 'refused', code: words };
  }
  return { kind: 'unknown' };
}
