import { correctedShown } from '../../../src/interview/hearing/corrected-shown.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { reads } from '../../support/reader.ts';
import { Talk } from '../support/talk.ts';

/** While 自然人12件 and 企业3件 are on the screen. */
const { session } = new Talk().at('cells.applications').say('自然人新收12件，企业3件');
const question = questionOf(session, 'cells.applications') as CellsQuestion;

reads(
  'what puts figures on the screen right',
  (said) => {
    const cells = correctedShown(session, question, said)?.cells;
    return cells
      ? Object.entries(cells)
          .map(([path, value]) => `${path.split('.')[2]}=${value}`)
          .join(' ')
      : null;
  },
  {
    valid: [
      ['反了', 'naturalPerson=3 business=12'],
      ['自然人改成13', 'naturalPerson=13'],
      ['企业其实是4件', 'business=4'],
    ],
    notMine: ['今天下雨', '多说了1件', ''],
  },
);
