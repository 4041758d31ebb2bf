import { wordSet } from '../../../language/lexicon.ts';
import type { Context } from './context.ts';
import type { Token } from './token.ts';

const OPENS_SHORT = wordSet([
  '{那|那么|还有|再看|换成|再说|再查|要是|如果是|改成看|同样}',
  '{只|光|单|就|专}{看|说|算|要|挑|查}',
  '{what|how} about',
  'and',
]);
const OPENS_ADDING = wordSet([
  '{那|那么|要是|如果|要|}{加上|算上|连上|添上|再加|再加上|再算上|外加|连同}',
  '{plus|adding|together with|counting in}',
]);
/** What opens a whole question behind a word that opens a short one: and how many. */
const OPENS_WHOLE = wordSet(['and {how|which|what|who|when|are|is|did|do}']);
const CLOSES_SHORT = wordSet(['{呢|嘞|咧|哩|呐}']);
const CLOSES_AGREED = wordSet([
  '{吧|吗|么|嘛|没|没有|了没|不|没错吧|对吧|对吗|是吧|没呢|还是没|对不对|是不是|还是不行|了？|啊？}',
]);
/** 申请的是什么 asks for no yes or no. */
const ASKS_WHAT = wordSet(['{什|怎|咋}么']);
const OPENS_WHETHER = wordSet(['{and |}{is|was|are|were|did|do|does|has|have|will}']);
const ASKS_WHETHER = wordSet([
  '{是不是|算不算|是否|有没有|算|莫非|难道|不会}',
  'did {it|we|they|this|that}',
  '{is|was} {it|this|that}',
]);

/** Which of those that are spoken of. */
const OPENS_WHICH = wordSet(['{是|}哪{一|几|两|}{件|个|份|起}']);

/** Whether a question is cut short, as one that goes on from another; whether it asks for a yes or a no. */
export function formOf(
  text: string,
  question: readonly Token[],
): Pick<Context, 'isElliptic' | 'isAdding' | 'isAgreedTo' | 'isOfWhich'> {
  const [start, end] = [question[0]?.start ?? 0, question.at(-1)?.end ?? 0];
  const words = text.slice(start, end);
  const closing = /[\p{P}\p{Z}]$/u.test(text.slice(0, end)) ? end - 1 : end;
  const isMarked = text.charAt(closing) === '？' || text.charAt(end) === '？';
  return {
    isElliptic:
      (OPENS_SHORT.at(text, start) !== null && OPENS_WHOLE.at(text, start) === null) ||
      CLOSES_SHORT.endingAt(text, closing) !== null,
    isAdding: OPENS_ADDING.at(text, start) !== null,
    isOfWhich: OPENS_WHICH.at(text, start) !== null,
    isAgreedTo:
      isMarked ||
      OPENS_WHETHER.at(text, start) !== null ||
      (CLOSES_AGREED.endingAt(text, closing) !== null && ASKS_WHAT.endingAt(text, closing) === null) ||
      ASKS_WHETHER.isIn(words),
  };
}
