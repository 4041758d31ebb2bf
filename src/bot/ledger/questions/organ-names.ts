import { normalForm } from '../../../language/fold.ts';
import type { Organ } from '../../../organs/organ.ts';
import type { Parts } from '../../parts.ts';
import { isUser } from '../handler-name.ts';

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
  const users = new Map<string, string>();
  const twice = new Set<string>();
  for (const [name, user] of named.flat()) {
    const other = users.get(name);
    if (other !== undefined && other !== user) twice.add(name);
    users.set(name, user);
  }
  for (const name of ['', ...twice]) users.delete(name);
  return users;
}

/** What some people who handle cases are called, each by a name that is theirs alone where there is one. */
export async function callingOf(
  { outbound }: Pick<Parts, 'outbound'>,
  handlers: Iterable<string>,
): Promise<(handler: string) => string> {
  const users = [...new Set(handlers)].filter(isUser);
  const named = await Promise.all(users.map(async (user) => [user, await outbound.namesOf(user)] as const));
  const isShared = (name: string) =>
    named.filter(([, names]) => names.some((one) => normalForm(one) === normalForm(name))).length > 1;
  const called = new Map(
    named.map(([user, names]) => [user, names.find((name) => !isShared(name)) ?? names[0] ?? '']),
  );
  return (handler) => called.get(handler) ?? handler;
}
