import { RULES } from './all.ts';
import { isByTheWay, isManner, type Notion } from './notions.ts';
import { answeredBy, notionsOf, type Rule } from './rule.ts';

/** How far a rule answers what a question speaks of. */
export interface Fit {
  readonly rule: Rule;
  /** The notions of the question by which it was found. */
  readonly line: readonly Notion[];
  /** All that it answers, of whatever question. */
  readonly answered: readonly Notion[];
  /** What of the question it answers, and what it does not. */
  readonly met: readonly Notion[];
  readonly strays: readonly Notion[];
  /** How much of the place where it was asked it speaks of. */
  readonly there: number;
  /** With how many characters its line was said. */
  readonly characters: number;
}

/** The notions that a question speaks of, with how many characters speak of each. */
type Spoken = ReadonlyMap<Notion, number>;

/** What each rule is about, line by line, and all that it answers. */
const MATTERS = RULES.map((rule) => ({
  rule,
  lines: rule.about.map(notionsOf),
  answered: answeredBy(rule),
}));

function fitsOf(
  { rule, lines, answered }: (typeof MATTERS)[number],
  spoken: Spoken,
  place: readonly Notion[],
): Fit[] {
  const found = lines.filter((line) => line.every((notion) => spoken.has(notion)));
  if (found.length === 0) return [];
  const met = [...spoken.keys()].filter((notion) => answered.includes(notion));
  const strays = [...spoken.keys()].filter((notion) => !answered.includes(notion) && !isByTheWay(notion));
  const there = place.filter((notion) => answered.includes(notion)).length;
  return found.map((line) => ({
    rule,
    line,
    answered,
    met,
    strays,
    characters: line.reduce((sum, notion) => sum + (spoken.get(notion) ?? 0), 0),
    there,
  }));
}

const thingsOf = (notions: readonly Notion[]): number => notions.filter((notion) => !isManner(notion)).length;

/** Below 0 where one rule answers more: it leaves less of what is spoken of, answers more of it, is about more of it, answers more of how it is asked. */
const closer = (one: Fit, other: Fit): number =>
  one.strays.length - other.strays.length ||
  thingsOf(other.met) - thingsOf(one.met) ||
  thingsOf(other.line) - thingsOf(one.line) ||
  other.met.length - one.met.length ||
  other.line.length - one.line.length ||
  other.there - one.there;

/** A word that is longer by more than this names its thing more closely (characters). */
const ABOUT_AS_LONG = 1;

/** Whether two rules answer about as much. */
const isEqual = (one: Fit, other: Fit): boolean =>
  closer(one, other) === 0 && Math.abs(one.characters - other.characters) <= ABOUT_AS_LONG;

/** Whether one rule answers just what another leaves: 个体户要的不掌握，填哪 asks for a column and for a row. */
const completes = (one: Fit, other: Fit): boolean =>
  other.strays.every((notion) => one.line.includes(notion)) &&
  one.strays.every((notion) => other.met.includes(notion));

/**
 * The rules that a question means, which speaks of some notions where `place` stands on the screen: the closest, and any that
 * answers about as much or just what that leaves. None: nothing that is known is asked about.
 */
export function fitsFor(spoken: Spoken, place: readonly Notion[] = []): Fit[] {
  const [best, ...others] = MATTERS.flatMap((matter) => fitsOf(matter, spoken, place)).sort(
    (one, other) => closer(one, other) || other.characters - one.characters,
  );
  if (!best) return [];
  const second = others.find(
    (fit) => fit.rule !== best.rule && (best.strays.length > 0 ? completes(fit, best) : isEqual(fit, best)),
  );
  return second ? [best, second] : [best];
}
