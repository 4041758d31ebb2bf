import { readPassage } from '../../../src/report/text/mentions.ts';
import { quoteOf } from '../../../src/report/text/quote.ts';
import { reads } from '../../support/reader.ts';

const whole = (said: string): string => {
  const passage = readPassage(said);
  return quoteOf(passage, { start: 0, end: passage.read.text.length });
};

reads('what a message quotes', whole, {
  valid: [
    ['，全年  收到\n12件', '全年收到12件'],
    ['全年'.repeat(40), `${'全年'.repeat(30)}…`],
  ],
  notMine: [''],
  nothing: '',
});
