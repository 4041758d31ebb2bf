import { dictionaryWords, edgesOf, isPair } from '../../language/dictionary.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { numbersIn } from '../../language/numbers.ts';
import { thingsIn } from '../words/objects.ts';

/** What is said while thinking, and words that say nothing of a fact. */
const NOTHING_SAID = wordSet([
  '{嗯|呃|额|哎|唉|哦|噢|喔|诶|嗨}',
  '{那边|这边|那头|倒是|其实|反正|总之|说实话|说白了|怎么说呢|就是说|老实说|对了|好歹|总归}',
]);
/** The same of one character, which may be part of a word. */
const LETTING_OUT = '嗯呃哎唉噢喔诶';
/** Particles behind what is spoken of: 申请嘛主要是, 培训呢. */
const TOPIC_ENDS = '嘛呢呀哈啊吧';
const NO_TOPIC_END = wordSet(['{网|酒|茶|书|话}吧', '哈{尔|密|市}', '{哎|嗨}呀']);
/** Clauses that only say how it is said. */
const ASIDE = wordSet([
  '{对|对的|嗯|是的|没错|记一下|你记一下|记一下啊|我说一下|先说|我想想|我看看|等一下|逗号|句号|那个|这个|就这些|就这样|同步的|差不多就这些}',
  '{刚才|前面|上面|刚刚}{说|讲|提|写|报}{了|过|的}{|的|了}',
]);
/** How a clause of speech begins that says no more than what follows. */
const BEGINNINGS = wordSet([
  '{前面|上面|刚才}{说|讲|提|写}{了|过|的}',
  '{那个|这个|那|就是|然后|然后呢|还有就是|再一个|再有|再就是|另外就是|首先|其次}',
]);

/** What points at a thing that is named behind it: 县网站那个栏目, 门口那块大屏. */
const POINTING = wordSet(['{那|这}{个|块|台|张|条|份|本|套|批|期|栋|边|一块|一个|几个}']);
/** Behind these it points at nothing that was named: 是那个, 在这块. */
const ALONE = '是在把将对于';

/** A clause without the words that point at a thing in it. */
function withoutPointing(clause: string): string {
  const things = thingsIn(clause);
  const words = dictionaryWords(clause);
  const isThing = (at: number): boolean =>
    things.some(({ start }) => start === at) ||
    (words.find(({ start }) => start === at)?.word.length ?? 0) > 1;
  return POINTING.all(clause).reduceRight(
    (out, { start, end }) =>
      start > 0 &&
      isThing(end) &&
      !ALONE.includes(clause.charAt(start - 1)) &&
      !isPair(clause.slice(end - 1, end + 1))
        ? out.slice(0, start) + out.slice(end)
        : out,
    clause,
  );
}

function clauseWithout(said: string): string {
  let clause = said;
  const edges = edgesOf(clause);
  for (const { start, end, word } of NOTHING_SAID.all(clause).toReversed())
    if (word.length > 1 ? edges.has(start) && edges.has(end) : LETTING_OUT.includes(word))
      clause = clause.slice(0, start) + clause.slice(end);
  clause = clause.slice(BEGINNINGS.at(clause, 0)?.end ?? 0) || clause;
  const topic = [...clause].findIndex((character, at) => TOPIC_ENDS.includes(character) && at > 1);
  if (
    topic > 0 &&
    topic < clause.length - 1 &&
    !NO_TOPIC_END.all(clause).some(({ start, end }) => start <= topic && topic < end)
  )
    clause = clause.slice(0, topic) + clause.slice(topic + 1);
  return withoutPointing(clause);
}

/** What a clause ends with of numerals and their unit: of 发了五十八个视频 and 五十八个 it is told twice. */
const isSaidAgain = (clause: string, before: string): boolean =>
  clause.length > 1 && clause.length <= 6 && before.includes(clause) && numbersIn(clause).length > 0;

/** What a clause ends with. */
const MARKS = '，；。';

/** A note without what is only said while speaking: 那个今年网站嗯发了三十条 is 今年网站发了三十条. */
export function withoutHesitation(text: string): string {
  if (fold(text).text.length !== text.length) return text;
  const kept: string[] = [];
  for (const part of text.split(/(?<=[，；。])/)) {
    const clause = withoutClosing(part, MARKS);
    const mark = part.slice(clause.length);
    const isAside = ASIDE.get(clause) === true || isSaidAgain(clause, kept.at(-1) ?? '');
    if (!isAside) kept.push(clauseWithout(clause) + mark);
  }
  const left = kept.join('');
  return withoutClosing(text, MARKS) === text ? withoutClosing(left, MARKS) : left;
}
