import { expect, it } from 'vitest';
import { remember, undone } from '../../src/interview/history.ts';
import type { Session } from '../../src/interview/session.ts';
import { withCells } from '../../src/report/cells.ts';
import { Talk } from './support/talk.ts';

const { session } = new Talk().at('cells.applications');
const filled = (from: Session, count: number): Session => ({
  ...from,
  content: {
    ...from.content,
    report: withCells(from.content.report, { 'applications.new.business': count }),
  },
});

it('an answer that changed nothing is no step to go back', () => {
  expect(remember(session, { ...session, view: 'help' }, 'm1').history).toEqual(session.history);
  expect(undone(session)).toBeNull();
});

it('going back restores what there was, at the question that was put then', () => {
  const after = { ...remember(session, filled(session, 3), 'm1'), cursor: 'check' };
  const back = undone(after);
  expect(back?.content).toEqual(session.content);
  expect(back?.cursor).toBe('cells.applications');
  expect(back?.history).toEqual([]);
});

it('a note that was not there before is gone again, not empty', () => {
  const content = { ...session.content, notes: { 'notes.fees': ['没有收费'] } };
  expect(undone(remember(session, { ...session, content }, null))?.content.notes).toEqual({});
});

it('the last twelve answers can be taken back, one by one', () => {
  let now = session;
  for (let count = 1; count <= 15; count += 1) now = remember(now, filled(now, count), null);
  for (let steps = 0; steps < 12; steps += 1) now = undone(now) ?? now;
  expect(now.content.report.applications.new?.business).toBe(3);
  expect(undone(now)).toBeNull();
});
