import { withoutClosing } from '../language/ends.ts';
import { sectionHeadingOf } from '../language/enumerators.ts';
import { rewriteAnswer } from './answers.ts';
import { askModel } from './asking.ts';
import type { DraftRequest, DraftStatus, Mark } from './draft.ts';
import type { Budget } from './model/budget.ts';
import type { ModelClient } from './model/client.ts';
import { tablesForModel } from './model-data.ts';

/** Where a heading that opens a marked sentence ends: the heading is the house's and stays. */

/** Replaces stretches of a text, given in any order, without overlaps. */
function replaceSpans(text: string, spans: readonly { start: number; end: number; text: string }[]): string {
  return [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((result, span) => result.slice(0, span.start) + span.text + result.slice(span.end), text);
}

const withClosing = (sentence: string, original: string): string => {
  const closing = /[。；？]$/.exec(original)?.[0] ?? '';
  return withoutClosing(sentence, '。；，') + closing;
};

/**
 * Has the model rewrite the marked sentences once, each by itself, so that nothing else of the text can change.
 * A sentence for which nothing comes back stays. Throws `ModelError` when the model is not available.
 */
export async function rewriteMarked(
  client: ModelClient,
  text: string,
  marks: readonly Mark[],
  request: DraftRequest,
  budget: Budget,
  onStatus?: (status: DraftStatus) => void,
): Promise<string> {
  const spans = marks.map(({ start, end, why }, index) => {
    const whole = text.slice(start, end);
    const heading = sectionHeadingOf(whole);
    const from = start + (heading && heading.end < whole.length ? heading.end : 0);
    return { id: `s${index + 1}`, start: from, end, sentence: text.slice(from, end), why };
  });
  const answer = await askModel(client, {
    prompt: 'rewrite',
    variables: {
      notes: request.notes.map(({ id, text: note }) => ({ id, text: note })),
      tables: tablesForModel(request.report),
      sentences: spans.map(({ id, sentence, why }) => ({ id, sentence, why })),
    },
    wanted: rewriteAnswer,
    schema: rewriteAnswer,
    persons: request.persons ?? [],
    budget,
    onStatus,
  });
  const rewritten = spans.flatMap(({ id, start, end, sentence }) => {
    const found = answer.sentences.find((candidate) => candidate.id === id);
    if (!found) return [];
    const clean = (found.text ?? '').replaceAll('\n', '').trim();
    return [{ start, end, text: clean === '' ? '' : withClosing(clean, sentence) }];
  });
  return replaceSpans(text, rewritten);
}
