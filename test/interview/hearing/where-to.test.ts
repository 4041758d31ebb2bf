import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const goes = (at: string, said: string): string => new Talk().at(at).say(said).session.cursor;

describe('where somebody wants to go', () => {
  it.each([
    ['cells.applications', '能不能先去填处罚', 'cells.penalties'],
    ['cells.penalties', '我想先把问题那块写了', 'notes.problems'],
    ['received', '先不管这个，填后面的文字', 'notes.proactiveDisclosure'],
    ['cells.disputes', '这题跳过，先弄后面文字的', 'notes.proactiveDisclosure'],
  ])('at %s: %s', (at, said, to) => {
    expect(goes(at, said)).toBe(to);
  });
});

describe('figures that are to come from the ledger', () => {
  it.each(['照着台账填上', '台账有的话直接拿过来', '从登记系统自动取'])('%s', (said) => {
    const { tasks } = new Talk().at('cells.applications').say(said).session;
    expect(tasks.at(-1)?.work).toEqual({ kind: 'read-ledger', purpose: 'fill' });
  });
});

describe('a note that was given', () => {
  const given = (note: string) => new Talk().at('notes.proactiveDisclosure').say(note);
  const offered = (talk: Talk) =>
    talk.session.heard?.state === 'asked' ? talk.session.heard.offers[0] : undefined;

  it('tells a figure of a part of the year, and is asked about', () => {
    expect(offered(given('官网发稿90篇').say('90是上半年的，全年是170'))).toMatchObject({
      note: '官网发稿170篇',
    });
  });

  it('has a word that is not wanted', () => {
    expect(offered(given('乡亲们来访60人次').say('别写乡亲们，换成群众'))).toMatchObject({
      note: '群众来访60人次',
    });
  });

  it('is followed by another', () => {
    const talk = given('官网发稿90篇').say('后面再补一句，图解4期');
    expect(talk.session.content.notes['notes.proactiveDisclosure']).toEqual(['官网发稿90篇', '图解4期']);
  });
});
