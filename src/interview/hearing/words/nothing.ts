import { type Lexicon, wordSet } from '../../../language/lexicon.ts';
import { CELLS_ID, NOTES_ID } from '../../questions/ids.ts';

/** What a clause may hold beside a denial that says no more than that there was none: 没搞过, 没什么别的, 一件都没收到过. */
export const NOTHING = wordSet([
  '{问题|毛病|不足|短板|可改进的|要改进的|改进的}{|的地方}',
  '{做|搞|弄|发|办|办理|收|收取|收着|收到|接到|打|开|开展|发生|涉及|有|出现|干|组织|批|作出|产生|存在}{|过|到}',
  '{动|变|变动|调整|专门|专项|单独|特别}',
  '{啥|什么|任何|半点|一点|丝毫}',
  '一{件|个|次|条|项|份|起|宗|分|分钱|毛|毛钱|回}',
  '{要说|要写|要报|可改|要改|话|说的|报的|写的}',
  '{钱|分钱|别的|其他|其它|其余|补充|要补充的|要说的|可说的|可写的|可说|可写|好说|好写|要报的|要写的|要补的|需要报告的|需要说明的|需要补充的|需要写的|要报告的|要说明的}',
  '{事|事项|业务|职能|职责|权限|权力|情况|方面}',
  '{照|照着|按|按着|依}{规矩|老规矩|惯例|规定|格式|要求}',
  '{这|该}{方面|块|类|种|项|个|事|块业务|项业务|项职能|类业务}',
  '{前年|去年|早就|早|全|全都|喽}',
  '{也|都|一直|从来|从|全年|本年|今年|年内|本年度|一整年|单位|局里|我们局|我们单位|本单位|目前|暂时|真的|确实|压根|根本}',
]);

/** Words that deny though they are bound up with others elsewhere: 没收 is a penalty, a bare 没收过 is none. */
export const DENIES = wordSet([
  '没{|有|得|收|收到|收过|问题}',
  '{冇|木有|么得}',
  '{未|无|免收|免费|免了|取消|取消了}',
  '不{适用|涉及}',
  '{写|填|报|记}{|个|一个|上|上个|成}“{无|没有}”{|字}',
  '{写|填|报|记}{|个|一个|上|上个|成}{无|没有}{|字}',
  '分文未{取|收}',
  '{一分|一毛|分文}{|钱}{|都|也}{没|未}{要|收|取|拿}{|过}',
  'no',
]);

const APPLICATIONS = wordSet([
  '{|公开|信息公开|政府信息公开|依申请|依申请公开}申请{|件|书|公开}',
  '依申请公开',
  '{人|群众|谁}{申请|来申请|提申请|来问|问}{|过}',
]);

/** What each question asks for, where a denial of it is an answer to the whole of it. */
export const ASKED_FOR: Readonly<Record<string, Lexicon<true>>> = {
  [CELLS_ID.regulations]: wordSet(['{规章|规章制定权}']),
  [CELLS_ID.licences]: wordSet(['{|行政}{许可|审批}{|权|职权|权限|资格|事项|职能|业务|决定|件}']),
  [CELLS_ID.penalties]: wordSet([
    '{|行政}执法{|权|职能|职责|业务|活动}',
    '{|行政}处罚{|和|、|、行政|和行政}强制',
  ]),
  [CELLS_ID.fees]: wordSet(['{|行政事业性}收费{|项目|权}', '{费|费用|收过费|收过费用}']),
  [CELLS_ID.procurement]: wordSet(['{|政府|集中|政府集中}采购{|项目}']),
  [CELLS_ID.applications]: APPLICATIONS,
  received: APPLICATIONS,
  [NOTES_ID.proactiveDisclosure]: wordSet(['{可|要|}公开{|的}{|信息|东西|内容}']),
  [NOTES_ID.onRequest]: APPLICATIONS,
  [NOTES_ID.fees]: wordSet([
    '{|信息}处理费',
    '{复印|检索|邮寄|工本|打印|材料}费',
    '{费|费用|收费}',
    '{跟|向|找|管|问|收}{人|人家|申请人|群众|老百姓|谁|哪个|任何人|他们}{|要|收}{|过}',
    '{fee|fees|charge|charges|charged|collected|taken|processing}',
  ]),
  [NOTES_ID.other]: wordSet([
    '{其他|其它}{|事项|情况|的}',
    '除{|了|去}{收费|费用|上面|前面|这个|那个|上面那些|收费的|处理费}{|以外|之外|外}',
  ]),
};

/** What is denied beside applications where there was nothing of either: 官司也没打过, 也没人复议起诉我们. */
export const DISPUTES_TOO = wordSet([
  '{|行政}{复议|诉讼|官司|应诉|起诉}{|案|案件|和|、|或|或者}',
  '{打官司|告状|告|复议诉讼|法院}',
  '{人|谁|人家|因公开|我们|我局|本局|本机关}',
]);

/** That last year's report is not to be had: it is none, or nobody has it. */
export const NO_FILE = wordSet([
  '{找不到|找不着|没找到|没找着|没存|没留|没保存|没留底|没留存|没备份|丢了|弄丢了|不见了}',
  '{没|没有|手上没|手上没有|手头没|手头没有|手里没有|这边没有|我没|我没有|我们没有|拿不到|要不到|传不了|没法传}{文件|年报|报告|上年的|去年的|上年年报|去年年报|去年报告|上年报告|这个文件|那份|底稿|电子版|电子档}',
  '{去年|上年|上一年|前一年}{|度}{|都|也}没{|有}{|单独|自己|另外|专门}{做|编|报|写|填|弄}',
  '没得{去年|上年|文件|年报}',
  '{没有|没}{去年|上年|上年度|上一年|往年}',
  '哪{|里|儿}{来|有}的{|什么}{去年|上年|年报}',
  '{新成立|才成立|刚成立|新组建|刚组建|才组建|第一年|头一年|第一次报|头一回报|首次}',
  '{直接填|不传了|不上传|不用传|先不传|没得传|不传}',
]);

/** What tells of last year's report, beside a denial of it. */
export const OF_THE_FILE = wordSet([
  '{去年|上年|上一年|前一年|往年|以前|从前|年报|报告|文件|电子版|电子档|纸质|存档|底稿|原件|扫描件|找|翻|查|问|头一次|头一回|头回|第一次|第一回|分出来|分开|分家|独立|成立|组建|挂牌|直接}',
  '{last year|previous|report|file}',
]);

/** What is said where a figure is thought to be asked for and there is none. */
export const NO_FIGURE = wordSet(['{0|零}{|元|件|次|条|块}']);

/** How a clause begins and ends that points at what was told before as all there is: 就收费那一条. */
export const ONLY = wordSet(['{就|只|只有|仅|仅有|也就|除了}']);
export const ONE_TOLD = wordSet(['{那|这}{|一|几|两}{条|个|项|句|笔|点|件事}{|事}']);
