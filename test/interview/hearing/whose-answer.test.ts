import { describe, expect, it } from 'vitest';
import { ownersIn, withPerson } from '../../../src/interview/hearing/whose-answer.ts';
import { heard } from '../../../src/language/hear.ts';

const owners = (said: string) => ownersIn(heard(said)).map(({ who }) => who);

describe('whose answer it is', () => {
  it.each([
    ['本段老孙写', ['老孙']],
    ['这块是档案股管的', ['档案股']],
    ['老孙下周一才回来', ['老孙']],
    ['这段老孙写，他下周二才回来', ['老孙', '老孙']],
    ['测评结果县纪委办还没出', ['县纪委办']],
    ['测评结果三月才公布', [null]],
  ])('%s', (said, who) => {
    expect(owners(said)).toEqual(who);
  });

  it.each([
    '这个小程序是信息中心做的',
    '县局领导周三来检查',
    '目录三月才公布',
    '讲课2次',
  ])('“%s” tells of the work', (said) => {
    expect(owners(said)).toEqual([]);
  });
});

it('an office and whoever does it there are one name', () => {
  const said = heard('要问档案股，小孙管这个');
  expect(withPerson(said, '档案股', { start: 0, end: 5 })).toBe('档案股小孙');
  expect(withPerson(said, '小孙', { start: 0, end: 5 })).toBe('小孙');
});

describe('who does it, and when they are back', () => {
  it.each([
    ['档案室老孙管这个', ['档案室老孙']],
    ['主任回来再填', ['主任']],
    ['测评那个数在监察室', ['监察室']],
    ['转给小孙填这一题', []],
  ])('%s', (said, who) => {
    expect(owners(said)).toEqual(who);
  });
});
