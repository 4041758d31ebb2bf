import { listedIn } from '../../../src/applications/intake/list.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';

reads(
  'the applications of one letter',
  (said) => {
    const { text } = fold(said);
    return listedIn(text, 0)?.items.map(({ start, end }) => text.slice(start, end)) ?? null;
  },
  {
    valid: [
      ['一是征地方案，二是补偿标准', ['征地方案，', '补偿标准']],
      ['1.批复 2.红线图', ['批复 ', '红线图']],
      ['（1）台账（2）名单', ['台账', '名单']],
      ['①台账②名单③批复', ['台账', '名单', '批复']],
    ],
    notMine: ['一件申请', '二是方案', '1.批复 3.红线图', '第一季度和第二季度的报表'],
  },
);
