import { beforeEach, describe, expect, it } from 'vitest';
import { registerApplication } from '../../src/bot/ledger/case/record.ts';
import { ensureOrgan } from '../../src/bot/organs/which-organ.ts';
import type { Parts } from '../../src/bot/parts.ts';
import { checkTrail, isSound, trailText } from '../../src/cli/audit-trail.ts';
import { createAuditStore } from '../../src/store/audit-store.ts';
import { keysUnder } from '../../src/store/keys.ts';
import { createLedgerStore } from '../../src/store/ledger-store.ts';
import { createOrganStore } from '../../src/store/organ-store.ts';
import { calendar, registration } from '../applications/support.ts';
import { withTrialStore } from '../support/trial-store.ts';

const NOON = Date.parse('2026-03-18T04:00:00Z');
const USER = 'U0HANDLER01';
const trial = withTrialStore();
let prefix = '';
let count = 0;
let water = '';
let schools = '';

/** Two organs with two applications each. */
beforeEach(async () => {
  count += 1;
  prefix = `tampered-${count}`;
  const now = () => NOON;
  const parts: Pick<Parts, 'organs' | 'ledger' | 'calendar' | 'clock'> = {
    organs: createOrganStore(trial.redis, prefix, now),
    ledger: createLedgerStore(trial.redis, prefix, calendar),
    calendar,
    clock: { now, zone: 'Asia/Shanghai' },
  };
  const filled = async (name: string): Promise<string> => {
    const { id: organ } = await ensureOrgan(parts, 'T0WATER', name, USER);
    for (const number of ['2026-001', '2026-002']) {
      const fresh = {
        registration: registration({ number }),
        person: { name: '周小禾', identity: '', contact: '' },
        handler: USER,
        isRecordCorrection: false,
      };
      await registerApplication(
        parts,
        { team: 'T0WATER', organ, id: `A${number}`, user: USER, key: number },
        fresh,
      );
    }
    return organ;
  };
  water = await filled('云岭县水利局');
  schools = await filled('云岭县教育局');
});

const check = (organ: string) => checkTrail(createAuditStore(trial.redis, prefix), organ);
const trail = (organ: string) => keysUnder(prefix).audit(organ);

describe('a trail that somebody meddled with', () => {
  it('is sound before', async () => {
    expect(isSound(await check(water))).toBe(true);
    expect(isSound(await check(schools))).toBe(true);
  });

  it('is broken from its first entry where another organ’s whole trail stands in its place', async () => {
    const [ours = [], theirs = []] = await Promise.all(
      [water, schools].map((organ) => trial.redis.lrange(trail(organ), 0, -1)),
    );
    await trial.redis.del(trail(water), trail(schools));
    await trial.redis.rpush(trail(water), ...theirs);
    await trial.redis.rpush(trail(schools), ...ours);
    for (const organ of [water, schools]) {
      const found = await check(organ);
      expect(found.broken).toEqual({ at: 1, why: 'foreign' });
      expect(trailText(found).join()).toContain('第1条记录属于另一个机关');
    }
  });

  it('lacks an entry where the one that registered an application was cut off at its end', async () => {
    await trial.redis.rpop(trail(water));
    const found = await check(water);
    expect(isSound(found)).toBe(false);
    expect(found.unaccounted).toEqual([`${water}-a-A2026-002`]);
    expect(trailText(found).join()).toContain('有1份内容没有任何记录，第3条起的记录已被删除');
    expect(isSound(await check(schools))).toBe(true);
  });

  it('is missed where it was deleted altogether', async () => {
    await trial.redis.del(trail(water));
    const store = createAuditStore(trial.redis, prefix);
    expect(await store.organs()).toEqual([water, schools].sort());
    const found = await checkTrail(store, water);
    expect(isSound(found)).toBe(false);
    expect(trailText(found).join()).toContain('云岭县水利局：有3份内容没有任何记录，第1条起');
  });

  it('tells of an application that was put in, taken out or spoiled behind its back', async () => {
    const keys = keysUnder(prefix);
    const document = (await trial.redis.hget(keys.application(water, 'A2026-001'), 'doc')) ?? '';
    await trial.redis.hset(keys.application(water, 'A2026-009'), 'doc', document);
    expect((await check(water)).unaccounted).toEqual([`${water}-a-A2026-009`]);
    await trial.redis.del(keys.application(water, 'A2026-001'), keys.application(water, 'A2026-009'));
    expect((await check(water)).changed).toEqual([`${water}-a-A2026-001`]);
    await trial.redis.hset(keys.organ(water), 'doc', '不是JSON');
    expect((await check(water)).changed).toContain(water);
  });
});
