import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('a time and numbers that stand last', asked, {
  valid: [['012和015号到哪一步了', '编号“012”、“015”；说这一件的进度']],
});
