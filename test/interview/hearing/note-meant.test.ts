import { describe, expect, it } from 'vitest';
import { noteCounting, noteMeant } from '../../../src/interview/hearing/note-meant.ts';
import { amountsIn } from '../../../src/language/amounts.ts';

const NOTES = ['组织业务培训2次', '门户网站公开415条'].map((text, index) => ({
  question: 'notes.supervision',
  index,
  text,
}));

describe('the note that a message speaks of', () => {
  it.each([
    ['培训那条改一下', '组织业务培训2次'],
    ['网站公开那句', '门户网站公开415条'],
  ])('%s', (said, note) => {
    expect(noteMeant(NOTES, said)?.text).toBe(note);
  });

  it('is none where they share nothing that tells', () => {
    expect(noteMeant(NOTES, '公开那条')).toBeNull();
  });

  it('is the one that holds the figure', () => {
    expect(noteCounting(NOTES, amountsIn('415条那个'))?.text).toBe('门户网站公开415条');
    expect(noteCounting(NOTES, amountsIn('20条那个'))).toBeNull();
  });
});
