import { arrivalOn } from '../../../src/applications/intake/spoken-date.ts';
import { dayIn } from '../../../src/language/days.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';

reads(
  'the day on which something arrived, said on 2026-11-28',
  (said) => {
    const day = dayIn(fold(said).text);
    return day && arrivalOn(day, '2026-11-28');
  },
  {
    valid: [
      ['昨天', '2026-11-27'],
      ['上周五', '2026-11-20'],
      ['周一', '2026-11-23'],
      ['3月5日', '2026-03-05'],
      ['20日', '2026-11-20'],
      ['去年12月20日', '2025-12-20'],
    ],
    notMine: ['12月1日', '2月30日', '明天', '下周一', '前几天', ''],
  },
);
