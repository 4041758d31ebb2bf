import { lexicon, wordSet } from '../../../language/lexicon.ts';
import { NOTES_ID } from '../../questions/ids.ts';

/** The questions for notes that words belong to: a word of several questions settles none of them, nor does a word of none. */
export const NOTE_PLACES = lexicon<readonly string[]>([
  [
    [
      '{政策|}解读',
      '{图解|发布会|新闻发布|主动公开|公开信息|发布信息|政府公报刊登|在线访谈|公开访谈}',
      '回应{|了}{关切|热点|网民|网友|诉求|社会关切}',
      '{热点回应|网民留言|网友留言|办事指南|招聘公告|招生简章|预决算|三公经费|意见征集|收到意见|月报|折页}',
    ],
    [NOTES_ID.proactiveDisclosure],
  ],
  [
    [
      '{申请|办理|答复}情况',
      '{都|也|均|全}{能|可|可以}{|来|递|提}申请',
      '{依申请|受理点|受理窗口|申请渠道|答复书|答复模板|申请人|申请表|申请书|来申请|申请件|没人申请|没有人申请}',
      '{复议|诉讼|败诉|应诉|起诉|官司|补正|不掌握|过程性信息|当面申请|邮寄来|信访件|上访|上年结转}',
      '{按期|按时|如期|当天|当面}{|就|都|全}{答|答复|答了|回复}',
      '{申请|来要|要}{的||的多|的多半|的主要}{是|}{征地|户籍|环评|低保|档案}',
    ],
    [NOTES_ID.onRequest],
  ],
  [
    [
      '{清理|废止|宣布失效|保密审查|公开前审查|公开审查|合法性审查|公开目录|归档|规范性文件库|信息管理|文件库}',
      '{三审|初审|复审|先审|审稿|审签|泄密|失密|保密|脱敏|打码|打星号|隐名|涂黑|公开属性|属性认定|源头认定}',
      '{发布|公开|发|上网|公示}{前|之前}{|先|都|都要|要}{|过|经}{审|审核|三道|两道|三关|两关}',
    ],
    [NOTES_ID.informationManagement],
  ],
  [
    [
      '{改版|新栏目|公开专区|专区|查阅点|账号|适老化|无障碍浏览|平台建设|集约化|视频号|抖音号|小程序}',
      '{首页|一级目录|智能问答|智能客服|查询机|自助机|电子屏|显示屏|广播站|接通率|错链|关停|新媒体矩阵}',
    ],
    [NOTES_ID.platforms],
  ],
  [['{专栏|粉丝|触摸屏|微信群}'], [NOTES_ID.proactiveDisclosure, NOTES_ID.platforms]],
  [
    [
      '{培训|考核|评议|问责|追责|责任追究|督查|督导|例会|业务会|局务会|党组会|领导小组|暗访|约谈|排名}',
      '{通报|抽查|轮训|监督员|第三方评估|满意度}',
    ],
    [NOTES_ID.supervision],
  ],
  [['{信息处理费|处理费}'], [NOTES_ID.fees]],
  [
    [
      '{警情|雨情|水情|疫情|灾情}通报',
      '培训{班|招生|补贴|费|机构|名额}',
      '{就业|技能|职业}培训',
      '{出了|出}问题{追责|问责}',
      '双随机{|、一公开|一公开}抽查',
      '{评选|评优|评残}',
      '{重大决策|重大行政决策|医保|储备|档案|教辅|采购}目录',
    ],
    [],
  ],
]);

/** Where things are published: with a count of them that is 主动公开, or 平台建设; else the channel of anything. */
export const CHANNELS = wordSet(['{网站|官网|门户网站|公众号|微信|微博|新媒体|公报|专栏}']);

/** What is published is counted in these. */
export const PUBLISHED_IN: ReadonlySet<string> = new Set(['条', '篇', '则', '期']);

/** What a question for notes is called. */
export const NOTE_QUESTIONS = lexicon<string>([
  [['主动公开{|情况}'], NOTES_ID.proactiveDisclosure],
  [['依申请公开{|情况}'], NOTES_ID.onRequest],
  [['{|政府}信息管理{|情况}'], NOTES_ID.informationManagement],
  [['平台建设{|情况}', '平台'], NOTES_ID.platforms],
  [['监督保障{|情况}'], NOTES_ID.supervision],
  [['{存在的|}问题', '{存在的|}不足'], NOTES_ID.problems],
  [['{改进|}措施'], NOTES_ID.measures],
  [['其他事项'], NOTES_ID.other],
]);

/** Words that add to what was said before: 上一条漏了, 再补一条. */
export const ADDING = wordSet([
  '还{少|差|缺}{|了}一{条|个|项}',
  '{还|再|}{漏|漏了|漏说了|漏写了|少写了|少说了|忘了写|忘了说|忘说了|忘写了}{|一条|一个|一项}',
  '{再|还|}{加|补|补充|添|加上|补上}{一条|一个|一点|一项|一句|几条}',
  '{还要|还得|再|还}{加|补|补充|添|加上|补上}{|个|条|一条|一个|一点|一项|一句|几条}',
  '{后面|后头|末尾|后边}{|再|还}{加|补|添|接|续|补充|缀}{一句|一条|一笔|一点|上}',
  '{再|还|}{给|往|在}{后面|后头|末尾}{缀|续|接|补|加|添}{一句|一条|一个|几个字}',
]);

/** Why somebody goes back to what they answered: more is to join it. */
export const TO_ADD = wordSet([
  '{补|加|添|补充|追加|增加}{|上|个}{一句|一条|一笔|一点|几句|几条|一下|点|条|句|内容}',
  '{还有|有|还}{话|东西|内容|一条|一句}{|没|要}{|说|写|加|补}',
  '没{说|写|填|讲}{完|全}',
  '{漏|落|忘}{了|写|说|讲}',
]);

/** Behind the note that was given last: 后面再补一句. */
export const BEHIND_IT = wordSet([
  '{后面|后头|末尾|后边}{|再|还}{加|补|添|接|续|补充|缀}{一句|一条|一笔|一点|上}',
]);

/** Words that take down a note behind the question that is named for it: 监督保障记一条. */
export const TAKING = wordSet([
  '{|还要|给我|帮我}{记|写|加|添|补|放|归}{一条|一句|一笔|上一条|上一句|一项|个}',
]);

/** What was asked before is called by its place. */
export const PLACE_BEFORE = wordSet([
  '{上|前}{一条|一题|一问|一个|面|边}{|那条|那题|那问|那个|的}',
  '{刚才|刚刚|之前}{|那条|那题|那问|那个|的}',
]);
