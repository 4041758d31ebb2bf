import { amountsIn } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { questionOf } from '../questions/list.ts';
import type { Session } from '../session.ts';
import { noteMeant } from './note-meant.ts';
import { notesByAge } from './notes-given.ts';

/** How one asks where a figure or a sentence of the text comes from. */
export const ASKS_WHERE_FROM = wordSet([
  '{谁|哪个|哪位}{|给|说|写|报|提供|填}的',
  '{哪来|哪里来|哪儿来|从哪来|从哪儿来|从哪里来|怎么来|打哪来|从何而来|咋来|哪冒出来|哪里冒出来}{|的}',
  '{出处|来源|依据|根据}{是|在|}{啥|什么|哪|哪里|哪儿}',
  'where {does|did} {this|that|it|the figure} come from',
]);

/** What is said at a draft where no note holds what is asked about. */
export const FROM_NOWHERE = phrase(
  '要点里没有这句话的来源。不属实的，说“删掉‘……’”或点“改文字”去掉；属实的，把事实说一条，会记成要点。',
  'No note says this. If it is not so, say “delete …” or edit the text; if it is, tell the fact and it is noted.',
);

/** What a text says of a figure or a sentence: the note that holds it, with its question; null where no note does. */
export function whereFrom(text: string, session: Session): Phrase | null {
  const notes = notesByAge(session);
  const [amount] = amountsIn(text);
  const counting = amount
    ? notes.filter((note) =>
        amountsIn(fold(note.text).text).some(
          ({ value, unit }) => value === amount.value && (amount.unit === '' || unit === amount.unit),
        ),
      )
    : [];
  const note = amount ? (noteMeant(counting, text) ?? counting[0]) : noteMeant(notes, text);
  if (!note) return null;
  const { name } = questionOf(session, note.question);
  return phrase(
    `出自“${name.zh}”的要点：“${note.text}”。要改可以直接说改成多少。`,
    `From the note of “${name.en}”: “${note.text}”. Say what it should be to change it.`,
  );
}
