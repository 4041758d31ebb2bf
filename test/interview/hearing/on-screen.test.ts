import { describe, expect, it } from 'vitest';
import { insteadOf, restOffered, rowOnScreen } from '../../../src/interview/hearing/on-screen.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from '../support/talk.ts';

const shows = (said: string) => {
  const { session } = new Talk().at('cells.applications').say(said);
  return { session, question: questionOf(session, 'cells.applications') as CellsQuestion };
};

describe('a figure that was put right beside another', () => {
  const { session, question } = shows('新收自然人3件');

  it('may be part of the sum that there was: one press takes that', () => {
    expect(insteadOf(session, question, { 'applications.new.business': 1 })).toMatchObject([
      { cells: { 'applications.new.naturalPerson': 2 }, label: '自然人改为2件' },
    ]);
  });

  it('is only itself where it takes the place of one, or is more than there was', () => {
    expect(insteadOf(session, question, { 'applications.new.naturalPerson': 2 })).toEqual([]);
    expect(insteadOf(session, question, { 'applications.new.business': 4 })).toEqual([]);
    expect(insteadOf(session, question, { 'applications.granted.business': 1 })).toEqual([]);
  });
});

it('the row of a figure that names none is the one on the screen', () => {
  const one = shows('新收自然人3件');
  expect(rowOnScreen(one.session, one.question)).toBe('new');
  const two = shows('新收自然人3件，予以公开自然人2件');
  expect(rowOnScreen(two.session, two.question)).toBeNull();
});

describe('what is missing of a sum that was stated', () => {
  const { report } = new Talk().session.content;
  const sum = { 'applications.new.total': 12 };

  it('is offered as natural persons, who most applicants are', () => {
    const labels = (said: Record<string, number>, stated: Record<string, number> = sum) =>
      restOffered(report, said, stated).map(({ label }) => label);
    expect(labels({})).toEqual(['12件都是自然人']);
    expect(labels({ 'applications.new.business': 3 })).toEqual(['其余9件是自然人']);
    expect(labels({ 'applications.new.business': 12 })).toEqual([]);
    expect(labels({ 'applications.new.naturalPerson': 9 })).toEqual([]);
    expect(labels({}, { ...sum, 'applications.granted.total': 8 })).toEqual([]);
  });
});
