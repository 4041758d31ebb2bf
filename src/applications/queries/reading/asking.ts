import type { Token } from './token.ts';
import type { Word } from './word.ts';

/** Tells words of some sorts. */
export const isOf =
  (...sorts: readonly Word['is'][]) =>
  (token: Token): boolean =>
    token.kind === 'word' && sorts.includes(token.word.is);

/** How many, as it is counted. */
export const isCount = (token: Token): boolean =>
  token.kind === 'word' && token.word.is === 'measure' && token.word.measure.kind === 'count';

/** How many, or which ones. */
export const isCountOrList = (token: Token): boolean =>
  isCount(token) ||
  (token.kind === 'word' && token.word.is === 'measure' && token.word.measure.kind === 'list');

const isAsking = isOf(
  'measure',
  'aspect',
  'groups',
  'compare',
  'share',
  'urgent',
  'yearBefore',
  'periodBefore',
  'each',
  'days',
  'parts',
  'rest',
  'permit',
  'whenAsked',
);

/** Whether a piece asks for something by itself, so that what stands before it may be a question of its own. */
export const asks = (token: Token): boolean =>
  token.kind === 'place' ||
  (token.kind === 'word' && token.word.is === 'not' && token.word.none === true) ||
  isAsking(token);
