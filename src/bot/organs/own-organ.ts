import type { Organ } from '../../organs/organ.ts';
import type { Origin } from '../origin.ts';
import type { Parts } from '../parts.ts';

/** The organ of an id, for whoever is in its workspace; for everybody else there is none. */
export async function ownOrgan(
  { organs }: Pick<Parts, 'organs'>,
  id: string,
  { team }: Pick<Origin, 'team'>,
): Promise<Organ | null> {
  const organ = await organs.load(id);
  return organ?.team === team && !organ.removed ? organ : null;
}
