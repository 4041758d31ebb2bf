import { describe, expect, it } from 'vitest';
import { askedBeside } from '../../../src/interview/hearing/asked-beside.ts';
import { heard } from '../../../src/language/hear.ts';

describe('a question behind what is told', () => {
  it.each([
    ['今年办了4场培训，对了年报交给谁？', '今年办了4场培训', '对了年报交给谁？'],
    ['网站改版1次。年报要不要盖章', '网站改版1次', '年报要不要盖章'],
  ])('%s', (said, told, asks) => {
    expect(askedBeside(heard(said))).toEqual({ told, asks });
  });

  it.each(['培训几次合适？', '全年培训4次，通报2次', '怎么写啊，没写过'])('is none in “%s”', (said) => {
    expect(askedBeside(heard(said))).toBeNull();
  });
});
