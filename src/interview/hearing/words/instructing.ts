import { lexicon, wordSet } from '../../../language/lexicon.ts';
import { UNWANTED } from '../../../language/unwanted.ts';

/** What somebody says before the words that are to be taken down, whatever stands behind: 你写上…, 领导说写…. */
export const INSTRUCTS = wordSet([
  '{你|您|侬|恁|}{先|就先|先给我|先帮我}{记|写|加}{|上|下}{一条|一句|一笔|一点|这条|这个}',
  '{你|您|你给|请你|麻烦你|帮我|给我|帮忙|就|那就|再|先|麻烦|请}{写|记|加|添|写上|记上|加上|添上|记下|写下|补上|记一下|写一下|记下来}{|一句|一条|一笔|一下|这个}',
  '{写|记|加|添|补}{一句|一条|一笔|一下|上一句|上一条|下来|上}',
  '{领导|主任|局长|科长|书记|老板}{说|讲|让|叫|要求|说要}{|我}{写|加|记|补|写上|加上}{|一句|一条}',
  '{镇长|乡长|县长|区长|所长|股长}{说|讲|让|叫|要求|说要}{|我}{写|加|记|补|写上|加上}{|一句|一条}',
  '{就|那就|}{按|照}{这个|这样|下面|下面的|这句}{写|记|来}',
  '{这条|这个|这块|这一条|这一问|这题|这段}{|就|你就}{这么|这样}{写|说|记}',
  '{你帮我|帮我|你给}{润色|改改|理一理|整理|顺一顺|归纳}{|下|一下}',
]);

/** The same where a sign follows: 转：…, 记：…. */
export const LEADS_IN = wordSet([
  '{写|记|加|填|补|转|转发|抄送|抄送给你|发你|内容|内容如下|如下|要点|要点如下|原话|原话是|原话如下|原文|原文如下|材料|材料如下|情况如下|答|答案|回复|正文}',
  '{这|本}{条|题|问|块|项|段}{|写|填|答}',
  '{跟|和|与|对应}{上面|前面|上一条|前一条|上面一条|前面那条|上面那条}{对应|对着|}{|的|的话}',
]);

/** How somebody says that what follows is the text itself, at a draft. */
export const OWNS_TEXT = wordSet([
  '自己{写|拟|弄}{好|完|好了|完了|了}{|一段|一份}{|贴|发|粘|拷}{|过来|上来|给你}{|了}',
  '{自己|自己来|自个|自个儿|我来|亲自}{写|拟|定|来}{|的|好了|吧|了}{|是|如下}',
  '{用|按|照|换成|改成|改为|写成|采用}{我|这|我这|下面|以下|如下|下面这|以下这}{|的|个|段|句}{|写的|文字|来|写|吧}',
  '{这段|这部分|本段|整段|全文|这一段|初稿}{|就|直接|整个}{写|写成|写作|改成|改为|换成|换为|用}{|如下|这段|这个}',
]);

/** What says of a text that it is right. */
export const APPROVES = wordSet([
  '{全|都|也|全都|数字|口径}{对|好|行|看过|同意|没错|没问题|可以}',
  '没{错|问题|毛病|意见}',
]);

/** Words of a wish that a text be another, or of what stands against it. */
export const CHANGES_TEXT = wordSet([
  '{改|换|删|去掉|拿掉|划掉|加|添|补|写|太长|太短|长了|短了|长点|短点|缩短|拉长|少|多|太|再|但|不过|就是|只是|除了|软|硬|调|挪|放|错}',
]);

/** What points at what was just said. */
export const THIS_ONE = wordSet(['{这|那}{|一}{句|个|条|话|事|段|些}{|话|事|儿}']);

/** That it is not to be written down: 这句别写进去, 你知道就行. With `THIS_ONE` before it, unless it says where. */
export const KEEPS_OUT = lexicon<'points' | 'alone' | 'whole'>([
  [['{领导|局长|主任|科长|上面|他们}{|说|都|说了}{不让|不准|不许|不同意|不叫|别}{写|报|提|放}'], 'whole'],
  [
    [
      `{|可|就|你|先|也|都|千万|暂时}{不|${UNWANTED}}{写|记|放|提|报|公开|说|登}`,
      `{|可|就|你|先|也|都|千万|暂时}{不|${UNWANTED}}{往上|往里|对外}{写|报|说|登}`,
    ],
    'points',
  ],
  [
    [
      '{|千万|可|先}{别|不要|甭}往{上|里|外|报告里|年报里}{写|报|说}',
      '{别|不要|甭}{写|记}{进去|上去|进来}',
      '{你|您}{知道|晓得|心里有数}就{行|好|成}',
    ],
    'alone',
  ],
]);

/** What says that all of a text is to be another: longer, shorter, in other words. */
export const WANTS_CHANGE = wordSet([
  '{太|有点|有些|偏|过于}{长|短|啰嗦|罗嗦|细|碎|虚|硬|软|重|轻|笼统|空|口语}',
  '{压|压缩|缩|缩短|精简|砍|减|拉长|扩}{|到|掉|成}{|一半|三分之一|几句|两句|三句}',
  '{重写|重新写|再写一遍|换个写法|润色}',
]);

/** What says that a part of a text stays. */
export const KEEPS = wordSet(['{别|不要|不用|先别|不}{动|改|变}', '{保留|留着|照旧|不变}']);

/** Who somebody above is, and how a clause goes on that tells what they do not want written: 领导说别写多. */
export const ORDERS_SILENCE = {
  who: wordSet([
    '{领导|局长|主任|科长|股长|所长|书记|镇长|乡长|县长|区长|院长|馆长|校长|老板|一把手|分管的|分管领导|分管局长|上面|上头|上级|头儿}',
  ]),
  wants: wordSet([
    `{${UNWANTED}|少|不|不想|不愿|不主张|不赞成|不同意|不让|不准|不许}{|再|多}{写|提|报|放|说|登}`,
    '{写|提|说}{一|两|几|个一|个两}{条|句|点|段}{就|够了|行了}',
    '{写|提|说}{短|少|简单|轻|淡|虚|委婉|含糊|好看}{点|些|一点}',
  ]),
} as const;
