import { clauseTexts } from '../../language/clauses.ts';
import { wordSet } from '../../language/lexicon.ts';
import { phrases } from '../../language/phrases.ts';
import { TO_COME } from '../words/outcomes.ts';
import type { Bound } from './bound.ts';
import { coverOf, runsOf, toldBy } from './content.ts';
import type { Line } from './evidence.ts';
import { unitsFit } from './fitting.ts';
import { type Judged, ownLines, startOf } from './ground-of.ts';
import { ARTICLE } from './noted.ts';

/** Words that say something of all. */
const ALL = wordSet(['{均|都|全部|一律|全都|所有|悉数|全|各}']);
/** How much of what is said of all a note's count has to tell. */
const COUNTED = 0.5;
/** Places that one character names. */
const PLACES = new Set('村乡镇县区市校所站户院店科班');
/** 全部乡镇市场所 of 7个市场所: the things that a note counts stand so near behind. */
const BETWEEN = 4;
const isCountedBehind = (things: string, trail: string): boolean => {
  const at = trail.length > 2 ? things.indexOf(trail.slice(0, 3)) : -1;
  return at > 0 && at <= BETWEEN;
};
/** Whether a count is of the things that a text begins with: 去了6个县区 counts the 县区 of 县区开展辅导, 8个村 the 村 of 村张贴. */
const countsThese = (things: string, { trail }: Bound): boolean =>
  things !== '' &&
  (isCountedBehind(things, trail) || trail.charAt(0) === things.charAt(0)) &&
  (isCountedBehind(things, trail) ||
    PLACES.has(things.charAt(0)) ||
    // 全部公开 says what was done.
    (trail.charAt(1) === things.charAt(1) && runsOf(things.slice(0, 2)).length > 0));

const isCount = ({ figure, printed }: Bound): boolean => figure.kind === 'count' && printed !== ARTICLE;

/** The figure that a clause speaks of: its own, or the last before it in the sentence. */
const wholeOf = (clause: string, { sentence, figures }: Judged): Bound | undefined => {
  const at = startOf(clause, sentence);
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
          ? coverOf(runs, part.noun).held >= runs.join('').length * COUNTED ||
            (part.runs.join('').length < 2 && coverOf(runs, part.noun).near > 0)
          : part.noun.chars.has(COMPLETE)),
    ),
  );
}
/** Whether a note counts fewer of the things that a clause counts as all: 全部19个村 of 先换8个村. */
const isOfFirstOnly = (clause: string, judged: Judged): boolean =>
  judged.figures.some(
    (all) =>
      all.clause.includes(clause) &&
      ALL.endingAt(all.upTo, all.upTo.length) !== null &&
      ownLines(judged).some(({ figures }) =>
        figures.some(
          (part) =>
            isCount(part) &&
            part.figure.value < all.figure.value &&
            part.figure.unit === all.figure.unit &&
            part.trail !== '' &&
            part.trail.charAt(0) === all.trail.charAt(0),
        ),
      ),
  );
const DONE = wordSet(['{已|}完成']);
const COMPLETE = '完';

/** Whether a line says of all that it counts in a clause what it tells there, or in the next one: 走访9个村，全都张贴. */
function isSaidOfCounted({ text }: Line, { clause }: Bound): boolean {
  const [own, next = ''] = text.slice(text.indexOf(clause)).split(/[，；。]/);
  return ALL.isIn(own ?? '') || (!/\d/.test(next) && ALL.isIn(next));
}

const EACH = '各';
/** Words for all before things of which a note counts some and says nothing of all: 赴全部县区, 各县区 of 去了6个县区. */
export const ofAllThings = (clause: string, judged: Judged): string[] =>
  ALL.all(clause).flatMap(({ word, start, end }) => {
    const things = clause.slice(end);
    const isOfImproved = judged.aspect === 'improvements';
    const counting = (isOfImproved ? judged.evidence.lines : ownLines(judged)).flatMap((line) =>
      line.figures
        .filter((bound) => isCount(bound) && countsThese(things, bound))
        .map((bound) => isSaidOfCounted(line, bound)),
    );
    const isOfMore =
      (word === EACH ? PLACES.has(things.charAt(0)) : word.length > 1) &&
      counting.length > 0 &&
      !counting.includes(true);
    return isOfMore ? [clause.slice(start, end + 1)] : [];
  });

/** Whether a note says of some only what a clause says of all that the sentence counts: 计划的都提前一天发. */
function isOfSome(runs: readonly string[], judged: Judged): boolean {
  const told = toldBy(judged.sentence);
  const saying = ownLines(judged).flatMap(({ text }) =>
    clauseTexts(text).filter(
      (own) => ALL.isIn(own) && runs.length > 0 && coverOf(runs, toldBy(own)).held > 0,
    ),
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

/** 除突发情况外: what is left out of what is said of all; 拆除 and 删除 leave nothing out. */
const EXCEPTED = phrases(['除…{外|以外|之外}{，|、|。}'], 16);

/** Whether a note leaves something out of what a sentence says of all: 一律提前3天发布 of 除突发情况外，提前3天发布. */
const leavesOut = (runs: readonly string[], judged: Judged): boolean =>
  !EXCEPTED.isIn(judged.sentence) &&
  runs.length > 0 &&
  ownLines(judged).some(
    ({ text, told }) => EXCEPTED.isIn(text) && coverOf(runs, told).held >= runs.join('').length * COUNTED,
  );

/** Whether the notes tell of a part only what a clause says of all. `runs`: the clause's content without its word for all. */
export const isSaidOfMore = (clause: string, runs: readonly string[], judged: Judged): boolean =>
  isCountedLess(clause, runs, judged) ||
  isOfFirstOnly(clause, judged) ||
  ofAllThings(clause, judged).length > 0 ||
  isOfSome(runs, judged) ||
  leavesOut(runs, judged);

/** Words by which all of something is said to be finished, and the like in notes. */
const ENTIRELY = wordSet(['{全部|全面|均|都|悉数|一律|全都|100%|百分之百}']);
const NOT_ENTIRELY = wordSet(['{年|人|次|户|场|平|月|日}均', '均衡', '都市', '成都', '首都']);
const FINISHED = wordSet(['{完成|到位|完毕|清零|完工|建成|结束|竣工}']);
const SAYS_FINISHED = wordSet([
  '{都|全|均|齐|完|所有|一律|好了|到位|结束|收尾|清零|销号|逐一|一个不落|没有剩|没剩}',
]);

/** What a clause says to be finished as a whole, as printed, where no line tells it so: 数字化全部完成 of 扫描900卷. */
export function notDoneInAll(clause: string, { aspect }: Judged, lines: readonly Line[]): string[] {
  const held = NOT_ENTIRELY.all(clause);
  const all = ENTIRELY.all(clause).find(
    ({ start, end }) => !held.some((word) => word.start < end && start < word.end),
  );
  const done = all && FINISHED.all(clause.slice(all.end)).at(-1);
  const isStillToCome = aspect === 'measures' || TO_COME.isIn(clause);
  if (!all || !done || isStillToCome || lines.length === 0) return [];
  return lines.some(({ text }) => SAYS_FINISHED.isIn(text))
    ? []
    : [clause.slice(all.start, all.end + done.end)];
}
