import { lexicon, wordSet } from '../../../language/lexicon.ts';

/** What a figure of a note is called by what it counts: 人数 is of 人 and 人次. */
export const FIGURE_OF = lexicon<readonly string[]>([
  [['{人数|人次|参加人数|参训人数|人头|几个人|多少人}'], ['人', '人次', '名', '位']],
  [['{次数|几次|场数|场次|场次数|回数}'], ['次', '场', '场次', '回', '期']],
  [['{条数|篇数|条目数|信息数|发文数}'], ['条', '篇', '则']],
  [['{期数}'], ['期']],
  [['{件数|份数|册数|个数|本数|张数|户数}'], ['件', '份', '册', '个', '本', '张', '户']],
  [['{金额|钱数|多少钱}'], ['元', '万元', '块']],
  [['{天数}'], ['天', '日']],
]);

/** When something was, as a part of a note. */
export const ITS_TIME = wordSet(['{日期|时间|月份|几月|具体时间|具体日期}']);

/** That a part of a note goes: 人数就别写了. */
export const LEAVES_OUT = wordSet([
  '{别|不|不要|不用|甭|先别|就别}{写|提|放|记|报|要|说}{|了|进去|上|出来}',
  '{去掉|删掉|删了|删|拿掉|划掉|抹掉|省掉|隐去|略去|不要了|去了}',
]);

/** How a message begins that says a note anew: 更正一下：…. */
export const SAYS_ANEW = wordSet([
  '{更正|订正|纠正|改|改正|修改|修正}{一下|下|一处|个|}',
  '{不对|说错了|写错了|错了|记错了|报错了|搞错了|打错了|弄错了|口误|笔误}',
  '{应该|应当|应|其实|实际|准确的|正确的}{是|为}',
]);

/** 都字去掉, 很字删了: one word, called a word, without marks of quotation. */
export const CALLED_A_WORD = wordSet(['{|这|那|这个|那个|这俩|两个|俩}{字|词}']);
