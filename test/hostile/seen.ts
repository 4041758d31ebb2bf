import type { CallRecord } from '../../src/playground/api/server.ts';
import { PEOPLE } from '../../src/playground/state/seed.ts';

/** Elements of rich text that do something: address somebody, link somewhere, send for somebody. */
const ACTIVE = new Set(['broadcast', 'usergroup', 'channel', 'link', 'emoji', 'color', 'date']);

function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const one of Object.values(value)) yield* objectsIn(one);
}

/** Whether something that the bot sends would be read by Slack as more than text; what it is, or null. */
export function activeIn({ args }: Pick<CallRecord, 'args'>): string | null {
  const { text } = args;
  // In the text beside blocks Slack reads markup: whatever opens with "<" must have been escaped.
  if (typeof text === 'string' && text.includes('<')) return text;
  for (const one of objectsIn(args.blocks)) {
    const { type } = one;
    if (type === 'mrkdwn') return JSON.stringify(one);
    if (typeof type === 'string' && ACTIVE.has(type)) return JSON.stringify(one);
    if (type === 'user' && one.user_id !== PEOPLE.clerk) return JSON.stringify(one);
    if (type === 'button' && 'url' in one) return JSON.stringify(one);
  }
  return null;
}
