import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const putRight = (answer: string, said: string) => {
  const talk = new Talk().at('cells.licences').say(answer).say(said);
  return talk.session.proposal?.cells['proactive.licences.decisions'];
};

describe('more, or fewer', () => {
  it.each([
    ['310件', '多报了10件', 300],
    ['310件', '我写少了20件', 330],
    ['310件', '漏了5件', 315],
  ])('%s, %s: by so many', (answer, said, value) => {
    expect(putRight(answer, said)).toBe(value);
  });

  it('never is what it is now', () => {
    for (const said of ['多算了9件', '少记9件']) expect(putRight('310件', said), said).not.toBe(9);
  });
});
