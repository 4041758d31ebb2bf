import { plainRow } from '../../../src/report/reading/grid.ts';
import { isWords, splitRow } from '../../../src/report/reading/row-split.ts';
import { reads } from '../../support/reader.ts';

const CANDIDATES = [{ key: 'secret', words: ['属于国家秘密', '国家秘密'] }];

reads(
  'a row taken apart',
  (said) => {
    const { match, values } = splitRow(plainRow(said.split('|')), CANDIDATES);
    return match ? `${match.key}: ${values.map(({ text }) => text).join(' ')}` : null;
  },
  {
    valid: [
      ['国家秘密|1|2', 'secret: 1 2'],
      ['（三）不予公开|国家秘密|1|2', 'secret: 1 2'],
    ],
    notMine: ['天气|1', '1|2'],
  },
);

reads('a cell of words', (said) => isWords(said) || null, {
  valid: [['自然人', true]],
  notMine: ['12', '12件', '/', '无', ''],
});
