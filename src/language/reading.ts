import type { Span } from './span.ts';

/**
 * What a reader makes of something that was said. `used` are the stretches of the folded text that the value rests on;
 * whatever they leave is judged by `leftOver`, never by the reader. `Ask` is how the person is asked.
 */
export type Reading<T, Ask = string> =
  | { readonly kind: 'understood'; readonly value: T; readonly used: readonly Span[] }
  | { readonly kind: 'unclear'; readonly ask: Ask; readonly used: readonly Span[] }
  | { readonly kind: 'not-mine' };

/** The reader has no say in it. */
export const NOT_MINE = { kind: 'not-mine' } as const;

/** A value with the stretches that it rests on. */
export const understood = <T>(value: T, used: readonly Span[]): Reading<T, never> => ({
  kind: 'understood',
  value,
  used,
});

/** A question back, with the stretches that raised it. */
export const unclear = <Ask>(ask: Ask, used: readonly Span[]): Reading<never, Ask> => ({
  kind: 'unclear',
  ask,
  used,
});
