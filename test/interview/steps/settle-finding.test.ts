import { expect, it } from 'vitest';
import { keptWith, settledBy } from '../../../src/interview/steps/settle-finding.ts';
import { Talk } from '../support/talk.ts';

const STAMP = { by: 'U1', at: '2026-01-12T01:00:00.000Z', day: '2026-01-12', model: false };
const { session } = new Talk();

it('a reason stays with the report, and the check is shown again', () => {
  const next = keptWith(session, STAMP, 'swing-1', '机构合并');
  expect(next.content.kept).toEqual({ 'swing-1': { reason: '机构合并', by: 'U1', at: STAMP.at } });
  expect(next.cursor).toBe('check');
});

it('what was said or pressed is done, and said', () => {
  const kept = settledBy(session, STAMP, { does: 'keep', finding: 'swing-1', reason: '机构合并', label: '' });
  expect(kept.notices.at(-1)?.text).toContain('机构合并');
  expect(settledBy(session, STAMP, { does: 'go', question: 'cells.penalties', label: '' }).cursor).toBe(
    'cells.penalties',
  );
  expect(settledBy(session, STAMP, { does: 'recount', named: 'gone:1', label: '' })).toBe(session);
});
