import { isHan } from '../language/han.ts';
import { wordSet } from '../language/lexicon.ts';
import { KINDS_OF_PEOPLE, ROLES } from '../language/name-leads.ts';
import { mayBegin } from '../language/names.ts';
import { personAt, surnameAt } from '../language/persons.ts';
import type { Span } from '../language/span.ts';
import { isNoNameAt } from '../language/surnames.ts';

/** What is written behind 申请人： where nobody is named, or what one says of them. */
const NO_NAME_BEHIND = wordSet([
  '{应当|可以|提出|要求|认为|逾期|情况|信息|数量|类型|主动|满意|意见|身份|权益|类别|自然人|法人|企业|公司|公民|其他|本人|单位|机关}',
  '{无|未|不|的|对|在|是|有|均|共|撤|名|人|为|详|见|同|略|另|或|和|及|与|须|需|按|经|由|已|被|将|会|能}',
]);

/** What makes the name before it that of somebody who applied or wrote. */
const OF_APPLICANTS = wordSet([
  '{的|那|这}{件|个件|个申请}',
  '的{申请|那件|那个|案子|材料|答复|复议}',
  '{提|提交|递|递交|交|申请|要}的',
  '{申请|要求}公开',
  '{当面|来电|来信|来访}',
  '来{局|县|镇|所|馆|查|申请|要|问|办}',
  '要{资料|规划|材料|账目|拆迁|图|数据|档案}',
  '{办|审|交|来}的那{件|份|个}',
  '申请{复议|获取|公开|查询|征地|补贴|规划}',
  '{两|二|三|几}人{申请|一起|共同|联名}',
]);

/** A name in Latin letters. */
const LATIN = /[a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20}){1,2}/y;
/** How many characters a name of one that nobody knows as such has behind a role: 申请人：鲜于禾. */
const UNKNOWN = { least: 2, most: 4 };
const SIGN = /[、，。；：（）\s]/;

/** What is written behind 申请人： and up to the next sign, whatever it is. */
function unknownAt(text: string, start: number): number | null {
  let end = start;
  while (end - start <= UNKNOWN.most && isHan(text.charAt(end))) end += 1;
  const ends = end === text.length || SIGN.test(text.charAt(end));
  return ends && end - start >= UNKNOWN.least && end - start <= UNKNOWN.most ? end : null;
}

/** A surname and two characters, where no word behind them tells how far a name goes. */
function guessedAt(text: string, start: number): number | null {
  const surname = surnameAt(text, start);
  const end = start + (surname?.length ?? 0) + 2;
  return surname && [1, 2].every((back) => isHan(text.charAt(end - back))) ? end : null;
}

function latinAt(text: string, start: number): number | null {
  LATIN.lastIndex = start;
  return LATIN.test(text) ? LATIN.lastIndex : null;
}

/** Where the name ends that begins behind a word for a person; null where none does. */
function nameBehind(text: string, start: number, isRole: boolean): number | null {
  const isMarked = text.charAt(start - 1) === '：';
  if (isNoNameAt(text, start)) return null;
  const whole = isRole && isMarked && !NO_NAME_BEHIND.at(text, start) ? unknownAt(text, start) : null;
  return whole ?? personAt(text, start)?.end ?? latinAt(text, start) ?? guessedAt(text, start);
}

const BEHIND = /[：为是]? ?/y;

function behindWord(text: string, end: number): number {
  BEHIND.lastIndex = end;
  BEHIND.test(text);
  return BEHIND.lastIndex;
}

/** Where the name ends of somebody who applied or is called by a title; null where none begins. */
function applicantAt(text: string, start: number): number | null {
  const person = mayBegin(text, start) ? personAt(text, start) : null;
  if (!person) return null;
  // 李雷同志 and 阿依古丽·买买提 are no other words.
  const isNamed =
    person.isSure && (person.end - person.start > person.name.length || person.name.includes('·'));
  return person.form === 'titled' || isNamed || OF_APPLICANTS.at(text, person.end) ? person.end : null;
}

/** The persons that a folded text names behind a word for them (申请人), or as somebody who applied (张小禾的申请). */
export function personsIn(text: string): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < text.length; ) {
    const role = ROLES.endingAt(text, index) !== null;
    const isBehind = role || KINDS_OF_PEOPLE.endingAt(text, index) !== null;
    const start = isBehind ? behindWord(text, index) : index;
    const end = isBehind ? nameBehind(text, start, role) : applicantAt(text, index);
    if (end !== null) spans.push({ start, end });
    index = end ?? index + 1;
  }
  return spans;
}
