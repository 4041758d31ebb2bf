import { describe, expect, it } from 'vitest';
import { Talk } from '../../support/talk.ts';

const given = () => new Talk().at('notes.platforms').say('专区新设电子屏2块');

describe('a note that is to stand at another question', () => {
  it.each([
    ['这条该放监督保障里', 'notes.supervision'],
    ['放错地方了，这是主动公开的', 'notes.proactiveDisclosure'],
    ['把刚才那条挪到其他事项去', 'notes.other'],
  ])('%s', (said, to) => {
    const talk = given().say(said);
    expect(talk.seen).toContain('移到');
    talk.press('heard:0');
    expect(talk.session.content.notes).toEqual({ 'notes.platforms': [], [to]: ['专区新设电子屏2块'] });
  });

  it('is not meant by what tells of the work', () => {
    const talk = given().say('信访平台归到热线');
    expect(talk.seen).not.toContain('移到');
  });
});
