import { isPair } from '../../language/dictionary.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { surnameAt } from '../../language/persons.ts';

/** How people of an office call each other. */
const FAMILIAR = '小老';
/** What somebody who is called so does, behind the name. */
const DOES = wordSet([
  '{兼|管|负责|收|一个|1个|1|一|两|和|跟|与|、|，|来|去|答|写|弄|办|盯|把|签|要|用|找|打|跑|报|发|审|看|专|也|又|在|是|调|退|走|请|休|做|干|带|还|同时|的}',
]);

/** What is called small or old and is nobody. */
const NO_NAME = wordSet([
  '小{时|区|康|金|路|白|龙|花|商|麦|米|于|计|车|家|项|温|谷|万|包|农|丁|段|解|平|方|成|安|广|步|应|宗}',
  '老{师|年|区|路|白|房|龙|家|干|城|商|农|旧|党|化|安|街|平}',
]);

/** Who wants something applied for it: 老赵两次要同一份目录. */
const WANTS = '要';
const NEAR = 6;

/** Titles that a surname stands before, and what it stands behind there. */
const TITLED = wordSet(['{局长|主任|科长|股长|所长|站长|镇长|乡长|书记|馆长|处长|队长|校长|院长|总师}']);
const BEHIND = '办科股室局所站处部由给交让经找请和与是、，';

/** A text without the names that colleagues call each other: 党政办小刘兼着 is 党政办工作人员兼着. */
export function withoutFamiliarNames(text: string): string {
  if (fold(text).text.length !== text.length) return text;
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const isCalled =
      FAMILIAR.includes(text.charAt(at)) &&
      surnameAt(text, at + 1)?.length === 1 &&
      NO_NAME.get(text.slice(at, at + 2)) === undefined &&
      !isPair(text.slice(at + 1, at + 3)) &&
      (at + 2 === text.length || DOES.at(text, at + 2) !== null);
    const isTitled =
      TITLED.at(text, at + 1) !== null &&
      surnameAt(text, at)?.length === 1 &&
      BEHIND.includes(text.charAt(at - 1) || '，') &&
      !isPair(text.slice(at - 1, at + 1));
    const who = text.slice(at + 2, at + 2 + NEAR).includes(WANTS) ? '申请人' : '工作人员';
    if (!isTitled) out += isCalled ? who : text.charAt(at);
    if (isCalled) at += 1;
  }
  return out;
}
