import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/report/forms/choose.ts';
import { rowsOf } from '../../../src/report/forms/outcomes.ts';
import type { Entry } from '../../../src/report/words/entry.ts';
import { wordingsOf } from '../../../src/report/words/form-words.ts';
import { RESULT_WORDS } from '../../../src/report/words/results.ts';
import { type Heard, heard, ROOMS } from './rooms.ts';

/** Every Chinese wording of a result with the rows that it stands for. */
const WORDINGS: ReadonlyMap<string, Heard> = new Map(
  RESULT_WORDS.flatMap((entry) =>
    wordingsOf(entry, ['printed', 'words', 'kinds', 'inPlace'])
      .filter((word) => !/[a-z]/.test(word) && entry.means.kind !== 'either')
      .map((word) => [word, meantBy(entry)] as const),
  ),
);

function meantBy({ means }: Entry): Heard {
  if (means.kind === 'outcome') return heard(rowsOf(formOf('2021'), means.outcome).map(({ key }) => key));
  return means.kind === 'row' ? heard(means.rows) : '';
}

describe('a wording of a result', () => {
  it.each(Object.keys(ROOMS))('is the same rows or nothing to the room: %s', (room) => {
    const hear = ROOMS[room];
    const others = [...WORDINGS].flatMap(([word, meant]) => {
      const got = hear?.(word) ?? '';
      return got === '' || got === meant ? [] : [`${word}: ${got}`];
    });
    expect(others).toEqual([]);
  });
});
