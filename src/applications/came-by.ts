/** A day, said without its year. */
export const DAY = '(?:今天|昨天|前天|今早|上午|下午|\\d{1,2}月\\d{1,2}[日号])';
/** Ways in which applications come. */
export const WAY =
  '(?:来信|来函|来人|上门|当面|现场|窗口|网上|在线|平台|邮寄|信函|挂号信?|平信|快递|传真|邮件)';
/** Words by which something is asked for. */
export const REQUEST = '(?:申请|要求)(?:公开|获取|查阅|提供)';
const NAME = `(?!${DAY}|${WAY}|通过|由|经|以|用|在|从)[\\p{Script=Han}·]{2,30}?`;
const SAID = '(?:提交|递交|提出)?的?';
const BEHIND_NAME = new RegExp(
  `^((?:申请人[:：]${NAME}(?=(?:${DAY}|${WAY})+${SAID}(?:$|${REQUEST})))|${NAME}(?=(?:${DAY}|${WAY})+${SAID}${REQUEST}))(${DAY}*)(${WAY}*)${SAID}`,
  'u',
);

/**
 * A clause in which the day or the way of arrival stands right behind the name, taken apart: 王五昨天来信申请公开… is who,
 * when, how and what.
 */
export function apart(clause: string): string[] {
  const [whole, name = '', day = '', way = ''] = BEHIND_NAME.exec(clause) ?? [];
  if (whole === undefined) return [clause];
  return [name, day && `${day}收到`, way && `${way}收到`, clause.slice(whole.length)].filter(Boolean);
}
