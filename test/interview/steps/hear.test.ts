import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/interview/session.ts';
import { step } from '../../../src/interview/step.ts';
import { Talk } from '../support/talk.ts';

const at = (question: string): Talk => new Talk().at(question);
const offers = ({ session }: Talk) =>
  session.heard?.state === 'asked' ? session.heard.offers.map(({ does }) => does) : [];

describe('what is heard', () => {
  it('is done where all of it was understood', () => {
    expect(at('cells.licences').say('跳过').session.cursor).not.toBe('cells.licences');
  });

  it('is shown first where it is figures, and what was not used stands beside them', () => {
    const { session } = at('cells.licences').say('许可286件');
    expect(session.proposal?.cells).toEqual({ 'proactive.licences.decisions': 286 });
  });

  it('is asked about where nothing was understood, with how a figure can be said', () => {
    const talk = at('cells.licences').say('新收一大堆');
    expect(talk.seen).toContain('没有读出这一问的数字');
    expect(offers(talk)).toContain('leave');
  });

  it('is nothing where there are no words', () => {
    const talk = at('cells.licences');
    const before = talk.session;
    expect(talk.say('  ').session).toMatchObject({ cursor: before.cursor, notices: before.notices });
  });
});

describe('what was said while nobody listened', () => {
  const late = (session: Session, text: string, at: string): Session =>
    step(session, {
      kind: 'text',
      text,
      message: at,
      by: 'UCLERK1',
      day: '2026-01-12',
      model: false,
      at: `2026-01-12T01:${at}:00.000Z`,
      readAt: '2026-01-12T01:30:00.000Z',
    });

  it('answers the question that stood then, and no other one', () => {
    const first = late(new Talk().at('notes.onRequest').session, '没有', '10');
    expect(first.content.answers['notes.onRequest']).toMatchObject({ state: 'answered' });
    const second = late(first, '没有', '11');
    expect(second.content.answers).toEqual(first.content.answers);
    expect(second.heard).toMatchObject({ state: 'asked', offers: [{ does: 'carryOut' }, { does: 'leave' }] });
    const { content } = late(first, '没有', '31');
    expect(content.answers[first.cursor]).toMatchObject({ state: 'answered' });
  });
});

describe('a forwarded message', () => {
  it('is what it says, without who said it', () => {
    expect(at('cells.licences').say('[转发] 许可286件').session.proposal?.cells).toEqual({
      'proactive.licences.decisions': 286,
    });
  });
});

describe('words with a model at hand', () => {
  it('go to it where they were not understood, and not where they were', () => {
    const talk = at('cells.licences');
    talk.model = true;
    expect(talk.say('新收一大堆').session.tasks.map(({ work }) => work.kind)).toContain('hear');
    const plain = at('cells.licences');
    plain.model = true;
    expect(plain.say('许可286件').session.tasks).toEqual([]);
  });
});

describe('before a report is cancelled', () => {
  it('yes cancels it, no goes back, and whatever else is said is heard at its question', () => {
    const asked = () => at('cells.licences').say('取消年报');
    expect(asked().session.view).toBe('confirm-cancel');
    expect(asked().say('对').session.state).toBe('cancelled');
    expect(asked().say('不对').session).toMatchObject({ state: 'open', view: 'question' });
    expect(asked().say('许可286件').session).toMatchObject({ state: 'open', view: 'changes' });
  });
});

describe('an edited message', () => {
  const edit = (talk: Talk, text: string, message: string) => talk.put({ kind: 'edited', text, message });

  it('takes the place of what waits for a yes', () => {
    const talk = at('cells.licences').say('许可286件', 'm1');
    edit(talk, '许可296件', 'm1');
    expect(talk.session.proposal?.cells).toEqual({ 'proactive.licences.decisions': 296 });
  });

  it('takes the place of the last answer', () => {
    const talk = at('notes.problems').say('移交不够及时', 'm1');
    edit(talk, '解读形式单一', 'm1');
    expect(talk.session.content.notes['notes.problems']).toEqual(['解读形式单一']);
  });

  it('that is older changes nothing, and that is said', () => {
    const talk = at('notes.problems').say('移交不够及时', 'm1').say('制作图解', 'm2');
    edit(talk, '解读形式单一', 'm1');
    expect(talk.session.content.notes['notes.problems']).toEqual(['移交不够及时']);
    expect(talk.seen).toContain('修改较早的消息不会改动已填内容');
  });
});
