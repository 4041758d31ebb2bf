import { placeAt } from '../../../src/interview/hearing/named-place.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();

reads('the question that words name', (said) => placeAt(session, fold(said).text, 0)?.question ?? null, {
  valid: [
    ['许可那一页', 'cells.licences'],
    ['行政强制', 'cells.penalties'],
    ['诉讼的地方', 'cells.disputes'],
    ['第五部分', 'notes.problems'],
    ['表三', 'received'],
    ['监督保障', 'notes.supervision'],
    ['联系方式', 'contact'],
    ['最后一题', 'notes.other'],
  ],
  notMine: ['网站', '3件', '部分公开了两件', ''],
});
