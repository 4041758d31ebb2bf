import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const asked = () => new Talk().at('received');

describe('whether any application arrived', () => {
  it('“未收到” fills 三 with zeros at once and says how to undo it', () => {
    const talk = asked().press('nothing');
    expect(talk.cell('applications.new.naturalPerson')).toBe(0);
    expect(talk.seen).toContain('第三部分各格已填0。按错了点“上一步”。');
    expect(talk.say('上一步').cell('applications.new.naturalPerson')).toBeNull();
  });

  it('“未收到，也无复议诉讼” fills 四 as well', () => {
    expect(asked().press('nothing-at-all').cell('disputes.reconsideration.upheld')).toBe(0);
    expect(asked().press('nothing').cell('disputes.reconsideration.upheld')).toBeNull();
  });

  it('“收到了” leads to the table', () => {
    expect(asked().press('something').session.cursor).toBe('cells.applications');
  });

  it('a no in words is shown before it counts', () => {
    const talk = asked().say('没收到');
    expect(talk.session.proposal).not.toBeNull();
    expect(talk.cell('applications.new.naturalPerson')).toBeNull();
  });

  it('shows the zeros before they replace figures that are there', () => {
    const talk = asked().press('something').say('新收自然人3件，自然人予以公开3件').press('confirm');
    talk.at('received').press('nothing');
    expect(talk.session.proposal).not.toBeNull();
    expect(talk.cell('applications.new.naturalPerson')).toBe(3);
  });
});
