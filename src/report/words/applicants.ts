import { columns, type Entry } from './entry.ts';

/** The five kinds of applicant that are no natural person: the form prints them together as 法人或其他组织. */
export const ORGANIZATIONS = ['business', 'research', 'socialWelfare', 'legalService', 'otherOrganization'];

/** The kinds of applicant (申请人类型): the columns of table 三. */
export const APPLICANT_WORDS: readonly Entry[] = [
  {
    means: columns('naturalPerson'),
    spoken: [
      '{百姓|市民|农户|农民|老乡|私人|大姐|大爷|老大爷|老大娘|老爷子|老人家|大娘|大妈|大叔|阿姨|户主|村里人|乡亲|本地人|散户|住户|业主|老人}',
      '{记者|律师个人|学生|职工|退休职工|拆迁户|被征地户|老汉|老头|老太太|街坊|老表|老百姓们}',
      '{个人|自然人|群众}{的|名义}',
    ],
    clipped: ['{自|个|民|人|私|zrr|gr}', '{村里的|家里的|老的}'],
    words: ['自然人', '公民', '公民个人', '个人'],
    inNames: ['{先生|女士|居民|村民|大学生}'],
    inPlace: [
      '{群众|老百姓|村民|居民|自然人申请}',
      'natural {persons|person}',
      '{individuals|individual|citizens|citizen|persons|personal|person}',
    ],
    never: [
      '个人隐私',
      '个人信息',
      '个人独资',
      '其他个人',
      '{公民|自然人|个人}{|、|和|及|或|与}法人{|或|或者|和|及|与|、|以及}其他{|社会}组织',
    ],
  },
  {
    means: columns('business'),
    spoken: [
      '{房地产|房地产公司|开发商|建筑商|老板|商户|厂家|厂子|工厂|砖厂|砂场|沙场|商会企业|个体户|个体|店铺|门店}',
      '{个体工商户|有限公司|国企|民企|私企|投资公司|物业公司|物业|建筑公司|工程公司}',
    ],
    clipped: ['{企|商|司|厂|商企|qy|gs}'],
    printed: ['企业'],
    words: ['商业企业', '企业', '企业法人', '公司'],
    inNames: ['个人独资', '{合作社|银行|集团|工商户|厂}'],
    inPlace: ['{商业公司|企业申请}', '{companies|company|businesses|business|enterprises|enterprise|firms}'],
  },
  {
    means: columns('research'),
    spoken: ['{科研所|院校|设计院|高等院校|课题组|农科院|林科院|科学院|社科院|勘察院|规划院|地质院}'],
    clipped: ['{科|研|ky|kyjg}'],
    words: ['科研机构', '科研', '科研{单位|院所}', '研究{所|院|机构}'],
    inNames: ['{研究中心|大学|学院|高校}'],
    inPlace: ['research {institutions|institution}', 'research'],
  },
  {
    means: columns('socialWelfare'),
    printed: ['公益组织'],
    words: ['社会公益{组织|性组织}', '公益{组织|机构}', '社会公益'],
    inNames: ['{公益|协会|基金会|志愿|慈善|促进会}'],
    inPlace: ['社会组织', '{ngos|ngo|charities|charity}', 'social welfare'],
    spoken: ['{公益性组织|志愿者协会|商会|行业协会|学会|社团}'],
    clipped: ['{益|社|gy}'],
  },
  {
    means: columns('legalService'),
    spoken: ['{律师|律师所|律师楼|法律所|公证处|法援}'],
    clipped: ['{法|律|法律|法服|ls|lvsuo|flfw}'],
    printed: ['法律服务组织'],
    words: ['法律服务{机构|组织|}', '律所', '律师事务所'],
    inNames: ['{法律援助|公证}'],
    inPlace: ['law {firms|firm}', 'legal {services|service}'],
  },
  {
    means: columns('otherOrganization'),
    spoken: ['{村集体|村委会|村委|居委会|业委会|村里|合作社委员会|事业单位|机关单位|其他类|其他的单位}'],
    clipped: ['qt'],
    printed: ['其它', '其他组织'],
    words: ['其他{组织|机构|类组织}'],
    inNames: [
      '{村民|居民}{委员会|小组|会议|代表|代表大会}',
      '{村委|居委|业委}{|会}',
      '业主{委员会|大会}',
      '{其他|其它|机关|单位|组织}',
    ],
    inPlace: ['其他单位', 'other {organizations|organization|organisations|organisation}'],
  },
  {
    means: columns(...ORGANIZATIONS),
    words: ['法人', '法人{或|或者|和|及|与|、|以及|}{其他|非法人}{|社会}组织', '非自然人'],
    inPlace: ['组织', 'legal persons', '{organizations|organisations}'],
    spoken: ['{单位|单位的|机构|公家}'],
    never: ['党组织', '组织部', '单位{内部|里|上|里头}'],
  },
];
