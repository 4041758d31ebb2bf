import { talkIn } from '../../../src/interview/hearing/talk.ts';
import { heard } from '../../../src/language/hear.ts';
import { reads } from '../../support/reader.ts';

reads(
  'what is said to the bot about the filling',
  (said) => {
    const words = heard(said);
    return talkIn(words).map(({ start, end }) => words.text.slice(start, end));
  },
  {
    valid: [
      ['我再问问', ['我再问问']],
      ['刚才那个写错了，是28号', ['刚才那个写错了', '是28号']],
    ],
    notMine: ['组织培训2次', '开了专窗', ''],
    nothing: [],
  },
);
