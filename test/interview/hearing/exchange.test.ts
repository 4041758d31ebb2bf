import { exchangeIn } from '../../../src/interview/hearing/exchange.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';

reads(
  'a figure in the place of another',
  (said) => {
    const found = exchangeIn(fold(said).text);
    return found && `${found.was.value} → ${found.is.value}`;
  },
  {
    valid: [
      ['是45条不是54条', '54 → 45'],
      ['不是54条，是45条', '54 → 45'],
      ['54条改成45条', '54 → 45'],
    ],
    notMine: ['新收45条，答复54条', '45条', '改成45条', '54条改成三五条', '1条、2条改成3条'],
  },
);
