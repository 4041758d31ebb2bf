import { wordSet } from '../../../language/lexicon.ts';
import { SURNAMES } from '../../../language/surnames.ts';
import { formOf, NEWEST_FORM } from '../../../report/forms/choose.ts';
import { wordTable } from '../../../report/words/form-words.ts';

/** How one asks in what way the question on the screen is to be answered. */
export const ASKS_HOW = wordSet([
  '{啥叫|什么叫|什么是|啥是|指啥|指什么|是指什么}',
  '{干啥|干嘛|做啥|干什么|做什么}{用|的|用的}',
  '{多细|多详细|多长|怎么写|写什么|写啥|写多少|写几条|写几句|写多长|怎么填|填什么|填啥|怎么答|答什么}',
  '{什么格式|举个例子|举例|有例子|有样例|看不懂|没看懂|什么意思|问的是什么|问的什么|要写吗|长一点|短一点|写细点|写长点|写短点|不用写|不用填|用不着写|要填吗|必须写吗|必须填吗|一定要写吗}',
  '{必须传|一定要传|要传|可以不传|不传行|传哪种|传什么|哪种格式|啥格式|什么样的文件}{|吗|么|吧|的|行吗}',
  '{可以不写|可以不填|能不写|能不填|不写行|不填行|能空着|可以空着|能不能空|能不能不写|能不能不填}',
  'what {do|should|can|must} {i|we} {fill|write|put|enter|say|answer}',
  'what goes here',
  '{how detailed|how long|an example|what do you mean|what does this mean}',
]);

/** How one asks whether something is to be written at all: 要写几件公开吗. */
export const ASKS_TO_WRITE = wordSet([
  '{要|用|需要|需不需要|要不要|用不用|还要|还用|还得|必须|一定要|是不是要|该不该}{写|在这写|在这里写|写在这|再写|重复写|写上|写进去|写出来|提}',
  '{do|should|must} {i|we} {|need to |have to }{write|list|mention|repeat}',
]);

/** What a message begins with that asks for the check, whatever it is to find: 核对下有没有对不上的. */
export const ASKS_TO_CHECK = wordSet([
  '{核对|核一下|检查|查|看看|找找|对一下|校对|复核|帮我查|帮我看|帮我检查}',
]);

/** How one asks to be brought somewhere: 能不能先去填处罚. */
export const ASKS_TO_GO = wordSet([
  '{去|先|回头|回去|回到|跳到|转到|换到}{去|}{填|改|弄|看|做|写}',
  '{回到|跳到|转到|换到}',
]);

/** What somebody asks to be agreed with, 吧 behind it: 重复申请也要数进新收吧, 这个不用写吧. */
export const ASKS_TO_AGREE = wordSet([
  '{不用|不必|可以不|不需要|用不着}{写|填|报|传|算|数|管|答}',
  '{也要|也得|也|都要|要不要|应该|应当}{算|数|计|填|报|归}{进|到|入|在|}',
  '{算是|算|属于|归到|归|算作}',
]);

/** Others who do not know something or are told it, and what the clerk looks up alone: told of the work, and not asked. */
export const OTHERS_UNAWARE = wordSet([
  '我{|再|先|去|得}{瞅|查|核|翻|瞧}{瞅|查|核|翻|瞧|一下|一查|实|一遍}',
  '{告诉|告知}{|了}{他|她|人家|申请人|对方}{上|去|到|在|从}哪',
  '{人|群众|单位|科室|同志|企业|老百姓|大家|有的|有些|他们|干部|人员|窗口|部门|村民|居民}{都|也|还|往往|常常|经常|根本|}不{知道|晓得|清楚|明白|懂|会}',
]);

/** What closes a sentence whose question the clerk will put to somebody: 具体哪间我问一下. */
export const WILL_ASK = wordSet([
  '{我|我再|我先|我去|我得|等我|让我}{问|看|查|核|对}{一下|下|问|看|查|清楚|一问|了再说}',
]);

/** Words of English that a question begins with. */
export const ENGLISH_OPENING = wordSet([
  '{what|how|when|which|why|who|does|do|is|are|should|can|where|must}',
]);

/** What is asked of the ledger of applications rather than of the rules: the form's words for rows of 三, and how cases stand. */
export const OF_THE_LEDGER = wordSet([
  ...wordTable(formOf(NEWEST_FORM), 'applications', ['words', 'kinds']).flatMap(([lines, name]) =>
    name.kind === 'row' ? lines : [],
  ),
  '{收了|超期|逾期|到期|台账|未办|没办}',
]);

/** Words of the form itself: a question with one of them is about the filling. */
export const OF_THE_FORM = wordSet([
  '{填|报|计|算|列|格|栏|行|表|金额|口径|数|统计|上报|公布|编|写进|写上|放进|能写|写啥|写什么|写不写|要写|还写|怎么写|咋写}',
]);

/** How one asks what was filled in already. */
export const OF_WHAT_IS_FILLED = wordSet([
  '{填|写|报|录|记}{的|了}{|是}{多少|几|啥|什么|几件}',
  '{是不是|是否}{填|写|报|录|记}{的|了}',
  '{刚才|刚刚|前面|之前|我}{填|写|报|录|记}的{|是}{对|对不对|多少|几|啥|什么}',
]);

/** What tells that cases of one's own are spoken of, beside a word that asks. */
export const CASES = wordSet([
  '{那|这}{两|三}{件|份|个件}',
  '{那|这|哪|有}{件|份|几件|几份|几个件|个件|桩}',
  '{那|这}{个|条|几个}申请',
  '的申请',
  '{手上|手头|手里|在办|经手|承办|没结|未结|没办结|没办完|超期|到期|快到期|逾期|延过期|延期的|补正的}{的|还|现在|有|在|都|那|几|过|没|吗|了}',
  '{卡|压|堆|搁}在{谁|哪}',
  '{最近|最新|最早|最后|头}{一|两|几}{件|份}',
  ...[...SURNAMES].map((surname) => `姓${surname}`),
  '{收|答|办|结|递|交|来}{了|过|完}{多少|几}{份|件|个|宗|起|}',
  '{手上|手头|手里}{|还|现在|一共}{有|剩|压|积}',
]);

/** Questions about cases of one's own, whatever else they say. */
export const OF_A_CASE = wordSet([
  '{来过|递过|申请过|问过|交过}{几|多少}{次|回|件|份}',
  '{一共|总共}{来|递|申请|交}{过|了}{几|多少}',
  '{谁|哪个|哪些人}{递|交|申请|提|问}{的|了|过}',
  '{还有|有|还剩}{谁|哪家|哪个}的{没|还没|未|没有}',
  '{啥时候|什么时候|哪天|几号}{收|到|答|递|交|到期|办|延}{的|了|期|完}',
  '{那件|那份|这件|这份|那几件|那几个件|的那个件}{|最后|后来|到底|现在}{怎么|咋|什么时候|啥时候|哪天|到哪|答|办}',
  '平均{几|多少}{天|个工作日}',
  '{最长|最久|最快|最慢}{|的}{那件|那份|一件|的那件}',
  '{拖了|用了|花了}{多久|几天|多少天|多长}',
  '{是|有}哪{几|些}{件|份|个}',
  '{本周|这周|这礼拜|下周|下礼拜|本月|这个月|今天|明天}{有|要|该}{|没有}{到期|超期|答复}',
]);

/** How a sentence about a case ends that asks: 回来没有, 答了没. */
export const ENDS_ASKING = wordSet(['{没有|没|吗|么|不|呢|没呢|没啊}']);

/** What makes it a question on the rules all the same. */
export const OF_THE_RULES = wordSet([
  '{怎么|如何|怎样|算|填|归|计入|放哪|放在|哪一格|哪格|哪一行|哪行|哪一栏|年报|报告}',
  '{谁|由谁|归谁}{来|}{统计|填|报|算}',
  '{还|要|用}{报|统计|写}{吗|不|么}',
  '{要不要|该不该|用不用|需不需要}{|也|都|一起|一并}{加|统|报|写|录|扣|减|刨|剔|去掉|除}',
]);
