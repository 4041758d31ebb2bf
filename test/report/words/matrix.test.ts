import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/report/forms/choose.ts';
import { rowsOf } from '../../../src/report/forms/outcomes.ts';
import type { Entry } from '../../../src/report/words/entry.ts';
import { wordingsOf } from '../../../src/report/words/form-words.ts';
import { RESULT_WORDS } from '../../../src/report/words/results.ts';
import { type Heard, heard, ROOMS } from './rooms.ts';
import { SILENT } from './silent.ts';

/** The rows that an entry stands for; '' for words that only their place makes a row. */
function meantBy({ means }: Entry): Heard {
  if (means.kind === 'outcome') return heard(rowsOf(formOf('2021'), means.outcome).map(({ key }) => key));
  return means.kind === 'row' ? heard(means.rows) : '';
}

/** The Chinese wordings of an entry that are clear wherever its matter is spoken of, or all of them. */
const chinese = (entry: Entry, strengths: Parameters<typeof wordingsOf>[1]): string[] =>
  wordingsOf(entry, strengths).filter((word) => !/[a-z]/.test(word));

const NAMED = RESULT_WORDS.filter((entry) => meantBy(entry) !== '');
const ROOM_NAMES = Object.keys(ROOMS);

describe('a wording of a result', () => {
  it.each(ROOM_NAMES)('is the same rows or nothing to the room: %s', (room) => {
    const others = NAMED.flatMap((entry) =>
      chinese(entry, ['printed', 'words', 'kinds', 'inPlace']).flatMap((word) => {
        const got = ROOMS[room]?.(word) ?? '';
        return got === '' || got === meantBy(entry) ? [] : [`${word}: ${got}`];
      }),
    );
    expect(others).toEqual([]);
  });

  it.each(ROOM_NAMES)('that is clear anywhere is silence, where listed, to the room: %s', (room) => {
    const silent = NAMED.flatMap((entry) =>
      chinese(entry, ['words', 'kinds']).filter((word) => ROOMS[room]?.(word) === ''),
    );
    expect(silent).toEqual(SILENT[room] ?? []);
  });
});
