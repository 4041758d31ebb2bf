import { lexicon, type WordTable } from '../../language/lexicon.ts';
import type { Span } from '../../language/span.ts';

/** Sorts of things that an organ's verbs take: which word a verb is in official text depends on the sort of its object. */
export type ObjectSort =
  | 'meeting'
  | 'training'
  | 'event'
  | 'check'
  | 'report'
  | 'opinion'
  | 'problem'
  | 'information'
  | 'result'
  | 'media'
  | 'illustration'
  | 'bulletin'
  | 'message'
  | 'printed'
  | 'sheet'
  | 'rule'
  | 'file'
  | 'text'
  | 'normative'
  | 'mechanism'
  | 'listing'
  | 'facility'
  | 'furniture'
  | 'account'
  | 'group'
  | 'person'
  | 'adviser'
  | 'case'
  | 'certificate'
  | 'call'
  | 'letter'
  | 'image'
  | 'plate'
  | 'work'
  | 'archive'
  | 'money'
  | 'body';

/** Things that notes speak of, by what they end with: a longer one is meant where two end at one place. */
const OBJECTS: WordTable<ObjectSort> = [
  [
    [
      '{局务|馆务|院务|党务|社务|办公|常务|党组|党委|工委|理事|理事长|班子|支部|支委|碰头|民主|发布|通气|座谈|协调|推进|推动|工作|专题|部署|听证|例|会商|动员|现场|联席|恳谈|复盘|调度|评审|论证|征求意见|交流|观摩|分析|研判|发布|吹风|说明|主任办公|镇长办公|院坝|评议|培训|见面}会',
      '会',
      '{专题|工作|党组|常务|推进|调度|协调|联席|视频|电视电话}会议',
    ],
    'meeting',
  ],
  [
    [
      '{协|社|机|委员|常委|理事|监事|学|工|商|博览|运动|议事|残联|妇联|合作|村委|居委|业委|基金|都|约|不|只|可|联合|红十字}会',
    ],
    'body',
  ],
  [['{业务|全员|集中|专题|岗前|跟班|}{培训|轮训}', '班', '听证', '讲座', '{业务|集中}学习'], 'training'],
  [
    [
      '{学堂|课堂|沙龙|讲堂}',
      '{开放日|开放周}{活动|}',
      '{宣传|宣讲|体验|参观|咨询|主题|竞赛|便民}活动',
      '活动',
      '{展销|博览|招聘|推介|交易|洽谈|文化展|庙}会',
      '{宣讲|宣讲会|展览|直播|演练|知识竞赛|摇号直播|开放日直播}',
    ],
    'event',
  ],
  [
    [
      '在线访谈',
      '{专项|监督|交叉|}检查',
      '{互查|互评|互检|互学}',
      '{督查|督导|抽查|测评|评议|自查|调研|普查|暗访|回访|演练|评估|体检|巡查|考核|会审|审查|整治|清理|排查|摸底}',
      '{问卷|满意度|}调查',
      '回头看',
      '问卷',
    ],
    'check',
  ],
  [['{工作|专题|情况|}汇报'], 'report'],
  [['{意见|建议|意见建议}'], 'opinion'],
  [['{问题|问题清单|隐患|错误|毛病|错别字|错链|失效链接|错误链接|链接}'], 'problem'],
  [
    [
      '{政务|招聘|就业|天气|}{信息|动态|资讯|新闻}',
      '{招聘|招标|采购|出让|拍卖|}公告',
      '{月度|季度|年度|统计|}{数据|公报|年报|日报|月报|季报|周报}',
      '{政策|招生|}问答',
      '{推文|稿件|稿子|消息|预警|预警信号|提醒|预告|文章|稿|原创|新闻稿|提示|消费提示|工作动态}',
      '{数据集|通知|通告|公告|公示|公告公示|案例|简章|报价|行情}',
      '{防火|戒严|封山|禁烧}令',
      '{水情|雨情|汛情|旱情|墒情}',
      '通知公告',
      '政策',
      '{雨情|水情|汛情|警情|疫情|灾情|险情|安全}{通报|提示|快报}',
    ],
    'information',
  ],
  [['{名单|名录|结果|价格|进度|成绩|预算|决算|三公经费}'], 'result'],
  [
    [
      '{图解|图文|视频|文字|政策|}解读{稿|材料|文章|视频|产品|}',
      '{长图|图解|短视频|微视频|视频|动漫|动画|漫画|口诀|海报|H5|音频|语音版|节目|短片|宣传片|专题片|微电影|沙画|方言版|双语版|快板|小品|顺口溜|白话版|有声版|片子}',
      '{图片|照片}',
    ],
    'media',
  ],
  [['{流程图|位置图|示意图|导航图|地图}'], 'illustration'],
  [['{简报|督办单|专报|工作通报|情况通报|督查通报|通报|红头文件}'], 'bulletin'],
  [
    [
      '{催函|催办函|短信|微信|提醒短信|提示短信|短信提醒|提示函|提醒函|告知书|工作提示|函|通知书|告知单|催办单|整改单|律师函}',
      '{收费|缴费|补正|受理|延期}通知',
    ],
    'message',
  ],
  [
    [
      '{手册|汇编|口袋书|白话本|明白册|读本|年鉴|公开本|一本通|指南书|小册子|册子|漫画册}',
      '{便民|服务|办事}手册',
    ],
    'printed',
  ],
  [
    ['{须知|公开须知|宣传册|折页|宣传单|明白纸|传单|宣传页|明白卡|连心卡|告知卡|宣传材料|宣传资料|资料}'],
    'sheet',
  ],
  [
    [
      '{办法|规定|细则|方案|实施方案|要点|规程|规范|指引|流程|意见稿|制度办法|规矩|标准|预案|分流办法|责任书|承诺书|协议|合同|计划|通则|守则|条例}',
    ],
    'rule',
  ],
  [['{文件|文}'], 'file'],
  [['{材料|答复书|答复|标签|模板|样本|样例|示例|范例|样式|范本|格式|文书|口径|菜单|稿件库}'], 'text'],
  [['规范性文件'], 'normative'],
  [['{制度|机制|台账|档案|专班|数据库|题库|词库|知识库|法规库|库|队伍|专家库|案例库|志愿队}'], 'mechanism'],
  [['{目录|清单|指南|办事指南|书目|索引|责任表|一览表|表}'], 'listing'],
  [
    [
      '{问答|意见|办事|公示|宣传|互动|展示|公开|政务公开|信息公开|查阅|便民|阅览}{栏|墙|角}',
      '{入口|机子|自助机|自助终端|终端|意见箱|专区|公开专区|查阅区|查阅点|查阅室|专栏|栏目|专窗|窗口|公示栏|公开栏|宣传栏|公告栏|查询机|触摸屏|显示屏|电子屏|大屏|屏|服务台|意见箱|一体机|电脑|打印机|复印机|展板|公示牌|公告牌|指示牌|点位|查询点|服务点|服务站|大喇叭|专版|专题|专页|页面|网页|频道|板块|模块}',
    ],
    'facility',
  ],
  [
    [
      '{微信|政务|}公众号',
      '{应急|农村|乡村|}广播{终端|}',
      '{视频号|抖音号|快手号|头条号|微博号|抖音|账号|客户端|小程序|APP|热线|专线|门户|新媒体|政务新媒体|新媒体账号|子站|网站|系统|平台|计算器|智能问答|智能客服|机器人|检索|搜索|二维码|信息网|政府网|政务网|官网}',
    ],
    'account',
  ],
  [['{微信群|工作群|群}'], 'group'],
  [
    [
      '{信息员|联络员|专职人员|专职|兼职人员|工作人员|专干|专人|志愿者|记者|编辑|引导员|网格员|讲解员|审核员|人员|干部|研究生|翻译}',
    ],
    'person',
  ],
  [
    [
      '{律师|律师团队|专家团队|法律顾问|顾问|公职律师|监督员|社会监督员|义务监督员|评议员|观察员|体验员|特邀监督员|专家|测评公司|测评机构}',
    ],
    'adviser',
  ],
  [
    [
      '{申请|许可|案件|法援案件|公开申请|诉求|投诉|举报|线索|工单|事项|提案|建议提案|议案|留言件|信访件|来信来访}',
    ],
    'case',
  ],
  [['{证|证明|执照|优待证|居住证|老年证|证书|卡}'], 'certificate'],
  [['{低保金|救助金|养老金|奖金|奖补|资金|物资|补偿款|工资}'], 'money'],
  [['{电话|来电|热线电话|群众来电|咨询电话}'], 'call'],
  [
    ['{信件|来信|群众来信|信|留言|信箱|群众留言|邮件|领导信箱|局长信箱|县长信箱|镇长信箱|网民留言}'],
    'letter',
  ],
  [['{图纸|图件|扫描件|底图|卫星图}'], 'image'],
  [['{资料架|书架|阅览桌|座椅|老花镜}'], 'furniture'],
  [['{牌子|牌|公示牌|标牌}'], 'plate'],
  [
    ['{处理|调整|统计|分析|改造|升级|普查|适老化改造|讲解|扫码讲解|备案|备份|评估|解释|说明|比对|核对}'],
    'work',
  ],
  [['{案卷|档案|卷宗|文件柜|存档|旧档|老档}'], 'archive'],
  [
    [
      '{学生|群众|居民|村民|市民|家长|代表|委员|老师|教师|企业家|商户|干部群众}',
      '{公|论|验|保|查|举|佐}证',
      '{值|带|上|夜|加|轮|领导}班',
      '{集|公}约',
      '上会',
      '{发|来|收|行}文',
    ],
    'body',
  ],
];

const objects = lexicon(OBJECTS);

/** What is done with such a thing where nothing else tells: 培训2次 is 组织培训2次. */
const OWN_VERB: Readonly<Partial<Record<ObjectSort, string>>> = {
  meeting: '召开',
  training: '组织',
  event: '举办',
  check: '开展',
  information: '发布',
  result: '公布',
  media: '发布',
  bulletin: '印发',
  message: '发送',
  printed: '编印',
  sheet: '发放',
  rule: '制定',
  file: '印发',
  normative: '制发',
  mechanism: '建立',
  listing: '编制',
  facility: '设置',
  furniture: '配备',
  person: '配备',
  adviser: '聘请',
};

/** The thing that a stretch ends with, where the table knows it: its sort, and where it begins. */
export function objectAtEnd(text: string): { readonly sort: ObjectSort; readonly start: number } | null {
  const word = objects.endingAt(text, text.length);
  return word && { sort: word.value, start: word.start };
}

/** What something is done to rather than what comes of it: 清理文件 is an act, 抽检结果 comes of one. */
const ACTED_UPON: ReadonlySet<ObjectSort> = new Set(['file', 'normative', 'person', 'adviser', 'facility']);

/** The same where the thing has a verb of its own, and whether a verb before it is done to it. */
export function thingAtEnd(
  text: string,
): { readonly verb: string; readonly start: number; readonly isActedUpon: boolean } | null {
  const object = objectAtEnd(text);
  const verb = object && OWN_VERB[object.sort];
  return verb ? { verb, start: object.start, isActedUpon: ACTED_UPON.has(object.sort) } : null;
}

/** The things of the table that stand in a text. */
export const thingsIn = (text: string): readonly Span[] => objects.all(text);
