import { clauseTexts } from '../../language/clauses.ts';
import { lexicon, replaced, wordSet } from '../../language/lexicon.ts';
import { isDenied } from '../../language/negation.ts';
import { liesIn, type Span } from '../../language/span.ts';
import { tellsAsBefore } from '../../report/words/as-before.ts';
import { POLITICAL, UNFIT_SELF } from '../words/phrases.ts';
import { TELLING, type TellingWord } from '../words/telling.ts';
import type { Bound } from './bound.ts';
import { namesIn } from './cells.ts';
import { coverOf, runsOf, shareOf, toldBy } from './content.ts';
import type { Line } from './evidence.ts';
import { figuresOf } from './figures-of.ts';
import { unitsFit } from './fitting.ts';
import { type Judged, ownLines, type Rests, startOf } from './ground-of.ts';
import { ARTICLE } from './noted.ts';
import { tellsTimes, tellsTurn } from './rhythm.ts';
import { isSaidOfMore, notDoneInAll, ofAllThings } from './said-of-all.ts';

const TELLING_WORDS = lexicon<TellingWord | null>(TELLING);
const PHRASE_WORDS = lexicon<true>([[[...POLITICAL, ...UNFIT_SELF], true]]);

/** A day to which a figure holds dates no event. */
const AS_OF = wordSet(['{截至|截止}']);

interface FoundTelling extends Span {
  readonly printed: string;
  readonly told: TellingWord;
}

const tellingIn = (text: string): FoundTelling[] =>
  TELLING_WORDS.all(text).flatMap(({ word, value, start, end }) =>
    value && !(value.sort === 'when' && AS_OF.isIn(text)) ? [{ printed: word, told: value, start, end }] : [],
  );

/** What a clause tells by such words, those left out that a name in a table holds whole: 第三方 of 第三方合法权益. */
const tellingOf = (clause: string, { evidence: { report } }: Judged): FoundTelling[] => {
  const names = (['applications', 'disputes'] as const).flatMap((table) =>
    namesIn(clause, table, report.form),
  );
  return tellingIn(clause).filter(
    // Of a thing only its official name claims anything.
    (found) =>
      (found.told.sort !== 'what' || found.printed === found.told.word) &&
      (found.told.sort === 'whole' || !names.some((name) => liesIn(found, name))),
  );
};

/** How much of a clause a line of another aspect has to tell for its words to count. */
const RELATED = 0.3;
/** How much of a clause a line tells that says the same: what it says of all it may say with 均. */
const SAME_CLAIM = 0.6;

/** What a clause says besides how often, when and of whom: by that it is known which line speaks of the same. */
const withoutTelling = (clause: string): string =>
  tellingIn(clause).reduce((rest, { printed }) => rest.replace(printed, '，'), clause);

/** A clause without what says that it is of all. */
const withoutWhole = (clause: string): string =>
  tellingIn(clause).reduce(
    (rest, { printed, told }) => (told.sort === 'whole' ? rest.replace(printed, '，') : rest),
    clause,
  );

/** The lines that may vouch for a clause's words: those that it rests on, else those of its aspect that speak of the same. */
function vouching(clause: string, judged: Judged, rests: Rests): Line[] {
  const own = ownLines(judged);
  const { lines, lastYear } = judged.evidence;
  const resting = [...lines, ...lastYear].filter(({ ref }) => rests?.includes(ref));
  const ownResting = resting.filter((line) => own.includes(line));
  // 三级审核照旧: who does so stands in last year's words.
  const before = ownResting.some(({ text }) => tellsAsBefore(text)) ? lastYear : [];
  if (resting.length > 0) return ownResting.length > 0 ? [...ownResting, ...before] : resting;
  const runs = runsOf(withoutTelling(clause));
  const around = [...runs, ...runsOf(judged.sentence)];
  const share = ({ told }: Line) => (runs.length > 0 ? shareOf(coverOf(runs, told)) : 0);
  const near = own.filter(({ told }) => around.length === 0 || coverOf(around, told).held > 0);
  const best = Math.max(0, ...near.map(share));
  // 每月更换: the line on the same thing tells how often, and no other.
  if (best >= SAME_CLAIM) return near.filter((line) => share(line) >= best * SAME_CLAIM);
  return best >= RELATED ? near : [...near, ...lines.filter((line) => share(line) >= RELATED)];
}

/** Whether a line counts the same twice: 收到312封，回复312封 says that all were answered. */
const countsAll = ({ figures }: Line): boolean =>
  figures.some((one, index) =>
    figures.slice(index + 1).some(
      ({ figure }) =>
        figure.value === one.figure.value &&
        one.figure.kind === figure.kind &&
        // 18期，涉及18家 counts two things.
        unitsFit(figure.unit, one.figure.unit),
    ),
  );

const FULFILLED = wordSet(['{做到|达到|办到|符合|达标}']);
const AND = wordSet(['{、|和|及|跟}']);
/** Whether two counts are told of together: 25个乡镇、31个部门 counts no part of the 31. */
const isBeside = (one: Pick<Bound, 'figure' | 'clause'>, other: Bound): boolean =>
  one.clause === other.clause &&
  one.figure.start < other.figure.start &&
  AND.isIn(other.upTo.slice(one.figure.end)) &&
  !other.upTo.slice(one.figure.end).includes('中');

/** Whether a line counts of what a clause says only some: 挂牌6家，销号5家. */
const countsPart = ({ figures }: Line, runs: readonly string[]): boolean =>
  figures.some(
    ({ figure, noun, printed, lead, clause }) =>
      printed !== ARTICLE &&
      (FULFILLED.isIn(lead) || (runs.length > 0 ? coverOf(runs, noun).held > 0 : noun.chars.has('完'))) &&
      figures.some(
        (whole) =>
          (whole.figure.unit === figure.unit || (figure.unit === '' && figure.kind === 'count')) &&
          whole.figure.value > figure.value &&
          !isBeside({ figure, clause }, whole),
      ),
  );

/** Whether all of something is meant whose number the sentence has just given: 3件均申请乡镇数据. */
function isOfAllCounted(clause: string, judged: Judged): boolean {
  const { applications } = judged.evidence.report;
  const all = [applications.new?.total, applications.total?.total];
  const [first] = judged.figures;
  const at = first ? startOf(clause, judged.sentence) : -1;
  return first !== undefined && at >= 0 && judged.figures.length === 1 && all.includes(first.figure.value);
}

/** How much of what is said of all a line's own clause on all has to tell. */
const OF_ALL_TOLD = 0.5;

const OF_ALL = wordSet(['{全部|均|都|一律|全都|统统|悉数}']);
/** That some is left of what is told: 1998年以前的还没弄. */
const LEFT = wordSet([
  '的{还|都|也|}{没|没有|未|尚未}',
  '{还有|还剩|剩下|其余|余下}{的|}{几|一|部分|1|2|3|4|5|6|7|8|9}',
]);
/** Whether a clause of a line says the same of all: 目录全部上网, whatever else the line counts. */
const saysOfAll = ({ text, figures }: Line, runs: readonly string[]): boolean =>
  clauseTexts(text).some(
    (own) =>
      tellingIn(own).some(({ told }) => told.sort === 'whole') &&
      // 10件，办完9件: so many were, not all; 不合格9批次全部附说明 says it of the nine.
      !figures.some(
        (part) =>
          part.clause === own &&
          !OF_ALL.isIn(own.slice(own.indexOf(part.printed) + part.printed.length)) &&
          figures.some(
            (whole) =>
              whole.figure.unit === part.figure.unit &&
              whole.figure.value > part.figure.value &&
              !isBeside(part, whole),
          ),
      ) &&
      runs.length > 0 &&
      shareOf(coverOf(runs, toldBy(own))) >= OF_ALL_TOLD,
  );

/** The ends of the year that the tables tell of: what came over from the last and goes on in the next, what is in force. */
const ENDS_OF_YEAR: ReadonlySet<string> = new Set(['年初', '年底']);
const isOfTables = (name: string): boolean =>
  /^(?:previous\.)?(?:applications|proactive|disputes)\./.test(name);

/** Who all took part, and that not one was left out, follows from nothing else. */
const TO_THE_LAST: ReadonlySet<string> = new Set(['无一', '全员']);

const PLACE = '位列';
/** Whoever leads an organ or part of it may be called so. */
const HEAD = '负责人';
const FIRST = '主要负责人';
const IN_CHARGE = '分管';
const DEPUTY = '分管领导';
/** What whoever leads is called by. */
const TITLES: readonly string[] = [
  '{厅|部|司|局|县|区|市|镇|乡|院|队|所|站|处|科|股|校|馆}长',
  '{书记|主任}',
];
/** Who leads beside the head: 分管局长 is 分管领导, and no 主要负责人. */
const DEPUTIES = wordSet(TITLES.map((title) => `{分管|主管|协管|副}{的|}${title}`));
const HEADS = wordSet(TITLES);

/** Somebody for one task alone, however a note says so. */
const FULL_TIME = '专职';
const DEPARTMENT = '部门';
/** 先做60个 tells of the first lot. */
const FIRST_BATCH = '首批';
const EARLIER = '提前';
/** Whether a note has this year's day and a later one of last year: 4月20号公布，去年是6月. */
function tellsEarlier(text: string): boolean {
  const days = clauseTexts(text).flatMap((clause) =>
    figuresOf(clause)
      .filter(({ kind }) => kind === 'date')
      .map(({ value }) => ({ month: value > 12 ? value / 100 : value, isThen: THEN.isIn(clause) })),
  );
  return days.some((then) => then.isThen && days.some((now) => !now.isThen && now.month < then.month));
}
const THEN = wordSet(['{去|上|往}年', '{以前|原来|之前}']);

/** How much of a title stands for the whole: 代表 for 人大代表. */
const SHORT = 2;
/** Whether a text has a title's last word as a word of its own: 代表建议71件. */
function isNamedShort(printed: string, text: string): boolean {
  const at = printed.length > SHORT + 1 ? text.indexOf(printed.slice(-SHORT)) : -1;
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1));
}

/** Whether a word is told by one of the lines: in so many words, by its like, or by a turn that is spoken of otherwise. */
const isTold = ({ told, printed }: FoundTelling, lines: readonly Line[]): boolean =>
  lines.some(
    ({ text }) =>
      ((told.word === HEAD || told.word === FIRST) && HEADS.isIn(replaced(text, DEPUTIES, '，'))) ||
      ((told.word === HEAD || told.word === DEPUTY) && (DEPUTIES.isIn(text) || text.includes(IN_CHARGE))) ||
      (told.sort === 'who' && isNamedShort(printed, text)) ||
      (told.word === EARLIER && tellsEarlier(text)) ||
      (told.word === FIRST_BATCH && text.includes('先')) ||
      (told.word === FULL_TIME && text.includes('专')) ||
      // 宣传部门 of 法制、宣传两家.
      (told.sort === 'who' && printed.endsWith(DEPARTMENT) && text.includes(printed.slice(0, -2))) ||
      // 局长签发 is not what 分管局长签 tells.
      (told.sort !== 'who' && text.includes(printed)) ||
      (told.sort === 'often' && (tellsTurn(text, told.word) || tellsTimes(text, told.word))) ||
      tellingIn(text).some(
        (other) =>
          other.told.sort === told.sort &&
          (other.told.word === told.word ||
            (told.word === HEAD && (other.told.word === FIRST || other.told.word === DEPUTY))),
      ),
  );

/**
 * Words of a clause that tell how often, when, in time, of all, by whom, or praise, and that none of the lines has on which
 * it may rest; as printed. What the tables
 * bear out follows also of all, and so does what is only put in other words.
 */
export function untold(clause: string, judged: Judged, rests: Rests, isReworded: boolean): string[] {
  const tellings = tellingOf(clause, judged);
  const lines = vouching(clause, judged, rests);
  const isFact = rests?.some((name) => name.includes('.total')) ?? false;
  const isBorneOut = isFact || lines.some(countsAll);
  const things = [...ofAllThings(clause, judged), ...(isBorneOut ? [] : notDoneInAll(clause, judged, lines))];
  if (tellings.length === 0) return things;
  const runs = runsOf(withoutTelling(clause));
  const said = runsOf(withoutWhole(clause));
  const isOfCells = rests !== null && rests.length > 0 && rests.every(isOfTables);
  const followsOfAll = (): boolean =>
    isOfCells ||
    (!lines.some((line) => countsPart(line, runs)) &&
      (isReworded ||
        isFact ||
        isOfAllCounted(clause, judged) ||
        lines.some((line) => countsAll(line) || shareOf(coverOf(runs, line.told)) >= SAME_CLAIM)));
  const more = tellings
    .filter((each) => {
      const { told, printed } = each;
      if (told.sort === 'whole' && isDenied(clause, each)) return false;
      if (told.sort === 'whole' && !isFact && !rests?.some(isOfTables) && isSaidOfMore(clause, said, judged))
        return true;
      if (told.sort === 'whole' && lines.some((line) => saysOfAll(line, runs))) return false;
      if (told.sort === 'whole' && !isFact && lines.some(({ text }) => LEFT.isIn(text))) return true;
      if (told.sort === 'whole' && !isFact && lines.some((line) => countsPart(line, runs))) return true;
      if (told.sort === 'praise' && judged.aspect === 'measures') return false;
      if (
        told.word === EARLIER &&
        judged.evidence.lines.some(({ text, told: of }) => tellsEarlier(text) && coverOf(runs, of).held > 0)
      )
        return false;
      if (ENDS_OF_YEAR.has(told.word) && rests?.some(isOfTables)) return false;
      // Which place is an ordinal's matter.
      if (told.word === PLACE && clause.includes('第')) return false;
      if (isTold(each, lines)) return false;
      // 党委书记 is one person.
      if (told.sort === 'who' && tellings.some((next) => next.told.sort === 'who' && next.start === each.end))
        return false;
      // How much each turn is a figure's matter: 平均每月约12篇.
      if (
        told.sort === 'often' &&
        judged.figures.some(({ lead }) => lead.includes('均') && lead.includes(printed))
      )
        return false;
      // By how long is a figure's matter.
      if (told.word === EARLIER && judged.figures.some(({ clause: own }) => own.includes(clause)))
        return false;
      if (told.sort === 'who' && judged.evidence.organ.name.includes(printed)) return false;
      return told.sort !== 'whole' || TO_THE_LAST.has(told.word) || !followsOfAll();
    })
    .map(({ printed }) => printed);
  return [...new Set([...things, ...more])];
}

/** Political phrases that the system did not insert, and 我们. */
export const unfitPhrases = ({ sentence, evidence }: Judged): string[] =>
  PHRASE_WORDS.all(sentence)
    .map(({ word }) => word)
    .filter((word) => !evidence.lines.some(({ text }) => text.includes(word)));
