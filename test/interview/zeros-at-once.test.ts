import { describe, expect, it } from 'vitest';
import { withCells } from '../../src/report/cells.ts';
import { bureauReport } from '../fixtures/reports.ts';
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

describe('a bureau with nothing but zeros in section 二', () => {
  const cellsOf2 = (talk: Talk) =>
    ['normativeDocuments.issued', 'licences.decisions', 'penalties.decisions', 'fees.amountWan'].map((cell) =>
      talk.cell(`proactive.${cell}`),
    );

  it('answers once, with a button whose meaning stands above it, undone with one press', () => {
    const talk = new Talk().at('cells.normativeDocuments');
    expect(talk.seen).toContain(
      '“本部分全为0”表示：行政规范性文件、行政许可、行政处罚、行政强制、行政事业性收费今年均为0。',
    );
    talk.press('zero-section');
    expect(cellsOf2(talk)).toEqual([0, 0, 0, 0]);
    expect(talk.session.cursor).toBe('received');
    talk.press('back');
    expect(cellsOf2(talk)).toEqual([null, null, null, null]);
    expect(talk.session.cursor).toBe('cells.normativeDocuments');
  });

  it('is offered it no more once a figure stands there, nor where last year had figures', () => {
    const some = new Talk().at('cells.licences').say('12').press('confirm');
    expect(some.buttons).not.toContain('本部分全为0');
    const last = withCells(bureauReport(), { 'proactive.licences.decisions': 30 });
    const previous = [{ ...last, year: 2024 }];
    expect(new Talk({ previous }).press('confirm').at('cells.licences').buttons).not.toContain('本部分全为0');
  });
});

describe('【未收到】 beside what last year left', () => {
  it('makes the new ones 0 at once and asks for the results of the others', () => {
    const last = withCells(bureauReport(), { 'applications.carriedForward.naturalPerson': 2 });
    const talk = new Talk({ previous: [{ ...last, year: 2024 }] }).press('confirm').at('received');
    expect(talk.buttons).not.toContain('未收到，也无复议诉讼');
    talk.press('nothing');
    expect(talk.cell('applications.new.business')).toBe(0);
    expect(talk.session.cursor).toBe('cells.applications');
  });
});
