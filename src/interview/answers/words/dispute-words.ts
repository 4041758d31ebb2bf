import { column, either, row, type Synonyms } from './term.ts';

/** How people name the blocks and results of table 四, beside the form's own labels. */
export const DISPUTE_WORDS: Synonyms = [
  [
    '复议|行政复议|行政复议案件|复议案件|reconsideration|reconsiderations|administrative reconsideration',
    row('reconsideration'),
  ],
  [
    '直接起诉|直接诉讼|未经复议|未经复议起诉|未经复议诉讼|direct litigation|direct lawsuits|direct lawsuit|sued directly',
    row('litigationDirect'),
  ],
  [
    '先复议后起诉|先复议后诉讼|先复议再起诉|先复议再诉讼|复议后起诉|复议后诉讼|经复议后起诉|经复议起诉|经复议|复议后|after reconsideration|litigation after reconsideration',
    row('litigationAfterReconsideration'),
  ],
  [
    '诉讼|行政诉讼|行政诉讼案件|诉讼案件|起诉|应诉|litigation|lawsuits|lawsuit',
    row('litigationDirect', 'litigationAfterReconsideration'),
  ],
  ['维持|结果维持|获维持|予以维持|判决维持|胜诉|upheld|affirmed', column('upheld')],
  ['纠正|结果纠正|被纠正|纠错|被纠错|撤销|确认违法|责令履行|败诉|corrected|overturned', column('corrected')],
  [
    '其他结果|其它结果|其他|其它|驳回|撤回|撤诉|调解|终止|other results|other result|other',
    column('otherResult'),
  ],
  [
    '还没结果|还没有结果|没有结果|没出结果|没结果|未出结果|尚无结果|暂无结果|还没判|还没有判|尚未审结|未审结|未结|未办结|没有审结|没审结|还没审结|审理中|正在审理|在审|尚在审理|pending|undecided|still open',
    column('pending'),
  ],
  ['总计|合计|总数|total', either([], ['total'])],
];
