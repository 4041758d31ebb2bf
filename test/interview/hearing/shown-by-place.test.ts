import { correctedShown } from '../../../src/interview/hearing/corrected-shown.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { reads } from '../../support/reader.ts';
import { Talk } from '../support/talk.ts';

const beside = (id: string, first: string) => {
  const { session } = new Talk().at(id).say(first);
  const question = questionOf(session, id) as CellsQuestion;
  return (said: string) => {
    const cells = correctedShown(session, question, said)?.cells;
    return cells
      ? Object.entries(cells)
          .map(([path, value]) => `${path.split('.')[2]}=${value}`)
          .join(' ')
      : null;
  };
};

reads(
  'figures on the screen by their place',
  beside('cells.normativeDocuments', '制发4，废止2，现行有效31'),
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

reads('a digit too many or too few', beside('cells.licences', '1280'), {
  valid: [
    ['多打了个0', 'decisions=128'],
    ['少打了一个0', 'decisions=12800'],
  ],
});
