import { evidenceOf } from '../../src/drafting/grounding/evidence.ts';
import { judge } from '../../src/drafting/grounding/judge.ts';
import type { Answer, DraftSet } from './read-set.ts';

/** A sentence of a set's answers on which the gate erred. */
export interface Miss {
  readonly set: string;
  readonly sentence: string;
  /** What was marked wrongly, or invented and not named. */
  readonly what: readonly string[];
}

/** How often the gate erred: true sentences that it marked, inventions that it let through or did not name. */
export interface GateCount {
  readonly sentences: number;
  readonly marked: readonly Miss[];
  readonly inventions: number;
  /** Inventions in sentences without any mark. */
  readonly unmarked: readonly Miss[];
  /** Inventions in sentences that are marked for something else. */
  readonly unnamed: readonly Miss[];
}

/** A sentence of an answer as the gate judges it. */
function sentencesOf({ text, request, planted }: Answer) {
  const evidence = evidenceOf({ ...request, part: request.part });
  return judge(text, evidence)
    .map(({ start, end, groundless, rests }) => ({
      sentence: text.slice(start, end),
      what: groundless.map(({ printed }) => printed.trim()),
      planted: planted
        .filter((stretch) => stretch.start < end && stretch.end > start)
        .map((stretch) => text.slice(Math.max(stretch.start, start), Math.min(stretch.end, end))),
      isHouse: rests.length > 0 && rests.every((name) => name.startsWith('phrases.')),
    }))
    .filter(({ isHouse }) => !isHouse);
}

const plain = (text: string): string => text.replace(/[‘’“”，。；、\s]/g, '');

/** Whether a mark names an invention: one of them is part of the other. */
const isNamed = (invention: string, what: readonly string[]): boolean =>
  what.some((word) => plain(word).includes(plain(invention)) || plain(invention).includes(plain(word)));

/** Counts what the gate does with the answers of some sets. */
export function countGate(sets: readonly DraftSet[]): GateCount {
  const told = (answers: (set: DraftSet) => readonly Answer[]) =>
    sets.flatMap((set) =>
      answers(set)
        .flatMap(sentencesOf)
        .map((each) => ({ set: set.file, ...each })),
    );
  const honest = told(({ honest: answers }) => answers);
  const eager = told(({ eager: answers }) => answers);
  // A sentence of an over-eager answer in which nothing was made up is as true as an honest one.
  const truths = [...honest, ...eager.filter(({ planted }) => planted.length === 0)];
  const inventions = eager.flatMap(({ planted, ...each }) =>
    planted.map((invention) => ({ set: each.set, sentence: each.sentence, marks: each.what, invention })),
  );
  const miss = ({ set, sentence, invention }: (typeof inventions)[number]): Miss => ({
    set,
    sentence,
    what: [invention],
  });
  return {
    sentences: truths.length,
    marked: truths
      .filter(({ what }) => what.length > 0)
      .map(({ set, sentence, what }) => ({ set, sentence, what })),
    inventions: inventions.length,
    unmarked: inventions.filter(({ marks }) => marks.length === 0).map(miss),
    unnamed: inventions
      .filter(({ marks, invention }) => marks.length > 0 && !isNamed(invention, marks))
      .map(miss),
  };
}
