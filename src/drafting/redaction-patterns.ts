const HAN = '\\u4e00-\\u9fff';

/** Words after which a person's name usually follows; taking out too much is harmless, since all of it is put back. */
const BEFORE_NAME =
  '申请人|申请者|联系人|经办人|当事人|投诉人|举报人|信访人|反映人|来访人|来电人|复议人|第三人|原告|法定代表人|代理人|姓名';
/** Words after which a name follows only where it begins as names do: 村民委员会 and 公民权利 name nobody. */
const BEFORE_SURNAME = `${BEFORE_NAME}|公民|村民|居民|市民|群众|住户|户主|业主|职工|学生|家长`;
const NOT_A_NAME =
  '(?!应当|可以|提出|要求|申请|认为|逾期|未|不|无|的|对|在|是|有|均|共|情况|信息|数量|类型|主动|撤|满意|意见|身份|权益|类别)';

/** Names written with a dot between their parts. */
const DOTTED = `[${HAN}]{1,8}(?:·[${HAN}]{1,8}){1,3}`;
const COMPOUND_SURNAME = '欧阳|上官|司马|诸葛|司徒|东方|夏侯|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|端木';
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦柳邢路岳齐梅庄辛管祝左涂谷祁舒耿牟卜詹苗凌靳盛童欧甄曲裴席卫屈鲍覃霍翁隋植甘景薄包司柏宁柯阮桂闵柴华冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫嵺苟褚廉娄盖符奚木穆郎邸冀姬屠郜晏栾郁蒙喻揭窦迟宇敖糜鄢卓仇艾蓝稽练卞竺冼衣楚佟栗匡巫鞠僧桑荆谌银伏岑习胥';
/** Words that begin like names and are none. */
const NOT_A_SURNAME =
  '(?!高度|高兴|高校|方便|方式|方面|金额|金融|平均|常见|常住|常年|管理|温馨|严格|施工|房屋|文化|文件|文书|许可|许多|易于|万一|路段|安全|安置|安排|包括|包含|毕业|康复|马上|时|于[一二三四五六七八九十本今去上当]|程序|程度|古|钟|白|景|童年|梅|米|花|成|戚)';
/** What follows a name in a sentence; a name that nothing of this follows is taken for three characters. */
const AFTER_NAME =
  '(?=[、，。；：）！？,;:()\\s\\d]|$|等|和|与|及|的|向|对|在|于|就|以|因|要|申|提|来|通|请|希|认|表|称|反|询|问|递|寄|送|交|当|本|已|曾|先|女|同志|住|家|户|系|是|为|不|未|不服|起诉|诉|签|领|收|填|发|邮|投|举|拨|打|咨)';

const STREET = `[${HAN}]{2,16}?(?:路|街|大道|巷|弄|胡同|村|屯|寨|小区|新村|花园|家园|公寓|大厦|社区|组)`;
const DOOR = '\\d{1,5}(?:号院|号楼|号|弄|栋|幢|单元|室)';
/** A room whose number stands alone behind a door, and counts nothing. */
const ROOM = '(?:\\d{3,4}(?![\\d条件份次个人篇万元年期项户]))?';
const VILLAGE_GROUP = `[${HAN}]{2,12}?(?:村|屯|寨)第?[\\d一二三四五六七八九十]{1,3}(?:组|社|队)(?:\\d{1,4}号)?`;

/** One sort of personal data: the name of its placeholder and how it looks. */
export interface PersonalData {
  readonly label: string;
  readonly pattern: RegExp;
}

/**
 * What is taken out of texts, the longer and surer patterns first. Texts are looked at with their full-width letters,
 * digits and blanks as half-width ones.
 */
export const PERSONAL_DATA: readonly PersonalData[] = [
  { label: '邮箱', pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g },
  {
    label: '证件号',
    pattern: /(?<!\d)\d{6}[- ]?(?:18|19|20)\d{2}[- ]?[01]\d[- ]?[0-3]\d[- ]?\d{3}[\dXx](?![\dA-Za-z])/g,
  },
  { label: '证件号', pattern: /(?<![0-9A-Z])[0-9A-Z]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])/g },
  {
    label: '证件号',
    pattern: /(?<=(?:证件?|护照|通行证)(?:号码?|编号)?[:：为是]?\s?)[A-Za-z]{0,2}\d{6,18}[Xx]?/g,
  },
  { label: '账号', pattern: /(?<!\d)\d{15,19}(?!\d)/g },
  { label: '账号', pattern: /(?<!\d)[3-6]\d{3}(?:[- ]\d{4}){3}(?:[- ]?\d{1,3})?(?!\d)/g },
  {
    label: '账号',
    pattern:
      /(?<=(?:微信号?|QQ号?|支付宝账?号?|wechat|weixin)(?:[:：为是]|\s){0,2})[A-Za-z0-9][\w-]{4,30}(?![\w条篇期次件人万个])/gi,
  },
  {
    label: '电话',
    pattern: /(?<!\d)(?:\+?0{0,2}86[- ]?)?1[3-9]\d[-. ]?\d{4}[-. ]?\d{4}(?![\d次元条件人个万])/g,
  },
  {
    label: '电话',
    pattern:
      /(?<!\d)(?:\+?0{0,2}86[- ]?)?(?:[（(]0\d{2,3}[）)] ?|0\d{2,3}[-—－ ])\d{3,4}[- ]?\d{4}(?:(?:[-转]| ?转 ?)\d{1,6})?(?!\d)/g,
  },
  { label: '电话', pattern: /(?<!\d)0(?:10|2\d|[3-9]\d{2})\d{7,8}(?!\d)/g },
  {
    label: '电话',
    pattern:
      /(?<=(?:电话|手机|座机|传真)(?:号码?)?(?:[:：为是]|\s){0,2})\d{3,4}[- ]?\d{4,8}(?!\d|条|件|次|个|人)/g,
  },
  {
    label: '地址',
    pattern: new RegExp(
      `(?<=(?:住址|家住|住所地?|现住|户籍地|(?:通信|联系|家庭|收件|邮寄)地址|申请人地址)[:：为是在于]?)[${HAN}A-Za-z0-9#-]{3,40}`,
      'g',
    ),
  },
  { label: '地址', pattern: new RegExp(VILLAGE_GROUP, 'g') },
  { label: '地址', pattern: new RegExp(`${STREET}[${HAN}]{0,4}${DOOR}(?:${DOOR}){0,4}${ROOM}`, 'g') },
  {
    label: '姓名',
    pattern: new RegExp(
      `(?<=(?:${BEFORE_NAME})[:：]?)${NOT_A_NAME}(?:${DOTTED}|[${HAN}]{2,4})(?=[、，。；）（,;()\\s\\d]|$)`,
      'g',
    ),
  },
  {
    label: '姓名',
    pattern: new RegExp(
      `(?<=(?:${BEFORE_SURNAME})[:：为是]?\\s?)(?:${DOTTED}|(?:${COMPOUND_SURNAME})[${HAN}]{1,2}?${AFTER_NAME}|${NOT_A_SURNAME}[${SURNAMES}](?:[${HAN}]{1,2}?${AFTER_NAME}|[${HAN}]{2}))`,
      'g',
    ),
  },
  {
    label: '姓名',
    pattern: new RegExp(
      `(?<=^|[^${HAN}]|[由与和向请经对给为据])[${SURNAMES}][${HAN}]{1,2}(?=先生|女士|同志)`,
      'g',
    ),
  },
];
