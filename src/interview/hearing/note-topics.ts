import { amountsIn } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { sortsOf } from '../../language/units.ts';
import { NOTE_WORDS, type NoteTopic } from './words/note-words.ts';

/** 两天 counts nothing that was done. */
const TIMES: ReadonlySet<string> = new Set(['day', 'time']);
/** 加班到十点. */
const HOUR = '点';

/** What a note speaks of; empty where no word tells of work. */
export const topicsOf = (note: string): Set<NoteTopic> => {
  const { text } = fold(note);
  const topics = new Set(NOTE_WORDS.all(text).map(({ value }) => value));
  if (
    amountsIn(text).some(
      ({ unit }) => unit !== '' && unit !== HOUR && !sortsOf(unit).some((sort) => TIMES.has(sort)),
    )
  )
    topics.add('work');
  topics.delete('nothing');
  return topics;
};
