import { describe, expect, it } from 'vitest';

/** What a reader makes of sentences: those that it reads, those it must ask about, and those that are not its own. */
interface Sentences<T> {
  readonly valid: readonly (readonly [said: string, means: T])[];
  readonly unclear?: readonly (readonly [said: string, means: T])[];
  readonly notMine?: readonly string[];
  /** What it gives for what is not its own. */
  readonly nothing?: T;
}

/** Tells a reader as a list of sentences. */
export function reads<T>(name: string, read: (said: string) => T, sentences: Sentences<T>): void {
  const { valid, unclear = [], notMine = [], nothing = null } = sentences;
  describe(name, () => {
    if (valid.length > 0)
      it.each(valid)('%s', (said, means) => {
        expect(read(said)).toEqual(means);
      });
    if (unclear.length > 0)
      it.each(unclear)('unclear: %s', (said, means) => {
        expect(read(said)).toEqual(means);
      });
    if (notMine.length > 0)
      it.each(notMine)('not mine: %s', (said) => {
        expect(read(said)).toEqual(nothing);
      });
  });
}
