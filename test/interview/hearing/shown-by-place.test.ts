import { reads } from '../../support/reader.ts';
import { putRight } from '../support/put-right.ts';

reads(
  'figures on the screen by their place',
  putRight('cells.normativeDocuments', '制发4，废止2，现行有效31'),
  {
    valid: [
      ['后两个数颠倒了', 'repealed=31 inForce=2'],
      ['前两个写反了', 'issued=2 repealed=4'],
      ['制发和废止写反了', 'issued=2 repealed=4'],
      ['最后一个数是30', 'inForce=30'],
      ['第一个改成3', 'issued=3'],
      ['中间那个是3', 'repealed=3'],
    ],
    notMine: ['写反了', '最后再说'],
  },
);

reads('a digit too many or too few', putRight('cells.licences', '1280'), {
  valid: [
    ['多打了个0', 'decisions=128'],
    ['少打了一个0', 'decisions=12800'],
  ],
});
