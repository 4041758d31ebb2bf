import { describe, expect, it } from 'vitest';
import { questionOf } from '../../src/interview/questions/list.ts';
import type { Session } from '../../src/interview/session.ts';
import { missedFor, nextQuestion, standingOf, unansweredQuestions } from '../../src/interview/standing.ts';
import { Talk } from './support/talk.ts';

const stands = (session: Session, id: string) => standingOf(session, questionOf(session, id));

describe('where a question stands', () => {
  it.each([
    ['跳过', 'skipped'],
    ['问过再填', 'later'],
    ['没有', 'answered'],
  ])('“%s” makes it %s', (said, standing) => {
    expect(stands(new Talk().at('notes.fees').say(said).session, 'notes.fees')).toBe(standing);
  });

  it('figures given while the year ran are to be confirmed once it has ended; words are not', () => {
    const talk = new Talk({}, '2025-11-20').at('received').press('nothing').at('notes.fees').say('没有');
    expect(stands(talk.session, 'received')).toBe('answered');
    const later = { ...talk.session, now: { ...talk.session.now, day: '2026-01-05' } };
    expect(stands(later, 'received')).toBe('stale');
    expect(stands(later, 'notes.fees')).toBe('answered');
  });
});

describe('what comes next', () => {
  it('follows the question that was put, and begins anew where none is left behind it', () => {
    const { session } = new Talk();
    expect(nextQuestion({ ...session, cursor: 'notes.problems' })).toBe('notes.problems');
    const last = new Talk().at('notes.other').say('没有').session;
    expect(nextQuestion({ ...last, cursor: 'check' })).toBe('previous');
  });

  it('of what the file waits for those put off come last', () => {
    const { session } = new Talk().at('contact').say('跳过');
    expect(unansweredQuestions(session).at(-1)?.id).toBe('contact');
    expect(unansweredQuestions(session)[0]?.id).toBe('previous');
  });
});

it('a draft misses the notes that nobody gave, the first also its tables', () => {
  const { session } = new Talk();
  expect(missedFor(session, 'problems').map(({ id }) => id)).toEqual(['notes.problems', 'notes.measures']);
  expect(missedFor(session, 'overview').map(({ id }) => id)).toContain('cells.applications');
});
