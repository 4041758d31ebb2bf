import { dayAt } from './days.ts';
import { isHan } from './han.ts';
import { wordSet } from './lexicon.ts';
import type { Span } from './span.ts';
import { spanAt } from './spans.ts';
import { COMMON_SURNAMES, COMPOUND_SURNAMES, isNoNameAt, SURNAMES } from './surnames.ts';

/** Somebody named: in full (张小禾), by a title (李律师), familiarly (小刘) or without the given name (张某某). */
export interface PersonName extends Span {
  readonly kind: 'person';
  readonly form: 'full' | 'titled' | 'familiar' | 'masked';
  readonly surname: string;
  /** The name without a title and without spaces; with the title where it is all that is known. */
  readonly name: string;
  /** Whether it can hardly be another word. */
  readonly isSure: boolean;
}

const COMPOUNDS = wordSet(COMPOUND_SURNAMES);

/** What people are called by behind their names. */
export const TITLES = wordSet([
  '{先生|女士|小姐|同志|同学|老师|律师|师傅|大爷|大娘|大妈|大叔|阿姨|老伯|医生|大夫|教授|会计|书记|主任|局长|科长|股长|处长|所长|站长|院长|校长|县长|区长|市长|镇长|乡长|厅长|组长|经理|总经理|董事长|主席|专员|总}',
  '副{主任|局长|科长|股长|处长|所长|县长|区长|市长|镇长|乡长|厅长|书记}',
]);
const FAMILIAR = '小老阿';
const OLD = '老';
const HEAD = '头';
const MASKS = wordSet(['{某|某某|某甲|某乙|某丙|×|××|x|xx|*|**|○○|〇〇}']);

/** What goes on behind a name. */
export const BEHIND_NAMES = wordSet([
  '{两|二|三|四|五|几|多}人',
  '{一|两|三|几}{件|份|封}',
  '{联名|共同|一起|一同}',
  '{的|等|和|与|及|跟|向|对|在|于|以|因|由|从|是|为|不|未|没|还|也|都|又|已|已经|曾|再|就|才|要|能|可|会|将|把|被|给|到|去|来|说|问|称|住|户|家}',
  '{申请|提出|提交|提的|递交|递的|寄来|寄的|送来|交来|要求|请求|希望|认为|表示|反映|询问|来电|来信|来访|通过|当面|本人|昨|今|前天|上周|上月|去年|那|这|几|有几|有没有|什么|怎么|何时|哪|一共|总共|共|办|代|代理|代表|受|委托|签收|领取|收到|起诉|复议|投诉|举报|撤回|补正|名下|手上|手里|经办|负责|担任|主持|带队|牵头|出席|亲自|作为|最近|刚}',
]);
/** Characters that stand in no given name. */
const NOT_GIVEN = '的了是吗呢吧这那哪个件们没未不也都某';

/** Whether a name may end at a place: no further character of it follows, or a time or a word that goes on behind names. */
export const isBoundary = (text: string, at: number): boolean =>
  !isHan(text.charAt(at)) ||
  BEHIND_NAMES.at(text, at) !== null ||
  TITLES.at(text, at) !== null ||
  spanAt(text, at) !== null;

const isGiven = (char: string): boolean => isHan(char) && !NOT_GIVEN.includes(char);

/** The surname that stands at a place of a folded text. */
export function surnameAt(text: string, start: number): string | null {
  const compound = COMPOUNDS.at(text, start);
  if (compound) return compound.word;
  const char = text.charAt(start);
  return char !== '' && SURNAMES.includes(char) ? char : null;
}

/** A name with a dot between its parts: 阿依古丽·买买提. */
const DOTTED = /\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}/uy;

/** Where no other word tells, the last part of such a name is not longer. */
const LONGEST_PART = 4;

function dottedAt(text: string, start: number): PersonName | null {
  DOTTED.lastIndex = start;
  const name = isHan(text.charAt(start)) ? DOTTED.exec(text)?.[0] : undefined;
  if (name === undefined) return null;
  // The last part ends where another word begins: 阿依古丽·买买提的申请.
  const last = start + name.lastIndexOf('·') + 1;
  const most = start + name.length;
  let end = Math.min(last + LONGEST_PART, most);
  while (end > last + 1 && !(isGiven(text.charAt(end - 1)) && isBoundary(text, end))) end -= 1;
  if (end === last + 1) end = most;
  const span = { start, end, name: text.slice(start, end) };
  return { kind: 'person', form: 'full', surname: '', isSure: true, ...span };
}

function familiarAt(text: string, start: number): PersonName | null {
  const surname = FAMILIAR.includes(text.charAt(start) || ' ') ? surnameAt(text, start + 1) : null;
  const after = start + 1 + (surname?.length ?? 0);
  // 老刘头.
  const end = text.startsWith(OLD, start) && text.startsWith(HEAD, after) ? after + HEAD.length : after;
  if (surname === null || !isBoundary(text, end)) return null;
  const name = text.slice(start, end);
  return {
    kind: 'person',
    form: 'familiar',
    surname,
    name,
    start,
    end,
    isSure: COMMON_SURNAMES.includes(surname),
  };
}

/** The person whose name begins at a place. 周一鸣 is one, 周一收到 and 高于 are none. */
export function personAt(text: string, start: number): PersonName | null {
  const familiar = dottedAt(text, start) ?? familiarAt(text, start);
  if (familiar) return familiar;
  const surname = surnameAt(text, start);
  if (surname === null || isNoNameAt(text, start) || dayAt(text, start)) return null;
  const after = start + surname.length;
  const isCommon = surname.length > 1 || COMMON_SURNAMES.includes(surname);
  const mask = MASKS.at(text, after);
  if (mask)
    return {
      kind: 'person',
      form: 'masked',
      surname,
      name: text.slice(start, mask.end),
      start,
      end: mask.end,
      isSure: true,
    };
  const title = TITLES.at(text, after);
  if (title)
    return {
      kind: 'person',
      form: 'titled',
      surname,
      name: text.slice(start, title.end),
      start,
      end: title.end,
      isSure: isCommon,
    };
  const given = text.charAt(after) === ' ' && isHan(text.charAt(after + 1)) ? after + 1 : after;
  for (const length of [1, 2]) {
    const end = given + length;
    if (!isGiven(text.charAt(end - 1))) return null;
    if (!isBoundary(text, end)) continue;
    const titled = TITLES.at(text, end);
    const name = surname + text.slice(given, end);
    return { kind: 'person', form: 'full', surname, name, start, end: titled?.end ?? end, isSure: isCommon };
  }
  return null;
}
