import { asWritten, saidAmountAt } from '../../../src/interview/answers/amount.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';

reads(
  'an amount as an answer gives it',
  (said) => {
    const found = saidAmountAt(fold(said).text, 0);
    if (!found) return null;
    const { figure, scale, money } = asWritten(found);
    return found.precision === 'exact' ? `${figure}×${scale}${money ? ' money' : ''}` : found.precision;
  },
  {
    valid: [
      ['18.8万元', '18.8×10000 money'],
      ['十八万八千件', '18.8×10000'],
      ['1.2亿元', '12000×10000 money'],
      ['3件', '3×1'],
      ['12', '12×1'],
    ],
    unclear: [
      ['三五件', 'about'],
      ['3至5件', 'range'],
      ['20多件', 'about'],
    ],
    notMine: ['件', '今天', ''],
  },
);
