import { lexicon, wordSet } from '../../../language/lexicon.ts';

/** That figures which were told or put down before are the right ones after all. */
export const STANDS_AFTER_ALL = wordSet([
  '{刚才|刚刚|前面|之前|原来|原先|先前}{的|那个|说的|填的|报的|的数|}{是|就是|才是|}{对的|没错|没问题|正确}',
  '{那|}{也|都|倒}{是|}{对的|没错|没问题}',
  '还是{按|照|用|以|}{刚才|刚刚|前面|之前|原来|原先|先前}',
]);

/** Days in which the report is written: the year that it is of is over. */
export const AFTER_THE_YEAR = wordSet([
  '{昨天|昨日|昨儿|前天|今天|今早|今儿|上周|上星期|上礼拜|这周|本周|元旦后|过完年}',
  '{前|这}{几|两}天',
]);

/** What settles a case, behind the day on which it did. */
export const IS_SETTLED = wordSet([
  '{|才|刚|刚刚|就|又|上午|下午|早上}{下来|出来|出了|判|审|结|维持|撤|答|办|送|寄|给|公开|裁|发}',
]);

/** That what stands is right. */
export const AFFIRMED = wordSet([
  '{是|都|也|就|那就|}{对的|没错|没问题|无误|没毛病|对得上}',
  '{也|都}{对|是对的}',
  '{数据|数字|数}{对|无误|没错|没问题|一致}',
]);

/** That something holds only if something else does, or may be either. */
export const CONDITIONS = wordSet([
  '{如果|要是|假如|假使|倘若|若是|万一}',
  '{不包括|不算|不含|没算|算的话|要算|能算}就',
  '{，|？|。}{算|计|含}{就|是}',
  '{包不包括|包不包含|含不含}',
]);

/** That it is one of two: 算律所还是算个人. */
export const EITHER_OF = wordSet(['还是{算|归|填|按|记|放|计}']);

/** Words right before a figure by which more or fewer are told: 少了12件. */
export const MORE_OR_LESS = lexicon<'more' | 'less'>([
  [
    [
      '{多|多出|多出来|增加|新增|加|加上|再加|添|补|漏|漏报|漏算|漏填|漏记|少算|少报|少记|少写|少填|写少|填少|报少|算少}{|了}{|个|一共}',
    ],
    'more',
  ],
  [
    [
      '{少|少掉|减|减少|减去|减掉|扣|扣去|扣除|扣掉|去掉|剔除|刨去|刨掉|多算|多报|多写|多填|多记|多数|写多|填多|报多|算多|重复|重}{|了}{|个|一共}',
    ],
    'less',
  ],
]);

/** Words behind a figure that take it off what was told: 那3件不算, 2件撤案了要减掉. */
export const TAKEN_OFF = wordSet([
  '{减|扣|剔|刨|删|划|抠|除}{掉|去|除|了|出来|出去}',
  '{不|不该|不应|不应该|不能|别}{算|计|计入|统计|算进去|算进来}',
]);

/** Words right before a figure that put it beside what is there. */
export const BESIDES = wordSet(['{还有|另有|另外还有|另外有|此外还有|外加}']);

/** The same, and 另外, 其它: what they count takes the place of nothing. */
export const NOT_INSTEAD = wordSet([
  '{还有|另有|另外|另外还有|另外有|此外还有|外加|其他|其它|其余|剩下|剩下的|余下}',
]);
