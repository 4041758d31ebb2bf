import { wordSet } from '../../language/lexicon.ts';
import { ASPECTS } from '../../report/sections.ts';
import { assemble } from '../assemble.ts';
import type { Draft, DraftRequest, UnavailableReason } from '../draft.ts';
import { evidenceOf } from '../grounding/evidence.ts';
import { ground } from '../grounding/ground.ts';
import { keepSettled } from '../settled.ts';
import { outlineOf } from './outline.ts';
import { OF_PROBLEMS, questionsOn } from './parts.ts';

/** Words that say something of all. */
const OF_ALL = wordSet(['{均|都|全部|全|一律}']);

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
  // What the outline says of all, a note says of all: each sentence is held against its note when it is written.
  const marks = ground(text, evidence).filter(({ what }) => !what.every((words) => OF_ALL.get(words)));
  const questions = questionsOn(request, [...ASPECTS.map(({ key }) => key), ...OF_PROBLEMS]);
  return {
    text,
    marks,
    writer: { kind: 'outline', reason, promptVersion },
    questions,
    rewritings: [],
    believed: [],
  };
}
