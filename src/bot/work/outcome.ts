import type { Input } from '../../interview/input.ts';

/** What a piece of work leads to: an input without its stamp; null when there is nothing to say. */
export type Outcome = Input extends infer One
  ? One extends Input
    ? Omit<One, 'by' | 'at' | 'day' | 'model'>
    : never
  : never;
