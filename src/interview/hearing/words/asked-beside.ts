import { wordSet } from '../../../language/lexicon.ts';

/** How somebody turns from what they tell to what they ask: 对了, 另外. */
export const TURNS_TO_ASK = wordSet([
  '{对了|另外|还有|顺便|顺带|话说|哎|诶|请问|问下|问一下|问一句|想问|我想问|再问|那|那么|不过|但|但是|就是}',
]);
