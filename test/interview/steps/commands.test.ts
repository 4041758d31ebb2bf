import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

describe('what may be said at any moment', () => {
  it('“上一步” at the beginning has nothing to take back', () => {
    expect(new Talk().say('上一步').seen).toContain('已是第一步，没有可退的。');
  });

  it('“上一步” lets go of what waits to be confirmed first, then takes the last answer back', () => {
    const talk = new Talk().at('notes.fees').say('没有').at('cells.licences').say('许可286件').say('上一步');
    expect(talk.session).toMatchObject({ proposal: null, cursor: 'cells.licences' });
    expect(talk.session.content.notes).toHaveProperty('notes.fees');
    talk.say('上一步');
    expect(talk.session.cursor).toBe('notes.fees');
    expect(talk.session.content.notes).toEqual({});
  });

  it('“跳过” of whether any arrived skips the table with it; the check cannot be skipped', () => {
    const { answers } = new Talk().at('received').say('跳过').session.content;
    expect([answers.received?.state, answers['cells.applications']?.state]).toEqual(['skipped', 'skipped']);
    expect(new Talk().at('check').say('跳过').seen).toContain('这一步不能跳过，可以说“暂停”。');
    expect(new Talk().at('check').say('等王主任看过再生成').session.state).toBe('paused');
  });

  it('“去第四部分” goes there, also past what was not answered', () => {
    expect(new Talk().say('去第四部分').session.cursor).toBe('cells.disputes');
  });

  it('“取消” is asked once more, and anything but a yes goes on', () => {
    expect(new Talk().say('取消').session).toMatchObject({ state: 'open', view: 'confirm-cancel' });
    expect(new Talk().say('取消').press('cancel-yes').session.state).toBe('cancelled');
    expect(new Talk().say('取消').press('cancel-no').session.state).toBe('open');
  });

  it('“暂停” keeps everything until the next word', () => {
    const talk = new Talk().at('notes.fees').say('暂停');
    expect(talk.session.state).toBe('paused');
    expect(talk.say('没有').session).toMatchObject({
      state: 'open',
      content: { notes: { 'notes.fees': [] } },
    });
  });

  it('“看初稿” says how many questions are still open', () => {
    expect(new Talk().say('看初稿').seen).toMatch(/初稿在要点和表格填完后自动起草，还有\d+问没有填/);
  });
});
