import { describe, expect, it } from 'vitest';
import { noFactsIn, unsureOf } from '../../../src/interview/hearing/no-facts.ts';
import { heard } from '../../../src/language/hear.ts';
import { reads } from '../../support/reader.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();

reads(
  'what is no fact of the work though it holds words of it',
  (said) => {
    const words = heard(said);
    return noFactsIn(words, session).map(({ start, end }) => words.text.slice(start, end));
  },
  {
    valid: [
      ['处罚数改一下，队里重报了', ['处罚数改一下，队里重报了']],
      ['是季报不是快报', ['是季报不是快报']],
      ['你给润润色，加强培训', ['你给润润色']],
      ['我想回头看看网站那条', ['我想回头看看网站那条']],
    ],
    notMine: [
      '我局公开信息96条',
      '许可流程改了2次',
      '不是所有栏目都按时更新',
      '我跑了6个村宣传政策',
      '服务时间由5天改为7天',
    ],
    nothing: [],
  },
);

describe('what somebody is not sure of', () => {
  it.each(['一百八十来条', '开会三四次', '百把条', '好像改过版', '培训几次记不清了'])('%s', (said) => {
    expect(unsureOf(said)).not.toBeNull();
  });

  it.each(['近200条', '20余次', '发布信息96条', '应当加强培训'])('not: %s', (said) => {
    expect(unsureOf(said)).toBeNull();
  });
});
