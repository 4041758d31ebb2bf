import { lexicon, wordSet } from '../../../language/lexicon.ts';

/** Words that lead to a place. */
export const GOING = wordSet(['{去|到|跳到|跳|转到|回到|进入|直接到|直接去}', 'goto', 'go to']);

/** What stands before the number of a section. */
export const BEFORE_SECTION = wordSet(['第', 'section', '第 ']);

/** What a section is called behind its number. */
export const SECTION = wordSet(['{部分|章|节|大项|块}']);

/** Words that ask to be shown something. */
export const SHOWING = wordSet(['{查看|看看|看一下|看|显示|预览|show|preview}']);

/** Words that ask to change something, before what is to be changed. */
export const CHANGING = wordSet(['{修改|改一下|更正|改|重填|change|edit|amend}{|：}']);

/** Words behind which a figure or a text stands that takes the place of another. */
export const BECOMING = wordSet([
  '{改成|改为|更正为|更正成|修改为|修改成|调整为|变成|换成|应为|应该是|应该为|应当是|应当为|应是|实为|实际是|实际为}',
  '{should be|change to|changed to|must be}',
]);

/** Words before the figure that was wrong. */
export const INSTEAD_OF = wordSet([
  '{不是|而不是|并非|并不是|不应该是|不应是}',
  '{instead of|rather than|not}',
]);

/** What something that was said before is called. */
export const EARLIER = wordSet([
  '{刚才|刚刚|上一个|上一条|上个|上面|前面|之前|前一个|我|那个|这个|上一问|上一步|昨天|早上}',
]);

/** Words that say of something said before that it was wrong. */
export const WRONG_BEFORE = lexicon<'wrong'>([
  [
    [
      '{刚才|刚刚|上面|前面|之前|昨天|我刚才|我刚刚|我}{报|写|说|填|记|数|弄|搞}{错|错了|漏了|少了|多了}',
      '{刚才|刚刚|上面|前面|之前}{的|那个|}{不对|错了|有误}',
      '{报|写|说|填|记|数|弄|搞}{错了|错|漏了}',
      '{数字|数|这个数|那个数|数据}{不对|错了|有误}',
    ],
    'wrong',
  ],
]);

/** Words at the end of what says that something is wrong. */
export const IS_WRONG = wordSet(['{错|错了|有误|不对|有问题|填错了|写错了|说错了|弄错了|搞错了}']);
