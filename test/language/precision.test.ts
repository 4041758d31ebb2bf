import { fold } from '../../src/language/fold.ts';
import { isLoneNumber, precisionAfter, precisionBefore } from '../../src/language/precision.ts';
import { reads } from '../support/reader.ts';

const before = (said: string) => {
  const { text } = fold(said);
  const precision = precisionBefore(text, text.length);
  return precision === 'exact' ? null : precision;
};

reads('words before a number', before, {
  valid: [
    ['近', 'about'],
    ['大约', 'about'],
    ['超过', 'above'],
    ['不少于', 'above'],
    ['不到', 'below'],
    ['至多', 'below'],
    ['more than', 'above'],
  ],
  notMine: ['预约', '附近', '收不到', '反超', '收到', ''],
});

reads('words after a number', (said) => precisionAfter(fold(said).text, 0)?.precision ?? null, {
  valid: [
    ['左右', 'about'],
    ['以上', 'above'],
    ['以内', 'below'],
  ],
  notMine: ['件', '上报', '内容'],
});

reads('a unit that stands alone for a number', (said) => isLoneNumber(fold(said).text, said.length) || null, {
  valid: [
    ['上', true],
    ['成', true],
    ['近', true],
  ],
  notMine: ['一', '收到', ''],
});
