import { clauseTexts } from '../../language/clauses.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import { negationsIn } from '../../language/negation.ts';
import type { Span } from '../../language/span.ts';
import { EFFECTS, OUTCOMES, PLANNED, TO_COME } from '../words/outcomes.ts';
import { TELLING, type TellingWord } from '../words/telling.ts';
import { namesIn } from './cells.ts';
import { levelRests } from './changes.ts';
import { coverOf, runsOf, toldBy } from './content.ts';
import type { Line } from './evidence.ts';
import { type Judged, OF_PROBLEMS, ownLines } from './ground-of.ts';
import { tellsRanks } from './ranks.ts';
import { lettersOf } from './sentences.ts';

/** What official text says came of something, and the same as notes have it. */
const CLAIMED = lexicon<string>(OUTCOMES.map(([words, name]) => [words.slice(0, 1), name] as const));
const TOLD = lexicon<string>(OUTCOMES);

/** Outcomes that the tables count: they are judged by them. */
const COUNTED: ReadonlySet<string> = new Set(['办结', '败诉']);

/** What may tell what came of something: the notes, and last year's text where a note says that all is as it was, or of what was wanting. */
const sourcesOf = (judged: Judged): readonly Line[] => {
  const { aspect, evidence } = judged;
  const isAsBefore = OF_PROBLEMS.has(aspect) || evidence.asBefore.has(aspect);
  return [...ownLines(judged), ...(isAsBefore ? evidence.lastYear : [])];
};

/** 对已公开的信息 tells of what, 已上线 that it is done. */
const ALREADY = wordSet(['{已|已经|现已|均已|业已}']);
const BEHIND = 2;
/** Whether a measure is not said to be taken already: 已上线运行 where the note only plans it. */
function isStillToCome(clause: string, judged: Judged): boolean {
  const [already] = ALREADY.all(clause);
  const done = already ? clause.slice(already.end) : '';
  return (
    done === '' ||
    done.includes('的') ||
    ownLines(judged).some(({ text }) =>
      clauseTexts(text).some(
        (own) => DONE.isIn(own) && coverOf([lettersOf(done)], toldBy(own)).held >= BEHIND,
      ),
    )
  );
}
const DONE = wordSet(['{已|了|过|好|完}']);

/** Whether a clause has something go on that its notes tell as over: 正在整改 of 改了. */
const goesOnAsTold = (clause: string, judged: Judged): boolean =>
  !UNDER_WAY.isIn(clause) || sourcesOf(judged).some(({ text }) => NOT_OVER.isIn(text) && near(judged, text));
/** Whether a line speaks of what the sentence does. */
const near = ({ sentence }: Judged, text: string): boolean =>
  coverOf(runsOf(sentence), toldBy(text)).held > 0;

/** That something is under way, and how notes say so. */
const UNDER_WAY = wordSet(['{正在|尚在|仍在|还在}{整改|修改|办理|处理|推进|落实|解决|完善|修订|改进}']);
const NOT_OVER = wordSet(['{在|正|还|尚|没|未|仍|等|陆续|推进|剩|其余|余下}']);
/** Whether what a clause says to have come of something is told by a note, by last year's text or counted in a table. */
function tellsOutcomes(clause: string, judged: Judged): boolean {
  const { aspect, evidence } = judged;
  if (aspect === 'measures') return isStillToCome(clause, judged);
  if (TO_COME.isIn(clause) || UNDER_WAY.isIn(clause)) return true;
  const isOfTables =
    aspect === 'onRequest' || namesIn(judged.sentence, 'disputes', evidence.report.form).length > 0;
  const sources = sourcesOf(judged);
  const isOfCount = judged.figures.some(({ clause: own }) => own.includes(clause));
  return (
    CLAIMED.all(clause)
      .filter(({ value }) => value !== '' && !(isOfTables && COUNTED.has(value)))
      // 公开不及时问题已解决 denies nothing of what came of it.
      .filter((claimed) => !isDenied(clause, claimed, DENIED_IN_CLAUSE) && !isOrdered(clause, claimed))
      .every(({ value }) =>
        sources.some(({ text }) =>
          TOLD.all(text).some(
            (told) =>
              told.value === value &&
              // 已整改28个 of 31个，还有3个没改完: how many is a figure's matter.
              (isOfCount || !isDenied(text, told)) &&
              !isOrdered(text, told),
          ),
        ),
      )
  );
}

/** So many characters between a denial and what it denies: 还没完全弄好. */
const DENIED_WITHIN = 2;
/** The same in official words: 未能按时整改. */
const DENIED_IN_CLAUSE = 4;
/** Whether a note says that something did not come: 还没弄好 of 解决. */
const isDenied = (text: string, { start }: Span, within = DENIED_WITHIN): boolean =>
  negationsIn(text).some(({ end }) => end <= start && start - end <= within);

/** By which words something is only asked for: 通知改了, 责成3个股室整改. */
const ORDERS = lexicon<boolean>([
  [['{通知|要求|责成|责令|提醒|限期|叫|让|吩咐|交代}{他们|其|对方|当场|马上|尽快|及时|}'], true],
  // 按要求改了 tells that it was.
  [['{按|照|依}{照|}{通知|要求}'], false],
]);
const ORDERED_WITHIN = 1;
const COMPLETE = wordSet(['{完|好|到位|掉|齐|全}']);
/** Whether an outcome is only asked for in a text. */
const isOrdered = (text: string, { start, end }: Span): boolean =>
  !COMPLETE.isIn(text.slice(start, end)) &&
  ORDERS.all(text).some(({ end: at, value }) => value && at <= start && start - at <= ORDERED_WITHIN);

const IS_TELLING = lexicon<TellingWord | null>(TELLING);

/** How notes say that something became more or less. */
const CHANGED = wordSet(['{升|降|涨|跌|增|减|提高|提升|多了|少了|变多|变少|好转|翻番|缩短|扩大|越来越}']);
/** How they compare. */
const THEN = wordSet(['{去年|上年|原来|以前|之前|由|从|比}']);
/** Whether a rise or a fall that a clause tells without a figure is told by a line, by the tables or by two figures. */
function tellsChange(clause: string, judged: Judged): boolean {
  const [changed] = CLEARLY.all(clause);
  const isFigure = judged.figures.some(({ clause: own }) => own.includes(clause));
  if (!changed || isFigure || judged.aspect === 'measures' || levelRests(clause, judged) !== undefined)
    return true;
  const runs = runsOf(clause);
  return sourcesOf(judged).some(
    ({ text, told, figures }) =>
      (CHANGED.isIn(text) || (figures.length > 1 && THEN.isIn(text))) && coverOf(runs, told).held > 0,
  );
}
const CLEARLY = wordSet([
  '{明显|显著|大幅|逐年|全面}{增加|增长|上升|提升|提高|下降|降低|减少|回落|改善|好转|增强|缩短}',
]);

/** How much of the last thing that an effect is claimed of a line has to tell. */
const EFFECT_TOLD = 0.5;

/** Whether the effect that a clause claims is told: what stands last in it, in one line. */
function tellsEffect(clause: string, judged: Judged): boolean {
  if (!tellsChange(clause, judged)) return false;
  const [effect] = EFFECTS.all(clause);
  const isFigure = judged.figures.some(({ clause: own }) => own.includes(clause));
  if (!effect || isFigure || judged.aspect === 'measures') return true;
  const last = runsOf(clause.slice(effect.end), true).at(-1);
  return (
    last === undefined ||
    // How often and whether of all is judged by its own words.
    IS_TELLING.get(last) !== undefined ||
    sourcesOf(judged).some(({ told }) => coverOf([last], told).held >= last.length * EFFECT_TOLD)
  );
}

/** What is to be done on a day or in a year to come. */
const DUE = wordSet(['{将于|将在|拟于|计划于|预计}']);
/** Whether what a clause has done in time to come is told by a note that plans: 其余4个将于2026年建成. */
const tellsPlan = (clause: string, judged: Judged): boolean =>
  judged.aspect === 'measures' ||
  !DUE.isIn(clause) ||
  sourcesOf(judged).some(
    ({ text }) => PLANNED.all(text).some(({ value }) => value) || TO_COME.isIn(text) || LATER.isIn(text),
  );
const LATER = wordSet(['{明年|来年|后年|再|到时|等}']);

/** Whether all that a clause says to have come of something, and at which level, is told. */
export const tellsWhatCame = (clause: string, judged: Judged): boolean =>
  tellsOutcomes(clause, judged) &&
  tellsPlan(clause, judged) &&
  goesOnAsTold(clause, judged) &&
  tellsEffect(clause, judged) &&
  tellsRanks(clause, judged);
