import { askingIn, closesAsking } from '../../language/clauses.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { saysNumber } from '../../language/numbers.ts';
import { joined, overlaps, type Span } from '../../language/span.ts';
import { changesIn } from './no-facts.ts';
import { putOffIn } from './readers/put-off.ts';
import { saysFigures } from './said-figures.ts';
import { talkIn } from './talk.ts';
import { TAKES_AWAY } from './words/mending.ts';
import { CHANNELS } from './words/note-places.ts';

/** A longer message tells of the year, whatever it holds (characters). */
const LONGEST = 400;

/** A clause that asks does so from its first words on (characters): 有群众问要不要钱 tells. */
const FROM_ITS_START = 2;

/** 网站310条，视频没搞，这个要不要写: the last clause of several, where it tells no figure and begins by asking. */
function askedBehind({ text, clauses }: Heard): Span[] {
  const last = clauses.length > 1 ? clauses.at(-1) : undefined;
  if (!last) return [];
  const words = text.slice(last.start, last.end);
  const asks = askingIn(words).some(({ asked, start }) => asked === 'whether' && start <= FROM_ITS_START);
  return !saysNumber(words) && (asks || closesAsking(words)) ? [last] : [];
}

/** 刚才那条删了 takes a note away; 要不要 asks. */
function takesAway(words: string): boolean {
  const asking = askingIn(words);
  return TAKES_AWAY.all(words).some((word) => !asking.some((each) => overlaps(each, word)));
}

/**
 * The stretches of a message that say of the filling what changes nothing: that something comes later, where it may be put
 * (社会评议没搞，考核结果还没出), whether it is to be written at all. What is told beside them may be taken, and they are said to be left.
 */
export function leftAside(utterance: Heard): Span[] {
  const { text } = utterance;
  if (text.length > LONGEST) return [];
  const changes = changesIn(text);
  return joined([...putOffIn(utterance), ...talkIn(utterance), ...askedBehind(utterance)]).filter(
    (span) =>
      !changes.some((word) => overlaps(word, span)) &&
      !takesAway(text.slice(span.start, span.end)) &&
      // 公众号小马回了，97: what it counts is told of that.
      !CHANNELS.isIn(text.slice(span.start, span.end)) &&
      !saysFigures(heard(text.slice(span.start, span.end))),
  );
}
