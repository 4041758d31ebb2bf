import { describe, expect, it } from 'vitest';
import { currentEvent } from '../../../src/applications/case/current-event.ts';
import { answered, extended, given } from '../support.ts';

describe('an entry as it is read now', () => {
  const first = extended('2026-03-10');
  const second = extended('2026-03-11');

  it('is what was recorded, counted from 1; there is none before or behind', () => {
    const application = given({}, first, answered('2026-03-20'));
    expect(currentEvent(application, 1)).toMatchObject({ type: 'registered' });
    expect(currentEvent(application, 2)).toEqual(first);
    expect(currentEvent(application, 0)).toBeNull();
    expect(currentEvent(application, 4)).toBeNull();
  });

  it('is what it was amended to last; struck it is none', () => {
    const amended = (replacement: typeof first | null) =>
      ({ type: 'amended', entry: 2, replacement, why: '日期抄错' }) as const;
    expect(currentEvent(given({}, first, amended(second)), 2)).toEqual(second);
    expect(currentEvent(given({}, first, amended(second), amended(null)), 2)).toBeNull();
  });
});
