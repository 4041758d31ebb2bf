import { lexicon, wordSet } from '../../../language/lexicon.ts';

/** Words by which this year's figure is told as that of the last: 比去年, 跟去年. */
export const BESIDE_LAST_YEAR = wordSet([
  '{比|较|跟|和|同|与|相比|相较|照|按|依|还是}{去年|上年|上一年|上年度}{|的|报的|那个|同期}{|数|比|相比}',
  '{同比|较上年同期}',
]);

/** That there are more than there were, or fewer. */
export const FURTHER = lexicon<1 | -1>([
  [['{多|增|增加|增长|涨|上升|升|多收|多出}{了|出|}'], 1],
  [['{少|减|减少|下降|降|降低|少收}{了|}'], -1],
]);

/** Who a difference is of: 多的都是个人. */
export const OF_THE_DIFFERENCE = wordSet([
  '{多|增|增加|新增|涨|少|减|减少|降}{|了|出来|出|掉|下来}的{|都|全|全都|也|几件|那几件|这几件|件}{|是|为}',
]);

/** That there are as many. */
export const AS_MANY = wordSet([
  '{一样|一模一样|一致|相同|持平|没变|不变|没有变|没变化|一个数|一个样|同一个数|没差|没差别|走|填|报|抄|来|的数|那个数}',
]);

/** That what was left over goes on as last year's report has it: 去年报上结转是多少这里就是多少. */
export const AS_REPORTED = wordSet([
  '{照|按|照着|依|抄|用|沿用|照抄}{|着|了|}{去年|上年|上一年|上年度}',
  '{去年|上年|上年度}{报|报上|年报|报告|表上|那份|结转|结转下年}',
]);
export const IS_AS = wordSet([
  '{一样|一致|相同|一个数|的数|那个数|就是多少|就填多少|就写多少|照抄|照填|照写|抄过来|搬过来|照着}',
]);

/** That the bot is to work out what is in force from last year's: 现行有效你拿去年的往上加. */
export const WORK_OUT = wordSet([
  '{去年|上年|上年度}{的|}{|数}{|上|基础上}{|往上}{加|加减|推|算|累加}',
  '{自己|你|系统|自动|帮我|给我|你给|你帮我|你自己}{|去}{算|推|推算|加|加减}{|一下|出来|吧}',
  '{往上加|加减一下|推一下|推算|按公式|按勾稽}',
]);
