import { describe, expect, it } from 'vitest';
import { Talk } from './support/talk.ts';

describe('“其余都是0”', () => {
  const filled = () =>
    new Talk()
      .at('cells.applications')
      .say('新收20件，都是自然人')
      .press('confirm')
      .say('公开20件')
      .press('confirm');

  it.each([
    '其余都是0',
    '其余全部为0',
    '剩下的都没有',
    '其他都是0',
    '别的都没有',
  ])('%s leaves the figures that stand as they are', (said) => {
    const talk = filled().say(said).press('confirm');
    expect(talk.cell('applications.new.naturalPerson')).toBe(20);
    expect(talk.cell('applications.granted.naturalPerson')).toBe(20);
    expect(talk.cell('applications.refusedPetition.business')).toBe(0);
  });

  it('waits for the results where only 新收 stands', () => {
    const talk = new Talk().at('cells.applications').say('新收20件，都是自然人').press('confirm');
    expect(talk.say('其余都是0').seen).toContain('请说明办理结果');
    expect(talk.cell('applications.new.naturalPerson')).toBe(20);
  });

  it('“全都是0” means all, and says which figures it would change', () => {
    expect(filled().say('全都是0').seen).toContain('原为20，将改为0，请核对');
  });
});

describe('words that were asked about and not answered for', () => {
  it('are said to be in nothing when something else comes', () => {
    const talk = new Talk().at('notes.onRequest').say('当面都收');
    expect(talk.seen).toContain('“当面都收”还没有记');
    talk.say('线上受理渠道1个');
    expect(talk.seen).toContain('刚才那句“当面都收”没有记入；要记请再说一次。');
    talk.say('没有');
    expect(talk.seen).not.toContain('当面都收');
  });
});

describe('a figure without a word, where notes are asked for', () => {
  it('is asked about: it says not what it counts', () => {
    const talk = new Talk().at('notes.platforms').say('1,250件');
    expect(talk.session.content.notes['notes.platforms']).toBeUndefined();
    expect(talk.seen).toContain('“1,250件”还没有记');
  });

  it('is one where a fee is asked for', () => {
    const talk = new Talk().at('notes.fees').say('1件，100元');
    expect(talk.session.content.notes['notes.fees']).toEqual(['1件，100元']);
  });
});
