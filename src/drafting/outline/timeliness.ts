import { isPair } from '../../language/dictionary.ts';
import { lexicon } from '../../language/lexicon.ts';
import { sensesOf } from '../words/acts.ts';
import { verbAtEnd } from '../words/frames.ts';
import { objectAtEnd } from '../words/objects.ts';

const VERY = '{太|有点|有些|比较|还是|偏|总是|老|挺|}';
/** How something is done, behind the verb of it, and what a report has for that. */
const MANNERS = lexicon<string>([
  [[`{得|的|}${VERY}{慢|晚|迟|拖}{了|}`], '不够及时'],
  [
    [`{得|的}${VERY}{粗|粗糙|浅|糙|简单|笼统|大概|潦草}{了|}`, '得{不细|不够细|不太细|不仔细|不认真|马虎}'],
    '不够细致',
  ],
  [[`{得|的}${VERY}{少}{了|}`, '得{不多|不够多}'], '偏少'],
  [['得{歪歪扭扭|乱七八糟|不整齐|不像样}'], '不够规范'],
  [[`{得|的}${VERY}{散|乱|杂|零散|零碎|零零碎碎|分散|七零八落}{了|}`], '较为零散'],
  [[`{得|的}${VERY}{绕|深|专业|难懂|拗口|硬|生硬}{了|}`, '得{不通俗|不够通俗}'], '不够通俗'],
  [[`{得|的}${VERY}{空|虚|空洞|泛}{了|}`], '较为空泛'],
  [[`{得|的}${VERY}{糊|模糊|花}{了|}`], '不够清晰'],
  [['得不及时'], '不及时'],
  [['得不到位'], '不到位'],
  [['得不规范'], '不够规范'],
  [['得不完整'], '不够完整'],
  [['得不具体'], '不够具体'],
  [['{得|的}{不准|不太准|不够准}'], '不够准确'],
  [['{得|的}{不全|不太全|不够全|丢三落四}'], '不够全面'],
  [['{得|的}{不勤|不太勤|不够勤}'], '不够频繁'],
  [['{得|的}{不一致|不一样|五花八门}'], '不统一'],
  [['{得|的}{不好|不太好|不够好|一般}'], '效果不够理想'],
  [['{得|的}{不清楚|不明白|不够清楚|含糊|模糊}'], '不够清晰'],
  [['{得|的}{不显眼|太偏|不好找|太深藏}'], '不够醒目'],
]);

/** Verbs of one character that the table has no one word for, before how it was done. */
const SPOKEN: Readonly<Record<string, string>> = {
  写: '编写',
  挂: '公布',
  说: '表述',
  讲: '讲解',
  做: '制作',
  搞: '开展',
  弄: '制作',
  改: '修改',
  管: '管理',
};

/** How something is done at the end of a clause, as a report has it: 结果公开晚 is 结果公开不够及时, 指南写得粗 is 指南编写不够细致. */
export const withTimeliness = (text: string): string =>
  text
    .split(/(?<=[，；。])/)
    .map((part) => {
      const end = part.search(/[，；。]?$/);
      const manner = MANNERS.endingAt(part, end);
      const done = manner ? part.slice(0, manner.start) : '';
      const verb = verbAtEnd(done);
      if (!manner) return part;
      // 答复书写得: the thing ends before what is a word with its last character.
      const isParted = !isPair(done.slice(-2)) || objectAtEnd(done.slice(0, -1)) !== null;
      const said = isParted || done.length < 2 ? done.slice(-1) : '';
      const full = SPOKEN[said] ?? sensesOf(said)?.else;
      if (verb !== null && verb.length > 1) return `${done}${manner.value}${part.slice(end)}`;
      return full ? `${done.slice(0, -1)}${full}${manner.value}${part.slice(end)}` : part;
    })
    .join('');
