import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('whose cases, of which day', asked, {
  valid: [
    ['我手里还有几件', '您承办、未办结；数有几件'],
    ['没分办的有几件', '未分办、未办结；数有几件'],
    ['林森承办的', '林森承办、未办结；列出是哪些'],
    ['今天收到的', '2026年9月16日（周三）收到；列出是哪些'],
    ['明天到期的', '2026年9月17日（周四）到期、未办结；列出是哪些'],
  ],
});
