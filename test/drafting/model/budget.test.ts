import { expect, it } from 'vitest';
import { startBudget } from '../../../src/drafting/model/budget.ts';

it('tells what is left by the clock that it was given', () => {
  let now = 1_000;
  const budget = startBudget(60_000, () => now);
  now += 45_000;
  expect(budget.remaining()).toBe(15_000);
  now += 45_000;
  expect(budget.remaining()).toBe(0);
  budget.close();
});

it('ends what waits where its time is up, and says so', async () => {
  const budget = startBudget(1, Date.now);
  await expect(budget.wait(60_000)).rejects.toMatchObject({ code: 'timeout' });
  expect([budget.signal.aborted, budget.timedOut()]).toEqual([true, true]);
  budget.close();
});

it('gives the caller’s own reason where it was the caller who stopped', () => {
  const caller = new AbortController();
  const budget = startBudget(60_000, Date.now, caller.signal);
  caller.abort(new Error('the clerk went on'));
  expect(budget.signal.aborted).toBe(true);
  expect(() => budget.timedOut()).toThrow('the clerk went on');
  budget.close();
});

it('does not begin where the caller has stopped before', async () => {
  const budget = startBudget(60_000, Date.now, AbortSignal.abort());
  await expect(budget.wait(1)).rejects.toMatchObject({ code: 'timeout' });
  budget.close();
});
