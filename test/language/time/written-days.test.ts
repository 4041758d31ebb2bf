import { fold } from '../../../src/language/fold.ts';
import type { FoundDay } from '../../../src/language/time/day.ts';
import {
  dateAt,
  dayOfMonthAt,
  digitsDateAt,
  englishDateAt,
} from '../../../src/language/time/written-days.ts';
import { reads } from '../../support/reader.ts';

const shown = (found: FoundDay | null): string | null => {
  if (found?.kind === 'dayOfMonth') return `${found.day}${found.isSure ? '' : '?'}`;
  if (found?.kind !== 'date') return null;
  const year =
    found.year === null ? '' : found.year.kind === 'named' ? `${found.year.year}-` : `${found.year.years}/`;
  return `${year}${found.month}-${found.day}${found.isSure ? '' : '?'}`;
};
const by = (read: (text: string, start: number) => FoundDay | null) => (said: string) =>
  shown(read(fold(said).text, 0));

reads('a date in words', by(dateAt), {
  valid: [
    ['3月1日', '3-1'],
    ['2026年12月10日', '2026-12-10'],
    ['十二月十日', '12-10'],
    ['去年3月1号', '-1/3-1'],
    ['前年3月1日', '-2/3-1'],
    ['12 月 10 日', '12-10'],
  ],
  notMine: ['3月32日', '3月', '1日', '上个月5件', '3月5件'],
});

reads('a date in digits', by(digitsDateAt), {
  valid: [
    ['2026-03-01', '2026-3-1'],
    ['2026/3/1', '2026-3-1'],
    ['2026.03.01', '2026-3-1'],
    ['20260301', '2026-3-1'],
  ],
  unclear: [['3.5', '3-5?']],
  notMine: ['20261301', '2026', '12345678', '13.5'],
});

reads('a day of a month', by(dayOfMonthAt), {
  valid: [],
  unclear: [
    ['20日', '20?'],
    ['20号', '20?'],
  ],
  notMine: ['32日', '20', '20件', '3日内'],
});

reads('a date in English', by(englishDateAt), {
  valid: [
    ['March 5', '3-5'],
    ['december 31', '12-31'],
  ],
  notMine: ['march', 'may 40', '5'],
});
