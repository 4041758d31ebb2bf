import type { WordTable } from '../../../language/lexicon.ts';
import type { Word } from './word.ts';

const aspect = (name: Extract<Word, { is: 'aspect' }>['aspect']): Word => ({ is: 'aspect', aspect: name });

/** The course of a case, and until when its applicant may go on with it. */
export const COURSE_WORDS: WordTable<Word> = [
  [
    [
      '{办理|处理|整个|全|前后|具体|}{经过|过程|历程|全过程|履历|轨迹|来龙去脉|前因后果|时间线|大事记|时间轴|脉络}',
      '{经过|过程}{是|}{怎样|怎么样|咋样|如何|什么|啥}{的|}',
      '{经过|经历|走|办}{了|过|}{哪些|哪几个|什么|啥}{环节|步骤|阶段|程序|手续|事|节点}{了|}',
      '{都|中间|}{发生|经历}{了|过}{什么|啥|哪些|些什么|些啥}{事|}',
      '{整个|全部|}流程{走下来|是怎样|是怎么走的|怎么走的}',
      '{前前后后|从头到尾|自始至终|从头至尾|一五一十|由始至终}{都|}{是|}{怎么|咋|如何|}{办|回事|走|弄|}{的|}',
      '{怎么|咋|如何}{一步一步|一步步}{办|走|弄|到}{的|过来的|到|}',
      '{一步步|一步一步|逐步|按时间|按时间顺序|按时间先后|按日期|按先后|按先后顺序|按顺序}{列|列出|列出来|列一下|列一遍|列个表|说|说一遍|说一下|说说|讲|讲一下|捋|捋一下|捋一遍|理|理一下|理一遍|排|排一下|过一遍|走一遍}{的|}',
      '{history|timeline|course|chronology|step by step|in chronological order}',
    ],
    aspect('course'),
  ],
  [
    [
      '{复议|起诉|诉讼}{的|}{期|期限|时效|最后期限|最后一天}{是|到|还剩|还有|}{哪天|几号|什么时候|啥时候|几天|多少天|}',
      '{|行政}{复议|起诉|诉讼}{期|期限|时效}{过了没|过了没有|过没过|过了吗|到了没}',
      '{apply for|go to|still go to} reconsideration',
    ],
    aspect('remedy'),
  ],
];
