import { normalForm } from '../../../language/fold.ts';
import type { Organ } from '../../../organs/organ.ts';
import type { Parts } from '../../parts.ts';

/** The organ's people by their names; two of one name are told apart by nobody. */
export async function handlersOf(
  { outbound }: Pick<Parts, 'outbound'>,
  organ: Organ,
): Promise<ReadonlyMap<string, string>> {
  const named = await Promise.all(
    organ.people.map(async ({ user }) =>
      (await outbound.namesOf(user)).map((name) => [normalForm(name), user] as const),
    ),
  );
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const [name, user] of named.flat()) {
    const other = found.get(name);
    if (other !== undefined && other !== user) twice.add(name);
    found.set(name, user);
  }
  for (const name of ['', ...twice]) found.delete(name);
  return found;
}
