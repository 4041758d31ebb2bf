import { lexicon, wordSet } from '../../../language/lexicon.ts';

/**
 * Words before whoever is to be asked. `sure` needs no more; the others lead to somebody only where an office, a person, a
 * day or 提供 follows.
 */
export const ASKING_OTHERS = lexicon<'sure' | 'lead' | 'nothing'>([
  [['问过再填', '{先|}等{会儿|一会儿|一会}', 'ask later', 'ask', 'i will ask'], 'sure'],
  [
    [
      '{先|再|要|得|需要|还要|还得|我要|我得|去|要去|得去|}{问|问问|问一下|问下|请示|请示下|请示一下|请教|请教下|请教一下}',
      '{问下|问问|问一下|请教下}',
      '{先|要|得|还要|还得|}{等|待}',
      '{要|得|还得|还要|需要|我去|我再去}{跟|和|与|找}',
      '{要|得|还得|还要|需要|要先|得先}{去|到|向|从}',
      '{|去|你去|你}找',
      '{|先}等我{|先|去|再}{问|问下|问问|问一下}',
      '{归|归到|由}',
    ],
    'lead',
  ],
  [
    [
      '{几|多少|哪|这|那|本|上一|下一|前一}{|一}问',
      '问{清|清楚|明|明白|到|起|好}',
      '问{题|卷|需|效|责|询|答|候}',
      '{别|不要|甭|莫}问{我|俺|我们}',
      '归{不|没|属|口|档|集|纳|还|类}',
      '由{谁|于|此}',
      '问政{平台|栏目|节目|活动|于民|渠道|留言|系统}',
      '等{问题|级|候|于|额|同|各|等|方面|渠道|形式|内容}',
      '待{遇|业|办}',
    ],
    'nothing',
  ],
]);

/** What somebody who is asked does, behind who it is: 等财务股提供. */
export const THEIR_PART = wordSet([
  '{之前|前|以前|内}',
  '{要|拿|查|调|取|抄}{|去}',
  '{管|负责|填|报|给}',
  '才{给|有|报|出}',
  '再{写|填|说|答|报|弄|定|补}',
  '{看|审}{过|完|了}{|后|以后}{|再}',
  '{拍板|点头|定|同意|批准|签字}{|了|完|好}{|再}',
  '{要|拿|查|调|取|抄|问}{数|数据|材料|来|到}',
  '{|那边|那头}{对|核|算|统计|汇总|整理|弄}{完|好|出来}{|了|再|后}',
  '{发文|发通报|出文|发通知|印发|下文}{|来|下来}',
  '{核对|核对一下|核一下|对一下|核实|核实一下|确认一下}',
  '{通知|报上来|报过来|报来|发过来|给我|出来|提供|再填|确认|答复|统计|问过|截止|再说|再定|给数|报数|回复|过来|一下}',
  'before',
  'until',
]);

/** How a clause ends that puts the answer off: 明天导出来再报. */
export const LATER = wordSet([
  '{报|发|送|给|传}{过来|上来|过来的}',
  '{过来|找到|找出来|拷来|拷过来|拷完|拿到|拿来|取到|取来|取回来|借到|要到|翻到|翻出来}{|了}再{传|发|上传|报|填|弄|给你}',
  '了{|再}{发|传|给}{|给}我',
  '{明天|后天|下周|过两天|过几天|晚点|稍后|以后|到时候}{补|给|报|给你|报你|补上|补报}',
  '{回来|回头|明天|后天|下周|过两天|过几天|晚点|稍后|以后|到时候|出来|拿到|完|好|了}再{补|填|报|写|发|弄|加|给你|告诉你}',
]);

/** How a clause ends that says that there is no answer yet: 怎么改还没想好. */
export const NOT_YET = wordSet([
  '在{汇总|统计|核|核对|算|收}呢',
  '{还在|正在|还没}{汇总|统计|核|核对|算|收}{|中|完|好}',
  '{还|都还|一直}没{|有}{给|报|来|到|拿到|要到|问到|算完|统计完|报来|报上来|给来|核完}{|数|我|我们}',
  '{还|都还|}没{想好|定好|商量好|研究好|确定好|定下来|想清楚|出|出来|下来|公布|通报|批下来|定}',
]);

/** That what others are to tell is not there yet, behind the name of what it is: 考核结果县政府办还没发. */
export const NOT_GIVEN_OUT = wordSet([
  '{|还|都还|一直|暂时|目前}{没|没有|未}{|有}{发|发布|公布|出|出来|定|通报|下发|印发|反馈|统计出来|算出来}',
]);

/** What follows somebody who has the answer and has not given it: 审批股长说下周给数, 城管那边还没对完账. */
export const HAVE_IT = wordSet([
  '{那边|那头|那里|他们|}才{晓得|知道|清楚|有数|弄得清}',
  '{那边|那头|那里|他们|}{说|讲}{了|}{下周|下礼拜|明天|后天|过两天|过几天|过阵子|回头|晚点|月底|等几天|再等等}',
  '{说|讲}{他|她|他们}{来|自己|亲自}{写|填|弄|报|答|改|定}',
  '{那边|那头|那里|他们}{报|给|出|统计|算|核|汇总}{了|完|好|完了|好了}{|再}',
  '{那边|那头|那里}{月底|年底|下周|下个月|明天|后天|过几天|过两天}才{出|有|给|报|能}',
  '{说|讲}{|要|得|还要|还得|再}{查|核|问|对|算|找}{一下|下|查|过}',
  '{|还|都还|一直}没{|有}{给|报|发|送|交}{来|过来|上来}',
  '{|还|都还|一直}没{|有}{给|报|发|送|交}{我|我们|过来|上来|}{数|数据|数字|材料}',
  '{那边|那头|那里}{|还|都还|也}没{对|算|报|给|统计|汇总|整理|核|查|弄|反馈|回话|回复|回信}',
]);

/** What is asked, as a message begins that says whose matter it is: 这段老李写. */
export const OF_THIS = wordSet([
  '{这|该|本}{个|块|块儿|项|部分|题|一块|事|事儿|数|几项|段|条|问|一段|一问|一题}{|的|一直|都|是|向来|历来}',
]);

/** What somebody does whose matter it is, where a clause ends so. */
export const THEIR_WORK = wordSet(['{写|填|弄|管|报|负责|统计|经手|掌握|做|出|搞|办|牵头|提供|答}{|的}']);

/** That somebody is back, behind the day on which they are: 周四才回来. */
export const IS_BACK = wordSet([
  '{|要|才|就}{来|回来|到岗|返岗|回|销假|到单位|回单位|回办公室|出院|收假}{|上班}',
  '才{上班|在}',
  '{|才|再|就|能}{给|报|发|送|传}{|我|我们|数|过来|来}',
]);

/** That somebody is asked as soon as they are back: 主任回来再说. */
export const BACK_FIRST = wordSet([
  '{回来|回|来了|到了|上班}{后|以后|了|之后|}{再|才}{说|填|写|补|弄|定|答|报|知道|问}',
]);

/** That a result is there, behind the day on which it is: 二月才公布. */
export const COMES_THEN = wordSet([
  '{才|才能|再}{公布|出|出来|出结果|下来|发|发下来|通报|有|有数|有结果|定|给|反馈|下发|揭晓|知道|晓得|统计|汇总}',
]);

/** What leads to somebody who has the answer. */
export const IT_IS_WITH = wordSet(['{只有|就|都|}{在|是|归|由|找}', '{只有|就|除了}']);

/** What says behind somebody that they have it: 这块是法规股管的, 数在王会计那里. */
export const HOLDS_IT = wordSet([
  '{管|负责|经手|统计|掌握}{的|着|着呢}',
  '{手里|手上|手头|那里|那儿|那边}有{一份|那份|文件|电子版|底稿|存的|本子|底|数|台账|底子|底账|记录|登记}',
  '{那里|那儿|那边|那头|那|手里|手上|手头|抽屉里|本子上|电脑里|桌上}',
  '{最|才|比较|}{清楚|晓得|知道|有数|明白}',
]);

/** Whoever the work is for: what they have not done is told of it. */
export const THE_PUBLIC = wordSet(['{群众|老百姓|公众|企业|居民|村民|申请人|社会}']);

/** About how many, in words that are no number: 百把条. */
export const ABOUT_SO_MANY = wordSet(['{百|千|万|个}把{|来}', '好{几十|几百|些|多}']);

/** Others who are not named. */
export const OTHERS = wordSet(['{他们|她们|人家|对方|他|她|别人}']);

/** Endings of an office's or a person's name: 执法股, 王姐, 李主任. */
export const SOMEBODY = wordSet([
  '{财务|人事|档案|执法|法规|信访}',
  '{股|科|室|处|办|局|队|组|委|所|站|中心|部门|单位|科室|股室}',
  '{他们|她们|人家|对方|下面|基层|政办|县办|市办|区办|上级}',
  '{同志|主任|科长|股长|局长|所长|处长|领导|老师|会计|同事|姐|哥|工|总|叔|阿姨}',
]);

/** What is asked, before who has it: 培训的次数人事股才晓得. */
export const WHAT_IT_IS = wordSet([
  '{的|}{次数|人数|件数|条数|数|数字|数据|金额|情况|材料|结果|名单|考核分|分数|得分|排名|等次|名次|通报|成绩}',
]);
