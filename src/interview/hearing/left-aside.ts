import { askingIn, closesAsking } from '../../language/clauses.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { saysNumber } from '../../language/numbers.ts';
import { joined, overlaps, type Span } from '../../language/span.ts';
import { isOpenItself } from './left-open.ts';
import { changesIn } from './no-facts.ts';
import { putOffIn } from './readers/put-off.ts';
import { saysFigures } from './said-figures.ts';
import { talkIn } from './talk.ts';
import { ORDERS_SILENCE } from './words/instructing.ts';
import { NOT_SO, TAKES_AWAY } from './words/mending.ts';
import { CHANNELS } from './words/note-places.ts';

/** A longer message tells of the year, whatever it holds (characters). */
const LONGEST = 400;

/** A clause that asks does so from its first words on (characters): 有群众问要不要钱 tells. */
const FROM_ITS_START = 2;

/** What is left of a message beside its facts: that they come later, what is asked of the filling, or only talk. */
export interface Aside extends Span {
  readonly kind: 'later' | 'asks' | 'talk';
}

/** 网站310条，视频没搞，要不要写电话: the last clause of several, where it tells no figure and begins by asking. */
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

/** 领导说阅读量就别写了: the clauses that say what somebody above does not want written. */
function silencedIn({ text, clauses }: Heard): Span[] {
  const spans: Span[] = [];
  for (const clause of clauses) {
    const words = text.slice(clause.start, clause.end);
    const isOrdered = ORDERS_SILENCE.who
      .all(words)
      .some(
        (who) =>
          who.start <= FROM_ITS_START &&
          ORDERS_SILENCE.wants
            .all(words)
            .some(({ start, end }) => start >= who.end && !GOES_ON.includes(words.charAt(end) || ' ')),
      );
    // …, 别写人少: it goes on with what was ordered.
    if (isOrdered || (spans.length > 0 && NOT_SO.at(words, 0) !== null)) spans.push(clause);
  }
  return spans;
}

/** 不提高 and 不报送 say nothing of what is written. */
const GOES_ON = '高前供升交送警';

/**
 * The stretches of a message that say of the filling what changes nothing: that something comes later (社会评议没搞，考核结果还没出),
 * what is not wanted in it, whether something is to be written at all. What is told beside them may be taken.
 */
export function leftAside(utterance: Heard): Aside[] {
  const { text, clauses } = utterance;
  if (text.length > LONGEST) return [];
  const changes = changesIn(text);
  const of = (kind: Aside['kind'], spans: readonly Span[]): Aside[] =>
    spans.map((span) => ({ ...span, kind }));
  const later = putOffIn(utterance);
  const asks = askedBehind(utterance);
  const silenced = silencedIn(utterance);
  const undecided = clauses.filter(
    (clause, index) => index > 0 && isOpenItself(text.slice(clause.start, clause.end)),
  );
  const talk = talkIn(utterance).filter((span) => ![...later, ...asks].some((each) => overlaps(each, span)));
  const all = [
    ...of('later', later),
    ...of('asks', asks),
    ...of('talk', joined([...talk, ...silenced, ...undecided])),
  ];
  return all
    .sort((a, b) => a.start - b.start)
    .filter(
      (span) =>
        silenced.some((each) => overlaps(each, span)) ||
        (!changes.some((word) => overlaps(word, span)) &&
          !takesAway(text.slice(span.start, span.end)) &&
          // 公众号小马回了，97: what it counts is told of that.
          !(CHANNELS.isIn(text.slice(span.start, span.end)) && clauses.at(-1)?.start !== span.start) &&
          !saysFigures(heard(text.slice(span.start, span.end)))),
    );
}
