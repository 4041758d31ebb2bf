import { askingIn, type Clause, closesAsking, isAsked } from '../../../language/clauses.ts';
import { withoutClosing } from '../../../language/ends.ts';
import { quoted } from '../../../language/fold.ts';
import { hasHan } from '../../../language/han.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { liesIn, type Span } from '../../../language/span.ts';
import { namesTable } from '../../answers/tally/tally.ts';
import { THESE_ROWS } from '../../answers/tally/words.ts';
import { asksWhichOfTwo, explain, explainAt, mayAsk, type RuleAnswer, ruleAsked } from '../../explain.ts';
import { notionsIn } from '../../rules/notions.ts';
import type { Session } from '../../session.ts';
import type { Act } from '../act.ts';
import { howToAnswer } from '../answering.ts';
import { buttonAsked } from '../button-asked.ts';
import { correctedShown } from '../corrected-shown.ts';
import { topicsOf } from '../note-topics.ts';
import type { Place } from '../place.ts';
import { saysFigures } from '../said-figures.ts';
import { counts, setAside } from '../set-aside.ts';
import { stretchesOf } from '../stretches.ts';
import { ASKS_WHERE_FROM, FROM_NOWHERE, whereFrom } from '../where-from.ts';
import {
  ASKS_HOW,
  ASKS_TO_AGREE,
  ASKS_TO_CHECK,
  ASKS_TO_GO,
  ASKS_TO_WRITE,
  CASES,
  ENDS_ASKING,
  ENGLISH_OPENING,
  OF_A_CASE,
  OF_THE_FORM,
  OF_THE_LEDGER,
  OF_THE_RULES,
  OF_WHAT_IS_FILLED,
  OTHERS_UNAWARE,
  WILL_ASK,
} from '../words/asking.ts';
import { EITHER_OF } from '../words/unaccounted.ts';

/** Longer messages, and longer sentences without a question mark, are answers (characters). */
const LONGEST = 200;
const LONGEST_UNMARKED = 30;
const LONGEST_IN_ENGLISH = 100;

const DIGIT = /\d/;

const AGREE = '吧';
const ANYTHING = ['啥', '什么'];
/** So many characters behind a denial (没搞过啥). */
const ANYTHING_WITHIN = 4;
const OR = '还是';
const REPORT = '年报';

/** 那结转是不是该写0, 全是0也得发布吗: whether something is so, which a rule answers to the last word. */
const asksRule = (words: string): boolean =>
  (closesAsking(words) || askingIn(words).some(({ asked }) => asked === 'whether')) &&
  explain(words)?.left === null;

/** 算进去吗，不是公开的事: a clause that closes as only questions do, whatever is told behind it. */
const isPlainlyAsked = (text: string, { start, end }: Span): boolean => closesAsking(text.slice(start, end));

/** 一口气交了12件，这种该不该收钱: the words behind the figures. */
function lastOf(utterance: Heard, sentence: Span): string {
  const last = stretchesOf(utterance).findLast(
    ({ start, end }) => sentence.start < start && end <= sentence.end,
  );
  return last ? utterance.text.slice(last.start, last.end) : '';
}

/** Whether a sentence asks of the bot. With figures and without a question mark it tells. */
function asks(utterance: Heard, sentence: Clause): boolean {
  const { text, negations } = utterance;
  if (text.charAt(sentence.end) === '？') return true;
  const own = text.slice(sentence.start, sentence.end);
  if (own.length > (hasHan(own) ? LONGEST_UNMARKED : LONGEST_IN_ENGLISH)) return asksRule(own);
  // With a figure and without a mark it tells, unless a case is asked about.
  if (DIGIT.test(own) && saysFigures(utterance))
    return isOfCase(text) || asksRule(own) || asksRule(lastOf(utterance, sentence));
  if (ASKS_TO_AGREE.isIn(own) && own.endsWith(AGREE)) return true;
  if (OTHERS_UNAWARE.isIn(own) || WILL_ASK.endingAt(own, own.length) !== null) return asksRule(own);
  if (ASKS_HOW.isIn(own) && own.includes(OR)) return true;
  // 今年没搞啥 asks for nothing: behind a denial 啥 is anything.
  const isAnything = ANYTHING.some((word) => own.endsWith(word));
  if (
    isAnything &&
    negations.some((denial) => liesIn(denial, sentence) && sentence.end - denial.end <= ANYTHING_WITHIN)
  )
    return false;
  // 以上几项都没有 asks for no number.
  if (THESE_ROWS.isIn(own) && negations.some(({ denial }) => denial === 'none')) return false;
  const isClauseAsked = stretchesOf(utterance).some(
    (clause) => liesIn(clause, sentence) && isPlainlyAsked(text, clause),
  );
  return isClauseAsked || isAsked(text, sentence) || ENGLISH_OPENING.at(text, sentence.start) !== null;
}

/** Whether it is the applications themselves that are asked for, which the ledger knows and not the report. */
const isOfLedger = (text: string): boolean =>
  isOfCase(text) ||
  (OF_THE_LEDGER.isIn(text) &&
    askingIn(text).some(({ asked }) => asked === 'howMany' || asked === 'which') &&
    !OF_THE_RULES.isIn(text));

/** 2025-031, and the last figures of one: 019. */
const CASE_NUMBER = /20\d\d-\d{1,4}|(?<!\d)0\d\d(?!\d)/;

/** Whether a case of one's own is asked about: by its number, its applicant, when it came, how long it took. */
function isOfCase(text: string): boolean {
  if (OF_THE_RULES.isIn(text)) return false;
  if (OF_A_CASE.isIn(text)) return true;
  const asks =
    askingIn(text).length > 0 || ENDS_ASKING.endingAt(text, withoutClosing(text, '？。 ').length) !== null;
  return asks && (CASE_NUMBER.test(text) || CASES.isIn(text));
}

/** Whether a question speaks of the report at all, the rules or the work: 今天能弄完不 does not. */
const isOfTheReport = (text: string, { content }: Session): boolean =>
  notionsIn(text).size > 0 ||
  OF_THE_FORM.isIn(text) ||
  topicsOf(text).has('work') ||
  namesTable(text, content.report.form);

/** The words of some stretches of a message. */
const saidIn = ({ folded }: Heard, spans: readonly Span[]): string =>
  spans.map((span) => quoted(folded, span)).join('，');

const whollyAnswered = (known: RuleAnswer | null): RuleAnswer | null => (known?.left === null ? known : null);

function actOf(utterance: Heard, asked: readonly Span[], { question, session }: Place): Act {
  const { text, folded, names } = utterance;
  const { zh, en } = question.name;
  // What is asked at the end is asked of the whole report.
  const name = question.kind === 'check' ? REPORT : zh;
  const place = hasHan(text) ? name : `${en}: `;
  const button = buttonAsked(text, session, question);
  if (button) return { does: 'ask', of: 'answering', known: button };
  const known = (words: string) => explainAt(words, place, question.kind === 'cells');
  const rule =
    question.kind !== 'previous' && isOfCase(text)
      ? null
      : (known(folded.original) ?? whollyAnswered(known(saidIn(utterance, asked))));
  // 三类内部事务是哪三类: what a rule answers to the last word is no matter of the ledger.
  const isAnswered = rule !== null && rule.left === null;
  // 要写几件公开吗，表里不是有了: what is to be written is no matter of the ledger.
  if (!isAnswered && question.kind === 'notes' && ASKS_TO_WRITE.isIn(text))
    return { does: 'ask', of: 'answering', known: rule ?? howToAnswer(question) };
  if (!isAnswered && isOfLedger(text)) return { does: 'ask', of: 'ledger', known: null };
  if (ASKS_WHERE_FROM.isIn(text)) {
    const known = whereFrom(text, session) ?? (question.kind === 'draft' ? FROM_NOWHERE : null);
    if (known) return { does: 'ask', of: 'answering', known };
  }
  if (OF_WHAT_IS_FILLED.isIn(text)) return { does: 'command', command: { kind: 'show', section: null } };
  if (rule) return { does: 'ask', of: 'rules', known: rule };
  // 王某那件怎么答的: how it stands with somebody is told by the ledger.
  if (
    names.some(({ kind, isSure }) => kind === 'person' && isSure) &&
    (question.kind !== 'notes' || !topicsOf(text).has('work'))
  )
    return { does: 'ask', of: 'ledger', known: null };
  if (ASKS_HOW.isIn(text)) return { does: 'ask', of: 'answering', known: howToAnswer(question) };
  return names.length > 0 || isOfTheReport(text, session)
    ? { does: 'ask', of: 'rules', known: null }
    : { does: 'chatter' };
}

/** The sentences of a message that ask something of the bot. */
export const questionsIn = (utterance: Heard): Clause[] =>
  utterance.text.length > LONGEST || utterance.text.includes('\n')
    ? []
    : utterance.sentences.filter((sentence) => asks(utterance, sentence));

function read(utterance: Heard, place: Place): Reading<Act> {
  const { text, folded } = utterance;
  // 那两个不是企业，算其他吧: what is on the screen is put right.
  const { session, question } = place;
  const isOfShown =
    question.kind === 'cells' &&
    ASKS_TO_AGREE.isIn(text) &&
    !text.includes('？') &&
    !utterance.clauses.some((clause) => isPlainlyAsked(text, clause));
  if (isOfShown && correctedShown(session, question, folded.original)) return NOT_MINE;
  const own = questionsIn(utterance);
  // 修订的算制发还是不算: which of two is a question where a rule answers it.
  const isOfRule =
    own.length === 0 &&
    (notionsIn(text).has('lookUp') ||
      notionsIn(text).has('makeUp') ||
      (mayAsk(text) && explain(folded.original)?.left === null) ||
      (asksWhichOfTwo(text) && (ruleAsked(folded.original) !== null || EITHER_OF.isIn(text))));
  const asked = isOfRule || (own.length === 0 && isOfCase(text)) ? utterance.sentences : own;
  if (asked.length === 0) return NOT_MINE;
  // 处罚19件，其中没公示的3件，是不是得刨掉: what counts beside the question is told; what one asks to agree to is not yet.
  const aside = question.kind === 'cells' && !session.proposal ? setAside(place, question, utterance) : null;
  const isBeside = aside && aside.asks !== '' && !ASKS_TO_AGREE.isIn(aside.asks) && counts(aside.told);
  const only = isBeside ? utterance.placesOf(aside.asks) : [];
  return understood(actOf(utterance, asked, place), only.length > 0 ? only : asked);
}

/**
 * Whether all of a message asks what a rule answers to the last word: that is neither a command nor an answer, whatever words
 * of theirs it holds (处罚的复议要不要填在这). Of a draft one may ask to have it written otherwise.
 */
function isSure(utterance: Heard, { session, question }: Place): boolean {
  const { text, folded, sentences } = utterance;
  const isOfLedgersCase = question.kind !== 'previous' && isOfCase(text);
  if (question.kind === 'draft' || session.proposal || isOfLedgersCase) return false;
  // 差1件，是信访的 at the check answers what it found.
  if (question.kind === 'check' && questionsIn(utterance).length === 0) return false;
  if (ASKS_TO_CHECK.at(text, 0) || ASKS_TO_GO.isIn(text)) return false;
  if (buttonAsked(text, session, question)) return true;
  if (questionsIn(utterance).length < sentences.length && !mayAsk(text)) return false;
  return explainAt(folded.original, question.name.zh, question.kind === 'cells')?.left === null;
}

/** Questions that nobody else may read first. */
export const sureQuestionReader = (place: Place): Reader<Act> => ({
  name: '规则提问',
  read: (utterance) => (isSure(utterance, place) ? read(utterance, place) : NOT_MINE),
});

/** Questions: how to answer, what a rule says, what stands in the ledger. */
export const questionReader = (place: Place): Reader<Act> => ({
  name: '提问',
  read: (utterance) => read(utterance, place),
});
