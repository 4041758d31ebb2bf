/**
 * What offices say for one act, as the parts of a brace: each notion of a question names its verbs from here, so that a
 * wording which one of them knows is known to all.
 */

/** That something has not happened yet. */
export const NOT_YET = '没|没有|未|还没|还没有|尚未|仍未|未曾|都没|没能|还未|仍没|并未';
/** That something should have happened long ago. */
export const STILL_NOT =
  '迟迟未|迟迟没|迟迟没有|一直没|一直没有|一直未|总没|老没|怎么还没|咋还没|为什么还没|为啥还没|还不';
/** To close a case, in one word that nothing else means. */
export const CLOSE =
  '办结|办完|办好|办掉|办妥|办理完|办理完毕|办理|弄完|弄好|弄掉|答复完|答复|答完|答出去|答掉|答复掉|回复|回掉|处理完|处理好|处理掉|处理|结案|结掉|了结|搞定|搞完|完成|做完|办出来|答出来|办出去|答复出去|清掉|销号';
/** To close a case, in words that are parts of others. */
export const CLOSE_SHORT = '办|答|回|结|弄|搞|做|完|清|销|动|了';
/** After its day. */
export const LATE = '超期|逾期|超时|过期|超限|超过期限|误期|脱期|延误|拖期|超期限|超时限';
/** By its day. */
export const IN_TIME =
  '按时|按期|如期|及时|准时|期限内|限期内|法定期限内|规定时间内|规定期限内|法定时限内|时限内|按规定时间|卡点';
/** To come in. */
export const COME =
  '收到|新收|收|接收|受理|收件|登记|新增|接到|接|来|递交|提交|提出|收来|收了|来了|新收到|收进来|进来|进|送来|送|到件|来件|新到|新来|收上来|报上来|收过|来过|接过';
/** Words of a handler having something. */
export const KEEP =
  '手上|手里|手头|手里头|手头上|名下|这里|这儿|这边|那里|那儿|那边|承办|负责|经办|经手|桌上|桌子上|盘子里|账上|头上';
/** When, as it is asked. */
export const WHEN =
  '什么时候|啥时候|何时|哪天|几号|几时|哪一天|什么日子|几月几号|几月几日|哪一日|多会儿|啥时|哪日|什么时间|什么时';
/** A number of days, as it is asked for. */
export const HOW_MANY_DAYS =
  '多少天|几天|多少个工作日|几个工作日|多少工作日|几日|多少日|多久|多长时间|多长|多少时间|几个工作天|多少个日子';
/** Whether, behind a verb. */
export const WHETHER = '了没|了吗|没有|没|了没有|了么|了不|了嘛|没呢|过没|过吗|过没有|没啊|了？|没？';
