/** The first ten answers of the bot's interview, as a clerk types them. */
const TEN = [
  '没有',
  '地址：人民路1号，邮编：223001，电话：0517-83600000',
  '门户网站公开信息120条',
  '依申请公开由办公室统一受理',
  '清理规范性文件3件',
  '没有',
  '组织培训2次',
  '制发2件，废止1件，现行有效15件',
  '对',
  '7件',
] as const;

/** After the ten the clerk goes on correcting one figure: it is asked for, given and confirmed. */
const correction = (at: number): string =>
  ['修改行政许可', `${(Math.floor(at / 3) % 90) + 5}件`, '对'][at % 3] ?? '';

/** The text of a conversation's answer, counted from 0. `ten`: how many of the script come before corrections. */
export const answerAt = (at: number, ten: number = TEN.length): string =>
  at < ten ? (TEN[at] ?? '') : correction(at - ten);

/** What brings a report of ours to where a draft is wanted. */
export const UP_TO_DRAFT = ['第五部分', '更新不够及时', '安排专人按周更新'] as const;
