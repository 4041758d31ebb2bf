import { topicsOf } from '../../../src/interview/hearing/note-topics.ts';
import { reads } from '../../support/reader.ts';

reads('what a note speaks of', (said) => [...topicsOf(said)], {
  valid: [
    ['组织培训2次', ['work']],
    ['修订了信息公开审查制度', ['work']],
    ['开设专栏', ['work']],
    ['业务能力有待提高', ['work', 'problems']],
    ['下一步提高业务能力', ['measures', 'work']],
    ['上年的答复不及时，今年已整改到位', ['work', 'measures']],
    ['答复不及时还没彻底解决', ['work', 'problems']],
    ['去年更新慢改好了，但解读还是不够', ['problems', 'work']],
  ],
  notMine: ['天气好', '3天', ''],
  nothing: [],
});
