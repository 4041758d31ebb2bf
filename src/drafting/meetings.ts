import { MEETINGS as ALL_MEETINGS } from '../report/set-phrases.ts';

/** A meeting that may be named: it has been held, and the day it ended is known (YYYY-MM-DD). */
export interface Meeting {
  readonly name: string;
  readonly end: string;
}

/** Meetings with a known end, in the order in which they were held. */
export const MEETINGS: readonly Meeting[] = ALL_MEETINGS.flatMap(({ name, end }) =>
  end === null ? [] : [{ name, end }],
);

const CONGRESS = /^党的(.+大)$/;
const PLENUM = /^([^届]+届)([^届中]+中)全会$/;

/** The sessions of a term as official text joins them: 二十届二中、三中全会. The first one elects and is not named. */
function joinPlenums(meetings: readonly Meeting[]): string {
  const plenums = meetings.flatMap(({ name }) => {
    const match = PLENUM.exec(name);
    return match?.[1] && match[2] && match[2] !== '一中' ? [{ term: match[1], session: match[2] }] : [];
  });
  const term = plenums.at(-1)?.term;
  const sessions = plenums.filter((plenum) => plenum.term === term).map(({ session }) => session);
  return term ? `${term}${sessions.join('、')}全会` : '';
}

/** The meetings that a report on a year may name, as one phrase: 党的二十大和二十届二中、三中全会; '' when none is known. */
export function meetingsPhrase(year: number): string {
  const held = MEETINGS.filter(({ end }) => end <= `${year}-12-31`);
  const congress = held.findLast(({ name }) => CONGRESS.test(name));
  if (!congress) return '';
  const since = held.filter(({ end }) => end >= congress.end);
  const plenums = joinPlenums(since);
  return plenums === '' ? congress.name : `${congress.name}和${plenums}`;
}
