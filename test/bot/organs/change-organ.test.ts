import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { changeOrgan } from '../../../src/bot/organs/change-organ.ts';
import { ensureOrgan } from '../../../src/bot/organs/which-organ.ts';
import { createLedgerStore } from '../../../src/store/ledger-store.ts';
import { createOrganStore } from '../../../src/store/organ-store.ts';
import { calendar } from '../../applications/support.ts';
import { withTrialStore } from '../../support/trial-store.ts';

const trial = withTrialStore();

const at = (time: string): number => Date.parse(`2026-03-18T${time}+08:00`);

it('leaves due what falls due while a digest is at work that looked before', async () => {
  const prefix = `t-${randomUUID()}`;
  const clock = { now: () => at('09:00:00.100'), zone: 'Asia/Shanghai' };
  const organs = createOrganStore(trial.redis, prefix, clock.now);
  const parts = { organs, ledger: createLedgerStore(trial.redis, prefix, calendar), calendar, clock };
  const { id } = await ensureOrgan(parts, 'T1', '云岭县民政局', 'U0ADMIN0001');
  const deed = { key: 'looked', user: 'U0ADMIN0001', what: 'reminders.postponed', detail: {} };
  const looked = at('08:59:59.900');
  await changeOrgan(parts, id, deed, (organ) => ({ ...organ, remindedUntil: '2026-03-17' }), looked);
  expect(await organs.digestAt(id)).toBe(at('09:00:00'));
});
