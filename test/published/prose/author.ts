import type { Facts } from '../facts.ts';

/** The written parts of a report, a paragraph a line. */
export interface Written {
  readonly preamble: readonly string[];
  readonly overview: readonly string[];
  readonly problems: readonly string[];
  readonly other: readonly string[];
  /** Sentences that stand in 二, 三 and 四 beside their tables. */
  readonly beside?: {
    readonly proactive?: string;
    readonly applications?: string;
    readonly disputes?: string;
  };
}

/** Somebody who writes an organ's report from what is true of it. */
export type Author = (facts: Facts) => Written;

/** A list of counted things without what was not there. */
export const some = (parts: readonly (readonly [number, string])[], joint = '，'): string =>
  parts.flatMap(([count, words]) => (count > 0 ? [words.replace('#', String(count))] : [])).join(joint);

/** One of two sentences, whichever is true. */
export const either = (count: number, some: string, none: string): string => (count > 0 ? some : none);
