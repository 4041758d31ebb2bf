import { askingIn, clausesOf, isAsked, sentencesOf } from '../language/clauses.ts';
import { fold } from '../language/fold.ts';
import { lexicon, wordSet } from '../language/lexicon.ts';
import { type Phrase, phrase } from '../report/language.ts';
import { type Fit, fitsFor } from './rules/find.ts';
import { isByTheWay, type Notion, notionsIn } from './rules/notions.ts';
import type { Rule } from './rules/rule.ts';
import { unmetIn } from './rules/unmet.ts';

/** Longer messages and those of several lines are answers (characters). */
const LONGEST = 120;

/** What opens a question in English. */
const OPENS = wordSet([
  '{how|what|when|where|who|whom|which|why|do|does|is|are|should|can|must|may|could|will}',
]);

/** What asks of a case of one's own, or of what has happened: the ledger answers that. */
const OF_A_CASE = wordSet([
  '{这件|那件|这份|那份|该件|这个申请|那个申请|这位|这几件|那几件}',
  '{本月|上月|这个月|上个月|本周|上周|这周|今天|明天|昨天|本季度}',
  '{查一下|查下|列出|列一下|统计一下|数一下|给我看|导出}',
  'how many {applications|requests|cases}',
]);

/** How a sentence ends that asks what has happened. */
const HAPPENED = wordSet(['{了吗|了没|了没有|过吗|过没有|了么|好了吗|完了吗}']);
const hasHappened = (text: string): boolean =>
  clausesOf(text).some(({ end }) => HAPPENED.endingAt(text, end) !== null);

/** Figures asked of the own office ("收到多少件"), and cases that are picked out ("哪些申请没办完"). */
const PICKS = lexicon<'picks' | 'counts'>([
  [
    [
      '{多少|几}{件|个|份|宗|起|人|家}',
      '{哪些|哪几件|哪件|哪几个|哪个}{|的}{申请|件|案件|申请人|没|还没|未|在|快|已|都}',
      '还有{哪些|几|多少}',
    ],
    'picks',
  ],
  // How much something counts as is a rule.
  [['{算|计|按|是}{|作|成|为}{多少|几}{件|个|份|宗}', '几个{人|渠道|事项|内容}'], 'counts'],
]);

/** "算企业还是自然人": asks which of two. */
const WHICH_OF_TWO = wordSet(['{还是|行不行|行吗|合适|合不合适|可不可以|能不能|对不对}']);
const COUNTS_AS = wordSet(['{算|填|计入|计|按|归|记|写|报|为准|单位}']);

/** 怕跟去年太像, 企业和其他分不清: who is not sure asks. */
const UNSURE = wordSet([
  '{怕|担心|拿不准|吃不准|搞不清|弄不清|分不清|搞不懂|弄不懂|没把握}{|楚|呢|了|的}',
  '{算|填|是|属|归|计}{|第}几',
  // 结转跟去年差一件: what does not agree is asked about.
  '{差|少|多}{|了}{一|两|几|1|2}件',
  '{对不上|不一致|对不起来|合不上}{|了}',
]);

/** 收到的那件也算进今年吗: how a case counts is a rule, whichever it is. */
const COUNTS_IN = wordSet([
  '{算|计|填|归|放|写}{进|到|入|在|哪}',
  '{算|填|归|记|减掉|扣掉|列出来}',
  '{要不要|该不该|用不用|需不需要|是不是要}{扣|减|刨|剔|除}',
  '{还|要|用|该}{报|写|统计}',
]);

/** Notions in which a number of days or items is asked for as a rule. */
const COUNTED: readonly Notion[] = [
  'limit',
  'standard',
  'severalItems',
  'differentOnes',
  'words',
  'pages',
  'items',
  'again',
  'severalResults',
  'severalRefusals',
  'aspects',
];

const isOfCases = (text: string, notions: ReadonlyMap<Notion, number>): boolean =>
  !COUNTS_IN.isIn(text) &&
  !notions.has('lookUp') &&
  !notions.has('answeredLater') &&
  (OF_A_CASE.isIn(text) ||
    hasHappened(text) ||
    (PICKS.all(text).some(({ value }) => value === 'picks') &&
      !COUNTED.some((notion) => notions.has(notion))));

/** Whether a text asks which of two something counts as, or whether it may: 算制发还是不算, 记两边行不行. */
export const asksWhichOfTwo = (text: string): boolean =>
  WHICH_OF_TWO.all(text).some(
    // 补正了三次还是说不清: still.
    ({ start, end }) => !isSaidTwice(text, start, end) && !TIMES.includes(text.charAt(start - 1) || ' '),
  ) && COUNTS_AS.isIn(text);

const TIMES = '次遍回趟';

const WORD = 2;

/** 文字还是文字: nothing else, and not which of two. */
const isSaidTwice = (text: string, start: number, end: number): boolean =>
  start >= WORD && text.slice(start - WORD, start) === text.slice(end, end + WORD);

/** What parts 是 from 还是 where each stands for itself. */
const PARTS = ['，', '。', '；'];

/** 是工作日还是自然日: one of two that something is, in one breath. */
function isEither(text: string): boolean {
  const or = text.indexOf('还是');
  const is = or > 0 ? text.lastIndexOf('是', or - 1) : -1;
  return is >= 0 && !PARTS.some((mark) => text.slice(is, or).includes(mark));
}

/** Whether a text may ask without saying so: which of two something is, or what somebody is not sure of. */
export const mayAsk = (text: string): boolean =>
  isEither(text) || UNSURE.at(text, 0) !== null || UNSURE.endingAt(text, text.length) !== null;

/** Whether a text asks, if only which of two something counts as. */
const asks = (text: string): boolean => {
  const sentences = sentencesOf(text);
  return (
    text.includes('？') ||
    askingIn(text).length > 0 ||
    asksWhichOfTwo(text) ||
    mayAsk(text) ||
    notionsIn(text).has('lookUp') ||
    notionsIn(text).has('makeUp') ||
    (text.endsWith('吧') && COUNTS_AS.isIn(text)) ||
    sentences.some((sentence) => isAsked(text, sentence) || OPENS.at(text, sentence.start) !== null) ||
    // 征地的官司算进去吗，不是公开的事: what is told behind the question is why.
    clausesOf(text).some((clause) => isAsked(text, clause)) ||
    text.split(' ').some((words) => words.endsWith('吗'))
  );
};

/** The rules that a question asks about, put where `place` stands on the screen. None: no question, or none that is known. */
function fitsIn(original: string, place = ''): Fit[] {
  const { text } = fold(original.trim());
  if (text.length > LONGEST || text.includes('\n') || !asks(text)) return [];
  const notions = notionsIn(text);
  return isOfCases(text, notions) ? [] : fitsFor(notions, [...notionsIn(fold(place).text).keys()]);
}

/** The rule that a question asks about. */
export const ruleAsked = (original: string): Rule | null => fitsIn(original)[0]?.rule ?? null;

/** What is known of a question. */
export type RuleAnswer = Phrase & {
  /** What it speaks of that is not answered: null where that is nothing. */
  readonly left: string | null;
  /** The rules of which any may be meant. */
  readonly either?: readonly Rule[];
};

/** A rule for a question that speaks of something else as well: told as what is nearest, not as the answer. */
const nearest = (unmet: string, { answer }: Rule): Phrase =>
  phrase(
    `没有读到直接说“${unmet}”的规定，请以本级政府信息公开工作主管部门的答复为准。最接近的一条：${answer.zh}`,
    `No rule speaks of “${unmet}” itself; the office in charge decides. The nearest: ${answer.en}`,
  );

/** Several rules, one behind the other. */
const eachOf = (rules: readonly Rule[]): Phrase =>
  phrase(rules.map(({ answer }) => answer.zh).join('\n'), rules.map(({ answer }) => answer.en).join('\n'));

/**
 * Whether a question is meant of the place where it is put: read with the place's name it leaves nothing, and all that it speaks of
 * is answered (去年的案子今年才判的算哪年, put at the disputes). What names a thing of its own is of that.
 */
function isOfPlace(whole: Fit | undefined, own: Fit | undefined, said: ReadonlyMap<Notion, number>): boolean {
  if (!whole || whole.strays.length > 0) return false;
  if (!own) return whole.met.some((notion) => said.has(notion));
  return own.line.every(isByTheWay) && own.met.every((notion) => whole.met.includes(notion));
}

/** The answer that some rules give to a question; null where none does. */
function answerOf(text: string, fits: readonly Fit[]): RuleAnswer | null {
  const rules = fits.map(({ rule }) => rule);
  const [first] = rules;
  if (!first) return null;
  const unmet = first.ofAnything ? null : unmetIn(text, fits);
  if (unmet?.isMost) return null;
  if (unmet) return { ...nearest(unmet.words, first), left: unmet.words };
  return rules.length > 1 ? { ...eachOf(rules), left: null, either: rules } : { ...first.answer, left: null };
}

/**
 * The answer to a question put where something else is asked: what it leaves unsaid (这种算不算在里头, 可以写无吗) is that. `isFigures`:
 * figures are asked there.
 */
export function explainAt(original: string, place: string, isFigures: boolean): RuleAnswer | null {
  const fits = fitsIn(original, place);
  const whole = `${place}${original}`;
  const wholeFits = fitsIn(whole);
  const own = fits[0]?.rule.ofFigures && !isFigures ? undefined : fits[0];
  const isWhole = isOfPlace(wholeFits[0], own, notionsIn(fold(original).text));
  const answer = isWhole ? answerOf(whole, wholeFits) : null;
  return answer?.left === null ? answer : (answerOf(original, fits) ?? answer);
}

/** The answer to a question about the form, the counting and the law; null when none of the known rules is asked about. */
export const explain = (text: string): RuleAnswer | null => answerOf(text, fitsIn(text));
