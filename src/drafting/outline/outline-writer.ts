import { withoutEnumerator } from '../../language/enumerators.ts';
import { overlaps } from '../../language/span.ts';
import { ASPECTS } from '../../report/sections.ts';
import { assemble } from '../assemble.ts';
import type { Draft, DraftRequest, Mark, UnavailableReason } from '../draft.ts';
import { evidenceOf } from '../grounding/evidence.ts';
import { ground } from '../grounding/ground.ts';
import { lettersOf } from '../grounding/sentences.ts';
import { restsOf } from '../rests.ts';
import { keepSettled } from '../settled.ts';
import { soundsSpoken } from '../words/spoken.ts';
import { outlineOf } from './outline.ts';
import { questionsOn } from './parts.ts';

/** An item of fewer characters (公示晚) says too little for a report. */
const SHORTEST = 5;

/** Items of 五 that still sound spoken: they stand, marked, for the clerk to put in writing. */
function spokenItems(text: string, request: DraftRequest, marks: readonly Mark[]): Mark[] {
  return restsOf(text, request)
    .filter(({ start, end, rests }) => {
      const item = text.slice(start, end);
      const isItem = !rests.some((name) => name.startsWith('phrases.'));
      return isItem && (soundsSpoken(item) || lettersOf(withoutEnumerator(item)).length < SHORTEST);
    })
    .filter((item) => !marks.some((mark) => overlaps(mark, item)))
    .map(({ start, end }) => ({
      start,
      end,
      kind: 'spoken',
      what: [text.slice(start, end)],
      why: '这一项还是口头的说法，请改成书面语。',
    }));
}

/**
 * A draft without a model. Where a change in words was asked for, the present text comes back as it was: plain rules
 * cannot make the change, and no text of a person is replaced by less.
 */
export function draftByOutline(
  request: DraftRequest,
  reason: UnavailableReason,
  promptVersion: string | null,
): Draft {
  const paragraphs = assemble(outlineOf(request), request);
  // The official words for what a note says are as good a ground as the note itself.
  const lines = paragraphs.map((words, at) => ({ id: `outline.${at}`, aspect: 'outline', text: words }));
  const evidence = evidenceOf({ ...request, notes: [...request.notes, ...lines] });
  if (request.change !== null && request.current !== null) {
    return {
      text: request.current,
      marks: ground(request.current, evidence),
      writer: { kind: 'kept', reason, promptVersion },
      questions: [],
      rewritings: [],
      believed: [],
    };
  }
  const text = keepSettled(paragraphs, request).join('\n');
  const marks = ground(text, evidence);
  const spoken = request.part === 'problems' ? spokenItems(text, request, marks) : [];
  const keys = ASPECTS.map(({ key }) => key);
  const questions = questionsOn(request, keys);
  return {
    text,
    marks: [...marks, ...spoken].sort((one, other) => one.start - other.start),
    writer: { kind: 'outline', reason, promptVersion },
    questions,
    rewritings: [],
    believed: [],
  };
}
