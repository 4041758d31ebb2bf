import { amountsIn } from '../../language/amounts.ts';
import { FILLER } from '../../language/filler.ts';
import { fold } from '../../language/fold.ts';
import { isOfTime } from '../../language/units.ts';
import { NOTE_WORDS, type NoteTopic } from './words/note-words.ts';

/** 加班到十点. */
const HOUR = '点';

/** What a note speaks of; empty where no word tells of work. */
export const topicsOf = (note: string): Set<NoteTopic> => {
  const { text } = fold(note);
  const topics = new Set(NOTE_WORDS.all(text).map(({ value }) => value));
  // 两天 counts nothing that was done.
  const counted = amountsIn(text).filter(({ start, end }) => (FILLER.at(text, start)?.end ?? start) < end);
  if (
    counted.some(
      ({ unit, value, written }) =>
        unit !== '' && (value !== 1 || written === 'arabic') && unit !== HOUR && !isOfTime(unit),
    )
  )
    topics.add('work');
  topics.delete('nothing');
  return topics;
};
