import type { ZodType } from 'zod';
import { sectionHeadingOf } from '../language/enumerators.ts';
import { ASPECTS, type AspectKey } from '../report/sections.ts';
import {
  otherAnswer,
  otherTaken,
  overviewAnswer,
  overviewTaken,
  problemsAnswer,
  problemsTaken,
} from './answers.ts';
import { askModel } from './asking.ts';
import { assemble, numberedAnew, type Words } from './assemble.ts';
import { carriedBy } from './carry/carried.ts';
import type { Draft, DraftRequest, DraftStatus, Mark } from './draft.ts';
import { evidenceOf } from './grounding/evidence.ts';
import { ground } from './grounding/ground.ts';
import type { Budget } from './model/budget.ts';
import type { ModelClient } from './model/client.ts';
import { ModelError } from './model/failure.ts';
import { draftVariables } from './model-data.ts';
import { outlineOf } from './outline/outline.ts';
import { OF_PROBLEMS, questionsOn } from './outline/parts.ts';
import { loadPrompt } from './prompts/load.ts';
import { type Rewritten, rewriteMarked } from './rewriting.ts';
import { selfNameOf } from './self-name.ts';
import { keepSettled } from './settled.ts';

type Status = ((status: DraftStatus) => void) | undefined;

/** Mostly Chinese: an answer in another language, or a page of markup, is no narrative. */
function isChinese(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters === 0 || han / letters > 0.7;
}

/** Fewer characters than this are no words about an aspect. */
const FEWEST_CHARACTERS = 4;

async function wordsFromModel(client: ModelClient, request: DraftRequest, budget: Budget, onStatus: Status) {
  const ask = <T>(wanted: ZodType, schema: ZodType<T>): Promise<T> =>
    askModel(client, {
      prompt: request.part,
      variables: draftVariables(request),
      wanted,
      schema,
      persons: request.persons ?? [],
      budget,
      onStatus,
    });
  switch (request.part) {
    case 'overview':
      return { part: 'overview', aspects: await ask(overviewAnswer, overviewTaken) } satisfies Words;
    case 'problems':
      return {
        part: 'problems',
        ...(await ask(problemsAnswer, problemsTaken)),
      } satisfies Words;
    case 'other':
      return { part: 'other', ...(await ask(otherAnswer, otherTaken)) } satisfies Words;
  }
}

const isEmpty = (text: string): boolean => text.trim().length < FEWEST_CHARACTERS;

/** The aspects of which the model said nothing, by their names in the form. */
const outlinedAspects = (words: Words): string[] =>
  words.part === 'overview'
    ? ASPECTS.filter(({ key }) => isEmpty(words.aspects[key])).map(({ label }) => label)
    : [];

/** What the model left out, and what last year's report has for it, from the outline writer: no part and no aspect stays empty. */
function completed(words: Words, request: DraftRequest): Words {
  const outline = outlineOf(request);
  if (words.part === 'overview' && outline.part === 'overview') {
    const carried = carriedBy(request).map(([key]) => key);
    const wordsOf = (key: AspectKey): string =>
      isEmpty(words.aspects[key]) || carried.includes(key) ? outline.aspects[key] : words.aspects[key];
    const pairs = ASPECTS.map(({ key }) => [key, wordsOf(key)] as const);
    return { part: 'overview', aspects: { ...words.aspects, ...Object.fromEntries(pairs) } };
  }
  if (words.part === 'problems' && outline.part === 'problems') {
    return {
      part: 'problems',
      improvements: words.improvements.length > 0 ? words.improvements : outline.improvements,
      problems: words.problems.some((text) => !isEmpty(text)) ? words.problems : outline.problems,
      measures: words.measures.some((text) => !isEmpty(text)) ? words.measures : outline.measures,
    };
  }
  if (words.part === 'other' && !words.paragraphs.some((text) => !isEmpty(text))) return outline;
  return words;
}

/** A rewritten text: items of 五 numbered anew, and the outline's paragraph where one lost all its words. */
function refilled({ text, rewritings }: Rewritten, request: DraftRequest): string {
  const outline = assemble(outlineOf(request), request);
  const isShorter = rewritings.some(({ isTaken, rewritten }) => isTaken && rewritten === '');
  const paragraphs = text.split('\n').map((paragraph, index) => {
    const numbered =
      request.part === 'problems' && isShorter
        ? numberedAnew(paragraph, selfNameOf(request.organ))
        : paragraph;
    const hollow = !/[\u4e00-\u9fff]/.test(numbered.slice(sectionHeadingOf(numbered)?.end ?? 0));
    return hollow ? (outline[index] ?? '') : numbered;
  });
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n');
}

/**
 * A draft by the model: its words in the house's frame, held against the evidence; what has no ground is rewritten
 * once, and what still has none is marked. Throws `ModelError` when the model gave nothing usable.
 */
export async function draftByModel(
  client: ModelClient,
  request: DraftRequest,
  budget: Budget,
  onStatus: Status,
): Promise<Draft> {
  const evidence = evidenceOf(request);
  const answer = await wordsFromModel(client, request, budget, onStatus);
  const outlined = outlinedAspects(answer);
  const writer = {
    kind: 'model',
    model: client.model,
    promptVersion: loadPrompt(request.part).version,
    ...(outlined.length > 0 ? { outlined } : {}),
  } as const;
  const words = completed(answer, request);
  const keys = ASPECTS.filter(({ label }) => outlined.includes(label)).map(({ key }) => key);
  const items = answer.part === 'problems' ? OF_PROBLEMS.filter((key) => answer[key].every(isEmpty)) : [];
  const questions = questionsOn(request, [...keys, ...items]);
  const first = keepSettled(assemble(words, request), request).join('\n');
  if (first === '' || !isChinese(first)) throw new ModelError('bad-answer', 'no Chinese text');
  onStatus?.({ stage: 'checking' });
  const marks: readonly Mark[] = ground(first, evidence);
  const asItIs = { text: first, marks, writer, questions, rewritings: [], believed: [] };
  if (marks.length === 0) return asItIs;
  onStatus?.({ stage: 'rewriting', sentences: marks.length });
  try {
    const rewritten = await rewriteMarked(client, first, evidence, request, budget, onStatus);
    const { rewritings, believed } = rewritten;
    const second = refilled(rewritten, request);
    const left = ground(second, evidence).filter(
      ({ start, end }) => !believed.some(({ sentence }) => second.slice(start, end).endsWith(sentence)),
    );
    return { text: second, marks: left, writer, questions, rewritings, believed };
  } catch (error) {
    if (error instanceof ModelError) return asItIs;
    throw error;
  }
}
