import { describe, expect, it } from 'vitest';
import { bare, holdsOnly, saysNothing } from '../../src/language/filler.ts';
import { fold } from '../../src/language/fold.ts';

const bareOf = (said: string): string => {
  const { text } = fold(said);
  const { start, end } = bare(text);
  return text.slice(start, end);
};

describe('a message without courtesy', () => {
  it.each([
    ['请问下周到期的有几件呢，谢谢', '下周到期的有几件'],
    ['您好！麻烦帮我把公开改成3件吧。', '把公开改成3件'],
    ['老师您好，新收12件，辛苦了！', '新收12件'],
    ['嗯，对的，是3件啊', '是3件'],
    ['Please skip this, thanks!', 'skip this'],
    ['新收3件', '新收3件'],
  ])('%s', (said, left) => {
    expect(bareOf(said)).toBe(left);
  });

  it('keeps what would leave nothing', () => {
    expect(bareOf('好的。')).toBe('好的');
    expect(bareOf('谢谢您')).toBe('谢谢您');
  });
});

const whole = (text: string) => ({ start: 0, end: text.length });

describe('a stretch that says nothing', () => {
  it.each(['', '，', '嗯，那个', '请吧'])('“%s” is one', (text) => {
    expect(saysNothing(text, whole(text))).toBe(true);
  });

  it.each(['新收', '嗯，新收'])('“%s” is none', (text) => {
    expect(saysNothing(text, whole(text))).toBe(false);
  });

  it('holds only what is given of it', () => {
    const text = '嗯，是新收吧';
    expect(holdsOnly(text, whole(text), [{ start: 3, end: 5 }])).toBe(true);
    expect(holdsOnly(text, whole(text), [{ start: 3, end: 4 }])).toBe(false);
  });
});
