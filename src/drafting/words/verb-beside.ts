import { verbsIn } from './frames.ts';
import { thingsIn } from './objects.ts';

/** Whether a clause has a verb that is no part of what something is called: 宣讲会 says of no 宣讲. */
export function hasVerbBeside(clause: string): boolean {
  const things = thingsIn(clause);
  return verbsIn(clause).some(
    (verb) => !things.some(({ start, end }) => start <= verb.start && verb.end < end),
  );
}
