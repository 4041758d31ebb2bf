import type { Reader } from '../../../language/hear.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { NOT_MINE, understood } from '../../../language/reading.ts';
import type { Act } from '../act.ts';
import { READ_FROM_FILE } from '../answering.ts';
import type { Place } from '../place.ts';

const ADDRESS = wordSet(['http://', 'https://', 'www.']);

/** The address of last year's report where its file is asked for: nothing is fetched from there, and it says so. */
export const linkReader = ({ question }: Place): Reader<Act> => ({
  name: '网址',
  read: ({ text }) =>
    question.kind === 'previous' && ADDRESS.isIn(text)
      ? understood({ does: 'ask', of: 'answering', known: READ_FROM_FILE }, [{ start: 0, end: text.length }])
      : NOT_MINE,
});
