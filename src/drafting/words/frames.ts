import { lexicon, type WordTable, wordSet } from '../../language/lexicon.ts';
import { VERBS } from './verbs.ts';

/** Things that reports count, and the verb that goes with each: 培训2次 is 组织培训2次. */
const VERB_OF: WordTable<string> = [
  [['培训', '轮训', '讲座', '业务学习', '集中学习'], '组织'],
  [
    [
      '{局务|馆务|院务|党务|办公|常务|党组|理事|班子|支部|支委|碰头|民主|发布|通气|座谈|协调|推进|工作|专题|部署|听证|例|会商|动员|现场|联席|恳谈}会',
      '{专题|工作}会议',
    ],
    '召开',
  ],
  [['{学堂|课堂|沙龙|讲堂|集训班}', '{开放日|开放周}{活动|}', '{宣传|宣讲|体验|参观}活动', '宣讲'], '举办'],
  [
    ['在线访谈', '{专项|监督|}检查', '督查', '督导', '抽查', '测评', '评议', '自查', '问卷调查', '回访'],
    '开展',
  ],
  [['简报'], '印发'],
  [
    [
      '{图解|图文|视频|文字|政策|}解读{稿|材料|文章|视频|}',
      '{长图|图解|短视频|微视频}',
      '{政务|主动公开|}{信息|动态|资讯}',
      '{招聘|招标|}公告',
      '{月度|季度|年度|统计|}{数据|公报|年报}',
      '{政策|招生|}问答',
      '{水质|疫情|价格|空气质量|}{月报|周报|日报|季报}',
      '{推文|稿件|消息|预警}',
      '{数据集|名单|名录|通知|通告|公告}',
      '通知公告',
    ],
    '发布',
  ],
  [
    [
      '{自助机|自助终端|意见箱|专区|公开专区|查阅区|查阅点|查阅室|专栏|栏目|窗口|公示栏|公开栏|宣传栏|查询机|触摸屏|服务台|意见箱}',
    ],
    '设置',
  ],
  [['{信息员|联络员|专职人员|专职|兼职人员|工作人员}'], '配备'],
  [['{办法|规定|细则|方案|要点|规程|规范}'], '制定'],
  [['{制度|机制|台账}'], '建立'],
  [['{目录|清单|指南|手册|汇编|样本}'], '编制'],
  [['规范性文件'], '制发'],
];

const counted = lexicon(VERB_OF);

/** The thing that a stretch ends with, where the table knows it: its verb, and where it begins. */
export function thingAtEnd(text: string): { readonly verb: string; readonly start: number } | null {
  const found = counted.endingAt(text, text.length);
  return found && { verb: found.value, start: found.start };
}

/** Whether a stretch is nothing but verbs and pauses: 考核、通报 says of what. */
export const isOnlyVerbs = (text: string): boolean =>
  VERBS.all(text)
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    .replace(/[、，和及]/g, '') === '';

/** Whether a stretch says what was done. */
export const hasVerb = (text: string): boolean => VERBS.isIn(text);

/** A verb at the end of a stretch, before what is counted: 网站发布 of 网站发布208条. */
export const verbAtEnd = (text: string): string | null => VERBS.endingAt(text, text.length)?.word ?? null;

/** A text without the particle behind its verbs: 更新了 is 更新, 均更新了 at an end is 均已更新. */
export function withoutParticles(text: string): string {
  let out = '';
  let from = 0;
  for (const { word, start, end } of VERBS.all(text)) {
    if (!/[了过]/.test(text.charAt(end)) || /[解明程去期渡失错户量]/.test(text.charAt(end + 1))) continue;
    const isAll = /均$/.test(text.slice(from, start)) && /^[了过](?:$|[，。；])/.test(text.slice(end));
    out += `${text.slice(from, start)}${isAll ? '已' : ''}${word}`;
    from = end + 1;
  }
  return out + text.slice(from);
}

/** Where organs publish. */
const CHANNELS = wordSet([
  '{县|区|市|镇|局|省|}{政府|}门户网站',
  '{政府|}{网站|官网|网页}',
  '{微信|政务|}公众号',
  '微信',
  '微博',
  '抖音{号|}',
  '视频号',
  '头条号',
  '快手{号|}',
  '客户端',
  '小程序',
  '{政务|}新媒体',
  '{公示|公开|宣传}栏',
  '公报',
  '报纸',
  '电视',
  '广播',
  '门户',
  '支付宝',
  '{预决算|政务|信息}公开平台',
  '平台',
  '热线',
  '{微信|村民|社区}群',
  '{县|区|市|镇|乡|局}网',
  '双微{平台|}',
]);

/** The channel that a stretch ends with. */
export const channelAtEnd = (text: string): string | null =>
  CHANNELS.endingAt(text, text.length)?.word ?? null;

/** Whether a stretch is nothing but channels, parted by pauses. */
export const isOnlyChannels = (text: string): boolean =>
  text.split(/[、，和及]/).every((part) => CHANNELS.get(part) === true || channelAtEnd(part) === part);
