import { describe, expect, it } from 'vitest';
import { askedBeside } from '../../../src/interview/hearing/asked-beside.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import { heard } from '../../../src/language/hear.ts';
import { Talk } from '../support/talk.ts';

const question = questionOf(new Talk().at('notes.fees').session, 'notes.fees');

describe('a question behind what is told', () => {
  it.each([
    ['今年办了4场培训，对了年报交给谁？', '今年办了4场培训', '对了年报交给谁？'],
    ['网站改版1次。年报要不要盖章', '网站改版1次', '年报要不要盖章'],
    ['一分没收。复印费算不算在里头？', '一分没收', '复印费算不算在里头？'],
    ['文件过了一遍，清掉3个。那3个算不算废止？', '文件过了一遍，清掉3个', '那3个算不算废止？'],
  ])('%s', (said, told, asks) => {
    expect(askedBeside(heard(said), question)).toEqual({ told, asks });
  });

  it.each(['培训几次合适？', '全年培训4次，通报2次', '怎么写啊，没写过'])('is none in “%s”', (said) => {
    expect(askedBeside(heard(said), question)).toBeNull();
  });
});
