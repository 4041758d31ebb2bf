import { describe, expect, it } from 'vitest';
import { Talk } from '../../support/talk.ts';
import { actAt } from './read-at.ts';

const READER = '补要点';

describe('a note that joins what was said before', () => {
  it.each([
    ['notes.problems', '再补一条：培训少', { does: 'notes', notes: ['培训少'], adds: true }],
    [
      'notes.measures',
      '再加一条问题，群众不知道去哪查着',
      { does: 'notes', notes: ['群众不知道去哪查着'], questions: ['notes.problems'] },
    ],
  ])('%s: %s', (at, said, act) => {
    expect(actAt(READER, at, said)).toMatchObject(act);
  });

  it.each([
    ['notes.problems', '培训少'],
    ['notes.supervision', '补充了两名工作人员'],
    ['notes.supervision', '我想再补充一下刚才那问'],
  ])('says nothing of, at %s: %s', (at, said) => {
    expect(actAt(READER, at, said)).toBeNull();
  });
});

it('goes behind the note that was given last, and leaves that as it is', () => {
  const talk = new Talk().at('notes.measures').say('建立公开事项台账').say('再跟一句，每月抽查一次专栏');
  expect(talk.session.content.notes['notes.measures']).toEqual(['建立公开事项台账', '每月抽查一次专栏']);
});
