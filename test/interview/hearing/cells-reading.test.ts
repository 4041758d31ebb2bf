import { readCells } from '../../../src/interview/hearing/cells-reading.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { reads } from '../../support/reader.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();

const at = (question: string) => (said: string) => {
  const reading = readCells(session, questionOf(session, question) as CellsQuestion, said);
  return reading.kind === 'read'
    ? Object.entries(reading.read.cells)
        .map(([path, value]) => `${path.split('.').slice(1).join('.')}=${value}`)
        .join(' ')
    : reading.kind;
};

reads('an answer on licences', at('cells.licences'), {
  valid: [
    ['1250件', 'licences.decisions=1250'],
    ['88，283件', 'licences.decisions=88283'],
    ['没有', 'licences.decisions=0'],
  ],
  unclear: [
    ['三五件', 'refused'],
    ['18.8万元', 'refused'],
  ],
  notMine: ['今天下雨'],
  nothing: 'unread',
});

reads('an answer on fees', at('cells.fees'), {
  valid: [
    ['收费3.5万元', 'fees.amountWan=3.5'],
    ['3000元', 'fees.amountWan=0.3'],
  ],
  unclear: [
    ['近3万元', 'refused'],
    ['12件', 'refused'],
  ],
  notMine: ['问过财务'],
  nothing: 'unread',
});
