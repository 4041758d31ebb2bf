import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('why, of which a ledger knows only the result', asked, {
  valid: [
    ['041为什么是8月20号到期', '编号“041”；说期限怎么算出来的'],
    ['2026-041怎么停了', '编号“2026-041”；说这一件的进度'],
    ['2026-041为什么不给', '编号“2026-041”；说这一件的办理结果'],
    ['超期的原因是什么', '超期未办结；说这一件的逾期或延期的原因'],
    ['2026-041为啥拖到8月才答', '编号“2026-041”；说这一件的逾期或延期的原因'],
  ],
});
