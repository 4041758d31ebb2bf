import { quoted } from '../../language/fold.ts';
import type { Heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { saysNumber } from '../../language/numbers.ts';
import type { Span } from '../../language/span.ts';
import { CELLS_ID } from '../questions/ids.ts';
import type { Question } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { placesOf } from './note-places.ts';
import { namedQuestion } from './readers/figures.ts';
import { denies } from './readers/none.ts';
import { putOffIn } from './readers/put-off.ts';
import { questionsIn } from './readers/question.ts';
import { talkIn } from './talk.ts';
import { commandsIn, saidBy } from './whole-clause.ts';
import { LAST_YEARS_TEXT } from './words/mending.ts';
import { NOTE_QUESTIONS } from './words/note-places.ts';

/** Sentences that tell figures of a table, and of another question by their words: 另外依申请那边今年收了3件，都是个人. */
const figuresOfOthers = ({ folded, text, sentences }: Heard, session: Session, question: Question): Span[] =>
  sentences.filter((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const named = [...NOTE_QUESTIONS.all(words).map(({ value }) => value), ...placesOf(words)];
    return (
      words.length <= LONGEST_SENTENCE &&
      named.length > 0 &&
      !named.includes(question.id) &&
      namedQuestion(session, quoted(folded, sentence), null) !== null
    );
  });

/** 处罚35件，制度也修订了: clauses that tell nothing but figures of 第二部分. */
const figuresOfTables = ({ folded, text, clauses }: Heard, session: Session): Span[] =>
  text.length > LONGEST_MIXED
    ? []
    : clauses.filter((clause) => {
        const words = quoted(folded, clause);
        return saysNumber(words) && OF_TABLES.has(namedQuestion(session, words, 'applications')?.id ?? '');
      });

/** What they count is asked there alone; 文件 are told of at notes too. */
const OF_TABLES: ReadonlySet<string> = new Set([CELLS_ID.licences, CELLS_ID.penalties]);

/** No sentence that tells figures of a question is longer (characters). */
const LONGEST_SENTENCE = 400;

/** A longer message tells of the year (characters). */
const LONGEST_MIXED = 80;

/** 没啥特别的，都按期答复了: what denies all before something is told says no more than that it is little. */
export const nothingElse = (utterance: Heard, question: Question): Span[] => {
  const [first, ...others] = utterance.clauses;
  const tells = others.some((clause) => !denies(utterance, question, clause));
  if (!first || !tells || !denies(utterance, question, first)) return [];
  const words = utterance.text.slice(first.start, first.end);
  // 自己的冇，全挂在县网上: what is denied by a name is told.
  return LITTLE.isIn(words) || saidBy(utterance.text, first) ? [first] : [];
};

/** Words by which a denial says that there is little, and not what there is none of. */
const LITTLE = wordSet(['{啥|什么|特别|专门|单独|多少|太多|变化|变动|亮点|别的|大的}']);

/** What a message says beside notes, and what is none of them: put off, asked, ordered, of last year, figures of other questions. */
export function besideNotes(utterance: Heard, session: Session, question: Question): Span[] {
  return [
    ...putOffIn(utterance),
    ...commandsIn(utterance),
    ...questionsIn(utterance),
    ...talkIn(utterance),
    ...utterance.sentences.filter(({ start }) => LAST_YEARS_TEXT.at(utterance.text, start) !== null),
    ...figuresOfOthers(utterance, session, question),
    ...figuresOfTables(utterance, session),
  ];
}
