import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../../src/applications/queries/query.ts';
import { gather } from '../../../../src/applications/queries/reading/gather.ts';
import {
  asAnswered,
  firstSaid,
  has,
  isAnswered,
  isHeldTo,
  isOfAnswers,
  isOpenState,
  ownMoment,
} from '../../../../src/applications/queries/reading/said.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';

const notions = (text: string) => gather(tokensOf(text, vocabularyWith()));
const state = (name: 'answered' | 'overdue' | 'pending' | 'withdrawn', not = false): Filter => ({
  by: 'state',
  state: name,
  not,
});

describe('what a question says', () => {
  it('has a word of a sort, and the first of several', () => {
    expect([has(notions('按月各几件'), 'groups'), has(notions('几件'), 'groups')]).toEqual([true, false]);
    expect(firstSaid(notions('按月按季度各几件'), 'groups')?.by).toBe('month');
  });

  it('is of the day of its own words: 复议, that of the dispute', () => {
    expect(ownMoment(notions('复议的'))?.moment).toBe('reconsidered');
    expect(ownMoment(notions('企业的'))).toBeNull();
  });
});

describe('how cases stand', () => {
  it('answered is what was answered, and nothing that was not', () => {
    expect([state('answered'), state('answered', true), state('pending')].map(isAnswered)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('a state that only an open case can have is no closed one, and none that is denied', () => {
    const states = [state('overdue'), state('overdue', true), state('withdrawn')];
    expect(states.map(isOpenState)).toEqual([true, false, false]);
  });

  it('overdue of what was answered is answered late', () => {
    expect(asAnswered(state('overdue'))).toMatchObject({ state: 'answeredLate' });
    expect(asAnswered(state('pending'))).toEqual(state('pending'));
  });

  it('a day of an answer is of answers', () => {
    const when = { by: 'when', moment: 'answered', from: null, to: null, not: false } as const;
    expect([isOfAnswers(when), isOfAnswers({ ...when, not: true })]).toEqual([true, false]);
    expect(isHeldTo([when, state('pending')], 'pending')).toBe(true);
  });
});
