import { columns, type Entry } from './entry.ts';

/** The five kinds of applicant that are no natural person: the form prints them together as 法人或其他组织. */
export const ORGANIZATIONS = ['business', 'research', 'socialWelfare', 'legalService', 'otherOrganization'];

/** The kinds of applicant (申请人类型): the columns of table 三. */
export const APPLICANT_WORDS: readonly Entry[] = [
  {
    means: columns('naturalPerson'),
    spoken: ['{百姓|市民|农户|农民|老乡|私人|大姐|大爷|大妈|大叔|阿姨|户主|村里人|乡亲|本地人}'],
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
    spoken: ['{房地产|房地产公司|开发商|建筑商|老板|商户|厂家}'],
    printed: ['企业'],
    words: ['商业企业', '企业', '企业法人', '公司'],
    inNames: ['个人独资', '{合作社|银行|集团|工商户|厂}'],
    inPlace: ['{商业公司|企业申请}', '{companies|company|businesses|business|enterprises|enterprise|firms}'],
  },
  {
    means: columns('research'),
    spoken: ['{科研所|院校|设计院}'],
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
  },
  {
    means: columns('legalService'),
    spoken: ['{律师|律师所|律师楼}'],
    printed: ['法律服务组织'],
    words: ['法律服务{机构|组织|}', '律所', '律师事务所'],
    inNames: ['{法律援助|公证}'],
    inPlace: ['law {firms|firm}', 'legal {services|service}'],
  },
  {
    means: columns('otherOrganization'),
    spoken: ['村集体'],
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
    never: ['党组织', '组织部'],
  },
];
