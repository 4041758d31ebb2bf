import { lexicon, wordSet } from '../../../language/lexicon.ts';

/** Words of a clause that tells of the year before. */
export const OF_LAST_YEAR = wordSet([
  '{去年|上年|上年度|上一年|前年|往年|去年度}{|底|末|年底|年末|同期}{|的|是|有|年报}',
]);

/** Words of a clause that tells of the year of the report. */
export const OF_THIS_YEAR = wordSet(['{今年|本年|本年度|现在|目前|截至}']);

/** What is done before anything is decided, and is counted by no row: 立案31件. */
export const OF_NO_ROW = wordSet(['{立案|移送|巡查|约谈|出动|抽查}']);

/** What a court enforces for the organ, and is no decision of its own: 申请法院强制执行4件. */
export const BY_COURT = wordSet([
  '{申请|报请|提请|请|交|由}{|了}{|人民}法院{|来|去}{强制执行|执行|强执|强拆|强制拆除}',
  '{|人民}法院{|来|裁定|裁定准予|准予}{强制执行|强执|强拆|强制拆除}',
]);

/** That somebody wants it counted all the same: 法院执行的2件算强制. */
export const COUNTED_IN = wordSet(['{算|计|填|归|列|放}{到|进|在|入|为|作|强制|行政强制}']);

/** What is not made yet, and counts under nothing: 另有1件待审议. */
export const NOT_DONE_YET = wordSet([
  '{待|拟|正在|还在|尚在|准备}{审议|审查|审核|印发|制发|出台|发布|起草|修订|征求意见|报批|会签|走程序|上会|研究}',
  '{还没|还没有|尚未|没有}{发|印发|出台|发布|上会|审议|通过|发出去|定稿}',
]);

/** What a case goes through, right beside how many did: 受理260, 立案35, 结案26; only what was decided is counted. */
export const STAGES = lexicon<'before' | 'decided'>([
  [
    [
      '{|一共|共|总共|新}{受理|收件|接件|收到|报件|立案|申请}{|了|的|是|有|：}',
      '{办结|结案|审结|办完}{|了|的|是|有|：}',
    ],
    'before',
  ],
  [
    [
      '{批|批准|准予|核准|核发|发证|处罚|罚|许可|决定|决定书|下|下达|作出|出具}{|了|的|是|有|：}',
      '{准予|批准|准予许可|作出决定|下了决定|批了}{|的}',
    ],
    'decided',
  ],
]);

/** What money is told behind, beside acts that are counted: 罚款46万, 没收违法所得3万元. */
export const MONEY_LEADS = wordSet([
  '{罚款|罚没|罚没款|罚没款项|罚金|罚|罚了|没收|没收违法所得|案值|涉案|收缴|入库|到账}{|金额|总额}{|共|共计|合计|总计|一共|是|有|计|了}',
  '{金额|总额|款项|费用}{|共|共计|合计|总计|一共|是|有|计|：}',
]);

/** Rows that are told in money. */
export const ROWS_OF_MONEY = wordSet(['{收费|费|费用|采购}']);

/** How many were in force when the year began. */
export const AT_ITS_BEGINNING = wordSet([
  '{去年|上年|上年度|上一年|前一年}{|的}{底|末|年底|年末|到底}',
  '{年初|年头|今年初}',
]);
