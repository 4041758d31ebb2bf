import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

describe('对 and 不对', () => {
  const shown = () => new Talk().at('cells.licences').say('许可286件');

  it('of figures on the screen take them, or let go of them', () => {
    expect(shown().say('对').cell('proactive.licences.decisions')).toBe(286);
    const talk = shown().say('不对');
    expect(talk.session.proposal).toBeNull();
    expect(talk.seen).toContain('没有采用，请重填。');
  });

  it('“读错了” keeps them on the screen and asks which is wrong', () => {
    const talk = shown().say('读错了');
    expect(talk.session.proposal).not.toBeNull();
    expect(talk.seen).toContain('哪一处不对，直接说');
  });

  it.each([
    '对吗？',
    '没问题吧？',
    '这么报行不行',
  ])('“%s” takes nothing: whoever asks looks at it again', (said) => {
    const talk = shown().say(said);
    expect(talk.session.proposal).not.toBeNull();
    expect(talk.cell('proactive.licences.decisions')).toBeNull();
    expect(talk.seen).toContain('请核对上面的内容');
  });

  it('where nothing waits say so', () => {
    expect(new Talk().at('cells.licences').say('对').seen).toContain('没有等待确认的数字');
  });
});

it('what is strengthened mends no note that it shares a word with', () => {
  const talk = new Talk().at('notes.problems').say('答复偶有拖延').say('加强答复把关，增加培训');
  expect(talk.session.content.notes['notes.measures']).toEqual(['加强答复把关，增加培训']);
});

it('what comes later makes no file', () => {
  const talk = new Talk().at('previous').say('档案室有一份，我等会找到了再传');
  expect(talk.session.cursor).toBe('previous');
  expect(talk.session.tasks).toEqual([]);
});

describe('没有', () => {
  it.each([
    ['notes.problems', '记为'],
    ['previous', ''],
  ])('answers %s', (at, seen) => {
    const talk = new Talk().at(at).say('没有');
    expect(talk.session.content.answers[at]?.state).toBe('answered');
    expect(talk.seen).toContain(seen);
  });

  it('asked is no answer', () => {
    const talk = new Talk().at('notes.platforms').say('没有吗？');
    expect(talk.session.content.answers['notes.platforms']).toBeUndefined();
    expect(talk.seen).toContain('请按实际情况答');
  });

  it('where figures are asked is shown as zeros first', () => {
    const talk = new Talk().at('cells.licences').say('没有');
    expect(talk.session.proposal?.cells).toMatchObject({ 'proactive.licences.decisions': 0 });
    expect(talk.say('没有').session.proposal).not.toBeNull();
    expect(talk.cell('proactive.licences.decisions')).toBeNull();
  });

  it('is no way to reach the office', () => {
    expect(new Talk().at('contact').say('没有').session.content.answers.contact).toBeUndefined();
  });
});

it('有 alone asks for what there was', () => {
  expect(new Talk().at('notes.problems').say('有').seen).toContain('请写今年的情况，一行一条');
  expect(new Talk().at('previous').say('有').seen).toContain('请把上年年报文件拖到本话题里');
});

it('确认 at the question whether anything arrived agrees to neither answer; 收到了 does', () => {
  const asked = new Talk().at('received').say('确认');
  expect(asked.session.cursor).toBe('received');
  expect(asked.buttons).toEqual(expect.arrayContaining(['未收到', '收到了']));
  expect(new Talk().at('received').say('收到了').session.cursor).toBe('cells.applications');
});

it('neither applications nor disputes settles both parts in one confirmation', () => {
  const { proposal } = new Talk().at('received').say('没有，官司也没打过').session;
  expect(proposal?.settles).toEqual(['cells.applications', 'cells.disputes']);
  expect(Object.values(proposal?.cells ?? {}).every((value) => value === 0)).toBe(true);
});
