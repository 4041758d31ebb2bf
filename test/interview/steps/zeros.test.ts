import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

describe('the button for zeros', () => {
  it('takes effect at once where nothing of the question is filled', () => {
    const talk = new Talk().at('cells.normativeDocuments').press('zero');
    expect(talk.cell('proactive.normativeDocuments.issued')).toBe(0);
    expect(talk.seen).toContain('按错了点“上一步”');
  });

  it('shows what it fills where a figure is there already', () => {
    const talk = new Talk().at('cells.normativeDocuments').say('制发2件').press('confirm');
    talk.at('cells.normativeDocuments').press('zero');
    expect(talk.session.proposal?.cells['proactive.normativeDocuments.repealed']).toBe(0);
    expect(talk.cell('proactive.normativeDocuments.repealed')).toBeNull();
  });

  it('fills a section that has several questions, and is not offered once one is answered', () => {
    const talk = new Talk().at('cells.licences');
    expect(talk.buttons).toContain('本部分全为0');
    talk.say('3件').press('confirm').at('cells.penalties');
    expect(talk.buttons).not.toContain('本部分全为0');
  });
});
