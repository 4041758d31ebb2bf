import { wordSet } from '../../language/lexicon.ts';
import { listedIn } from '../../language/lists.ts';
import { sortsOf } from '../../language/units.ts';
import { METRICS } from '../words/claims.ts';
import { PLANNED } from '../words/outcomes.ts';
import { ROLE } from '../words/roles.ts';
import type { Bound } from './bound.ts';
import { isDifference, isThen } from './changes.ts';
import { type Content, coverOf, runsOf, toldBy } from './content.ts';
import { isOfOrgan, type Line } from './evidence.ts';
import { figuresOf } from './figures-of.ts';
import { figuresFit, unitsFit } from './fitting.ts';
import { type Judged, ownLines } from './ground-of.ts';
import { followsAlike, isNowBehindThen, isOfWhichFewer } from './next-figures.ts';
import { isOfAllInstead } from './of-each.ts';
import { sense } from './sentences.ts';

const held = (runs: readonly string[], told: Content): number => coverOf(runs, told).held;

/** A figure without a unit (8640万) is taken for no other that has one, and what a report counts in 个 for no turns. */
const areRivals = (source: string, claim: string): boolean =>
  (source === '') === (claim === '') &&
  unitsFit(source, claim) &&
  !(claim === '个' && sortsOf(source).includes('occasion'));

/** 归到一个专栏: an article counts nothing against another figure. */
export const ARTICLE = '1个';

/** The most that a note's figure of the same unit and another value shares with what a figure counts: then that one is meant. */
const rivalOf = (claim: Bound, lines: readonly Line[], { figures: told }: Judged): number =>
  Math.max(
    0,
    ...lines.flatMap(({ figures }) =>
      figures
        .filter(
          ({ figure, printed }) =>
            (figure.kind === claim.figure.kind && areRivals(figure.unit, claim.figure.unit)) ||
            // Speech leaves 元 out: 缴存86.4亿.
            (claim.figure.kind === 'money' &&
              figure.unit === '' &&
              ['万', '亿'].some((sign) => printed.includes(sign))),
        )
        .filter((source) => !figuresFit(claim, source) && source.printed !== ARTICLE)
        // 26个新媒体推送3.1万条: the sentence counts them itself, in another unit.
        .filter(
          ({ noun, ...source }) =>
            source.figure.unit === claim.figure.unit ||
            !told.some((other) => figuresFit(other, { noun, ...source }) && held(other.runs, noun) > 0),
        )
        .map(({ noun }) => held(claim.runs, noun)),
    ),
  );

/** Whether a note counts as much of it in the figure's very unit, otherwise: 2期 of 漏过1期, and not of 两项. */
const hasOwnUnitElsewhere = (claim: Bound, source: Bound, near: number, judged: Judged): boolean =>
  source.figure.unit !== claim.figure.unit &&
  ownLines(judged).some(({ figures }) =>
    figures.some(
      (other) =>
        other.figure.unit === claim.figure.unit &&
        other.figure.value !== claim.figure.value &&
        held(claim.runs, other.noun) >= near,
    ),
  );

/** How a figure is tied to a note's: by the noun that both count, by the note's other words, or not at all. */
export type Tie = 'noun' | 'line' | null;

/** A line of so few pairs of characters has hardly a word beside its figure. */
const FEW = 4;
/** How much of a figure's noun a note on another aspect has to tell. */
const RELATED = 0.5;

/** Whether a figure's clause has every character of what a note's same figure counts: 违法建设拆除 for 拆违. */
export function isSpelledOut(claim: Bound, source: Bound): boolean {
  const counted = sense(source.lead + source.trail);
  const words = claim.lead + claim.trail;
  return figuresFit(claim, source) && counted.length > 1 && counted.every((char) => words.includes(char));
}

/** Whether another note counts what a figure names, otherwise, and this one does not speak of it: 预警388条 of 公开信息388条. */
const isOfAnother = (claim: Bound, line: Line, judged: Judged): boolean =>
  claim.runs.length > 0 &&
  coverOf(claim.runs, line.told).near === 0 &&
  judged.evidence.lines.some(
    (other) =>
      other !== line &&
      other.figures.some(
        (figure) =>
          areRivals(figure.figure.unit, claim.figure.unit) &&
          !figuresFit(claim, figure) &&
          held(claim.runs, figure.noun) === claim.runs.join('').length,
      ),
  );

const REST = wordSet(['{其余|其它|其他|剩下|剩余|余下}']);
/** Whether both count what is left: 其余3个社区 of 剩下3个还不行. */
const isOfRest = (claim: Bound, source: Bound): boolean => REST.isIn(claim.lead) && REST.isIn(source.lead);

/** Whether a figure has every word that a note has beside another of its figures: 负责人出席3场 of 发布会3场，负责人出席1场. */
const isSaidOtherwise = (claim: Bound, source: Bound, line: Line): boolean => {
  const words = claim.lead + claim.trail;
  const isSaid = ({ lead, trail }: Bound) => {
    const own = sense(lead + trail);
    return own.length > 2 && own.every((char) => words.includes(char));
  };
  return (
    !isSaid(source) &&
    !isOfRest(claim, source) &&
    line.figures.some(
      (other) =>
        other.clause !== source.clause &&
        other.figure.unit === claim.figure.unit &&
        !figuresFit(claim, other) &&
        isSaid(other),
    )
  );
};

const LED = wordSet(['{其中|由|经|邀请}']);
/** Whether a note counts what several did and a sentence names only some of them: 书记出席7场 of 书记、镇长出席7场. */
const isOfFewer = (claim: Bound, source: Bound, { sentence }: Judged): boolean => {
  const doers = listedIn(source.lead).map((doer) =>
    doer.slice(LED.at(doer, 0)?.end ?? 0, ROLE.all(doer).at(-1)?.end ?? 0),
  );
  const named = doers.filter((doer) => doer !== '' && claim.lead.includes(doer));
  return (
    doers.length > 1 && named.length > 0 && doers.some((doer) => doer !== '' && !sentence.includes(doer))
  );
};

/** Whether a figure counts what another clause of the note speaks of, and nothing of what that figure counts: 低保1326户 of 低保公示，补贴涉及1326户. */
function isOfOtherThing(claim: Bound, source: Bound, { text }: Line): boolean {
  const runs = runsOf(claim.lead);
  const length = runs.join('').length;
  const before = toldBy(text.slice(0, Math.max(0, text.indexOf(source.clause))));
  return (
    length > 1 &&
    runsOf(source.lead).join('').length > 1 &&
    coverOf(runs, source.noun).near === 0 &&
    coverOf(source.runs, toldBy(claim.clause)).near === 0 &&
    held(runs, before) === length
  );
}

/** So large a number is no other by chance. */
const LARGE = 100;

/** Whether a line tells what the clause before a bare figure speaks of: 集中在征地补偿方面，共30件. */
function countsBefore({ upTo }: Bound, { told }: Line): boolean {
  const runs = runsOf(upTo.split(/[，；：]/).at(-2) ?? '');
  const cover = coverOf(runs, told);
  return cover.length > 2 && cover.held >= cover.length * RELATED;
}

/** How many characters of a sentence, two words or so, a note on another aspect has where it tells the same again. */
const RETOLD = 4;
/** Whether a line is on the aspect; what was mended last year's problem is told on another one, in its words. */
const isOwnLine = (line: Line, judged: Judged): boolean =>
  ownLines(judged).includes(line) ||
  (judged.aspect === 'improvements' && held(runsOf(judged.sentence), line.told) >= RETOLD);

function tieOf(claim: Bound, source: Bound, line: Line, rival: number, judged: Judged): Tie {
  if (isOfAnother(claim, line, judged) || isSaidOtherwise(claim, source, line)) return null;
  if (isOfFewer(claim, source, judged) || isOfOtherThing(claim, source, line)) return null;
  const isOwn = isOwnLine(line, judged);
  const isBare = source.runs.join('').length < 2;
  // The note says only how much: 推文72篇 on the channel that its aspect is on.
  if (isBare && isOwn && rival === 0 && judged.aspect !== '' && line.told.pairs.size <= FEW) return 'line';
  if (isOwn && (isSpelledOut(claim, source) || isOfRest(claim, source))) return 'noun';
  if (isOwn && claim.runs.length === 0 && countsBefore(claim, line)) return 'noun';
  // 放贷24.8亿，5630笔: no other figure of the notes is so many of these.
  const isAlone = claim.runs.length === 0 && claim.figure.value >= LARGE && claim.figure.unit !== '';
  if (isOwn && isBare && isAlone && claim.figure.unit === source.figure.unit) return 'line';
  if (isOwn && rival === 0 && isMetricSpoken(claim, source)) return 'line';
  if (isOwn && isNowBehindThen(claim, source, line, judged)) return 'noun';
  if (isOwn && followsAlike(claim, source, line, judged)) return 'line';
  const near = held(claim.runs, isBare ? line.told : source.noun);
  const length = claim.runs.join('').length;
  if (!isOwn && length > 0 && held(claim.runs, line.told) < length * RELATED) return null;
  if (
    near > rival ||
    (near > 0 && near === rival && !isBare && !hasOwnUnitElsewhere(claim, source, near, judged))
  )
    return isBare ? 'line' : 'noun';
  if (length > 1) {
    if (rival > 0) return null;
    const { held: pairs, near: chars } = coverOf(claim.runs, line.told);
    const isNear = pairs > 0 || (isOwn && (chars >= length / 3 || held(runsOf(claim.clause), line.told) > 0));
    const isOneUnit = claim.figure.unit !== '' && claim.figure.unit === source.figure.unit;
    // 孕产妇主题180篇 where a note tells of 孕产妇 and this one counts 老年人的180篇.
    const isOther =
      !isBare && ownLines(judged).some((other) => other !== line && held(claim.runs, other.told) === length);
    return isNear ||
      ((isBare || (isOneUnit && !isOther)) && isOwn && held(runsOf(judged.sentence), line.told) > 0)
      ? 'line'
      : null;
  }
  const clause = runsOf(claim.clause).filter((run) => !isOfOrgan(run, judged.evidence));
  const around = clause.length > 0 ? clause : runsOf(judged.sentence);
  const isTold = around.length === 0 || clause.length === 0 ? isOwn : held(around, line.told) > 0;
  const beside = held([...around, ...runsOf(judged.sentence)], line.told);
  const isElsewhere =
    claim.figure.unit === source.figure.unit &&
    beside > 3 &&
    (claim.figure.value >= LARGE || judged.aspect === 'improvements');
  const isBeside = (isOwn && beside > 0) || isElsewhere;
  return isTold || isBeside ? 'line' : null;
}

const YEARLY = wordSet(['{全年|年度|累计|总计}']);

/** What a note says for a metric. */
const SPOKEN: Readonly<Record<string, string>> = { 粉丝: '关注', 阅读: '看' };
/** Whether a figure measures what a line speaks of by the spoken word alone: 关注的4.2万 for 关注人数4.2万人. */
const isMetricSpoken = ({ runs }: Bound, { lead }: Bound): boolean =>
  runs.length === 1 && runs.some((run) => SPOKEN[run] !== undefined && lead.includes(SPOKEN[run]));

/** Whether a line measures by what a figure does: 粉丝3万 is not 阅读量3万. */
const isOfMetric = ({ runs }: Bound, { told, text }: Line): boolean => {
  const metric = METRICS.find((word) => runs.includes(word));
  const isOther = METRICS.some((word) => text.includes(word) || told.pairs.has(word));
  return (
    metric === undefined || !isOther || told.pairs.has(metric) || text.includes(SPOKEN[metric] ?? metric)
  );
};

const tellsDay = (clause: string): boolean => figuresOf(clause).some(({ kind }) => kind === 'date');

/** Whether both count over the same time: 6月点击4.2万次 is not 全年点击4.2万次. */
const isOfSpan = (claim: Bound, source: Bound): boolean =>
  !(YEARLY.isIn(claim.clause) && tellsDay(source.clause) && !tellsDay(claim.clause));

const SUMMED = wordSet([
  '{累计|总计|合计|共计|总共|总量|总数}',
  '总{阅读|印|印刷|播放|浏览|点击|访问|发放|观看|参训|参加}',
]);
/** What singles out a part of what a note speaks of. */
const OF_PART = wordSet([
  '最{多|大|高|快|热|火|长|少}{的|}',
  '其中',
  '光',
  '每{期|次|场|批|个|人|村|月|季|周|本|条}',
]);

/** Whether a figure sums up what a note tells of a part only: 累计扫码860次 of 最多的是双河村，扫了860次. */
function isOfWhole(claim: Bound, source: Bound, { sentence }: Judged): boolean {
  if (!SUMMED.isIn(claim.clause)) return false;
  const [before = '', own = ''] = `，${source.upTo}${source.printed}`.split(/[，；：]/).slice(-2);
  const part = [own, before].find((clause) => OF_PART.isIn(clause));
  const runs = runsOf(part ?? '').filter((run) => !METRICS.includes(run));
  return part !== undefined && !OF_PART.isIn(sentence) && held(runs, toldBy(sentence)) === 0;
}

/** Whether a text tells of what is only planned. */
export const isPlanned = (text: string): boolean => PLANNED.all(text).some(({ value }) => value);
/** Whether a note only plans what a figure is said to count: 修订3件 of 还有3个拟明年改. */
const isOfPlan = (claim: Bound, source: Bound, { aspect, evidence: { report } }: Judged): boolean =>
  aspect !== 'measures' &&
  isPlanned(source.clause) &&
  !isPlanned(claim.clause) &&
  !claim.clause.includes(`${report.year + 1}年`);

/** The notes that have a figure, with the strongest tie. */
export function notesWith(
  counted: Bound,
  judged: Judged,
): { readonly tie: Tie; readonly rests: readonly string[] } {
  // 水利局公开水利信息438条: whose report it is counts nothing.
  const runs = counted.runs.filter((run) => !isOfOrgan(run, judged.evidence));
  const claim = { ...counted, runs };
  const own = ownLines(judged);
  const rivals = { own: rivalOf(claim, own, judged), any: rivalOf(claim, judged.evidence.lines, judged) };
  // What was mended is counted by its own note, where that has such a figure at all.
  const lines = judged.aspect === 'improvements' && rivals.own > 0 ? own : judged.evidence.lines;
  const ties = lines.flatMap((line) =>
    line.figures
      .filter((source) => figuresFit(claim, source) && isOfSpan(claim, source) && isOfMetric(claim, line))
      .filter((source) => !isOfWhole(claim, source, judged) && !isOfPlan(claim, source, judged))
      .filter((source) => !isOfWhichFewer(claim, source, line, judged))
      .filter((source) => !isOfAllInstead(claim, source, line.text))
      // 较上年增加9项 is not what 去年才9项 tells.
      .filter((source) => !isDifference(claim) || isDifference(source) || !isThen(source, judged))
      .map((source) => ({
        ref: line.ref,
        tie: tieOf(claim, source, line, own.includes(line) ? rivals.own : rivals.any, judged),
      })),
  );
  const strongest: Tie = ties.some(({ tie }) => tie === 'noun')
    ? 'noun'
    : ties.some(({ tie }) => tie)
      ? 'line'
      : null;
  return {
    tie: strongest,
    rests: [...new Set(ties.filter(({ tie }) => tie && tie === strongest).map(({ ref }) => ref))],
  };
}
