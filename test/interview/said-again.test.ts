import { describe, expect, it } from 'vitest';
import { isSaidAgain, withSaid } from '../../src/interview/said-again.ts';
import type { Session } from '../../src/interview/session.ts';
import { step } from '../../src/interview/step.ts';
import { Talk } from './support/talk.ts';

const said = (second: number, mark: string, card: number | null) => ({
  by: 'U1',
  at: '2026-01-12T02:00:00Z',
  day: '2026-01-12',
  model: false,
  kind: 'text' as const,
  text: '217件',
  message: `${second}.000100`,
  arrival: { mark, card: card === null ? null : `${card}.000200` },
});

const having = (second: number): Session => withSaid(new Talk().session, said(second, 'a', 90));

describe('the same words of the same person', () => {
  it('are said again while no question came between the two', () => {
    expect(isSaidAgain(having(100), said(104, 'a', 90))).toBe(true);
    expect(isSaidAgain(having(100), said(104, 'a', null))).toBe(true);
    // The question that answers the first came only when both had been said.
    expect(isSaidAgain(having(100), said(104, 'a', 110))).toBe(true);
  });

  it('are said again in whichever order the two are delivered', () => {
    expect(isSaidAgain(having(104), said(100, 'a', 110))).toBe(true);
    expect(isSaidAgain(having(104), said(100, 'a', 102))).toBe(false);
  });

  it('answer the next question once it was there', () => {
    expect(isSaidAgain(having(100), said(104, 'a', 102))).toBe(false);
  });

  it('are asked about where they come only when the next question, or its answer, stands there', () => {
    const talk = new Talk().at('cells.penalties').say('处罚65件，强制0件');
    const shown = withSaid(talk.session, said(108, 'b', 106));
    const late = step(shown, said(104, 'a', 110));
    expect(late.heard?.state).toBe('asked');
    expect(late.proposal?.cells).toEqual(talk.session.proposal?.cells);
    // Said when that was there it is a correction.
    expect(step(shown, said(112, 'a', 110)).proposal?.cells).not.toEqual(talk.session.proposal?.cells);
  });

  it('are others where somebody else says them, or nobody knows how they came', () => {
    expect(isSaidAgain(having(100), said(104, 'b', 90))).toBe(false);
    const { arrival: _, ...untold } = said(104, 'a', 90);
    expect(isSaidAgain(having(100), untold)).toBe(false);
    expect(isSaidAgain(new Talk().session, said(104, 'a', 90))).toBe(false);
  });
});
