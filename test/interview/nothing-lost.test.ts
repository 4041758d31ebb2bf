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

describe('what was taken is quoted as taken', () => {
  it('figures that were confirmed, with the question they are of', () => {
    const talk = new Talk().at('cells.penalties').say('处罚86件，强制0件').press('confirm');
    expect(talk.seen).toContain('“行政处罚、行政强制”已计入：行政处罚·本年处理决定数量 86，1格0。');
  });

  it('a contact, and what of it is still wanted', () => {
    const talk = new Talk().at('contact').say('城关镇人民路1号');
    expect(talk.seen).toContain('联系方式已记下：城关镇人民路1号。');
    expect(talk.seen).toContain('还没有办公电话');
  });

  it('notes, with 【改】 and 【不是要点】', () => {
    const talk = new Talk().at('notes.platforms').say('网站1个');
    expect(talk.seen).toContain('“平台建设”记下：“网站1个”。');
    expect(talk.buttons).toEqual(expect.arrayContaining(['改', '不是要点']));
  });
});
