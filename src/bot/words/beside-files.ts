import { amountsIn } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';

/** Words beside a file that ask to have it looked through. */
const CHECKING = wordSet([
  '{检查|核对|校验|审核|复核|审一审|审一下|审一遍|查一遍|查一下|过一遍|过目|把关|把把关|挑错|挑挑错}',
  '{看|看看|看一下|看下|瞧瞧|帮看}{有没有|有无|有什么|哪里有|哪里|哪儿|对不对|行不行|合不合格|合不合规|有问题|错没错}',
  '{有没有|有无|有什么|哪里有}{问题|错|错误|毛病|漏|不对|不妥}',
  '{check|proofread|review|verify|any errors|any mistakes}',
]);

/** Whether what is said beside a file asks for a check of it: 这份帮我检查. Nothing is filled from it then. */
export const asksToCheck = (text: string): boolean => CHECKING.isIn(fold(text).text);

/** Whether what is said beside a file answers something too: it counts something. */
export const saysMore = (text: string): boolean =>
  amountsIn(fold(text).text).some(({ unit }) => unit !== '' && unit !== '年');
