import type { Input } from '../../interview/input.ts';

/** What a piece of work leads to: an input without its stamp. */
export type Outcome = Input extends infer One
  ? One extends Input
    ? Omit<One, 'by' | 'at' | 'day' | 'model'>
    : never
  : never;
