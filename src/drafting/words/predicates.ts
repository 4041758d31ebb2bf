import { lexicon, wordSet } from '../../language/lexicon.ts';

/** What a short spoken predicate at the end of a clause is in official text, and what it is said of where that matters. */
interface Predicate {
  readonly official: string;
  /** Ends of what stands before it; any where none are given. */
  readonly of?: ReturnType<typeof wordSet>;
}

/** Work that is late rather than slow. */
const WORK = wordSet([
  '{公示|公告|提交|答复|更新|上传|报送|办理|回应|回复|流转|审核|审查|发布|公开|整改|处理|反馈|解读|移交|转办|响应|归档}',
  '{报送|提交|交|更新|公开|发布|上传|录入|移送|移交}{信息|数据|材料|内容}',
]);
/** What runs slowly. */
const RUNNING = wordSet(['{网站|系统|平台|小程序|页面|网页|打开|加载|访问|速度|检索|下载|终端|机}']);
/** What there is too little of. */
const THINGS = wordSet([
  '{类|解读|图解|视频|信息|推文|稿件|形式|渠道|培训|内容|人员|图表|图片|互动|留言|场次|栏目|原创|案例|数量|宣传|机会|设备|指导}{的|}',
]);
/** What has contents. */
const HOLDING = wordSet(['{栏目|专栏|专区|板块|频道|页面|公示栏|公开栏|宣传栏|个|块}']);

/** Spoken predicates at the end of a clause, one official word a line; several where it depends on what stands before. */
export const PREDICATES = lexicon<readonly Predicate[]>([
  [
    ['慢', '{太|偏|比较|有点|有些|还是|仍}慢'],
    [
      { official: '不够及时', of: WORK },
      { official: '较慢', of: RUNNING },
    ],
  ],
  [['{老|总|}{拖|拖拉|拖延}'], [{ official: '不及时', of: WORK }]],
  [
    ['{太|比较|有点|有些|还是|仍|}{大|高}'],
    [{ official: '较大', of: wordSet(['{意见|压力|难度|差距|差异|工作量|阻力}']) }],
  ],
  [
    ['多', '{太|比较|有点|挺|较}多'],
    [{ official: '较多', of: wordSet(['{申请|投诉|信访|来电|咨询|诉求}']) }],
  ],
  [['的{太|比较|有点|有些|还是|仍|}少'], [{ official: '偏少', of: THINGS }, { official: '较少' }]],
  [['少', '{太|比较|有点|有些|还是|仍}少'], [{ official: '偏少', of: THINGS }]],
  [['{太|有点|有些}多'], [{ official: '偏多', of: THINGS }]],
  [['{空着|是空的|没内容|没有内容}'], [{ official: '内容空白', of: HOLDING }]],
  [['{不大|不太|不怎么|不}会{用|使|使用}'], [{ official: '不熟悉操作' }]],
  [
    ['{传|上传|报|发}得{晚|慢|迟}', '{传|报|发}晚了'],
    [
      { official: '上传不及时', of: wordSet(['{照片|图片|视频|附件}']) },
      { official: '报送不及时', of: wordSet(['{材料|数据|信息|表|报表}']) },
      { official: '发布不及时', of: wordSet(['{公告|公示|通知|解读|推文|稿件|消息|预警}']) },
    ],
  ],
  [['{更新|换|改}得{晚|慢|迟}'], [{ official: '更新不及时' }]],
  [['{答|回|回复|答复}得{晚|慢|迟}'], [{ official: '答复不够及时' }]],
  [['{发|推|写}得太多'], [{ official: '发布过多' }]],
  [['{做|搞|办}得少'], [{ official: '开展较少' }]],
  [['传上{来|去}'], [{ official: '上传' }]],
  [['报上{来|去}'], [{ official: '上报' }]],
  [['并掉'], [{ official: '合并' }]],
  [['{撤掉|拆掉}'], [{ official: '撤除' }]],
  [['删掉'], [{ official: '删除' }]],
  [['改掉'], [{ official: '改正' }]],
  [['换掉'], [{ official: '更换' }]],
  [['补上'], [{ official: '补齐' }]],
  [['好找'], [{ official: '便于查找' }]],
  [['{不好找|难找|找不到|找不着}'], [{ official: '不便查找' }]],
  [
    ['不一样', '各{不相同|不一样}'],
    [{ official: '不统一', of: wordSet(['{格式|样式|口径|标准|模板|各局|各单位|各部门|各科室|做法|各村}']) }],
  ],
  [
    ['不开', '不开门'],
    [{ official: '不开放', of: wordSet(['{周末|节假日|晚上|中午|周六|周日|双休日|夜间}']) }],
  ],
  [['{已|就}报'], [{ official: '已上报' }]],
  [
    ['{还有|也有|还存在|仍有|仍存在}'],
    [
      {
        official: '的情况仍然存在',
        of: wordSet(['{不准|不全|不清|不够|不及时|不一致|错误|不规范|遗漏|照搬|照抄}的']),
      },
    ],
  ],
  [['{勤|得勤|太勤}'], [{ official: '频繁', of: wordSet(['{变动|更换|轮换|调动|换人}']) }]],
  [['{太|有点|比较}绕'], [{ official: '不够直观' }]],
  [['缺东西'], [{ official: '不完整' }]],
  [['不够用'], [{ official: '不足' }]],
  [
    ['{不看|不爱看|不关注|不关心}'],
    [{ official: '关注度不高', of: wordSet(['{人|群众|居民|村民|企业|家长|者}']) }],
  ],
  [['{不爱看|没人看|看的人少}'], [{ official: '阅读量偏低' }]],
  [['{写|说|讲|答}得太{粗|简单|笼统}', '{太粗|太笼统}'], [{ official: '较为笼统' }]],
  [
    ['{太长|拖得长|拖得久|拖得太久}'],
    [
      { official: '用时较长', of: wordSet(['{公开|上网|答复|办结|公布|发布|更新|回复}']) },
      { official: '较长' },
    ],
  ],
  [['{太旧|旧了|老旧}'], [{ official: '较为陈旧' }]],
]);
