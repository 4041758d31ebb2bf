import { assemble } from '../assemble.ts';
import type { Draft, DraftRequest, UnavailableReason } from '../draft.ts';
import { evidenceOf } from '../grounding/evidence.ts';
import { ground } from '../grounding/ground.ts';
import { keepSettled } from '../settled.ts';
import { outlineOf } from './outline.ts';

/**
 * A draft without a model. Where a change in words was asked for, the present text comes back as it was: plain rules
 * cannot make the change, and no text of a person is replaced by less.
 */
export function draftByOutline(
  request: DraftRequest,
  reason: UnavailableReason,
  promptVersion: string | null,
): Draft {
  const evidence = evidenceOf(request);
  if (request.change !== null && request.current !== null) {
    const marks = ground(request.current, evidence);
    return { text: request.current, marks, writer: { kind: 'kept', reason, promptVersion } };
  }
  const text = keepSettled(assemble(outlineOf(request), request), request).join('\n');
  return { text, marks: ground(text, evidence), writer: { kind: 'outline', reason, promptVersion } };
}
