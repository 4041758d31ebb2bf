import { editDistance } from './edit-distance.ts';
import { afterLastEnumerator, squash, withoutClosingNote } from './squash.ts';

/** Something that a label may name: its key and the squashed wordings under which it is known, the official one first. */
export interface Candidate {
  readonly key: string;
  readonly words: readonly string[];
  /** Other words for it, which name it only where they are the whole label. */
  readonly alone?: ReadonlySet<string>;
  /** The shortest wording that may end a longer run of text; shorter ones must stand alone. */
  readonly suffix?: number;
}

/** What a label names, and whether it had to be taken for a misspelling. */
export interface LabelMatch {
  readonly key: string;
  readonly how: 'exact' | 'cut' | 'similar';
}

const SHORTEST_SUFFIX = 4;
/** A label cut off by a row of figures must be this long to be told from others. */
const SHORTEST_CUT = 4;
/** One character in five may differ; the next best wording must be clearly worse. */
const LARGEST_DIFFERENCE = 0.2;
const CLEARLY_WORSE = 2;
/** Labels of the form have at most 40 characters; what stands further left belongs to groups. */
const LONGEST_LABEL = 120;

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** Whether a squashed text is just one of the wordings of something. */
export const isCalled = ({ words, alone }: Candidate, text: string): boolean =>
  words.includes(text) || alone?.has(text) === true;

function bySuffix(whole: string, candidates: readonly Candidate[]): string | undefined {
  let best = { key: '', length: 0 };
  for (const { key, words, suffix = SHORTEST_SUFFIX } of candidates) {
    for (const word of words) {
      if (word.length >= suffix && word.length > best.length && whole.endsWith(word)) {
        best = { key, length: word.length };
      }
    }
  }
  return best.length > 0 ? best.key : undefined;
}

function bySimilarity(segment: string, candidates: readonly Candidate[]): string | undefined {
  const ranked = candidates
    .map(({ key, words }) => {
      const near = words.filter((word) => Math.abs(word.length - segment.length) <= 1 + segment.length * 0.2);
      return { key, distance: Math.min(Infinity, ...near.map((word) => editDistance(segment, word))) };
    })
    .sort((a, b) => a.distance - b.distance);
  const [best, next] = ranked;
  if (!best || segment.length < SHORTEST_SUFFIX) return undefined;
  if (best.distance > segment.length * LARGEST_DIFFERENCE) return undefined;
  return next && next.distance < best.distance + CLEARLY_WORSE ? undefined : best.key;
}

function matchPlain(label: string, candidates: readonly Candidate[]): LabelMatch | undefined {
  const whole = squash(label);
  const segment = squash(afterLastEnumerator(label));
  if (whole === '') return undefined;
  const same = candidates.find((one) => isCalled(one, whole) || isCalled(one, segment));
  if (same) return { key: same.key, how: 'exact' };
  const tail = bySuffix(whole, candidates);
  if (tail) return { key: tail, how: 'exact' };
  const cut =
    segment.length >= SHORTEST_CUT
      ? only(candidates.filter(({ words }) => words[0]?.startsWith(segment)))
      : undefined;
  return cut && { key: cut.key, how: 'cut' };
}

/** Which candidate a label names without any misspelling. */
export function matchExactly(label: string, candidates: readonly Candidate[]): LabelMatch | undefined {
  const tail = label.slice(-LONGEST_LABEL);
  return matchPlain(tail, candidates) ?? matchPlain(withoutClosingNote(tail), candidates);
}

/**
 * Which candidate a label names. The label may carry groups in front ("三、本年度办理结果（一）予以公开"), a note
 * behind, or be cut off; a misspelt one is matched only where no other comes near. Undefined when none is meant.
 */
export function matchLabel(label: string, candidates: readonly Candidate[]): LabelMatch | undefined {
  const plain = matchExactly(label, candidates);
  if (plain) return plain;
  const similar = bySimilarity(squash(afterLastEnumerator(label.slice(-LONGEST_LABEL))), candidates);
  return similar ? { key: similar, how: 'similar' } : undefined;
}
