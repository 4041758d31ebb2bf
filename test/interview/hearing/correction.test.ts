import { afterBecoming, afterOpening, corrects } from '../../../src/interview/hearing/correction.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';

reads(
  'what takes the place of a figure',
  (said) => {
    const { text } = fold(said);
    const { start, denies } = afterOpening(text);
    const at = afterBecoming(text, start, denies);
    return at < 0 ? null : text.slice(at);
  },
  {
    valid: [
      ['不对，是12件', '12件'],
      ['对不起，应该是3件', '3件'],
      ['不好意思，改成4', '4'],
      ['改成4', '4'],
    ],
    notMine: ['是的，12件', '12件', '不对'],
  },
);

reads('a message that puts something right', (said) => corrects(fold(said).text) || null, {
  valid: [
    ['改成4', true],
    ['应该是4件', true],
    ['是45条不是54条', true],
  ],
  notMine: ['新收4件', '不予公开4件', '是的'],
});
