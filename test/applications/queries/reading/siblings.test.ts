import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('disputes of several kinds, one after the other', asked, {
  valid: [
    [
      '今年复议几起，打官司几起，结果都咋样',
      '2026年申请复议、有行政复议；数有几件 / 2026年起诉、有行政诉讼；数有几件 / 2026年被申请复议或起诉、有复议或诉讼；说这一件的复议诉讼情况',
    ],
  ],
});
