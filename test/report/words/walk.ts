import { expect, it } from 'vitest';
import { wordings } from '../../../src/language/wordings.ts';
import type { Entry, Strength } from '../../../src/report/words/entry.ts';
import type { Heard } from './rooms/tables.ts';

/** How a room hears a word: the keys that it takes it for, joined by "+"; '' where it says nothing. */
export type Room = (word: string) => Heard;

/** What a room says nothing of: the line of the table, and how many of its wordings. */
export type Silence = Readonly<Record<string, number>>;

/**
 * A table of words walked through rooms. `meant`: what a word stands for where it is walked, '' for nothing; behind it
 * what it may be taken for besides.
 */
export interface Walk {
  readonly entries: readonly Entry[];
  readonly meant: (word: string, entry: Entry) => readonly Heard[];
  readonly rooms: Readonly<Record<string, Room>>;
  readonly silent: Readonly<Record<string, Silence>>;
}

const ALL: readonly (Strength | 'printed')[] = ['printed', 'words', 'kinds', 'inPlace'];
/** Words that are clear wherever their matter is spoken of: only of these silence is counted. */
const CLEAR: readonly (Strength | 'printed')[] = ['words', 'kinds'];

/** The Chinese lines of an entry, each with its wordings. */
const linesOf = (entry: Entry, strengths: readonly (Strength | 'printed')[]) =>
  strengths
    .flatMap((strength) => entry[strength] ?? [])
    .map((line) => ({ line, words: wordings(line).filter((word) => word !== '' && !/[a-z]/.test(word)) }));

/** What a room takes for something else than it is: 'word: what'. */
export const takenForOthers = ({ entries, meant }: Walk, room: Room): string[] =>
  entries.flatMap((entry) =>
    linesOf(entry, ALL).flatMap(({ words }) =>
      words.flatMap((word) => {
        const got = room(word);
        return got === '' || meant(word, entry).includes(got) ? [] : [`${word}: ${got}`];
      }),
    ),
  );

/** The lines of which a room says nothing, and of how many of their wordings. */
export const silenceOf = ({ entries, meant }: Walk, room: Room): Silence => {
  const silent: Record<string, number> = {};
  for (const entry of entries)
    for (const { line, words } of linesOf(entry, CLEAR)) {
      const count = words.filter((word) => meant(word, entry)[0] !== '' && room(word) === '').length;
      if (count > 0) silent[line] = (silent[line] ?? 0) + count;
    }
  return silent;
};

/** A room that is asked for each word once, however often it is walked through. */
function askedOnce(room: Room): Room {
  const known = new Map<string, Heard>();
  return (word) => {
    const got = known.get(word) ?? room(word);
    known.set(word, got);
    return got;
  };
}

/** Walks every wording through every room: the same or nothing, never another one; nothing only where it is listed. */
export function walked(walk: Walk): void {
  const rooms = Object.entries(walk.rooms).map(([name, room]) => [name, askedOnce(room)] as const);
  it.each(rooms)('is the same or nothing to the room: %s', (_name, room) => {
    expect(takenForOthers(walk, room)).toEqual([]);
  });
  it.each(rooms)('that is clear anywhere is silence only where listed, to the room: %s', (name, room) => {
    expect(silenceOf(walk, room)).toEqual(walk.silent[name] ?? {});
  });
}
