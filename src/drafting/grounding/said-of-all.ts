import { clausesOf } from '../../language/clauses.ts';
import { wordSet } from '../../language/lexicon.ts';
import type { Bound } from './bound.ts';
import { coverOf, runsOf, toldBy } from './content.ts';
import { unitsFit } from './fitting.ts';
import { type Judged, ownLines } from './ground-of.ts';
import { ARTICLE } from './noted.ts';

/** Words that say something of all. */
const ALL = wordSet(['{均|都|全部|一律|全都|所有|悉数|全|各}']);
/** How much of what is said of all a note's count has to tell. */
const COUNTED = 0.5;
/** How many characters behind 全部 tell which things are meant: 全部县区. */
const NOUN = 2;

const isCount = ({ figure, printed }: Bound): boolean => figure.kind === 'count' && printed !== ARTICLE;

/** The figure that a clause speaks of: its own, or the last before it in the sentence. */
const wholeOf = (clause: string, { sentence, figures }: Judged): Bound | undefined => {
  const at = sentence.indexOf(clause);
  // 与实际不符的内容均已改正 speaks of things of its own.
  const [all] = ALL.all(clause);
  const own = clause.slice(0, all?.start ?? 0);
  const isOfOthers = runsOf(own).length > 0 && !figures.some(({ clause: of }) => of.includes(clause));
  if (isOfOthers) return undefined;
  const upTo = at + (all?.start ?? 0);
  return figures.findLast((bound) => isCount(bound) && bound.figure.start < upTo);
};

/** Whether a note counts fewer of what a clause says of all: 22件，均为网上提交 of 网上提的15件. */
function isCountedLess(clause: string, runs: readonly string[], judged: Judged): boolean {
  const whole = wholeOf(clause, judged);
  const isDone = DONE.isIn(clause);
  if (!whole || (runs.length === 0 && !isDone)) return false;
  return ownLines(judged).some(({ figures }) =>
    figures.some(
      (part) =>
        isCount(part) &&
        part.figure.value < whole.figure.value &&
        part.figure.unit !== '' &&
        unitsFit(part.figure.unit, whole.figure.unit) &&
        (runs.length > 0
          ? coverOf(runs, part.noun).held >= runs.join('').length * COUNTED
          : part.noun.chars.has(COMPLETE)),
    ),
  );
}
const DONE = wordSet(['{已|}完成']);
const COMPLETE = '完';

/** Whether 全部 stands before things of which a note counts some and says nothing of all: 赴全部县区 of 去了6个县区. */
function isOfAllThings(clause: string, judged: Judged): boolean {
  return ALL.all(clause).some(({ word, end }) => {
    const noun = clause.slice(end, end + NOUN);
    const counting = ownLines(judged).filter(({ figures }) =>
      figures.some((bound) => isCount(bound) && bound.trail.startsWith(noun)),
    );
    return (
      word.length > 1 &&
      noun.length === NOUN &&
      counting.length > 0 &&
      !counting.some(({ text }) => ALL.isIn(text))
    );
  });
}

/** Whether a note says of some only what a clause says of all that the sentence counts: 计划的都提前一天发. */
function isOfSome(runs: readonly string[], judged: Judged): boolean {
  const told = toldBy(judged.sentence);
  const saying = ownLines(judged).flatMap(({ text }) =>
    clausesOf(text)
      .map(({ start, end }) => text.slice(start, end))
      .filter((own) => ALL.isIn(own) && runs.length > 0 && coverOf(runs, toldBy(own)).held > 0),
  );
  return (
    saying.length > 0 &&
    saying.every((own) => {
      const [first] = ALL.all(own);
      const subject = own.slice(0, first?.start ?? 0);
      return subject.endsWith(OF) && coverOf([subject.slice(0, -1)], told).near === 0;
    })
  );
}
const OF = '的';

/** Whether the notes tell of a part only what a clause says of all. `runs`: the clause's content without its word for all. */
export const isSaidOfMore = (clause: string, runs: readonly string[], judged: Judged): boolean =>
  isCountedLess(clause, runs, judged) || isOfAllThings(clause, judged) || isOfSome(runs, judged);
