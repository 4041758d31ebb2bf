import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ensureMeant, ensureOrgan, rememberOrgan, whichOrgan } from '../../../src/bot/organs/which-organ.ts';
import type { Organ } from '../../../src/organs/organ.ts';
import type { Role } from '../../../src/organs/roles.ts';
import { createOrganStore } from '../../../src/store/organ-store.ts';
import { createSessionStore } from '../../../src/store/session-store.ts';
import { withTrialStore } from '../../support/trial-store.ts';

const trial = withTrialStore();

const clock = { now: () => 1_770_000_000_000, zone: 'Asia/Shanghai' };
const partsOf = () => ({ organs: createOrganStore(trial.redis, `t-${randomUUID()}`, clock.now), clock });
type TestParts = ReturnType<typeof partsOf>;

const at = (user: string, channel = 'C1') => ({ team: 'T1', channel, user });

async function withPeople(
  { organs }: TestParts,
  organ: Organ,
  people: Record<string, Role[]>,
): Promise<void> {
  const opened = await organs.open(organ.id);
  const next: Organ = {
    ...organ,
    revision: organ.revision + 1,
    people: Object.entries(people).map(([user, roles]) => ({ user, roles })),
  };
  const account = { at: '2026-02-02T00:00:00.000Z', by: 'U9', what: 'organ.people', detail: {} };
  expect(await organs.commit(opened, next, null, randomUUID(), account)).toBe('done');
}

describe('an organ that a form names', () => {
  it('is asked about where the name is like a known one; the same name sent again is meant', async () => {
    const parts = {
      ...partsOf(),
      store: createSessionStore(trial.redis, `t-${randomUUID()}`, clock.now),
      outbound: { isAdmin: async () => false },
      newOrgansADay: 20,
    };
    await ensureOrgan(parts, 'T1', '云岭县自然资源局', 'U1');
    const name = (said: string) => ensureMeant(parts, 'T1', said, 'U1');
    expect(await name('云岭县自然资园局')).toMatchObject({ kind: 'refused' });
    expect(await name('云岭县自然资源局')).toMatchObject({ kind: 'known' });
    expect(await name('云岭县自然资园局')).toMatchObject({ organ: { name: '云岭县自然资园局' } });
    expect(await name('云岭县教育局')).toMatchObject({ organ: { name: '云岭县教育局' } });
  });
});

describe('the organ that somebody means', () => {
  it('is none before any is known, and the only one afterwards', async () => {
    const parts = partsOf();
    expect(await whichOrgan(parts, at('U1'))).toEqual({ kind: 'none' });
    const organ = await ensureOrgan(parts, 'T1', '云岭县水利局', 'U1');
    expect(await whichOrgan(parts, at('U2'))).toEqual({ kind: 'one', organ });
    expect(await ensureOrgan(parts, 'T1', '云岭县水利局', 'U3')).toEqual(organ);
  });

  it('is asked for among several, until one was spoken of in the channel or by the person', async () => {
    const parts = partsOf();
    const water = await ensureOrgan(parts, 'T1', '云岭县水利局', 'U1');
    await ensureOrgan(parts, 'T1', '云岭县教育局', 'U1');
    expect((await whichOrgan(parts, at('U1'))).kind).toBe('several');
    await rememberOrgan(parts, at('U1', 'C2'), water.id);
    expect(await whichOrgan(parts, at('U5', 'C2'))).toEqual({ kind: 'one', organ: water });
    expect(await whichOrgan(parts, at('U1', 'C3'))).toEqual({ kind: 'one', organ: water });
    expect((await whichOrgan(parts, at('U5', 'C3'))).kind).toBe('several');
  });

  it('is one’s own wherever one speaks, and never one that has other people', async () => {
    const parts = partsOf();
    const water = await ensureOrgan(parts, 'T1', '云岭县水利局', 'U1');
    const school = await ensureOrgan(parts, 'T1', '云岭县教育局', 'U1');
    await withPeople(parts, water, { U1: ['handler'] });
    await withPeople(parts, school, { U2: ['handler'] });
    await rememberOrgan(parts, at('U2', 'C1'), school.id);
    expect(await whichOrgan(parts, at('U1', 'C1'))).toMatchObject({ kind: 'one', organ: { id: water.id } });
    expect(await whichOrgan(parts, at('U2', 'C1'))).toMatchObject({ kind: 'one', organ: { id: school.id } });
    expect(await whichOrgan(parts, at('U3', 'C1'))).toEqual({ kind: 'none' });
  });
});
