import { describe, expect, it } from 'vitest';
import { nextNumber } from '../../../../src/bot/ledger/case/apply-flow.ts';
import { withNumber } from '../../../../src/bot/ledger/case/with-number.ts';
import { createLedgerStore, type LedgerStore } from '../../../../src/store/ledger-store.ts';
import { calendar, given } from '../../../applications/support.ts';
import { withTrialStore } from '../../../support/trial-store.ts';

const trial = withTrialStore();
let count = 0;

/** An application of the ledger: its number, and the day on which it arrived. */
type Held = readonly [number: string, arrivedOn: string];

/** A ledger that holds applications by number and day of arrival. */
async function holding(...held: readonly Held[]): Promise<LedgerStore> {
  count += 1;
  const ledger = createLedgerStore(trial.redis, `next-${count}`, calendar);
  for (const [at, [number, arrivedOn]] of held.entries()) {
    const application = { ...given({ number, arrivedOn }), id: `A${at}` };
    const account = { at: '2027-01-02T00:00:00Z', by: 'U1', what: 'application.registered', detail: {} };
    await ledger.commit('o1', await ledger.open('o1', application.id), application, `k${at}`, account);
  }
  return ledger;
}

const offered = async (today: string, ...held: readonly Held[]) =>
  nextNumber({ ledger: await holding(...held) }, 'o1', today);

describe('the number that is offered', () => {
  it('goes on from the year’s last, and begins anew with the year', async () => {
    expect(await offered('2027-01-04')).toBe('2027-001');
    expect(await offered('2026-12-30', ['2026-009', '2026-12-29'])).toBe('2026-010');
    expect(await offered('2027-01-04', ['2026-090', '2026-12-30'])).toBe('2027-001');
    // A letter of the last days may still have the old year's number.
    expect(await offered('2027-01-05', ['2026-091', '2027-01-04'])).toBe('2027-001');
  });

  it('is free: a case that came on the last day of December may have the new year’s number already', async () => {
    const december = ['2027-002', '2026-12-31'] as const;
    expect(await offered('2027-01-05', ['2027-001', '2027-01-04'], december)).toBe('2027-003');
    expect(await offered('2027-01-05', ['2027-001', '2026-12-31'])).toBe('2027-002');
  });

  it('is taken however it is written', async () => {
    const ledger = await holding(['〔2026〕14号', '2026-03-02']);
    for (const number of ['2026-014', '２０２６-０１４', '2026–14', '2026\u201114', '2026 014']) {
      expect((await withNumber({ ledger }, 'o1', number))?.id).toBe('A0');
    }
    expect(await withNumber({ ledger }, 'o1', '依申请〔2026〕14号')).toBeNull();
  });
});
