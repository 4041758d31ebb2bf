import { type Entry, either, outcome, rowOf } from './entry.ts';

/** （一） and （二）: what was given out, whole or in part. */
const GIVEN: readonly Entry[] = [
  {
    means: rowOf('granted', 'granted'),
    spoken: [
      '给公开',
      '{给|给出去|提供给|如数给}{了|人家了|他了|对方了|申请人了}',
      '提供了',
      '{网上|网站上|网站|官网|门户网站|网页上}{|本来就|早就|已经|都|本来|就|也}{有|有了|挂着|挂了|公开了|公布了|能查到|查得到|能查|找得到}{|的}',
      '{告知|告诉|给}{|他们|他|人家|对方}{网址|链接|查询方式|获取方式}',
      '{答了|答复了}{全|都}给{|的}',
    ],
    clipped: ['{给|予公|全公开|yygk|gk}'],
    words: ['{予以|同意|准予|决定|给予}公开'],
    inPlace: [
      '公开',
      '{已|已经|可以|依法|属于|答复|全文|全部|完全}公开',
      '{提供|已提供|予以提供}',
      '{告知|}{属于|依法|已|已经|}主动公开{|范围|信息}',
      '公开{告知|信息|范围|答复}',
      '告知{|获取}途径',
      '{granted|disclosed|released}',
      '{granted in full|full disclosure}',
    ],
    never: [
      '{不能|不让|不许|不得|没法|不便|不宜|不该|不可以|不可}公开',
      '{不予|不}提供',
      '予以公开出版物',
      '{依申请|信息}公开',
      '公开{申请|出版}',
      '申请公开',
      '决定公开前',
      '同意公开的意见',
    ],
  },
  {
    means: rowOf('partiallyGranted', 'partiallyGranted'),
    spoken: [
      '{涂|抹|遮|隐}{掉|了|住|去|掉了}{|人名|名字|姓名|隐私|电话|个人信息}{|后|再}{给|给的|公开}',
      '{打|打了}码{|后|再}{给|给了|给的|公开|提供|}',
      '{只给|给了|只公开|公开了}{一半|一部分|部分}',
      '{一半|部分}{给|给了|给的}',
      '部分的',
    ],
    clipped: ['{部|部公|部分|部分给|bfgk}'],
    printed: ['部分公开'],
    words: [
      '部分{|予以|同意|信息|内容}公开',
      '部分公开的',
      '{|作|做|经}区分处理{|后公开|后予以公开|后部分公开}',
      '{遮盖|遮挡|涂黑|隐去|删除}{|敏感信息|个人信息|个人隐私|部分信息}后{|予以}公开',
    ],
    inPlace: ['部分提供', '{partially|partly} granted', '{partial|partially|granted in part}'],
  },
];

/** （三）不予公开 and its eight grounds. */
const DENIED: readonly Entry[] = [
  {
    means: outcome('denied'),
    spoken: ['{没给|没有给|不给|没提供|没同意给}{|他|他们|人家|对方|他看|公开|看}'],
    words: [
      '{不予|不予以|不|未|未予|未予以|没|没有|拒绝|不同意|决定不予|决定不|依法不予|予以拒绝}公开',
      '不予公开的',
      '{拒绝|不同意}提供',
    ],
    inPlace: ['denied', 'refused disclosure'],
    never: ['{不|未|没有}公开{出版|发布|招|征集|的原因}'],
  },
  {
    means: rowOf('denied', 'deniedStateSecret'),
    clipped: ['{密|国秘|国家|机密|国密}'],
    spoken: ['国密'],
    words: ['国家{秘密|机密}', '{属于|涉及}国家{秘密|机密}', '涉密', '因涉密'],
    inPlace: ['state {secrets|secret}'],
    never: ['{非|不}涉密', '不{属于|涉及}国家秘密', '涉密{人员|审查|载体|培训|会议|设备|信息系统}'],
  },
  {
    means: rowOf('denied', 'deniedByLaw'),
    clipped: ['{法禁|禁止}'],
    spoken: ['{法律|法规|法律法规|法}{规定|上|明文|}{不能|不让|不许|禁止|不得|不可以}公开{|的}'],
    words: [
      '{|其他}法律{|、|和|及}{|行政}法规{|规定}禁止{|公开}',
      '其他法律禁止',
      '法律禁止公开',
      '{|行政}法规禁止公开',
    ],
    inPlace: ['{法律禁止|法规禁止|禁止公开}', 'forbidden by law'],
  },
  {
    means: rowOf('denied', 'deniedSecurityStability'),
    clipped: ['{安全|稳定|社稳|一稳定|3sa|三安}'],
    spoken: ['三安全', '{|危害|危及|影响}{国家|公共|经济}安全{|的}', '{影响|危害}{|社会}稳定{|的}'],
    words: [
      '{|危及|危及"}三安全一稳定',
      '危及{安全稳定|国家安全|公共安全|经济安全|社会稳定}',
      '三安全、一稳定',
    ],
    inPlace: ['{危及|社会稳定}'],
  },
  {
    means: rowOf('denied', 'deniedThirdPartyRights'),
    words: [
      '{保护|涉及|损害|侵害|侵犯|}第三方{合法权益|权益|利益}',
      '涉及第三{方|人}',
      '保护第三{方|人}',
      '第三{方|人}不同意{|公开}',
    ],
    spoken: [
      '{|涉及|牵涉|有关}{|别人|他人|人家}隐私{|的}',
      '{人家|别人|对方|第三方}不{同意|让|肯|愿意}{公开|给|}{|的}',
    ],
    clipped: ['{三方|隐私|商秘|权益}'],
    kinds: ['{|涉及}商业秘密', '{|涉及}个人隐私'],
    inPlace: ['第三{方|人}', 'third {party|parties}'],
    never: [
      '第三方{意见|评估|机构|平台|测评|检查}',
      '{不|未}涉及{第三方|商业秘密|个人隐私}',
      '{征求|征询}第三方',
    ],
  },
  {
    means: rowOf('denied', 'deniedInternalAffairs'),
    clipped: ['{内|内部|内务}'],
    spoken: ['内部{的|的事|文件|材料}'],
    printed: ['属于内部事务信息'],
    words: ['{|三类}内部{事务|事务信息|事务性信息}', '内部管理信息'],
    inPlace: ['内部管理', 'internal affairs'],
  },
  {
    means: rowOf('denied', 'deniedProcessInformation'),
    clipped: ['{过程|程|过}'],
    spoken: [
      '过程{稿|中的|类的}',
      '{讨论稿|征求意见稿|会议纪要|会议记录|开会记录|会上记录|开会的记录|会议的记录|讨论记录|讨论的记录}{|的}',
      '{局务会|党组会|办公会|班子会|常务会}{|议}{|讨论|研究}{|的}{记录|纪要}{|的}',
    ],
    printed: ['属于过程性信息'],
    words: ['{|四类}过程性{|信息}', '过程信息'],
    inPlace: ['process information'],
  },
  {
    means: rowOf('denied', 'deniedEnforcementFile'),
    clipped: ['{案|案卷|执法|卷宗}'],
    words: ['{|行政}执法案卷{|信息}', '案卷信息'],
    inPlace: ['enforcement {files|file}'],
  },
  {
    means: rowOf('denied', 'deniedInquiryMatter'),
    clipped: ['{查询|查档}'],
    words: ['{|属于}行政查询{|事项}', '{|属于}查询事项'],
    inPlace: ['{工商|登记|档案|不动产}查询{|告知|事项}', 'inquiry {matters|matter}'],
  },
];

/** （四）无法提供 and its three grounds. */
const UNAVAILABLE: readonly Entry[] = [
  {
    means: outcome('unavailable'),
    words: ['{无法|不能|没法}{|予以}提供'],
    inPlace: ['unavailable'],
    never: ['{无法|不能}提供{服务|便利|帮助}'],
  },
  {
    means: rowOf('unavailable', 'unavailableNotHeld'),
    spoken: [
      '{没|找|查}{找着|不着|找到|不到|查到|查着}',
      '{不归|不是|不由}{我们|我们局|我局|咱们|本局|我们单位}管{|的}',
      '{不在|不是|不归}{我们|咱们|我局|我|咱|我们局|我们单位|本局}{这|这儿|这边|这里|管|的|}',
      '{没|没有}{这|那}{|个|份|种|些}{东西|信息|材料|资料}',
      '{没|从没|没有}{做|制作|保存|形成|存}过{|这|该|这个|这份|这些}{材料|信息|东西|文件|}{|的}',
      '{不归|不属|不由}{我们|咱们|我局|我|咱}{管|负责|的事}{|的}',
    ],
    clipped: ['{没有|没|无}的', '{不存在|没有|没掌握|无此|掌握|bzw|查不到|没查到}'],
    words: [
      '{|本机关|我局|本局|我单位|本单位}{不|未}掌握{|相关}{|政府}{|信息}',
      '{|政府|该|相关|所申请}信息不存在',
      '非本{机关|单位|局}掌握',
      '未{检索|查询|查找}到{|相关|该|政府}{|信息}',
      '{不存在|不存在信息|经检索不存在}',
      '查无{|此件|此信息|信息|该信息|相关信息}',
      '没有{这个|这条|该|此|相关|这方面|所申请的}信息',
      '{无此|无相关}信息',
      '{不是|不属于|不属|不归|非}{我|本}{局|机关|单位|委|办|部门|镇|乡|街道|厅}{|职责|的职责|职责范围}',
    ],
    inPlace: ['{未|没有}{制作|保存}', 'not {held|found}', 'does not exist'],
    never: ['不存在{问题|争议|收费|违规}'],
  },
  {
    means: rowOf('unavailable', 'unavailableNeedsCreation'),
    spoken: [
      '{没|没有}现成{|的}',
      '{|要|得|需要|让我们|叫我们}{现|另|另外|重新|单独}{做|编|统计|整理|加工|汇总}{|的}',
    ],
    clipped: ['{现成|另做|加工|另制|制作|要做|得做|需做}{|的}'],
    words: [
      '{没有|无}现成{|的}{|政府}信息',
      '{没有|无}现成{|的}{|政府}信息{|、}{需要|需|}另行制作',
      '{|需|需要}另行制作',
      '{需要|需}加工{|分析|汇总}',
      '{需要|需}汇总{|加工|分析}',
      '加工{|、|和}{分析|汇总}',
      '汇总{|、|和}加工',
    ],
    inPlace: ['现成信息', 'needs creation'],
  },
  {
    means: rowOf('unavailable', 'unavailableStillUnclear'),
    clipped: ['{不清|不清楚|不明|不明确|说不清|说不清的}'],
    spoken: [
      '{说|讲}{不清|不清楚|不明白}{|要啥|要什么}',
      '{还是|还}{不明确|不清楚}',
      '{还|还是|仍|仍然}{看不懂|看不明白|弄不清|弄不懂|搞不清|搞不懂|没说清|没讲清}{|他|她|对方}{|要|想要}{|什么|啥|的什么}',
    ],
    never: ['补正{完|过}{|了}'],
    words: ['{|补正后}{|申请}{|内容}仍{|然}不明确', '{补正后|申请内容}不明确'],
    inPlace: ['内容不明确', 'still unclear', 'unclear'],
  },
];

/** （五）不予处理 and its five grounds. */
const REFUSED: readonly Entry[] = [
  { means: outcome('refused'), words: ['{不予|不|未予|不作|不做}处理'], inPlace: ['not processed'] },
  {
    means: rowOf('refused', 'refusedPetition'),
    words: [
      '信访{|、}举报{|、}投诉{|类|类申请}',
      '信访投诉{|类}',
      '{信访|举报}类{|申请}',
      '{信访诉求|属于信访|属信访}',
      '{投诉举报|举报投诉|投诉类}',
    ],
    spoken: ['{告状|上访|上访类|访民|举报类|反映问题|告状类|信访类|闹访|缠访}{|的}'],
    clipped: ['{信|访|诉|xf}'],
    inPlace: [
      '{转|转入|转为|转送}信访{|部门|办理}',
      '{信访|信访件|信访举报|信访事项|投诉|举报}',
      '{petitions|petition|complaints}',
    ],
  },
  {
    means: rowOf('refused', 'refusedRepeat'),
    spoken: ['{老|总|一直|反复}重复{|的}', '{同一个|同样的}{又要|再要|又申请}{|的}'],
    clipped: ['{重|重申|cf}'],
    words: ['{|属|属于}重复申请', '重复提交{|申请}', '{不予|不|不再}重复{处理|答复}'],
    inPlace: ['{重复|重复的}', '{repeated|repeats|repeat}'],
  },
  {
    means: rowOf('refused', 'refusedPublication'),
    clipped: ['{书|出版|要书}{|的}'],
    words: ['{|索要|要求|要求提供}{|已}公开出版物'],
    spoken: ['{要|索要|要的|来要}{公报|报纸|书|杂志|年鉴|刊物}{|的}'],
    inPlace: ['出版物', '{publications|publication}'],
  },
  {
    means: rowOf('refused', 'refusedExcessive'),
    clipped: ['{大量|反复|量大|频繁}{|的}'],
    words: ['{|无正当理由}大量{|、}反复{|申请}', '{反复|大量|反复大量|频繁}申请'],
    inPlace: ['excessive'],
  },
  {
    means: rowOf('refused', 'refusedReconfirmation'),
    spoken: ['重新{开|出|打|要}{|证明|一份|个证明}{|的}', '{再|又}{开|出}{一份|一遍|证明}{|的}'],
    clipped: ['{确认|重开|重出|再出具}{|的}'],
    printed: ['要求行政机关确认或重新出具已获取的信息', '确认或重新出具已获取信息'],
    words: [
      '{|要求|要求行政机关}{|确认或|确认或者|确认、}重新出具{|已获取信息|已获取的信息|已获取政府信息|信息}',
    ],
    inPlace: ['要求确认', 'reconfirmation'],
  },
];

/** （六）其他处理: one row of its own in the 2019 layout, three since. */
const OTHER: readonly Entry[] = [
  {
    means: rowOf('other', 'otherNotCorrected'),
    spoken: [
      '{没补|不补}{|正的}',
      '{一直|到期|始终|后来|就是|也|都|到现在}{没|不|没有|还没}补{|正|材料|来|上来|过来|充}{|的}',
      '{过期|超期}没补{|正}',
      '{过期|过了期|到期|到了期}{|就|也就}不{办|处理|理}',
      '{补正通知|补正|补正通知书}{|发了|下了|寄了}{|后}{没|不}{回|理|补|回音|反应|动静|下文}{|的}',
      '{让|叫}{他|她|人家|对方}补{|正}{|他|她|人家|对方}{没|不}{补|理|回|来}{|的}',
    ],
    clipped: ['{补正|补|不补|没补|未补|逾期}{|的}', '让{他|她}补没补{|的}'],
    never: [
      '{让|叫|要求|通知}{|他|她|人家|对方|申请人|他们}补{材料|资料|正|正材料|充材料|充}',
      '{|就|后来就|后来}没{再|有再|法再}{办|理|办理|处理}{|了|下去|下去了}',
    ],
    printed: ['申请人无正当理由逾期不补正', '无正当理由逾期不补正', '申请人逾期不补正', '逾期不补正'],
    words: [
      '{|申请人}{|无正当理由}{|逾期}{不|未|没|没有}{|按期|按时|作出|进行|予以}补正',
      '{不|未|没有}{如期|按要求|按规定|作|提交|予|在规定期限内|在规定时间内|在期限内}补正',
      '不再补正',
      '补正逾期',
      '逾期不补正的',
    ],
    inPlace: ['not corrected'],
  },
  {
    means: rowOf('other', 'otherFeeUnpaid'),
    printed: [
      '申请人逾期未按收费通知要求缴纳费用',
      '逾期未按收费通知要求缴纳费用',
      '申请人逾期未缴纳费用',
      '逾期未缴纳费用',
      '逾期不缴费',
      '逾期未缴费',
    ],
    spoken: ['{没|没有|不|未|不肯|没按时}{交|缴|付|给}{钱|费用|费|处理费}{|的|就不办了|就不办了的|不办了的}'],
    clipped: ['{缴费|交费|欠费|没交|未缴}{|的}'],
    words: [
      '{|申请人}{|逾期}{不|未|没|没有}{|按时|按期|按规定|按收费通知要求}缴{费|纳|纳费用}',
      '{不|未|没有}{按|按收费通知|在规定期限内|}{缴|交|缴纳|缴清}{费|费用|信息处理费}',
      '{不|未|没|没有}{交费|付费|缴费用}',
      '{拒不|拒绝}{缴费|缴纳|交费}',
    ],
    inPlace: ['fee unpaid', 'fees unpaid', 'unpaid fee'],
  },
  {
    means: rowOf('other', 'otherRemaining'),
    spoken: ['{|他|她|人家|对方}{|自己|主动|本人}{撤了|撤回了|不要了|不申请了|放弃了|撤回去了}'],
    clipped: ['{撤|撤回|撤了|自己撤|自己撤的|撤的|其他|其它|其|他}'],
    printed: ['其它', '其他情形'],
    kinds: ['{|申请人}{|主动}{撤回|撤销}{|申请}', '撤件', '终止办理'],
    inPlace: ['其他{情形|原因}', 'withdrawn'],
    never: ['{撤回|撤销}{复议|诉讼|起诉|许可|决定}'],
  },
  { means: outcome('other'), words: ['其他处理'], inPlace: ['other handling', 'otherwise handled'] },
  {
    means: either(['otherRemaining', 'other'], ['otherOrganization']),
    inPlace: ['{其他|其它}', '{others|other}'],
  },
];

/** The results (办理结果) of table 三: the groups of the form, their rows, and what else either is called. */
export const RESULT_WORDS: readonly Entry[] = [...GIVEN, ...DENIED, ...UNAVAILABLE, ...REFUSED, ...OTHER];
