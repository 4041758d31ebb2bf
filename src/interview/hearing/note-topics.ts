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
  const words = NOTE_WORDS.all(text);
  const topics = new Set(words.map(({ value }) => value));
  // 去年更新慢，今年改好了: what fell short is mended, where nothing falls short behind that.
  const lastOf = (topic: NoteTopic) => words.findLast(({ value }) => value === topic)?.start ?? -1;
  if (topics.delete('mended') && lastOf('mended') > lastOf('problems')) {
    topics.delete('problems');
    topics.add('measures');
  }
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
