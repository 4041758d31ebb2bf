import type { Way } from '../../language/derivations.ts';
import { replaced, wordSet } from '../../language/lexicon.ts';
import { tellsAsBefore } from '../../report/words/as-before.ts';
import { FELL, ROSE } from '../words/claims.ts';
import type { Bound } from './bound.ts';
import { cellsNamed, totalIn } from './cells.ts';
import { coverOf, runsOf } from './content.ts';
import { isOfOrgan } from './evidence.ts';
import { figuresOf } from './figures-of.ts';
import { figuresFit, headsFit, unitsFit } from './fitting.ts';
import { type Judged, ownLines, placeOf, type Rests, startOf } from './ground-of.ts';

const LAST_YEAR = wordSet(['{上|去}年', '上年{度|同期|}', '上一年', '同比', '前一年', '同期', '相比']);
const UP = wordSet(['{增加|增长|上升|增|多|提高|提升|增幅|增速|增量|升幅|涨幅|净增|高出|多出|涨|前进|延长}']);
const DOWN = wordSet(['{减少|下降|降低|少|减|降幅|降|回落|后退|压减|压缩|缩短|减幅|少出|精简|核减|缩减}']);

/** What a clause says that only compares with last year, as content has it. */
export const OF_CHANGE: ReadonlySet<string> = new Set([
  '相比',
  '上年增加',
  '上年减少',
  '上年',
  '增长',
  '减少',
  '持平',
]);

const CHANGED = wordSet(['{增加|增长|上升|减少|下降|降低}']);

/** A text without what compares it with last year: 行政处罚较上年减少 names the penalties. */
export const withoutChange = (text: string): string =>
  replaced(replaced(text, LAST_YEAR, '，'), CHANGED, '，');

export const namesLastYear = (text: string, { evidence }: Judged): boolean =>
  LAST_YEAR.isIn(text) || text.includes(`${evidence.report.year - 1}年`);

/** Whether the words beside a figure say that it is how much more (1) or less (-1) there is; 0 for neither. */
export function wayBeside({ lead, printed }: Bound): Way {
  const words = lead.slice(-NEAR);
  // 不少于8场 is no less than there was.
  const plain = replaced(words, NO_LESS, '，');
  const near = plain + (printed.startsWith('减') ? printed : '');
  if (DOWN.isIn(near)) return -1;
  return UP.isIn(near) ? 1 : 0;
}

/** How many characters before a figure say that it is a change. */
const NEAR = 6;
const NO_LESS = wordSet(['{至|不}少', '{多|少|高|低}于']);

/** Whether a figure says how much more or less there is than last year; 1 for more, -1 for less, 0 for neither. */
export const changeIn = (claim: Bound, judged: Judged): Way =>
  namesLastYear(claim.upTo, judged) ? wayBeside(claim) : 0;

/** Whether a figure is only more or less of something: 少了6件. It is no part of a whole. */
export function isDifference({ lead: words }: Bound): boolean {
  const lead = words.slice(0, LINKS.endingAt(words, words.length)?.start ?? words.length);
  return (
    NO_DIFFERENCE.endingAt(lead, lead.length) === null &&
    ([UP, DOWN].some((sort) => sort.endingAt(lead, lead.length) !== null) || /[多少]了$/.test(lead))
  );
}
/** What may stand between a change and how large it is: 增量为315条. */
const LINKS = wordSet(['{为|达|约|近}{约|近|}']);
/** What only ends as such a word does: 新增3处, 至少2次. */
const NO_DIFFERENCE = wordSet(['{新|加|增}增', '{至|不|最|缺}少', '{最|至|很|许}多']);

/** Last year's figures of what a figure counts, each with where it stands. `claimed`: the clause that compares with it. */
export function before(
  figure: Bound,
  judged: Judged,
  claimed = '',
): { readonly value: number; readonly ref: string }[] {
  const { evidence } = judged;
  const { previous } = evidence;
  const cells = cellsNamed(placeOf(figure, judged), evidence.report.form);
  const inTables = cells.flatMap((sum) => {
    const [now, then] = [totalIn(evidence.report, sum), previous && totalIn(previous, sum)];
    return now === figure.figure.value && then !== null
      ? [{ value: then, ref: `previous.${sum.join('+')}` }]
      : [];
  });
  const words = figure.runs.length > 0 ? figure.runs : runsOf(figure.clause);
  const runs = words.filter((run) => !isOfOrgan(run, evidence));
  const told = evidence.lastYear.flatMap((line) =>
    line.figures
      .filter(
        (old) =>
          old.figure.kind === figure.figure.kind &&
          (unitsFit(old.figure.unit, figure.figure.unit) || headsFit(figure.figure.unit, old.figure.unit)),
      )
      .filter(
        (old) =>
          runs.length === 0 ||
          coverOf(runs, old.noun).held > 0 ||
          (old.runs.every((run) => isOfOrgan(run, evidence)) &&
            (coverOf(runs, line.told).held > 0 || (tellsPublished(old) && PUBLISHED.isIn(figure.lead)))),
      )
      .map((old) => ({ value: old.figure.value, ref: line.ref })),
  );
  // 今年做了6篇，去年才2篇: the note has both.
  const noted = ownLines(judged).flatMap((line) =>
    coverOf(runs, line.told).held === 0 &&
    runs.length > 0 &&
    !line.figures.some((now) => figuresFit(figure, now))
      ? []
      : line.figures
          .filter((old) => old.figure.kind === figure.figure.kind && isThen(old, judged, claimed))
          .filter((old) => unitsFit(old.figure.unit, figure.figure.unit))
          .map((old) => ({ value: old.figure.value, ref: line.ref })),
  );
  const pairs = [...inTables, ...told, ...noted];
  if (pairs.length > 0) return pairs;
  // 重新印制目录，收录120项: the sentence names of what.
  const around = runsOf(judged.sentence);
  return evidence.lastYear.flatMap((line) =>
    line.figures
      .filter((old) => old.figure.unit !== '' && old.figure.unit === figure.figure.unit)
      .filter((old) => coverOf(around, old.noun).held > 1)
      .map((old) => ({ value: old.figure.value, ref: line.ref })),
  );
}

/** What is counted where a report says only how much it published. */
const PUBLISHED = wordSet(['{公开|发布}{各类|政府|政务|}信息']);
/** Whether last year's figure counts what an organ published: 公开交通运输信息 of a transport bureau. */
const tellsPublished = ({ lead, runs }: Bound): boolean =>
  PUBLISHED.isIn(runs.reduce((rest, run) => rest.replace(run, ''), lead));

const FORMERLY = wordSet(['{以前|原来|原先|之前|过去|此前}']);
/** 比法定期限少9个工作日: held against what the law gives, where the note has it. */
const BY_LAW = wordSet(['{法定|规定}']);

/** Whether a note says of a figure that it was so before: 去年276, 以前2分. */
export const isThen = ({ clause, turn }: Bound, judged: Judged, claimed = ''): boolean =>
  turn === 'from' ||
  FORMERLY.isIn(clause) ||
  namesLastYear(clause, judged) ||
  (BY_LAW.isIn(claimed) && BY_LAW.isIn(clause));

/** Last year's own figure, in a clause that says so. */
export function lastYearRests(claim: Bound, judged: Judged): Rests {
  const { evidence } = judged;
  const isOfLastYear = namesLastYear(claim.clause, judged) || claim.turn === 'from';
  if (!isOfLastYear || changeIn(claim, judged) !== 0) return null;
  const { previous } = evidence;
  const place = placeOf(claim, judged);
  const isOnlyThen = runsOf(replaced(place.lead, LAST_YEAR, '，')).length === 0 && place.trail === '';
  // 无行政强制，上年为1件: what the clause before names.
  const lead = isOnlyThen ? (place.upTo.split(/[，；：]/).at(-2) ?? '') : place.lead;
  const cells = cellsNamed({ ...place, lead }, evidence.report.form);
  const cellSum = cells.find((sum) => previous && totalIn(previous, sum) === claim.figure.value);
  if (cellSum) return [`previous.${cellSum.join('+')}`];
  // 收到11件，较上年的12件减少1件: it counts what the sentence has counted before.
  const same = judged.figures
    .filter(({ figure }) => figure.kind === 'count' && figure.start < claim.figure.start)
    .filter(({ figure }) => unitsFit(figure.unit, claim.figure.unit))
    .flatMap((figure) => before(figure, judged))
    .find(({ value }) => value === claim.figure.value);
  if (same) return [same.ref];
  const noted = ownLines(judged).find(({ figures }) =>
    figures.some((old) => isThen(old, judged) && figuresFit(claim, { ...old, turn: null })),
  );
  if (noted) return [noted.ref];
  const isBare = runsOf(claim.clause).every((run) => OF_CHANGE.has(run));
  const line = evidence.lastYear.find(({ figures, told }) =>
    figures.some(
      ({ figure }) =>
        figure.kind === claim.figure.kind &&
        figure.value === claim.figure.value &&
        unitsFit(figure.unit, claim.figure.unit) &&
        (coverOf(runsOf(claim.clause), told).held > 0 || (isBare && figure.unit === claim.figure.unit)),
    ),
  );
  return line ? [line.ref] : null;
}

/** Whether a clause says that there is more (1), less (-1) or as much (0); null where it says nothing of it. */
const wayOf = (clause: string): 1 | 0 | -1 | null =>
  LEVEL.isIn(clause)
    ? 0
    : ROSE.isIn(clause) || UP_SPOKEN.isIn(clause)
      ? 1
      : FELL.isIn(clause) || DOWN_SPOKEN.isIn(clause)
        ? -1
        : null;

const UP_SPOKEN = wordSet(['多了', '更多', '涨了', '比去年多']);
const DOWN_SPOKEN = wordSet(['少了', '更少', '降了', '比去年少']);

const NEARLY_LEVEL = wordSet(['{基本|大致|大体}{持平|相当|相同}', '相当']);
/** How far from last year's figure, as a part of it, what is about level may lie. */
const ABOUT_LEVEL = 0.05;

const LEVEL = wordSet([
  '{持平|相当|相同|一致|不变|照旧|未变|没变}',
  '一样{多|}',
  '{未|没有|没|无}{变化|调整|改变}',
  '{仍|仍然|依然|依旧}{为|是}',
]);

/** That something is as it was, whether last year is named or not. */
const UNCHANGED = wordSet(['{数量|个数|总数|期数|次数|人数|规模|}{保持|维持|}{不变|未变|没变}']);

/** 行政处罚1件，上年没有: of what the sentence has just counted there was none. Undefined for a clause that says nothing of it. */
function noneThen(clause: string, judged: Judged): Rests | undefined {
  const says =
    namesLastYear(clause, judged) && NONE.isIn(clause) && runsOf(clause).every((run) => OF_CHANGE.has(run));
  if (!says) return undefined;
  const at = startOf(clause, judged.sentence);
  const counted = judged.figures.findLast(({ figure }) => figure.kind === 'count' && figure.start < at);
  const then = counted ? before(counted, judged).find(({ value }) => value === 0) : undefined;
  return then ? [then.ref] : null;
}
const NONE = wordSet(['{没有|为零|没|无|未发生|未收到}']);

/**
 * What a clause without figures rests on that says that there is as much as last year (与上年持平): last year's figure of what
 * the sentence has just counted; null where that is another one. Undefined for any other clause.
 */
export function levelRests(clause: string, judged: Judged): Rests | undefined {
  const none = noneThen(clause, judged);
  if (none !== undefined) return none;
  const way = wayOf(clause);
  if (way === null || !(namesLastYear(clause, judged) || UNCHANGED.isIn(clause))) return undefined;
  const [from, to] = figuresOf(clause).filter(({ kind }) => kind === 'ordinal');
  // 排名由第12位上升至第7位: a smaller number is a better place; which places they were is judged by themselves.
  if (from && to) return Math.sign(from.value - to.value) === way ? undefined : null;
  const at = startOf(clause, judged.sentence);
  const isOwn = ({ figure }: Bound) => figure.start >= at && figure.start < at + clause.length;
  const counted = judged.figures.findLast(
    (bound) => bound.figure.kind === 'count' && bound.figure.start < at,
  );
  if (judged.figures.some(isOwn)) return undefined;
  const told = judged.evidence.lines.filter(
    (line) =>
      wayOf(line.text) === way &&
      (namesLastYear(line.text, judged) || coverOf(runsOf(judged.sentence), line.told).held > 0),
  );
  // 分值与上年相同 of 还是占2分没变.
  const saysOnly = runsOf(clause).every((run) => OF_CHANGE.has(run));
  if (way === 0 && saysOnly && told.length > 0) return told.map(({ ref }) => ref);
  if (!counted) return told.length > 0 || way === 0 ? undefined : null;
  const [first, ...more] = before(counted, judged);
  if (!first) return told.length > 0 || way === 0 ? undefined : null;
  const isAbout = NEARLY_LEVEL.isIn(clause);
  const same = [first, ...more].find(
    ({ value }) =>
      Math.sign(counted.figure.value - value) === way ||
      (isAbout && Math.abs(counted.figure.value - value) <= value * ABOUT_LEVEL),
  );
  return same ? [same.ref] : told.length > 0 ? undefined : null;
}

/** Last year's figure of what a note says to be as it was: 培训1次，人数和去年一样 bears out 参训40人 where last year's text has it. */
export function levelledRests(claim: Bound, judged: Judged): Rests {
  if (claim.exactness !== 'exact') return null;
  const runs = [...claim.runs, ...runsOf(claim.clause), ...runsOf(judged.sentence)];
  const source = ownLines(judged).find(
    ({ text, told, figures }) =>
      (LEVEL.isIn(text) || tellsAsBefore(text)) &&
      (coverOf(runs, told).held > 0 || figures.some((now) => figuresFit(claim, now))),
  );
  const line =
    source &&
    judged.evidence.lastYear.find(({ figures, told }) =>
      figures.some(
        (then) =>
          figuresFit(claim, then) && (coverOf(runs, then.noun).held > 0 || coverOf(runs, told).held > 0),
      ),
    );
  return line ? [source.ref, line.ref] : null;
}
