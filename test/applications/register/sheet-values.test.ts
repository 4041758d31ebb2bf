import { type CellDay, readCellDay } from '../../../src/applications/register/sheet-values.ts';
import { reads } from '../../support/reader.ts';

const shown = (found: CellDay): string | null =>
  found.kind === 'day' ? found.date : found.kind === 'none' ? null : found.kind;

reads('a day in a cell', (said) => shown(readCellDay(said, { year: null, order: null })), {
  valid: [
    ['2026-03-05', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['26.3.5', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['2026年3月5号', '2026-03-05'],
    ['二〇二六年三月五日', '2026-03-05'],
    ['2026-03-05 10:20', '2026-03-05'],
    ['2026年3月5日（周四）', '2026-03-05'],
    ['45000', '2023-03-15'],
  ],
  unclear: [
    ['3月5日', 'lacks-year'],
    ['3.5', 'lacks-year'],
    ['05/03/2026', 'unclear-order'],
  ],
  notMine: ['昨天', '周一', '2026年3月', '2026-02-30', '/', '12', ''],
});

reads(
  'a day whose column tells its year and order',
  (said) => shown(readCellDay(said, { year: 2026, order: 'day-first' })),
  {
    valid: [
      ['3月5日', '2026-03-05'],
      ['05/03/2026', '2026-03-05'],
    ],
    notMine: ['2月30日'],
  },
);
