import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

/** What stands on the screen behind some messages; zeros are none. */
function shownAfter(question: string, ...texts: readonly string[]) {
  const talk = texts.reduce(
    (said, text) => (text === '确认' ? said.press('confirm') : said.say(text)),
    new Talk().at(question),
  );
  const cells = Object.entries(talk.session.proposal?.cells ?? {}).filter(([, value]) => value !== 0);
  return Object.fromEntries(cells.map(([path, value]) => [path.split('.').slice(-2).join('.'), value]));
}

const RECEIVED = ['新收个人10件，企业4件，其余0，结转没有', '确认'];

describe('figures whose row is only assumed', () => {
  it('are asked about where words that nobody knows may tell the row', () => {
    expect(shownAfter('cells.applications', ...RECEIVED, '县里明文规定不让给看的有2件，是个人')).toEqual({});
  });

  it('are asked about where they would come to more than was received', () => {
    const before = [...RECEIVED, '公开个人6件'];
    expect(shownAfter('cells.applications', ...before, '其它九件是个人')).toEqual({
      'granted.naturalPerson': 6,
    });
  });

  it('take the place of nothing where they are told beside it', () => {
    const before = [...RECEIVED, '公开个人6件'];
    expect(shownAfter('cells.applications', ...before, '另外2个人要的材料我们这没有')).toEqual({
      'granted.naturalPerson': 6,
    });
  });
});

describe('a figure that is said to be wrong', () => {
  it('is asked about rather than kept', () => {
    const talk = new Talk().at('cells.applications').say('新收个人10件，企业4件');
    expect(talk.say('企业4件不对，应该一件都没有').session.heard?.state).toBe('asked');
  });
});

describe('the others', () => {
  it('are none, and not the one that is named', () => {
    expect(shownAfter('cells.applications', '新收个人10件，企业4件', '除了自然人其他都是0')).toEqual({
      'new.naturalPerson': 10,
    });
  });
});
