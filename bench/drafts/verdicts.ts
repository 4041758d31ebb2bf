import type { OutlineSentence } from './outline.ts';

/** What a reader thinks of a sentence: fit as it stands, wants a touch, must be rewritten. */
export type Judgement = 'a' | 't' | 'r';

/** Verdicts by set and sentence. */
export type Verdicts = ReadonlyMap<string, Judgement>;

export interface VerdictCount {
  readonly read: number;
  readonly acceptable: number;
  readonly touch: number;
  readonly rewrite: number;
  /** Sentences whose present wording nobody has read. */
  readonly unread: number;
}

const isJudgement = (text: string): text is Judgement => text === 'a' || text === 't' || text === 'r';

/** Reads "a 01 sentence" lines. Throws on any other. */
export const readVerdicts = (text: string): Verdicts =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const judgement = line.charAt(0);
        if (!isJudgement(judgement)) throw new Error(`no verdict: ${line}`);
        return [line.slice(2), judgement] as const;
      }),
  );

/** How many of the outline's sentences were found to be what. */
export function countVerdicts(sentences: readonly OutlineSentence[], verdicts: Verdicts): VerdictCount {
  const found = sentences.flatMap(({ set, sentence }) => verdicts.get(`${set} ${sentence}`) ?? []);
  const of = (judgement: Judgement) => found.filter((each) => each === judgement).length;
  return {
    read: found.length,
    acceptable: of('a'),
    touch: of('t'),
    rewrite: of('r'),
    unread: sentences.length - found.length,
  };
}
