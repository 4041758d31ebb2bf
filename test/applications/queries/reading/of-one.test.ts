import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('a case by its number or its applicant', asked, {
  valid: [
    ['2026-017', '编号“2026-017”；说这一件的进度'],
    ['2026-017呢', '编号“2026-017”；说这一件的进度'],
    ['周一鸣的', '申请人为“周一鸣”；列出是哪些'],
    ['吴大年申请的是什么', '申请人为“吴大年”；说这一件的申请内容'],
  ],
  unclear: [['最后收到的那件是谁的', '没看懂：最后收到']],
});
