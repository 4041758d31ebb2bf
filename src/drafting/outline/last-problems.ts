import { withoutClosing } from '../../language/ends.ts';
import { cutBefore, enumeratorOf, withoutEnumerator } from '../../language/enumerators.ts';
import { wordSet } from '../../language/lexicon.ts';

/** How a sentence begins that tells of what became of problems, or of what is to come. */
const NO_PROBLEMS = wordSet(['{针对|下一步|下步|今后|下一阶段|接下来|改进|为此|上年|去年}']);

/** How what is still to come begins. */
const AHEAD = wordSet(['{下一步|下步|今后}']);

/** The problems that last year's 五 told of, one each, as it has them. */
export function problemsIn(text: string): string[] {
  const sentences = text.split(/[。\n]/).map((sentence) => sentence.trim());
  const ahead = sentences.findIndex((sentence) => AHEAD.at(sentence, 0) !== null);
  const told = (ahead < 0 ? sentences : sentences.slice(0, ahead)).filter(
    (sentence) => NO_PROBLEMS.at(sentence, 0) === null,
  );
  const items = told.flatMap((sentence) => sentence.split('；')).flatMap((part) => cutBefore(part, 'spoken'));
  const numbered = items.filter((item) => enumeratorOf(item) !== null);
  return (numbered.length > 0 ? numbered : items.map((item) => item.slice(item.indexOf('：') + 1)))
    .map((item) => withoutClosing(withoutEnumerator(item), '；，。'))
    .filter((item) => item !== '' && item.length <= LONGEST);
}
/** No problem is told in more (characters). */
const LONGEST = 40;

const HAN = /^\p{Script=Han}{2}$/u;
/** Each two characters that stand beside each other. */
const pairsIn = (text: string): string[] =>
  [...new Set([...text].map((_, at) => text.slice(at, at + 2)))].filter((pair) => HAN.test(pair));

/** The problem that words of a note mean: the one that has more of them than any other; null where none does. */
export function problemMeant(words: string, problems: readonly string[]): string | null {
  const pairs = pairsIn(words);
  const found = problems
    .map((problem) => ({ problem, shared: pairs.filter((pair) => problem.includes(pair)).length }))
    .sort((one, other) => other.shared - one.shared);
  const [best, next] = found;
  return best && best.shared > (next?.shared ?? 0) ? best.problem : null;
}
