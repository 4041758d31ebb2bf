import { type Entry, outcome, rowOf, rows } from './entry.ts';
import { NOT_ANSWERED } from './results-not-answered.ts';

/** （一） and （二）: what was given out, whole or in part. */
const GIVEN: readonly Entry[] = [
  {
    means: rowOf('granted', 'granted'),
    spoken: [
      '给公开',
      '{给|给出去|提供给|如数给}{了|人家了|他了|对方了|申请人了}',
      '提供了',
      '{给|提供|公开}{全|齐}{|了|的}',
      '{网上|网站上|网站|官网|门户网站|网页上}{|本来就|早就|已经|都|本来|就|也}{有|有了|挂着|挂了|公开了|公布了|能查到|查得到|能查|找得到}{|的}',
      '{告知|告诉|给}{|他们|他|人家|对方}{网址|链接|查询方式|获取方式}',
      '{答了|答复了}{全|都}给{|的}',
      '全文{给|提供}{|了|的}',
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
      '半公开',
      '{不能|不让|不许|不得|没法|不便|不宜|不该|不可以|不可}公开',
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
      '{涂|抹|遮|隐}{掉|了|住|去}{|人名|名字|姓名|隐私|电话}{|后|再|才}{给|公开|提供|给的|公开的}',
      '{涂|抹|遮|隐}{掉|了|住|去}{身份证号|身份证|号码|签名|人名|个人信息}{|后|再|才}{给|公开|提供|给的|公开的}',
      '{打|打了}码{|后|再|才|之后}{给|给了|给的|公开|提供|}',
      '{只给|给了|给|只公开|公开了|提供了|只提供}{一半|一部分|部分}',
      '{一半|部分}{给|给了|给的}',
      '给一半{|留一半|不给一半|藏一半}{|的}',
      '部分的',
      '半{|半}公开{|的}',
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
      '{征求|征询|等|等着|还等}第三方',
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

/** What was not given, on whichever ground: a narrower word beside it tells which. */
const NOT_GIVEN: Entry = {
  means: rows(
    ...[...DENIED, ...NOT_ANSWERED].flatMap(({ means }) => (means.kind === 'row' ? means.rows : [])),
  ),
  spoken: ['{没给|没有给|不给|没同意给}{|他|他们|人家|对方|他看|公开|看|做|办}'],
  inPlace: ['{没|没有|不|未|未予|不予|未能|没能}{提供|给予}'],
};

/** The results (办理结果) of table 三: the groups of the form, their rows, and what else either is called. */
export const RESULT_WORDS: readonly Entry[] = [...GIVEN, ...DENIED, ...NOT_ANSWERED, NOT_GIVEN];
