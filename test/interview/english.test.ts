import { describe, expect, it } from 'vitest';
import { settle } from './support/clerk.ts';
import { Talk } from './support/talk.ts';

const HAN = /\p{Script=Han}/u;

/** What stands in an English prompt in Chinese: words of the form and of the report alone. */
const said = (talk: Talk): string =>
  [...talk.prompt.notices, talk.prompt.text, talk.prompt.progress, ...talk.buttons].join('\n');

describe('whoever writes English', () => {
  it('is answered in English, and told once how to switch back', () => {
    const talk = new Talk().say('How do I start this report?');
    expect(talk.session.lang).toBe('en');
    expect(talk.seen).toContain('Answering in English from here');
    expect(talk.seen).toContain('说“中文”');
    talk.press('without');
    expect(said(talk)).not.toMatch(HAN);
    talk.say('中文');
    expect(talk.seen).toContain('请填办公地址');
  });

  it.each([
    'ok',
    'PDF',
    'zwgk@example.gov.cn',
    '12',
    'OA',
    '网站 website 2',
  ])('“%s” is not English', (text) => {
    expect(new Talk().at('notes.platforms').say(text).session.lang).toBe('zh');
  });

  it('walks the whole interview in English to the file, findings included', () => {
    const talk = new Talk().say('hello').press('without');
    const turns = [
      'Address: 1 Renmin Road, postcode 674200, phone 0888-1234567',
      'Website 45 items, 2 policy readings',
      'none',
      'nothing',
      '1 website, 1 WeChat account',
      'none',
      'issued 2, repealed 1, in force 15',
      '1,250',
      'penalties 86, coercive 0',
      '188000 yuan',
      'yes',
      'new 12, 10 natural persons and 2 businesses',
    ];
    for (const turn of turns) {
      talk.say(turn);
      if (talk.session.proposal) talk.press('confirm');
      expect(talk.prompt.progress).not.toMatch(HAN);
    }
    expect(talk.session.content.contact.address).toBe('1 Renmin Road');
    talk
      .say('natural persons: 9 granted, business 2 not held')
      .press('confirm')
      .press('zero')
      .press('confirm');
    talk.say('3 reconsiderations, 2 upheld, 1 pending; no litigation').press('confirm');
    for (const note of ['解读形式单一', '制作图解和短视频']) talk.say(note);
    talk.press('none').press('none');
    settle(talk);
    for (let turn = 0; turn < 4 && talk.session.cursor !== 'check'; turn += 1) {
      talk.press('accept');
      settle(talk);
    }
    expect(talk.session.lang).toBe('en');
    const finding = talk.prompt.items.map(({ text }) => text).join('\n');
    expect(finding).toContain('【error】section 3: Column "自然人" of 三');
    expect(finding).toContain('Ground: ');
    expect(talk.cell('proactive.fees.amountWan')).toBe(18.8);
  });
});
