import type { FormVersion } from '../../../report/forms/form.ts';
import { cell, column, row, type Synonyms } from './term.ts';

const ROWS: Synonyms = [
  ['规章|政府规章|部门规章|regulations|regulation', row('regulations')],
  ['规范性文件|行政规范性文件|文件|normative documents|normative document', row('normativeDocuments')],
  ['许可|行政许可|许可决定|行政许可决定|licences|licence|licenses|license|permits', row('licences')],
  ['处罚|行政处罚|处罚决定|行政处罚决定|penalties|penalty', row('penalties')],
  [
    '强制|行政强制|强制措施|行政强制措施|行政强制决定|coercive measures|coercive measure|coercive',
    row('coerciveMeasures'),
  ],
];

const COLUMNS: Readonly<Record<FormVersion, Synonyms>> = {
  '2021': [
    ['制发|印发|制定|新制定|新印发|新出台|出台|发布|新发|制发件数|新制发|issued', column('issued')],
    ['废止|失效|宣布废止|废止件数|repealed', column('repealed')],
    ['现行有效|有效|有效的|现行|继续有效|现行有效件数|in force', column('inForce')],
    [
      '收费|行政事业性收费|行政事业收费|事业性收费|收费金额|收取|收取费用|费用|收了费|fees|fee|charges',
      cell('fees', 'amountWan'),
    ],
    ['处理决定|处理决定数量|决定数量|decisions|decision', column('decisions')],
  ],
  '2019': [
    ['新制作|本年新制作|制作|制发|印发|制定|newly made', column('newlyMade')],
    ['新公开|本年新公开|newly disclosed', column('newlyDisclosed')],
    ['对外公开|对外公开总数|公开总数|totally disclosed|total disclosed', column('totalDisclosed')],
    ['上一年项目|上年项目|上一年|上年|去年|previous items|last year', column('previousItems')],
    ['增减|本年增减|增加|增加了|增|本年增加|变化|本年增|change|changed by', column('change')],
    ['减少|减少了|减|本年减少|本年减|decrease|decreased by|less', column('changeDown')],
    ['处理决定|处理决定数|决定数量|decisions|decision', column('decisions')],
    ['其他对外管理服务|其他服务事项|对外管理服务事项|其他对外服务|other services', row('otherServices')],
    ['收费|行政事业收费|事业性收费|收费项目|fees|fee', row('fees')],
    ['集中采购|采购|政府采购|procurement', row('procurement')],
    ['采购项目|采购项目数|项目数量|项目|items', column('items')],
    ['采购金额|采购总额|总金额|金额|amount', cell('procurement', 'amount')],
  ],
};

/** Synonyms of the rows and columns of table 二 in one layout. "changeDown" is 本年增/减 with its sign turned. */
export const proactiveWords = (version: FormVersion): Synonyms => [...ROWS, ...COLUMNS[version]];
