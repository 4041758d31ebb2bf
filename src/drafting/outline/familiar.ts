import { isPair } from '../../language/dictionary.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { surnameAt } from '../../language/persons.ts';

/** How people of an office call each other. */
const FAMILIAR = '小老';
/** What somebody who is called so does, behind the name. */
const DOES = wordSet([
  '{兼|管|负责|收|一个|1个|1|一|两|和|跟|与|、|，|来|去|答|写|弄|办|盯|发|审|看|专|也|又|在|是|调|退|走|请|休|做|干|带|还|同时|的}',
]);

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
      !isPair(text.slice(at, at + 2)) &&
      !isPair(text.slice(at + 1, at + 3)) &&
      (at + 2 === text.length || DOES.at(text, at + 2) !== null);
    const isTitled =
      TITLED.at(text, at + 1) !== null &&
      surnameAt(text, at)?.length === 1 &&
      BEHIND.includes(text.charAt(at - 1) || '，') &&
      !isPair(text.slice(at - 1, at + 1));
    if (!isTitled) out += isCalled ? '工作人员' : text.charAt(at);
    if (isCalled) at += 1;
  }
  return out;
}
