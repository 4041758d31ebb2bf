import { cell, columns, type Entry, rows } from './entry.ts';

/** The rows of table 二. */
const ROWS: readonly Entry[] = [
  {
    means: rows('regulations'),
    printed: ['行政规章', '政府规章'],
    words: ['{|政府|部门}规章'],
    inPlace: ['{regulations|regulation}'],
    never: ['规章制度'],
  },
  {
    means: rows('normativeDocuments'),
    printed: ['行政规范性文件', '规范性文件'],
    words: ['{|行政}规范性文件'],
    clipped: ['{gfxwj|红头文件}'],
    inPlace: ['文件', 'normative {documents|document}'],
  },
  {
    means: rows('licences'),
    words: ['行政许可{|决定}'],
    clipped: ['{许|批|xk|xzxk}'],
    spoken: ['{|行政}许可{证|决定书}'],
    inPlace: ['{许可|许可决定}', '{licences|licence|licenses|license|permits}'],
  },
  {
    means: rows('penalties'),
    never: ['{不予|免予|免于|不}{|行政}处罚'],
    words: ['行政处罚{|决定}'],
    spoken: ['{罚款的|罚的|开罚|处罚的}', '{简易|普通|一般}程序{|的}', '{|行政}处罚决定书'],
    clipped: ['{罚|处|政罚|政处|cf|xzcf}'],
    inPlace: [
      '{罚|处罚}过{谁|人|哪家|一家}',
      '{处罚|处罚决定|罚了|处罚了|罚过|处罚过|罚款|罚款的|罚单}',
      '{penalties|penalty}',
    ],
  },
  {
    means: rows('coerciveMeasures'),
    words: ['行政强制{|措施|决定}'],
    clipped: ['{强|制|政强|qz|xzqz}'],
    inPlace: [
      '{强制|强制过|强制措施|强制执行|强制执行了|查封|扣押|查封扣押|强拆}',
      'coercive',
      'coercive {measures|measure}',
    ],
  },
  {
    means: rows('otherServices'),
    printed: ['其他对外管理服务'],
    words: ['{|其他}对外管理服务{|事项}'],
    inPlace: ['{其他服务事项|其他对外服务}', 'other services'],
  },
  {
    means: rows('fees'),
    printed: ['行政事业性收费项目'],
    words: ['{|行政}事业性收费', '行政事业收费'],
    inPlace: ['{收费|收费项目}', '{fees|fee}'],
  },
  {
    means: cell('fees', 'amountWan'),
    words: ['{|行政}事业性收费', '行政事业收费', '收费金额'],
    inPlace: ['{收费|收取|收取费用|费用|收了费}', '{fees|fee|charges}'],
  },
  {
    means: rows('procurement'),
    words: ['{|政府}集中采购'],
    inPlace: ['{采购|政府采购}', 'procurement'],
  },
  {
    means: cell('procurement', 'amount'),
    words: ['采购{|总}金额', '采购总额'],
    inPlace: ['{总金额|金额}', 'amount'],
  },
];

/** How tables print what was made in the year; the layouts have a column each for it. */
const MADE = '{本年|本年度|}{|新}{制发|制定|印发|出台}{|总}{|件}{|数}{|量}';
const MADE_WORDS = [
  '{|新}{制发|制定}',
  '制发{出台|件数}',
  '{新出台|出台}',
  '制定{出台|印发|发布|并印发|并发布}',
];
const MADE_IN_PLACE =
  '{印发|新印发|发布|新发|新制发|发了|出了|新出|制定了|发文|新增|新增了|发过文件|出过文件|发过文|出过文|发新的|出新的|发过新的}';

/** The columns of table 二 in any layout: a layout knows the words of the columns that it has. "changeDown" is 本年增/减 with its sign turned. */
const COLUMNS: readonly Entry[] = [
  {
    means: columns('issued'),
    spoken: ['{加|新加|新弄|新搞|出|印}{|了}', '{立|定|搞|弄}了', '新的'],
    never: ['{翻|找|查|算|数|导|调|扒|统计|整理|拿|看|列|捋}出来'],
    clipped: ['{制|发|新|出|定|印|zf}'],
    printed: [MADE],
    words: MADE_WORDS,
    inPlace: [MADE_IN_PLACE, '{issued|newly issued|new}'],
  },
  {
    means: columns('repealed'),
    spoken: ['{废|清|清理}掉', '停用{|了}', '{清理|宣布}{废止|失效|作废}'],
    clipped: ['{废|失|止|fz|清理|清理了}'],
    printed: ['{本年|本年度|}{废止|失效|废止失效}{|总}{|件}{|数}{|量}'],
    words: ['{|宣布}废止{|件数}'],
    inPlace: ['{失效|废|废了|废除|废除了|作废|作废了}', '{repealed|repeal|abolished}'],
  },
  {
    means: columns('inForce'),
    spoken: [
      '{|现在|还|剩下|剩|余下|还剩}{|还|仍|现在}{管用|作数|算数}{|的}',
      '{剩下|剩|余下|还剩}{|还|仍|现在}{有效|在用|现行有效|能用}{|的}',
      '{|还}剩',
      '{还留着|留着|留下|现在|现有|手头还有|手上还有|手头有}',
    ],
    clipped: ['{有|效|存|现|现行|现存|余|yx|xxyx}'],
    printed: ['{|年末|截至年末}现行有效{|总}{|件}{|数}{|量}'],
    words: ['现行有效{|件数}', '继续有效'],
    inPlace: [
      '{有效|有效的|现行|还有效|还有效的|仍有效|仍有效的|在用|还在用|在用的}',
      '{in force|still in force|valid|still valid}',
    ],
  },
  {
    means: columns('newlyMade'),
    printed: [MADE, '{本年|本年度|}{|新}制作{|总}{|件}{|数}{|量}'],
    words: [...MADE_WORDS, '{|新|本年新}制作'],
    inPlace: [MADE_IN_PLACE, 'newly made'],
  },
  { means: columns('newlyDisclosed'), words: ['{|本年}新公开'], inPlace: ['newly disclosed'] },
  {
    means: columns('totalDisclosed'),
    words: ['对外公开{|总数}'],
    inPlace: ['公开总数', 'totally disclosed', 'total disclosed'],
  },
  {
    means: columns('previousItems'),
    inPlace: ['{上一年|上年}项目', '{上一年|上年|去年}', 'previous items', 'last year'],
  },
  {
    means: columns('change'),
    printed: ['{本年|本年度|}增减{|数}{|量}'],
    inPlace: ['{增减|本年增减|增加|增加了|增|本年增加|变化|本年增}', 'change', 'changed by'],
  },
  {
    means: columns('changeDown'),
    inPlace: ['{减少|减少了|减|本年减少|本年减}', 'decrease', 'decreased by', 'less'],
  },
  {
    means: columns('decisions'),
    printed: ['{本年|本年度|}{处理决定|作出决定|决定|处理}{|总}{|件}数{|量}'],
    words: ['处理决定{|数|数量}'],
    inPlace: ['决定数量', '{decisions|decision}'],
  },
  { means: columns('items'), words: ['采购项目{|数}'], inPlace: ['{项目数量|项目}', 'items'] },
  { means: columns('amountWan'), printed: ['{本年|本年度|}收费{|总}{金额|额}{|万元|单位万元}'] },
];

/** The words of table 二. */
export const PROACTIVE_WORDS: readonly Entry[] = [...ROWS, ...COLUMNS];
