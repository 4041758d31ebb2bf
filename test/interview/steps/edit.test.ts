import { describe, expect, it } from 'vitest';
import {
  advanced,
  lettingGo,
  marked,
  movedTo,
  withNotice,
  withTask,
} from '../../../src/interview/steps/edit.ts';
import { phrase } from '../../../src/report/language.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();
const STAMP = { by: 'UCLERK1', at: '2026-01-12T01:00:00.000Z', day: '2026-01-12', model: false };
const told = ({ notices }: typeof session) => notices.map(({ text }) => text);

describe('a sentence above the next question', () => {
  it('is kept in the tongue of the report, the last six of them', () => {
    const say = (of: typeof session, at: number) => withNotice(of, phrase(`第${at}句`, `sentence ${at}`));
    const all = [1, 2, 3, 4, 5, 6, 7, 8].reduce(say, { ...session, notices: [] });
    expect(told(all)).toEqual(['第3句', '第4句', '第5句', '第6句', '第7句', '第8句']);
    expect(told(say({ ...session, notices: [], lang: 'en' }, 1))).toEqual(['sentence 1']);
  });

  it('is shown once, however often it was said before it could be shown', () => {
    const say = (of: typeof session) => withNotice(of, phrase('那一步已有更新。', 'That step has moved on.'));
    expect(told(say(say(say({ ...session, notices: [] }))))).toEqual(['那一步已有更新。']);
  });
});

describe('what was read for one question and not confirmed', () => {
  const open = () => new Talk().at('cells.licences').say('许可286件').session;

  it('is let go of on the way to another question, and that is said', () => {
    const moved = movedTo(open(), 'notes.platforms');
    expect([moved.proposal, moved.cursor]).toEqual([null, 'notes.platforms']);
    expect(told(moved).at(-1)).toContain('刚才读到的内容没有确认，未计入');
  });

  it('stays at its own question', () => {
    expect(lettingGo(open(), 'cells.licences').proposal).not.toBeNull();
    expect(lettingGo(session, null)).toBe(session);
  });
});

describe('going on', () => {
  it('leads to the first question that is due; earlier ones that were left are told of', () => {
    const last = marked({ ...session, cursor: 'notes.other' }, ['notes.other'], STAMP);
    const next = advanced(last);
    expect(next.cursor).toBe('previous');
    expect(told(next).at(-1)).toMatch(/^后面的已填完，前面还有\d+问没有填，现在接着填。$/);
  });

  it('past what is answered says nothing', () => {
    const next = advanced(marked(session, ['previous'], STAMP));
    expect(next.cursor).not.toBe('previous');
    expect(told(next)).toEqual(told(session));
  });
});

it('work for the world is named by the revision at which it was first wanted', () => {
  const { tasks } = withTask(session, STAMP, { kind: 'send-workbook' });
  const since = session.revision + 1;
  expect(tasks.at(-1)).toMatchObject({ id: `send-workbook-${since}`, since, by: 'UCLERK1' });
});
