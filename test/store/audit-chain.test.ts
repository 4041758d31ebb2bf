import { describe, expect, it } from 'vitest';
import { type AuditEntry, chained, checkChain, EMPTY_CHAIN } from '../../src/store/audit-chain.ts';

/** A trail of so many entries on two documents. */
function trail(length: number): AuditEntry[] {
  const entries: AuditEntry[] = [];
  let head = EMPTY_CHAIN;
  for (let at = 1; at <= length; at += 1) {
    const account = {
      at: `2026-01-05T01:00:${String(at).padStart(2, '0')}.000Z`,
      by: 'U1',
      what: 'report.text',
      detail: { 'applications.new.naturalPerson': `${at - 1}→${at}`, question: 'cells.intake' },
    };
    const entry = chained(head, account, `o1-202${at % 2}`, `m:T1:C1:${at}`, `{"revision":${at}}`);
    entries.push(entry);
    head = { length: at, hash: entry.hash, listed: at };
  }
  return entries;
}

async function* stored(entries: readonly (AuditEntry | string)[]) {
  for (const entry of entries) yield typeof entry === 'string' ? entry : JSON.stringify(entry);
}

const changed = (at: number, change: (entry: AuditEntry) => AuditEntry): AuditEntry[] =>
  trail(6).map((entry, index) => (index === at - 1 ? change(entry) : entry));

describe('an audit trail', () => {
  it('is whole as it was written, and ends with its last hash', async () => {
    const entries = trail(6);
    const check = await checkChain(stored(entries));
    expect(check).toMatchObject({ kind: 'whole', head: { length: 6, hash: entries[5]?.hash } });
    expect(check.kind === 'whole' && [...check.documents.keys()].sort()).toEqual(['o1-2020', 'o1-2021']);
    expect(await checkChain(stored([]))).toMatchObject({ kind: 'whole', head: { length: 0, hash: '' } });
  });

  const DAMAGE: readonly (readonly [string, readonly (AuditEntry | string)[], number, string])[] = [
    ['who did it', changed(3, (entry) => ({ ...entry, by: 'U2' })), 3, 'changed'],
    ['when', changed(2, (entry) => ({ ...entry, at: '2026-01-06T00:00:00.000Z' })), 2, 'changed'],
    [
      'a figure',
      changed(4, (entry) => ({ ...entry, detail: { ...entry.detail, question: 'x' } })),
      4,
      'changed',
    ],
    ['the document’s digest', changed(6, (entry) => ({ ...entry, document: '0'.repeat(64) })), 6, 'changed'],
    ['from which message', changed(1, (entry) => ({ ...entry, from: 'm:T1:C1:9' })), 1, 'changed'],
    ['an entry taken out', trail(6).filter((_, index) => index !== 2), 3, 'out-of-sequence'],
    [
      'two entries exchanged',
      trail(6).map((one, at, all) => all[at === 1 ? 2 : at === 2 ? 1 : at] ?? one),
      2,
      'out-of-sequence',
    ],
    ['no entry at all', [...trail(2), 'nonsense'], 3, 'unreadable'],
  ];

  it.each(DAMAGE)('names the first broken link when somebody changed %s', async (_, entries, at, why) => {
    expect(await checkChain(stored(entries))).toEqual({ kind: 'broken', at, why });
  });

  it('is broken after an entry that was written anew with a hash of its own', async () => {
    const entries = trail(6);
    const [first, second] = entries;
    if (!first || !second) throw new Error('a trail of six has two');
    const head = { length: 1, hash: first.hash };
    const forged = chained(head, { ...second, by: 'U9' }, second.subject, second.from, '{}');
    expect(await checkChain(stored([first, forged, ...entries.slice(2)]))).toEqual({
      kind: 'broken',
      at: 3,
      why: 'unlinked',
    });
  });
});
