import { nearestQuestions } from '../../../applications/queries/examples.ts';
import { meantText } from '../../../applications/queries/question-text.ts';
import type { Reply } from '../../../applications/queries/reply-kinds.ts';
import { unclearText } from '../../../applications/queries/unclear-text.ts';
import type { Message } from '../../../dialogue/message.ts';
import { type Lang, say } from '../../../report/language.ts';

type Unclear = Extract<Reply, { kind: 'unclear' }>;

/** How many questions are offered where one was not understood. */
const OFFERED = 3;

/** What a button carries that asks a question again, in an organ where that is known. */
export interface AgainValue {
  readonly text: string;
  readonly organ: string | null;
}

/** Says which words of a question were not understood, and offers the names that were meant and what is nearest to it. */
export function unclearCard(
  text: string,
  { unused, names, read, meant }: Pick<Unclear, 'unused' | 'names' | 'read' | 'meant'>,
  organ: string | null,
  lang: Lang,
): Message {
  const mended = names.map(({ said: words, meant }) => text.replace(words, meant));
  const first = meant
    ? [{ text: meant.text, label: `${say(lang, '是不是问：', 'Did you mean: ')}${meantText(meant, lang)}` }]
    : [];
  const others = [...new Set([...mended, ...nearestQuestions(text, OFFERED)])];
  const offered = [...first, ...others.map((each) => ({ text: each, label: each }))].slice(0, OFFERED);
  return {
    text: unclearText(unused, names, read.nobody, lang),
    buttons: offered.map((question) => ({
      name: 'askAgain',
      value: JSON.stringify({ text: question.text, organ } satisfies AgainValue),
      label: question.label,
    })),
  };
}
