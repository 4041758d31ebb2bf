import { dayIn } from '../../../src/language/days.ts';
import { fold } from '../../../src/language/fold.ts';
import { resolveDay, type Way } from '../../../src/language/time/resolve-day.ts';
import { reads } from '../../support/reader.ts';
import { ALMANAC } from '../almanac.ts';

/** Said on a Saturday, 2026-11-28. */
const seen = (way: Way) => (said: string) => {
  const day = dayIn(fold(said).text);
  if (day === null) return null;
  const found = resolveDay(day, { today: '2026-11-28', way, almanac: ALMANAC });
  return found.kind === 'day' ? found.date : found.kind === 'unclear' ? found.why : found.kind;
};

reads('a day to come', seen('ahead'), {
  valid: [
    ['下周一', '2026-11-30'],
    ['周一', '2026-11-30'],
    ['3月1日', '2027-03-01'],
    ['月底', '2026-11-30'],
    ['5个工作日后', '2026-12-04'],
    ['国庆后第一个工作日', '2027-10-08'],
  ],
  unclear: [
    ['节后第一个工作日', 'whichFeast'],
    ['2月30日', 'impossible'],
  ],
});

reads('a day that has been', seen('back'), {
  valid: [
    ['周一', '2026-11-23'],
    ['上周五', '2026-11-20'],
    ['12月1日', '2025-12-01'],
    ['前年3月1日', '2024-03-01'],
    ['大前天', '2026-11-25'],
    ['去年年底', '2025-12-31'],
    ['前年年底', '2024-12-31'],
  ],
  notMine: ['三五天前', '几号'],
});
