import { groupsThousands, readInOrder } from '../../../src/interview/answers/in-order.ts';
import { reads } from '../../support/reader.ts';

const ASKED = ['issued', 'repealed', 'inForce'].map(
  (column) => `proactive.normativeDocuments.${column}` as const,
);

reads(
  'bare figures in the order of the form',
  (said) => {
    const found = readInOrder(said, ASKED, '2021');
    return found && ASKED.map((path) => found.cells[path]).join(' ');
  },
  {
    valid: [
      ['2、1、15', '2 1 15'],
      ['2 1 15', '2 1 15'],
      ['２，１，１５。', '2 1 15'],
      ['两件、一件、十五件', '2 1 15'],
    ],
    notMine: ['2、1', '86,300,2', '制发2件、1、15', '三五件、1、2', '没有'],
  },
);

reads('a comma that may group thousands', (said) => groupsThousands(said) || null, {
  valid: [
    ['88，283件', true],
    ['88,283', true],
  ],
  notMine: ['1,2', '12件', '处罚88,283件'],
});
