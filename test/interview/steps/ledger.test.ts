import { describe, expect, it } from 'vitest';
import type { LedgerFigures } from '../../../src/interview/session.ts';
import { showsLedger } from '../../../src/interview/steps/ledger.ts';
import { Talk } from '../support/talk.ts';

const LEDGER: LedgerFigures = {
  day: '2026-01-12',
  figures: { 'applications.new.naturalPerson': 9, 'applications.new.total': 9 },
  unconfirmed: 0,
  knowsEarlierYears: true,
  fees: { count: 1, sentence: '收取信息处理费1件共100元。' },
};
const tasksOf = ({ session }: Talk) => session.tasks.filter(({ work }) => work.kind === 'read-ledger');
/** Somebody wanted the ledger's figures, and it was read. */
function filled(ledger: LedgerFigures | null) {
  const talk = new Talk().at('cells.applications').say('按台账填');
  const task = tasksOf(talk).find(({ work }) => 'purpose' in work && work.purpose === 'fill')?.id ?? '';
  return talk.put({ kind: 'ledger-read', task, ledger });
}

describe('filling from the ledger', () => {
  it('is wanted once, however often it is said', () => {
    const talk = new Talk().at('cells.applications').say('按台账填').say('按台账填');
    expect(tasksOf(talk).filter(({ work }) => 'purpose' in work && work.purpose === 'fill')).toHaveLength(1);
  });

  it('shows its figures before they count', () => {
    const talk = filled(LEDGER);
    expect(talk.session.proposal).toMatchObject({ from: 'ledger', settles: ['received', 'cells.disputes'] });
    expect(talk.cell('applications.new.naturalPerson')).toBeNull();
    expect(talk.press('confirm').cell('applications.new.naturalPerson')).toBe(9);
  });

  it('says what to do where it holds nothing', () => {
    expect(filled(null).seen).toContain('台账里还没有申请。');
  });
});

it('its sentence on fees becomes the note with one press', () => {
  const talk = new Talk().at('notes.fees');
  talk.session = { ...talk.session, ledger: LEDGER };
  expect(talk.press('ledger').session.content.notes['notes.fees']).toEqual(['收取信息处理费1件共100元。']);
});

it('a fresh look shows anything new only where it says something of the question', () => {
  const at = (cursor: string) => {
    const { session } = new Talk().at(cursor);
    return showsLedger(session, { ...session, ledger: LEDGER });
  };
  expect(at('cells.applications')).toBe(true);
  expect(at('notes.problems')).toBe(false);
});
