import type { Span } from '../../../language/span.ts';
import type { Measure, Query } from '../query.ts';
import type { Token } from './tokens.ts';
import type { Word } from './word.ts';

/** Whether the first few alone are wanted. */
const isFew = (measure: Measure): boolean => measure.kind === 'list' && measure.most !== null;

/** What words ask for that only some measures tell: 最多 a group, 多 a comparison, 占 a share. */
const NEEDS: Readonly<Partial<Record<Word['is'], (query: Query) => boolean>>> = {
  top: ({ measure }) => measure.kind === 'groups' || measure.kind === 'compare',
  compare: ({ measure }) => measure.kind === 'compare',
  yearBefore: ({ measure }) => measure.kind === 'compare',
  share: ({ measure }) => measure.kind === 'share',
  periodBefore: ({ measure }) => measure.kind === 'compare',
  or: ({ measure }) => measure.kind === 'groups' || measure.kind === 'compare' || measure.kind === 'aspect',
  others: ({ measure, filters }) => JSON.stringify([measure, filters]).includes('other'),
  latest: ({ measure, latest }) => latest || isFew(measure),
  // What is due soon is the organ's: the applicant's own time for a correction is another one.
  soon: ({ measure }) => measure.kind !== 'aspect' || measure.aspect !== 'correction',
};

/** The words of a question whose meaning none of its queries took up: it is not answered as if they were not there. */
export const unmet = (question: readonly Token[], queries: readonly Query[]): Span[] =>
  question.filter((token) => {
    if (token.kind === 'word' && token.word.is === 'measure' && isFew(token.word.measure))
      return !queries.some(({ measure }) => isFew(measure));
    const needs = token.kind === 'word' ? NEEDS[token.word.is] : undefined;
    return needs !== undefined && !queries.some(needs);
  });
