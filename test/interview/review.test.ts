import { describe, expect, it } from 'vitest';
import { findingsOf, placeOf } from '../../src/interview/review.ts';
import { Talk } from './support/talk.ts';

const filled = () =>
  new Talk().at('cells.applications').say('新收企业3件，企业予以公开2件，其余为0').press('confirm');

describe('the rules over a report in progress', () => {
  it('speak of no table that was not answered yet', () => {
    const sections = findingsOf(new Talk().session).map(({ section }) => section);
    expect(sections).not.toContain(2);
    expect(sections).not.toContain(3);
  });

  it('find a column that does not balance, and lead to the question that asks it', () => {
    const { session } = filled();
    const finding = findingsOf(session).find(
      ({ section, severity }) => section === 3 && severity === 'error',
    );
    expect(finding && placeOf(session, finding)).toBe('cells.applications');
  });
});
