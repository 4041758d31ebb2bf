import { fold } from '../../../src/language/fold.ts';
import { spanAt } from '../../../src/language/spans.ts';
import type { Way } from '../../../src/language/time/resolve-day.ts';
import { resolveSpan } from '../../../src/language/time/resolve-span.ts';
import { reads } from '../../support/reader.ts';
import { ALMANAC } from '../almanac.ts';

/** Said on a Saturday, 2026-11-28. */
const seen = (way: Way) => (said: string) => {
  const span = spanAt(fold(said).text, 0);
  if (span === null) return null;
  const found = resolveSpan(span, { today: '2026-11-28', way, almanac: ALMANAC });
  return found.kind === 'days' ? `${found.from ?? ''}..${found.to ?? ''}` : found.kind;
};

reads('a time to come', seen('ahead'), {
  valid: [
    ['下周', '2026-11-30..2026-12-06'],
    ['三天内', '2026-11-28..2026-12-01'],
    ['12月', '2026-12-01..2026-12-31'],
    ['明年上半年', '2027-01-01..2027-06-30'],
    ['国庆期间', '2027-10-01..2027-10-07'],
  ],
  unclear: [['节前', 'unclear']],
});

reads('a time that has been', seen('back'), {
  valid: [
    ['上个月', '2026-10-01..2026-10-31'],
    ['12月', '2025-12-01..2025-12-31'],
    ['去年三季度', '2025-07-01..2025-09-30'],
    ['截至10月底', '2026-01-01..2026-10-31'],
    ['自3月1日起', '2026-03-01..2026-11-28'],
    ['3月到5月', '2026-03-01..2026-05-31'],
    ['1月1日起至3月底', '2026-01-01..2026-03-31'],
    ['去年同期', '2025-01-01..2025-11-28'],
    ['昨天来信', '2026-11-27..2026-11-27'],
  ],
  notMine: ['几个月', '三五天', '到期'],
});
