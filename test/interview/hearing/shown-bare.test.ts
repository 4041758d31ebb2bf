import { expect, it } from 'vitest';
import { reads } from '../../support/reader.ts';
import { putRight } from '../support/put-right.ts';
import { Talk } from '../support/talk.ts';

reads('the new number alone, behind why it is another', putRight('cells.penalties', '处罚31件，强制4件'), {
  valid: [
    ['大队说年底又开了一张，32', 'decisions=32'],
    ['少录了3件，34', 'decisions=34'],
    ['强制的刚核过，5', 'decisions=5'],
  ],
  notMine: ['32', '大队说年底又开了两张，37', '大队说有31件，4'],
});

it('is asked where it may be of several', () => {
  const talk = new Talk().at('cells.penalties').say('处罚31件，强制4件').say('大队重报的，33');
  expect(talk.buttons).toEqual(expect.arrayContaining(['行政处罚改为33件', '行政强制改为33件']));
  expect(talk.session.proposal?.cells).toMatchObject({ 'proactive.penalties.decisions': 31 });
});

it('is what is still open, where a cell of few is', () => {
  const talk = new Talk().at('cells.normativeDocuments').say('制发4件，废止0件').say('翻出来了，18');
  expect(talk.session.proposal?.cells).toMatchObject({
    'proactive.normativeDocuments.issued': 4,
    'proactive.normativeDocuments.inForce': 18,
  });
});
