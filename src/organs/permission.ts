import type { Organ } from './organ.ts';
import { type OrganDeed, type Role, roleLabel, rolesFor } from './roles.ts';

/** Whether somebody may do something; if not, whom to ask (ids; none where nobody holds such a role). */
export type Permission =
  | { readonly kind: 'allowed' }
  | {
      readonly kind: 'refused';
      readonly organ: Pick<Organ, 'id' | 'name'>;
      readonly roles: readonly Role[];
      readonly ask: readonly string[];
    };

/** A refusal. */
export type Refused = Extract<Permission, { kind: 'refused' }>;

const ALLOWED: Permission = { kind: 'allowed' };

/** The most people that a refusal names. */
const NAMED = 3;

/** The people of an organ with one of some roles, in the order of the roles. */
export const peopleWith = (organ: Organ, roles: readonly Role[]): string[] => [
  ...new Set(
    roles.flatMap((role) =>
      organ.people.filter((person) => person.roles.includes(role)).map((one) => one.user),
    ),
  ),
];

/** Whether nobody has been given a role yet: then everyone in the workspace may work for the organ. */
export const isOpen = (organ: Organ | null): boolean => organ === null || organ.people.length === 0;

/** Whether a person may do something for an organ. */
export function permissionOf(organ: Organ | null, user: string, deed: OrganDeed): Permission {
  if (organ === null || isOpen(organ)) return ALLOWED;
  const roles = rolesFor(deed);
  const allowed = peopleWith(organ, roles);
  return allowed.includes(user) ? ALLOWED : { kind: 'refused', organ, roles, ask: allowed.slice(0, NAMED) };
}

/** Whether a person may do something. */
export const may = (organ: Organ | null, user: string, deed: OrganDeed): boolean =>
  permissionOf(organ, user, deed).kind === 'allowed';

/** A refusal for people: by whom the step is done, and whom to ask. `name` shows a person by their id. */
export function refusalText(refused: Refused, name: (user: string) => string): string {
  const roles = refused.roles.map((role) => roleLabel(role)).join('、');
  const next =
    refused.ask.length > 0
      ? `请找${refused.ask.map(name).join('、')}。`
      : '目前还没有人担任，请联系工作区管理员，用“/nianbao 设置”安排人员。';
  return `${refused.organ.name}的这一步由${roles}办理，${next}`;
}
