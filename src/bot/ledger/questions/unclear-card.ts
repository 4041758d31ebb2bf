import { nearestQuestions } from '../../../applications/queries/examples.ts';
import { type Lang, say } from '../../../report/language.ts';
import type { Card } from '../../card.ts';

/** How many questions are offered where one was not understood. */
const OFFERED = 3;

/** What a button carries that asks a question again, in an organ where that is known. */
export interface AgainValue {
  readonly text: string;
  readonly organ: string | null;
}

/** The words of a question that nobody understood, each as it was written. */
const quotedText = (unused: readonly string[], lang: Lang): string =>
  unused.map((words) => say(lang, `“${words}”`, `“${words}”`)).join(say(lang, '、', ', '));

/** Says which words of a question were not understood, and offers those that are nearest to it. */
export function unclearCard(text: string, unused: readonly string[], organ: string | null, lang: Lang): Card {
  const what =
    unused.length > 0
      ? say(lang, `没看懂${quotedText(unused, lang)}。`, `${quotedText(unused, lang)} was not understood. `)
      : say(lang, '没看懂要查什么。', 'It is not clear what to look for. ');
  return {
    text: `${what}${say(lang, '可以这样问：', 'You can ask like this:')}`,
    table: null,
    buttons: nearestQuestions(text, OFFERED).map((question) => ({
      name: 'askAgain',
      value: JSON.stringify({ text: question, organ } satisfies AgainValue),
      label: question,
    })),
  };
}
