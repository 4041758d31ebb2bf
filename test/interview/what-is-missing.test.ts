import { describe, expect, it } from 'vitest';
import { reachesFile, settle } from './support/clerk.ts';
import { Talk } from './support/talk.ts';

/** Where a button leads, as it stands in the choices or in the menu. */
const ways = ({ prompt }: Talk): string[] => [...prompt.buttons, ...prompt.places].map(({ value }) => value);

describe('an early “检查”', () => {
  it('speaks of what was asked: what was not is “还没问到”, and no cell “不是非负整数”', () => {
    const talk = new Talk().press('without').say('检查');
    expect(talk.seen).toContain('检查完成：错误0处，提示0处，参考0处。检查的是已填内容。');
    expect(talk.seen).toContain('还没问到：联系方式、第一部分6问');
    expect(talk.seen).not.toContain('非负整数');
    expect(talk.seen).not.toContain('没有内容');
    expect(talk.seen).not.toContain('没有写出问题');
  });

  it('still speaks of what is wrong in what was given', () => {
    const talk = new Talk().at('cells.applications').say('新收自然人5件，商业企业0件').press('confirm');
    talk.press('zero');
    if (talk.session.proposal) talk.press('confirm');
    talk.say('检查');
    expect(talk.seen).toContain('【错误】');
    expect(talk.seen).toContain('还没问到：');
  });

  it('leads to every single place that is missing', () => {
    const talk = new Talk().press('without').say('检查');
    expect(ways(talk)).toEqual(
      expect.arrayContaining(['go:contact', 'go:notes.platforms', 'go:cells.disputes', 'go:draft.other']),
    );
    expect(talk.press('go:notes.platforms').session.cursor).toBe('notes.platforms');
  });
});

describe('what was skipped', () => {
  const skipping = (...skipped: string[]): Talk => {
    const talk = new Talk();
    for (const id of skipped) talk.at(id).say('跳过');
    talk.at('previous');
    reachesUntilCheck(talk);
    return talk;
  };

  /** Walks on as a careful clerk does, without going back to what was skipped. */
  function reachesUntilCheck(talk: Talk): void {
    for (let turn = 0; turn < 60 && talk.session.cursor !== 'check'; turn += 1) {
      settle(talk);
      const ids = [...talk.prompt.buttons, ...talk.prompt.aside].map(({ value }) => value);
      const next = ['confirm', 'accept', 'keep-mark:0', 'without', 'zero', 'nothing-at-all', 'none', 'skip'];
      const id = next.find((each) => ids.includes(each));
      if (id === undefined) throw new Error(`nothing leads on from ${talk.session.cursor}`);
      talk.press(id);
    }
  }

  it('is named at the check with 【现在填】', () => {
    const talk = skipping('notes.platforms', 'cells.licences');
    expect(talk.seen).toContain('跳过了还没填：');
    expect(talk.seen).toContain('平台建设');
    expect(talk.seen).toContain('行政许可');
    expect(talk.prompt.buttons[0]?.label).toMatch(/^现在填：/);
    expect(ways(talk)).toEqual(expect.arrayContaining(['go:notes.platforms', 'go:cells.licences']));
  });

  it('is named where a text cannot be drafted for want of it', () => {
    const talk = new Talk().at('notes.problems').say('跳过').say('跳过').at('draft.problems');
    expect(talk.seen).toContain('这一部分还不能起草。');
    expect(talk.seen).toContain('跳过了还没填：存在的问题、改进措施。');
    expect(talk.buttons).toContain('现在填：存在的问题');
    expect(talk.press('go:notes.problems').session.cursor).toBe('notes.problems');
  });

  it('and of whom something is asked, by when', () => {
    const talk = new Talk().at('cells.licences').say('问过再填 法规股 1月20日前').say('检查');
    expect(talk.seen).toContain('问过再填：行政许可（问法规股，2026年1月20日前）');
  });
});

describe('after a jump to a later part', () => {
  it('the questions before it are put once the later ones are answered, not an empty draft', () => {
    const talk = new Talk().press('without').say('去第六部分');
    talk.press('none').press('none');
    settle(talk);
    talk.press('accept');
    expect(talk.session.cursor).toBe('contact');
    expect(talk.seen).toContain('前面还有');
    expect(talk.seen).not.toContain('无法起草');
    expect(reachesFile(talk).reached).toBe(true);
  });
});
