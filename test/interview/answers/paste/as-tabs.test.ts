import { asTabs } from '../../../../src/interview/answers/paste/as-tabs.ts';
import { reads } from '../../../support/reader.ts';

reads('a pasted table', asTabs, {
  valid: [
    ['a\tb', 'a\tb'],
    ['<table><tr><td>1</td><td>2</td></tr></table>', '1\t2\n'],
    ['新收,1,2,3\n结转,4,5,6', '新收\t1\t2\t3\n结转\t4\t5\t6'],
    ['收到3,5两件', '收到3,5两件'],
    ['第一行\n第二行', '第一行\n第二行'],
  ],
});
