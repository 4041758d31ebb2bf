import { newOrgan } from '../../src/organs/organ.ts';
import { EMPTY_CHAIN } from '../../src/store/audit-chain.ts';
import type { StoreConnection } from '../../src/store/connection.ts';
import { organIdOf } from '../../src/store/keys.ts';
import { createOrganStore } from '../../src/store/organ-store.ts';

/** Many organs, each with a lead of its own and a digest that is due at an instant (ms). */
export interface SeededOrgans {
  readonly prefix: string;
  readonly team: string;
  readonly leads: readonly string[];
  readonly digestAt: number;
  /** The last day whose reminders were sent. */
  readonly remindedUntil: string;
}

/** How many are written at once. */
const AT_ONCE = 25;

/** Writes one organ for each lead, as commits of their own; returns their ids. */
export async function seedOrgans(redis: StoreConnection, seeded: SeededOrgans): Promise<string[]> {
  const { prefix, team, leads, digestAt, remindedUntil } = seeded;
  const organs = createOrganStore(redis, prefix, () => digestAt);
  const account = {
    at: new Date(digestAt).toISOString(),
    by: 'U0ADMIN0001',
    what: 'organ.known',
    detail: {},
  };
  const write = async (lead: string, at: number) => {
    const name = `云岭县第${at + 1}局`;
    const id = organIdOf(team, name);
    const people = [{ user: lead, roles: ['lead' as const] }];
    const organ = { ...newOrgan(id, team, name), people, remindedUntil };
    await organs.commit({ organ: null, head: EMPTY_CHAIN }, organ, digestAt, 'known', account);
    return id;
  };
  const ids: string[] = [];
  for (let from = 0; from < leads.length; from += AT_ONCE) {
    const some = leads.slice(from, from + AT_ONCE);
    ids.push(...(await Promise.all(some.map((lead, at) => write(lead, from + at)))));
  }
  return ids;
}
