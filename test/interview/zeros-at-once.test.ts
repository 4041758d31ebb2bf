import { describe, expect, it } from 'vitest';
import { Talk } from './support/talk.ts';

const PENALTIES = 'proactive.penalties.decisions';

describe('【全部为0】, whose meaning stands above it', () => {
  it('takes effect with one press, says so, and goes on', () => {
    const talk = new Talk().at('cells.penalties');
    expect(talk.seen).toContain('“全部为0”表示：');
    talk.press('zero');
    expect(talk.session.proposal).toBeNull();
    expect(talk.cell(PENALTIES)).toBe(0);
    expect(talk.session.cursor).toBe('cells.fees');
    expect(talk.seen).toContain('“行政处罚、行政强制”各格已填0。按错了点“上一步”。');
  });

  it('is undone with one press', () => {
    const talk = new Talk().at('cells.penalties').press('zero').press('back');
    expect(talk.cell(PENALTIES)).toBeNull();
    expect(talk.session.cursor).toBe('cells.penalties');
  });

  it('fills only the rest, shown first, where some figures are there', () => {
    const talk = new Talk().at('cells.penalties').say('处罚3件').press('confirm').press('zero');
    expect(talk.session.proposal).not.toBeNull();
    expect(talk.cell('proactive.coerciveMeasures.decisions')).toBeNull();
  });
});
