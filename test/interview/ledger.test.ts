import { describe, expect, it } from 'vitest';
import { figuresOf, ledgerDifferences, ledgerGaps, ledgerLine } from '../../src/interview/ledger.ts';
import type { LedgerFigures, Session } from '../../src/interview/session.ts';
import { withCells } from '../../src/report/cells.ts';
import { Talk } from './support/talk.ts';

const LEDGER: LedgerFigures = {
  day: '2026-01-12',
  figures: {
    'applications.new.naturalPerson': 9,
    'applications.new.total': 9,
    'applications.carriedOver.total': 2,
    'applications.total.total': 10,
    'applications.carriedForward.total': 1,
  },
  unconfirmed: 0,
  knowsEarlierYears: true,
  fees: { count: 0, sentence: '' },
};
const YOUNG: LedgerFigures = { ...LEDGER, knowsEarlierYears: false, unconfirmed: 2 };
const { session } = new Talk();

const typed = (cells: Parameters<typeof withCells>[1]): Session => ({
  ...session,
  ledger: LEDGER,
  content: { ...session.content, report: withCells(session.content.report, cells) },
});

describe('what the ledger says of the year', () => {
  it('is told in one line, without what it cannot know', () => {
    expect(ledgerLine(session, LEDGER)).toBe(
      '台账（截至2026-01-12）2025年：新收9件，上年结转2件，办结10件，未办结1件。',
    );
    expect(ledgerLine(session, YOUNG)).not.toContain('结转');
  });

  it('has its gaps named: what was not confirmed, and the years before it began', () => {
    expect(ledgerGaps(session, LEDGER)).toEqual([]);
    const [receipt, earlier] = ledgerGaps(session, YOUNG);
    expect(receipt).toContain('有2件申请未登记双方确认之日');
    expect(earlier).toContain('台账中没有2025年以前的申请');
  });

  it('fills every cell but sums, a blank one with 0, 上年结转 only where it knows it', () => {
    const known = Object.fromEntries(figuresOf(session, LEDGER));
    expect(known).toMatchObject({
      'applications.new.naturalPerson': 9,
      'disputes.reconsideration.upheld': 0,
    });
    expect(known).not.toHaveProperty('applications.new.total');
    const rows = figuresOf(session, YOUNG).map(([path]) => path.split('.')[1]);
    expect(rows).not.toContain('carriedOver');
  });
});

describe('what was typed beside it', () => {
  it('differs where another figure stands, not where nothing does', () => {
    expect(
      ledgerDifferences(typed({ 'applications.new.naturalPerson': 8, 'applications.new.business': 0 })),
    ).toEqual([{ path: 'applications.new.naturalPerson', typed: 8, ledger: 9 }]);
    expect(ledgerDifferences({ ...typed({ 'applications.new.naturalPerson': 8 }), ledger: null })).toEqual(
      [],
    );
  });
});
