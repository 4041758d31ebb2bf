import { lexicon } from './lexicon.ts';
import type { Span } from './span.ts';

/**
 * How sure somebody is of what is said: they believe it (好像, 应该是), or do not know it (记不清, 说不准). What is only about
 * right (大约) is told by the number itself (`precision.ts`). Closed classes too, but with a meaning: no room passes over them.
 */
type Doubt = 'believed' | 'unknown';

/** Words of one who believes what is said. */
export const BELIEFS: readonly string[] = [
  '{好像|好象|貌似|似乎|仿佛|八成|多半|没准|没准儿|说不定|应该|应当|应该有|应该是|应该是有|估摸|估摸着|我估计|我猜|我想|我觉得|我感觉|感觉|可能|也许|兴许|或许|大概率|恐怕|怕是|想必|料想|没错的话}{|就|是|就是|有}',
  '{我记得|记得|印象中|印象里|没记错的话|如果没记错|要是没记错|我没记错的话|据我所知|我所知道的|听说|据说|听讲}',
  '{i think|i guess|i believe|maybe|probably|perhaps}',
];

const DOUBTS = lexicon<Doubt>([
  [BELIEFS, 'believed'],
  [
    [
      '{记不清|记不得|记不住|记不准|不记得|不太记得|忘了|不确定|不太确定|不肯定|拿不准|说不准|吃不准|摸不准|搞不清|弄不清|不晓得|不知道|不清楚|不太清楚|算没算|是不是|不好说|难说|不敢打包票|打不了包票|不敢说|不敢肯定|没把握|没准数|心里没数|没数|没底}',
      "{not sure|no idea|don't know|don't remember}",
    ],
    'unknown',
  ],
]);

/** The words of one who believes what is said. */
export const beliefsIn = (text: string): Span[] =>
  DOUBTS.all(text).filter(({ value }) => value === 'believed');

/** Whether whoever speaks believes it only. */
export const isBelieved = (text: string): boolean => beliefsIn(text).length > 0;

/** The words of one who does not know it. */
export const unknownIn = (text: string): Span[] =>
  DOUBTS.all(text).filter(({ value }) => value === 'unknown');

/** Whether whoever speaks does not know it. */
export const isUnknown = (text: string): boolean => unknownIn(text).length > 0;

/** The words of one who believes what is said, at a place. */
export function beliefAt(text: string, start: number): Span | null {
  const word = DOUBTS.at(text, start);
  return word?.value === 'believed' ? word : null;
}
