import { edgesOf } from '../../language/dictionary.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { PREDICATES } from '../words/predicates.ts';

/** What a clause that tells of something done ends with. */
const DONE = '了';
function clauseWithPredicate(clause: string): string {
  const said = clause.endsWith(DONE) ? clause.slice(0, -DONE.length) : clause;
  const found = PREDICATES.endingAt(clause, clause.length) ?? PREDICATES.endingAt(said, said.length);
  if (!found || !edgesOf(clause).has(found.start)) return clause;
  const before = clause.slice(0, found.start);
  const meant = found.value.find(({ of }) => of === undefined || of.endingAt(before, before.length) !== null);
  return meant ? withoutClosing(before, '的') + meant.official : clause;
}

/** A text whose clauses end in official predicates: 栏目空着 is 栏目内容空白, 答复慢 is 答复不够及时. */
export const withOfficialPredicates = (text: string): string =>
  fold(text).text.length === text.length
    ? text
        .split(/(?=[，；。])/)
        .map(clauseWithPredicate)
        .join('')
    : text;
