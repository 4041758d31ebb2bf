import { wordSet } from '../../../language/lexicon.ts';

/** Words that say of what the check found that it is right as it stands. */
export const STANDS = wordSet([
  '没{填|报|写|算|弄|搞|数}错',
  '{属实|无误|不用改|不改了|不需要改|就是这么多|就这么多|没有错|没错|没问题|没毛病|确实|是真的|是对的|是实|正常的|正常|确有其事|有这回事|就这么些|就这些}',
  '核{对|实|}过{了|的|没错}',
  '口径{不同|不一样|不一致|两样|有别}',
  '{保留|照旧|维持原样|不动}',
  '{对的|对着呢|实际就是|就是这样|本来就是}',
]);

/** Words that say that the tables are right and the text is to follow. */
export const TABLE_IS_RIGHT = wordSet([
  '表{|里|格|格里|中}{|的|的数|的数字|数}{是|}{对|对的|没错|没问题|正确|准}',
  '{以|按|照|按照|就按|跟着|依着|随}表{|里|格|格里|中}{|的|的数|的数字|数}{为准|来|改|算|更新|走|写|}',
  '正文{|里|那|那里|那边|那句}{|的|的数|那个数|数字}{错|错了|不对|写错|写错了|手误|笔误|打错|打错了|抄错|抄错了|写岔了|没改|多写|多写了|少写|少写了|写多了|写少了|忘改|忘了改|改|改了|改过来|改掉|改一下|跟着改}',
  '{改|修改|更正|更新}{|一下|下}正文',
]);

/** Words that say that the text is right and the tables are to follow. */
export const TEXT_IS_RIGHT = wordSet([
  '正文{|里|写|里写|写的|里的}{|的|的数|数字}{是|}{对|对的|没错|没问题|正确|准}',
  '{以|按|照|按照|就按}正文{|里|里的|的}{|数}{为准|来|改}',
  '表{|里|格|格里|中}{|的|的数|的数字|数|那个数}{错|错了|不对|填错|填错了|填少了|填多了|漏了|少了|多了}',
]);

/** That one of the findings is spoken of. */
export const SPEAKS_OF_ONE = wordSet(['{那|这}{条|项|处|一条|一处|个}{|提示|提醒|参考}', '{提示|提醒|警告}']);
