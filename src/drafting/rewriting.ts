import { withoutClosing } from '../language/ends.ts';
import { sectionHeadingOf } from '../language/enumerators.ts';
import { rewriteAnswer, rewriteTaken } from './answers.ts';
import { askModel } from './asking.ts';
import type { Believed, DraftRequest, DraftStatus, Rewriting } from './draft.ts';
import { isBelieved } from './grounding/believed.ts';
import type { Evidence } from './grounding/evidence.ts';
import { whyOf } from './grounding/ground.ts';
import { judge, type Verdict } from './grounding/judge.ts';
import { lostBy } from './grounding/lost.ts';
import type { Budget } from './model/budget.ts';
import type { ModelClient } from './model/client.ts';
import { tablesForModel } from './model-data.ts';

/** What became of a text whose marked sentences were put to the model once more. */
export interface Rewritten {
  readonly text: string;
  readonly rewritings: readonly Rewriting[];
  /** Sentences, as they stand, that rest on a note that the model named and that speaks of them. */
  readonly believed: readonly Believed[];
}

/** A marked sentence without the heading before it, which is the house's and stays. */
interface Marked extends Verdict {
  readonly id: string;
  readonly sentence: string;
}

function markedIn(text: string, evidence: Evidence): Marked[] {
  return judge(text, evidence)
    .filter(({ groundless }) => groundless.length > 0)
    .map((verdict, index) => {
      const whole = text.slice(verdict.start, verdict.end);
      const heading = sectionHeadingOf(whole);
      const start = verdict.start + (heading && heading.end < whole.length ? heading.end : 0);
      return { ...verdict, start, id: `s${index + 1}`, sentence: text.slice(start, verdict.end) };
    });
}

const withClosing = (sentence: string, original: string): string => {
  const closing = /[。；？]$/.exec(original)?.[0] ?? '';
  return withoutClosing(sentence, '。；，') + closing;
};

/** An answer for a sentence, held to what in the sentence has a ground: nothing true is lost. */
function rewritingOf({ sentence, held, groundless }: Marked, words: string, evidence: Evidence): Rewriting {
  const clean = words.replaceAll('\n', '').trim();
  const rewritten = clean === '' ? '' : withClosing(clean, sentence);
  const loses = lostBy(held, rewritten);
  const left = judge(rewritten, evidence).flatMap((verdict) => verdict.groundless);
  return {
    original: sentence,
    rewritten,
    isTaken: loses.length === 0 && left.length < groundless.length,
    loses,
  };
}

/**
 * Has the model look at the marked sentences once, each by itself, so that nothing else of the text can change. It may name
 * the note that a sentence rests on, which is believed where that holds, or put the sentence otherwise, which is taken where
 * it loses nothing true. Throws `ModelError` when the model is not available.
 */
export async function rewriteMarked(
  client: ModelClient,
  text: string,
  evidence: Evidence,
  request: DraftRequest,
  budget: Budget,
  onStatus?: (status: DraftStatus) => void,
): Promise<Rewritten> {
  const marked = markedIn(text, evidence);
  const { sentences } = await askModel(client, {
    prompt: 'rewrite',
    variables: {
      notes: request.notes.map(({ id, text: note }) => ({ id, text: note })),
      tables: tablesForModel(request.report),
      sentences: marked.map(({ id, sentence, groundless, held }) => ({
        id,
        sentence,
        why: whyOf(groundless),
        keep: [...held.clauses, ...held.titles],
      })),
    },
    wanted: rewriteAnswer,
    schema: rewriteTaken,
    persons: request.persons ?? [],
    budget,
    onStatus,
  });
  const believed: Believed[] = [];
  const rewritings: Rewriting[] = [];
  let out = text;
  for (const each of [...marked].reverse()) {
    const answer = sentences.find(({ id }) => id === each.id);
    if (answer?.ground && isBelieved(each.groundless, answer.ground, evidence)) {
      believed.push({ sentence: each.sentence, note: answer.ground });
      continue;
    }
    if (!answer || answer.text === undefined || answer.text?.trim() === each.sentence.trim()) continue;
    const rewriting = rewritingOf(each, answer.text ?? '', evidence);
    rewritings.unshift(rewriting);
    if (rewriting.isTaken) out = out.slice(0, each.start) + rewriting.rewritten + out.slice(each.end);
  }
  return { text: out, rewritings, believed };
}
