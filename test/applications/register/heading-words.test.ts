import { rankOfHeading } from '../../../src/applications/register/heading-words.ts';
import { reads } from '../../support/reader.ts';

reads('what a heading names, by its words alone', (said) => rankOfHeading(said)?.field ?? null, {
  valid: [
    ['代理人姓名', 'agent'],
    ['同一来信首件编号', 'letter'],
    ['收费通知日期', 'feeNotifiedOn'],
    ['承办人', 'handler'],
    ['登记时间', 'arrivedOn'],
  ],
  notMine: ['天气', '访问量', ''],
});
