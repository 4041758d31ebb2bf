import { lastYearOn } from '../../../src/drafting/carry/last-paragraphs.ts';
import { reads } from '../../support/reader.ts';

const OVERVIEW = '（一）主动公开情况。发布信息20条。\n另有图解3篇。\n（二）依申请公开情况。收到3件。';

reads('last year’s words on an aspect', (said) => lastYearOn(said as 'onRequest', OVERVIEW), {
  valid: [
    ['proactiveDisclosure', '发布信息20条。另有图解3篇。'],
    ['onRequest', '收到3件。'],
  ],
  notMine: ['supervision'],
  nothing: '',
});
