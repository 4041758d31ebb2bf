import { without } from '../../language/ends.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import type { Question } from '../questions/question.ts';
import type { Offer, Session } from '../session.ts';
import { quotedUpTo } from './quoted.ts';

/** Longer words are cut where they are quoted; the message stands in the thread (characters). */
const QUOTED = 60;

/** Words that nothing was taken of, with the message that they came in. */
export interface Unheard {
  readonly text: string;
  readonly message: string | null;
}

/** Asks what words are; nothing of them is taken before a press says so, and they are kept till then. */
export const askBack = (
  session: Session,
  { text, message }: Unheard,
  why: Phrase,
  offers: readonly Offer[],
): Session => ({
  ...session,
  view: session.proposal ? 'changes' : 'question',
  heard: { state: 'asked', text, message, why: why[session.lang], offers: [...offers] },
});

/** What is asked of words that may be anything. */
export const whatIs = (text: string): Phrase => {
  const quote = quotedUpTo(text, QUOTED);
  return phrase(`“${quote}”还没有记。这句话是：`, `“${quote}” was not taken. What is it?`);
};

/** What is asked of a mere yes or none that was said before the question that is put. */
export const saidEarlier = ({ name }: Question, text: string): Phrase =>
  phrase(
    `“${text}”是在问到“${name.zh}”之前说的，还没有记。是回答这一问的吗？`,
    `“${text}” was said before ${name.en} was asked and was not taken. Does it answer that?`,
  );

/** The same where figures are asked. */
export const noFigureIn = (text: string, example: string | null): Phrase => {
  const quote = quotedUpTo(text, QUOTED);
  return phrase(
    `“${quote}”里没有读出这一问的数字，已填内容没有改动。${example === null ? '' : `数字可以这样说：${example}。`}这句话是：`,
    `No figure for this question was found in “${quote}”; nothing was taken.${example === null ? '' : ` A figure may be said like this: ${example}.`} What is it?`,
  );
};

/** Stretches of a message as they are quoted one behind the other. */
export const tidy = (words: readonly string[]): string =>
  words
    .map((each) => without(each, '，。；、 \t\n'))
    .filter(Boolean)
    .join('，');

/** Words of which a part was understood. */
export const whatIsTheRest = (used: readonly string[], left: readonly string[]): Phrase => {
  const [known, unknown] = [used, left].map((words) => quotedUpTo(tidy(words), QUOTED));
  return phrase(
    `听懂了“${known}”，“${unknown}”没有用到，什么都没有改动。要怎么办？`,
    `“${known}” was understood, “${unknown}” was not used; nothing was changed. What is meant?`,
  );
};
