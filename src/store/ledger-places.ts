import { z } from 'zod';
import type { Application } from '../applications/case/application.ts';
import { type IndexEntry, indexEntries, PART } from '../applications/case/index-entries.ts';
import type { Calendar } from '../report/calendar/calendar.ts';
import type { Keys } from './keys.ts';

const entriesSchema = z.array(z.tuple([z.string(), z.number(), z.string()]));

/** What is kept beside a document of where its application lies. */
export const entriesText = (entries: readonly IndexEntry[]): string =>
  JSON.stringify(entries.map(({ index, score, member }) => [index, score, member]));

/** Reads that; none where nothing is kept. */
export const readEntries = (text: string | null): IndexEntry[] =>
  text === null
    ? []
    : entriesSchema.parse(JSON.parse(text)).map(([index, score, member]) => ({ index, score, member }));

const nameOf = ({ index, score, member }: IndexEntry): string => JSON.stringify([index, score, member]);

/** What must change for an index that held some entries to hold others. */
export function changesBetween(before: readonly IndexEntry[], after: readonly IndexEntry[]) {
  const had = new Set(before.map(nameOf));
  const stays = new Set(after.map(({ index, member }) => JSON.stringify([index, member])));
  return {
    // A member whose score alone changes is added again with the new one, not taken out.
    gone: before.filter(({ index, member }) => !stays.has(JSON.stringify([index, member]))),
    come: after.filter((entry) => !had.has(nameOf(entry))),
  };
}

/** Begins the name of an index that is a person's and not the organ's: what they handle, wherever it is. */
const PERSONS = '@';

/** The key of an index, which may be a person's. */
export const placeKey = (keys: Pick<Keys, 'cases' | 'index'>, organ: string, index: string): string =>
  index.startsWith(PERSONS) ? keys.cases(organ, index.slice(PERSONS.length)) : keys.index(organ, index);

/** Every place of an application in the indexes of its organ, and on the desk of whoever handles it. */
export function placesOf(
  application: Application,
  organ: string,
  team: string | null,
  calendar: Calendar,
): IndexEntry[] {
  const entries = indexEntries(application, calendar);
  const { handler } = application.case;
  const open = entries.find(({ index }) => index === `open:${handler}`);
  if (!open || team === null) return entries;
  const member = `${organ}${PART}${application.id}`;
  return [...entries, { index: `${PERSONS}${team}:${handler}`, score: open.score, member }];
}
