import type { Organ } from '../../organs/organ.ts';
import { isOpen, peopleWith } from '../../organs/permission.ts';
import type { Role } from '../../organs/roles.ts';
import type { AccessRequest } from '../../store/access-store.ts';
import type { Parts } from '../parts.ts';

/** An open request, and the organ that it is for. */
export interface AskedOf {
  readonly organ: Organ;
  readonly request: AccessRequest;
}

/** Whom a request is brought to: the organ's leads. */
export const decidersOf = (organ: Organ): readonly string[] => peopleWith(organ, ['lead']);

/** Who decides on a request: the organ's leads, and the admins of the workspace, who arrange its people. */
export const mayDecide = (organ: Organ, user: string, isAdmin: boolean): boolean =>
  isAdmin || decidersOf(organ).includes(user);

/** Whether somebody may already do what a role is for: nothing is to be asked for then. */
export const mayActAs = (organ: Organ, user: string, role: Role): boolean =>
  isOpen(organ) || peopleWith(organ, [role]).includes(user);

/** The open requests that somebody may decide, the oldest first; those that were met otherwise are none any more. */
export async function requestsFor(
  { access, organs }: Pick<Parts, 'access' | 'organs'>,
  team: string,
  user: string,
  isAdmin: boolean,
): Promise<AskedOf[]> {
  const open = await access.open(team);
  if (open.length === 0) return [];
  const own = isAdmin ? [] : await organs.memberOf(team, user);
  const mine = isAdmin ? open : open.filter(({ organ }) => own.includes(organ));
  const ids = [...new Set(mine.map(({ organ }) => organ))];
  const loaded = new Map(await Promise.all(ids.map(async (id) => [id, await organs.load(id)] as const)));
  return mine.flatMap((request) => {
    const organ = loaded.get(request.organ);
    if (organ?.team !== team || !mayDecide(organ, user, isAdmin)) return [];
    return mayActAs(organ, request.user, request.role) ? [] : [{ organ, request }];
  });
}

/** Whether two requests are the same. */
export const isSameRequest = (a: AccessRequest, b: AccessRequest): boolean =>
  a.organ === b.organ && a.user === b.user && a.role === b.role;

/** An organ with one more role for somebody; as it was where they have it. */
export function withRole(organ: Organ, user: string, role: Role): Organ {
  const person = organ.people.find((one) => one.user === user);
  if (person?.roles.includes(role)) return organ;
  const others = organ.people.filter((one) => one !== person);
  return { ...organ, people: [...others, { user, roles: [...(person?.roles ?? []), role] }] };
}
