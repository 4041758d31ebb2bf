import { fold } from '../../../src/language/fold.ts';
import { spanAt } from '../../../src/language/spans.ts';
import { isAllOf, wholeYear, yearClosed } from '../../../src/language/time/whole-year.ts';
import { reads } from '../../support/reader.ts';

const span = (said: string) => spanAt(fold(said, 'dropped').text, 0);

reads(
  'a whole year',
  (said) => {
    const found = span(said);
    return found ? isAllOf(wholeYear(found), 2024) : null;
  },
  {
    valid: [
      ['2024年1月1日至12月31日', true],
      ['2024年1月1日至2024年12月31日', true],
      ['自2024年1月1日起至12月31日', true],
      ['2024年1月至12月', true],
      ['2024年1月起至2024年12月底', true],
      ['2023年1月1日至12月31日', false],
      ['2024年1月1日至11月30日', false],
      ['1月1日至12月31日', false],
      ['2024年', false],
    ],
    notMine: ['统计期限'],
  },
);

reads(
  'the end of a year',
  (said) => {
    const found = span(said);
    return found?.kind === 'upTo' ? isAllOf(yearClosed(found.of), 2023) : null;
  },
  {
    valid: [
      ['截至2023年12月31日', true],
      ['截止2023年底', true],
      ['截至2023年12月底', true],
      ['截至2023年11月底', false],
    ],
    notMine: ['2023年', '自2023年底起'],
  },
);
