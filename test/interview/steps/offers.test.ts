import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../src/interview/questions/list.ts';
import { offersAt } from '../../../src/interview/steps/offers.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();
const does = (at: string, text: string) =>
  offersAt({ ...session, cursor: at }, questionOf(session, at), text).map((offer) => offer.does);

describe('what words that were not understood may be', () => {
  it.each([
    ['notes.problems', ['note', 'figures', 'ask', 'leave']],
    ['received', ['reply', 'reply', 'ask', 'leave']],
    ['previous', ['reply', 'figures', 'ask', 'leave']],
    ['contact', ['address', 'figures', 'ask', 'leave']],
    ['check', ['figures', 'ask', 'leave']],
  ])('at %s', (at, offers) => {
    expect(does(at, '老样子')).toEqual(offers);
  });

  it('can always be left, and is never more than a few buttons', () => {
    for (const at of ['cells.applications', 'cells.fees', 'draft.overview', 'notes.fees']) {
      const offers = does(at, '村里那个3件还没弄完');
      expect(offers.at(-1)).toBe('leave');
      expect(offers.length).toBeLessThanOrEqual(5);
    }
  });
});
