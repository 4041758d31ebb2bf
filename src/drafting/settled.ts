import { sectionHeadingOf } from '../language/enumerators.ts';
import { ASPECTS } from '../report/sections.ts';
import type { DraftRequest } from './draft.ts';

/** Where in its part a paragraph belongs: an aspect of 一, or its place in the present text. */
function placeOf(paragraph: string, request: DraftRequest, present: readonly string[]): number {
  const label = /^(.{2,16}?)(?:工作)?情况/.exec(sectionHeadingOf(paragraph)?.label ?? '')?.[1];
  const aspect = ASPECTS.findIndex((known) => known.label === label);
  if (request.part === 'overview' && aspect >= 0) return aspect + 1;
  return present.indexOf(paragraph);
}

/** Puts the paragraphs that a person keeps back in their places, verbatim; none of them is ever lost. */
export function keepSettled(paragraphs: readonly string[], request: DraftRequest): string[] {
  const present = (request.current ?? '').split('\n');
  const kept = [...paragraphs];
  const homeless: string[] = [];
  for (const paragraph of request.settled.map((text) => text.trim()).filter(Boolean)) {
    const place = placeOf(paragraph, request, present);
    if (place >= 0 && place < kept.length && !request.settled.includes(kept[place] ?? ''))
      kept[place] = paragraph;
    else if (!kept.includes(paragraph)) homeless.push(paragraph);
  }
  return [...kept, ...homeless];
}
