import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

describe('figures that wait to be confirmed', () => {
  it('add up over several messages, and count with one press', () => {
    const talk = new Talk().at('cells.applications').say('新收自然人9件').say('新收企业3件');
    expect(talk.session.proposal?.cells).toMatchObject({
      'applications.new.naturalPerson': 9,
      'applications.new.business': 3,
    });
    expect(talk.cell('applications.new.business')).toBeNull();
    expect(talk.press('confirm').cell('applications.new.business')).toBe(3);
    expect(talk.seen).toContain('已计入：');
    expect(talk.seen).toMatch(/还有\d+格没有数字，可继续填，或点“其余为0”。/);
  });

  it('“其余为0” leaves a sum alone that was not laid out yet', () => {
    const talk = new Talk().at('cells.applications').say('新收12件').say('其余为0');
    expect(talk.session.proposal?.cells).not.toHaveProperty('applications.new.business');
    expect(talk.session.proposal?.cells).toMatchObject({ 'applications.granted.business': 0 });
    expect(talk.seen).toContain('共12件，没有说明是哪类申请人，请说明各类申请人各几件');
  });

  it('are counted as they were shown: a zero that stood there before is not told again', () => {
    const talk = new Talk().at('cells.normativeDocuments').say('制发0件').press('confirm');
    talk.say('制发0件，废止0件，现行有效15件');
    expect(talk.press('confirm').seen).toContain('·现行有效件数 15，1格0。');
  });

  it('given beside another question lead back to it', () => {
    const talk = new Talk().at('notes.problems').say('行政许可改成286件');
    expect(talk.session.proposal?.back).toBe('notes.problems');
    talk.press('confirm');
    expect(talk.session.cursor).toBe('notes.problems');
    expect(talk.seen).toContain('“行政许可”已计入：行政许可·本年处理决定数量 286。');
  });
});
