import type { WordTable } from './lexicon.ts';

/**
 * A closed class of spoken Chinese: words that carry no meaning of their own, whichever room hears them. What hedges (听说), is about
 * right (基本), only some (有些), or still to come (即将) is none of them.
 * - courtesy, thanks, greeting, address: how somebody is asked, thanked, greeted, called
 * - interjection, pause, soothing: what is said before an answer, while thinking, to soften it
 * - lookup: asking to be shown; ending, aspect: particles
 * - joining: conjunctions and prepositions; being: copulas, sums, words that only point
 * - own: the speaker and the speaker's office; person: whoever else is meant without a name
 * - now, time, degree, manner: adverbs that move no figure
 */
export type Filler =
  | 'courtesy'
  | 'thanks'
  | 'greeting'
  | 'address'
  | 'lookup'
  | 'ending'
  | 'aspect'
  | 'joining'
  | 'being'
  | 'own'
  | 'person'
  | 'now'
  | 'time'
  | 'degree'
  | 'manner'
  | 'pause'
  | 'soothing'
  | 'interjection';

/** How a request is wrapped. */
const COURTESY: readonly string[] = [
  '请',
  '请{您|你|再|先|将|把|给|帮}',
  '请{问|教|示}{|一下|您|你|各位}',
  '麻烦{|您|你|问一下|帮忙|您帮忙|你帮忙|各位}',
  '{劳驾|烦请|辛苦|拜托|有劳|劳烦|敬请|恳请|打扰|打扰了|打扰一下|冒昧|冒昧问一下}',
  '帮{我|忙|我们|个忙|咱|咱们|着|俺}',
  '给{我|我们|咱|俺}',
  '{我|我们|咱|俺}{要|想|想要|想问|想问一下|想知道|想了解|需要}',
  '{想问|想问一下|想知道|想了解|问一下|告知|告诉我|请教一下|咨询一下|想咨询一下|想请教一下}',
  '能{不能|否}{帮我|帮忙}',
  '{可以|能}帮我',
  'please',
  '{could|can} you',
  'i want to',
  "i'd like to",
  "let's",
  'let us',
  '{pls|plz}',
];

const THANKS: readonly string[] = [
  '谢谢{|您|你|了|啦|大家|老师|领导|各位|啊|哈}',
  '{多谢|感谢|谢了|谢啦|谢过|多谢多谢|谢谢谢谢|万分感谢|非常感谢|十分感谢|先谢了|先谢过|蟹蟹|3q|thx|tks}',
  '{辛苦|麻烦|有劳|费心}{了|您了|你了|啦}',
  '{好吗|可以吗|行吗|好不好|可以不|行不行|行不|中不中|成不成}',
  'thanks',
  'thank you',
];

const GREETING: readonly string[] = [
  '{您|你|大家|你们|各位|老师|领导|同志}好{|呀|啊|哈}',
  '{各位|老师|各位老师|各位好|领导|同志们|各位领导|各位同事}',
  '{早|早上好|早安|下午好|上午好|中午好|晚上好|周末好|节日好|新年好|在吗|在么|在不|在不在|哈喽|哈罗|嗨}',
  'hello',
  'hi',
  'hey',
];

/** How somebody is called who is spoken to. */
const ADDRESS: readonly string[] = [
  '{哥哥|姐姐|老哥|老姐|老弟|老妹|小哥|小姐姐|小哥哥|美女|帅哥|师父|老师傅|大佬|大侠|老板|老大|兄dei|家人们|兄台|乡亲|咱家|亲爱的|朋友|朋友们|同学|师傅|大哥|大姐|大神|哥们|哥们儿|兄弟|姐妹|姐妹们|伙计|老铁|宝|宝子|小助手|助手|机器人|客服}',
];

/** What one says before an answer, or lets out. */
const INTERJECTION: readonly string[] = [
  '{嗯|嗯嗯|嗯呐|恩|恩恩|呃|额|哎|唉|诶|欸|喂|嘿|哼|噢|哦|喔|嚯|嗨|哟|呦|啧|啧啧|咦|唔|嗐|害}',
  '{哎呀|哎哟|哎呦|唉呀|唉哟|啊呀|哎呀呀|我去|我滴个乖乖|我的个乖乖|乖乖|我的妈|我的妈呀|我的天爷|老天爷|天爷|额滴神|我勒个去|我嘞个|我天|妈耶|要命|好家伙|坏了|糟了|完了完了|好的呀|妥|妥了|天哪|天呐|妈呀|老天|囧}',
  '{好|好的|好吧|好嘞|好滴|好哒|好好好|行吧|行嘞|得嘞|是的|对|对的|对对|对对对|没错|可以的|收到|明白|知道了|了解|懂了}',
  '{哦哦|噢噢|喔喔|嘿嘿|哈哈|哈哈哈|呵呵|嘻嘻}',
  '{ok|okay|okk|yes|yeah|yep|sorry|well|oh|um|uh}',
];

/** What one says while looking for the words. */
const PAUSE: readonly string[] = [
  '{那个|这个}{那个|这个|啥|什么}',
  '{就是说|也就是说|就是那个|就那个|怎么说呢|咋说呢|怎么讲呢|该怎么说|这么说吧|这么讲吧|话说|说起来|说来|说实话|说真的|说白了|讲真|老实说|老实讲|实话说|坦白说|实不相瞒|不瞒您说|不瞒你说}',
  '{那啥|内个|那嘎|怎么说|咋说|咋讲|我寻思|寻思|我琢磨|琢磨|我合计|我想想|让我想想|想想|话说回来|这不|可不|就想|就想问|想想看|你瞅|您瞅|你听|听我说|问你|问您|问个事|问个事儿|问件事|问个|我问问|问问|我打听|打听下|打听一下|打听|请教下|请教个|咨询下|求问|求教|求助|急问|弱弱问|弱弱地问|小声问|插个话|多嘴问一句|冒昧问句|随口问|随口一问|随便问问|就问问|问句|问一句|问声|再问|再问下|再问一下|再问个|最后问|最后一个问题|还有个问题|还有一个问题|另一个问题|换个问题|第二个问题|首先|先问|先问下|先帮我|再帮我|再帮忙|你瞧|你说|您说|你猜|你知道|你懂的|跟你说|跟您说|跟你讲|我跟你说|我跟您说|告诉你|告诉您|我说|我看}',
  '{我翻了翻|我查了查|我数了数|我算了算|我看了看|我问了问|我翻了下|我查了下|我数了下|我算了下|我问了下|我看了下|我查了一下|我数了一下|我算了一下|我问了一下|我翻了一下|我统计了一下|统计了一下|数了数|算了算|查了查|翻了翻|数了一遍|查了一遍|算了一遍|我数了一遍|我查了一遍|刚查了|刚数了|刚问了}',
  '{对了|哦对了|哦对|啊对了|忘了说|差点忘了|顺便|顺便说一下|顺便说一句|顺便提一句|补充一下|补一句|插一句}',
];

/** What softens an answer or sets it in order. */
const SOOTHING: readonly string[] = [
  '{不好意思|抱歉|对不起|对不住|见谅|多多包涵|别介意|勿怪|见笑|惭愧}',
  '{这样的话|要不|要不然|干脆|索性|罢了|而已|就行|就行了|就好|就好了|就可以了|就完了|就这些|就这么多|就这样|就是这样|就这|over|完毕}',
  '{一下|下子|一下子}',
];

const LOOKUP: readonly string[] = [
  '{查|看|找|列|搜|算|数|统计|汇总|查询|列出|显示|瞅|瞧|翻|捋|扒|调|拉|点|盘|理|报|念|说|讲|对|核}一下',
  '{查|瞅|瞧|翻|捋|扒|调|点|盘|理|对|核|看|盯}{一眼|眼|两眼|一遍|一番|个|会儿}',
  '{我|俺|咱}{查|看|问|找|瞅|瞧|打听|了解|确认|核实|核对|对|翻|想|说}{一下|下|一句|句|个|问|看|查|查看|看看|眼|一眼}',
  '{帮|给}{我|俺|咱|}{瞅|瞧|翻|捋|扒|调|看|查|数|算|盘|拉|理|报|列|找|统计}{眼|一眼|看|查|瞅|一下|个|遍|}',
  '{查|看|找|列|搜|瞅|瞧|翻|捋|扒|调|拉|盘|理|报|念|数|算|点|核}{下|哈|哈子|哈儿|一哈|一哈子}',
  '{查查|看看|找找|算算|瞅瞅|瞧瞧|翻翻|捋捋|数数|盘盘|理理|报报|说说|讲讲|念念|对对|核核}',
  '{查询|列出|列一下|查一查|看一看}',
  '{查|看|找|列|想|问}',
  '一下',
];

/** Particles that close what is said. */
const ENDING: readonly string[] = [
  '{吗|呢|吧|啊|呀|么|嘛|哦|噢|哈|啦|哟|喔|咯|哇|呗|喽|嘞|哩|咧|嗷|捏|哒|来着|而已|似的|呐|叻|滴|噻|咩|啵|嘚|哈子|哈儿|的呢|的呀|的啊|的哈|的吧|了哈|了呀|了啊|了吧|了呢|了嘛|了哦|着呢|着呐}',
  '~',
];

const ASPECT: readonly string[] = ['{了|过|着|的|地|得|之|所|起来|下来|过来|过去|出来|上来}'];

/** Conjunctions and prepositions. */
const JOINING: readonly string[] = [
  '{那|那么|那就|就|也|还|又|再|都|并|并且|而|而且|且|但|但是|不过|可是|然而|只是|然后|接着|再就是|还有就是|另外|另外就是|此外|同时|以及|和|及|与|跟|把|将|被|对|对于|关于|至于|按|按照|依|依照|由|由于|在|里|里面|里头|中|内|方面|的话|其实|总的|先|才|已|已经|均|来|来说}',
  '{因为|所以|因此|因而|于是|如果|要是|假如|假设|万一|虽然|虽说|尽管|即使|哪怕|既然|只要|无论|不管|不论|甚至|况且|何况|再说|再者|一来|二来|首先|其次|最终|后来|随后|之后|接下来}',
  '{根据|经过|为了|沿着|顺着|随着|趁着|自从|比起|为|跟着|连}',
  '{总之|总而言之|反正|综上|综上所述|换句话说|换言之|简单说|简单来说|简单讲|具体来说|具体说|一般来说|一般说来|总的来说|总体来说|总体上|总体|整体上|实际上|事实上|说到底|归根结底}',
  'and',
  'also',
  'with',
  'the',
  'a',
  'an',
  'of',
  'to',
  'in',
  'for',
  'by',
  'so',
  'then',
  'but',
  'at',
  'on',
];

/** Copulas, words of a sum, words that only point. */
const BEING: readonly string[] = [
  '{是|为|有|就是|也是|都是|均为|是有|共|共计|一共|总共|合计|共有|总计|拢共|统共|通共|总归|笼共|满打满算|加起来|加一起|加一块|加一块儿|合起来|合一块|算下来|算起来|合下来|数下来|累计|合共|全部加起来|一起算|一块算}',
  '{情况|方面|事|事情|这个|那个|这|那|这些|那些|它|其|该|此|上述}',
  '{这|那}{儿|里|边|边儿|块|块儿|样|么|种|项|会儿|阵子|厢|头|旮旯|旮沓|旮瘩|疙瘩|嘎达|嘎瘩|嘎嗒|圪垯|搭|搭儿|哒|垯|点儿|点|疙}',
  'is',
  'are',
  'was',
  'were',
  'there',
  'have',
  'has',
  'had',
  'it',
  'this',
  'that',
];

const OWN: readonly string[] = [
  '{我|本|咱|俺}{局|委|办|厅|镇|乡|县|市|区|院|所|中心|机关|单位|部门|街道|科|股|这}',
  '{我们|咱们|咱|我|俺|俺们|偶|偶们|阿拉|侬}{|的|这|这边|这里|这儿|那|那边|局|单位|办|局里|单位里|科|股|科里|这块|这旮沓|这旮旯|这嘎达|这疙瘩|这搭|整个科|全科室}',
  '{整个|全}{科|局|科里|局里|科室|单位|办公室|机关|股|组}{里|上下|}',
  '{局里|单位里|单位上|办公室里|科里|股里|所里|镇里|街道里}',
  'we',
  'our',
  'us',
  'i',
  'my',
];

/** Whoever is meant without a name. */
const PERSON: readonly string[] = ['{你|您|你们|您们|他们|她们|它们|人家|大家|大伙|大伙儿|自己}'];

const NOW: readonly string[] = [
  '{到|至|截至|截止|截止到|截至到|直到|到了}{眼下|现在|目前|今天|如今|这会儿|此刻|当下|眼前|眼目前|眼么前|今日|今儿|今|现时|当前}{为止|}',
  '{眼目前|眼么前|眼门前|眼巴前|这功夫|这工夫|这阵|这阵儿|这阵子|这当口|这当儿|当口|这节骨眼|这档口|眼面前|辰光}',
  '{现在|目前|眼下|现|当前|这会儿|如今|当下|此刻|此时|眼前|现如今|now}',
  '{今天|现在}想',
  '到底',
  '究竟',
];

/** Adverbs of time and frequency that name no time. */
const TIME: readonly string[] = [
  '{一直|一直以来|一向|向来|从来|总是|老是|经常|时常|常常|往往|有时|有时候|偶尔|偶而|渐渐|慢慢|逐步|马上|立刻|立马|赶紧|赶快|随即|随时|终于|总算|好歹|仍|仍然|依然|依旧|照样|照旧|始终|早就|早已|早都|曾|曾经|顿时|忽然|突然|同时|平时|平常|平日|通常|一般|一会儿|待会儿|等会儿|等下|等会|待会|回头|说话间|转眼|眨眼|冷不丁|抽空|有空|得空|赶明儿个|至今|迄今|截至目前|截止目前|到目前为止|到现在|到现在为止}',
];

/** Adverbs of degree. */
const DEGREE: readonly string[] = [
  '{很|挺|蛮|非常|特别|十分|相当|比较|更加|越来越|稍微|稍稍|略微|有点|有点儿|一点|一点儿|多么|何等|极其|极为|最为|尤其|格外|真的|真是|实在|确实|的确|着实|绝对|完全|根本|压根|压根儿|彻底|好生}',
];

/** Adverbs of the speaker's stand. */
const MANNER: readonly string[] = [
  '{当然|自然而然|本来|原本|毕竟|果然|居然|竟然|偏偏|幸好|幸亏|还好|好在|可惜|难得|难怪|怪不得|明明|简直|恰好|正好|刚好|恰恰|正巧|凑巧|无非|不外乎|说明|显然|显而易见|老老实实|认真|仔细|麻溜|麻溜儿|麻溜地|麻溜的|麻利儿|麻利地|麻利点|赶紧的|赶快的|快点|快点儿|快些|速速|抓紧|抓紧点|利索点|痛快点|尽早|趁早|特地|特意|专门|故意|随便|尽量|尽可能|尽快|最好|不妨|姑且|权当|暂且|亲自|互相|相互|一起|一块儿|一同|一道|分头|重新}',
  '{actually|basically|really|just|anyway|currently|finally}',
];

/** The closed classes of small words, one a line or one group of like words: what every room passes over. */
export const SMALL_WORDS: WordTable<Filler> = [
  [MANNER, 'manner'],
  [DEGREE, 'degree'],
  [TIME, 'time'],
  [PERSON, 'person'],
  [ADDRESS, 'address'],
  [PAUSE, 'pause'],
  [SOOTHING, 'soothing'],
  [COURTESY, 'courtesy'],
  [THANKS, 'thanks'],
  [GREETING, 'greeting'],
  [LOOKUP, 'lookup'],
  [ENDING, 'ending'],
  [ASPECT, 'aspect'],
  [JOINING, 'joining'],
  [BEING, 'being'],
  [OWN, 'own'],
  [NOW, 'now'],
  [INTERJECTION, 'interjection'],
];
