import { askingIn, clausesOf } from '../../language/clauses.ts';
import { dayAt } from '../../language/days.ts';
import { FILLER, isSign } from '../../language/filler.ts';
import { fold } from '../../language/fold.ts';
import { isHan } from '../../language/han.ts';
import { namesIn } from '../../language/names.ts';
import { afterSpace, numberAt } from '../../language/numbers.ts';
import { personAt } from '../../language/persons.ts';
import { overlaps, type Span } from '../../language/span.ts';
import { unitAt } from '../../language/units.ts';
import { countedAt, insideCountAt } from './counts.ts';
import { piecesOf } from './pieces.ts';
import {
  BARE_KINDS,
  FIELDS,
  JUST_NOW,
  LETTERS,
  NOBODY,
  NOUNS,
  OPENERS,
  type Opener,
  REQUESTS,
  SUMS,
  SUPERIORS,
  WAYS,
} from './words.ts';

/** How a message that registers applications begins: what its first words say, and where the rest does. */
export interface Opening {
  /** Stretches before the rest that say who, when or how. */
  readonly heads: readonly Span[];
  readonly body: number;
  /** How many applications it speaks of; null where it does not say. */
  readonly count: number | null;
}

/** An opening is said within so many characters; what is longer tells of something else. */
const LONGEST = 80;
/** A question that is no longer than this is one, whatever it opens with. */
const SHORT = 20;
const MARKS = '，：。；\n？！ ';

/** The end of the stretch that begins at a place: the next mark, within the length of an opening. */
function stretchEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start <= LONGEST && !MARKS.includes(text.charAt(end))) end += 1;
  return end;
}

/** What stands before the verb: courtesy, the day, the way. Where the verb begins, or null where another word stands. */
function beforeVerb(text: string): { readonly heads: Span[]; readonly at: number } | null {
  const heads: Span[] = [];
  for (let at = 0; at < Math.min(text.length, LONGEST); ) {
    if (OPENERS.at(text, at) || NOUNS.at(text, at)) return { heads, at };
    const opening = JUST_NOW.at(text, at) ?? dayAt(text, at) ?? WAYS.at(text, at);
    const small = FILLER.at(text, at);
    if (opening) heads.push({ start: at, end: opening.end });
    else if (!small && !isSign(text.charAt(at))) return null;
    at = opening?.end ?? small?.end ?? at + 1;
  }
  return null;
}

/** Whether figures of several applications go on at a place: an answer of a report, 共14件, 自然人10件. */
function countsAt(text: string, start: number): boolean {
  const at = afterSpace(text, start);
  if (SUMS.at(text, at)) return true;
  const number = numberAt(text, at);
  if (number && unitAt(text, number.end)) return true;
  const kind = BARE_KINDS.at(text, at);
  if (!kind) return false;
  for (let next = kind.end; next < kind.end + 7 && !MARKS.includes(text.charAt(next)); next += 1) {
    const figure = numberAt(text, next);
    if (figure) return unitAt(text, figure.end) !== null;
  }
  return false;
}

/** Whether any clause near the beginning counts. */
const countsAnywhere = (text: string, start: number): boolean =>
  [...text.slice(start, start + LONGEST)].some((_, at) => {
    const number = at === 0 || !isHan(text.charAt(start + at - 1)) ? null : numberAt(text, start + at);
    return number !== null && '件人份'.includes(text.charAt(number.end) || ' ');
  }) || countsAt(text, start);

const asksShortly = (text: string, body: number): boolean =>
  text.length - body < SHORT && asks(text.slice(body));
/** Whether a text asks. 何小桥 does not. */
function asks(text: string): boolean {
  if ('？吗'.includes(text.trimEnd().at(-1) ?? ' ')) return true;
  const asking = askingIn(text);
  if (asking.length === 0) return false;
  const names = namesIn(text);
  return asking.some((word) => !names.some((name) => overlaps(word, name)));
}

const endOfMarks = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && MARKS.includes(text.charAt(end))) end += 1;
  return end;
};

/** Where the noun that a stretch ends with begins: 张三的申请, 赵五寄来的5件申请. */
function nounEndingAt(
  text: string,
  start: number,
  end: number,
): { start: number; count: number | null } | null {
  const noun = NOUNS.endingAt(text, end);
  if (!noun || noun.start < start) return null;
  for (let at = Math.max(start, noun.start - 6); at < noun.start; at += 1) {
    const counted = countedAt(text, at);
    if (counted?.end === noun.start) return { start: at, count: counted.count };
  }
  return { start: noun.start, count: null };
}

/** Who is named in front of the noun; null where nobody is. */
function front(text: string, start: number, end: number): Span | null {
  const de = text.charAt(end - 1) === '的' ? end - 1 : end;
  const isSomebody = de - start >= 2 && !NOBODY.at(text, start) && !SUPERIORS.at(text, start);
  return isSomebody && !countsAt(text, start) ? { start, end } : null;
}

/** Whether a text opens what is asked for. */
const wants = (text: string): boolean => REQUESTS.all(text).some(({ value }) => value !== 'none');

/** The opening after its verb. `count`: what was counted right behind it. */
function rest(text: string, heads: Span[], verb: Opener, at: number): Opening | null {
  const counted = countedAt(text, at);
  const count = counted?.count ?? null;
  const from = afterSpace(text, counted?.end ?? at);
  const end = stretchEnd(text, from);
  const body = endOfMarks(text, end);
  const isEmptyRest = body >= text.length;
  const plain = NOUNS.at(text, from);
  const behind = plain && (countedAt(text, plain.end) ?? { count, end: plain.end });
  if (plain && behind && behind.end === end) {
    const isBare = verb === 'came' && !text.startsWith('新收') && count === null && isEmptyRest;
    const many = behind.count ?? count;
    const isSum =
      many !== null && many > 1 ? countsAnywhere(text, body) || isEmptyRest : countsAt(text, body);
    return isBare || isSum || asksShortly(text, body) ? null : { heads, body, count: many };
  }
  const letter = LETTERS.at(text, from);
  if (counted && letter?.end === end) {
    const holds = NOUNS.isIn(text.slice(body)) || wants(text.slice(body));
    const letters = counted.count > 1 ? counted.count : null;
    return holds ? { heads: [...heads, { start: from, end }], body, count: letters } : null;
  }
  if (verb === 'told' && FIELDS.at(text, from)) return { heads, body: from, count };
  if (from === end) {
    const isOne = counted !== null && count === 1;
    const isPlain = REQUESTS.all(text.slice(body)).some(({ value }) => value === 'plainly');
    const isAsked = wants(text.slice(body));
    // 昨天窗口收了一件：…，要规划图: when or how it came is said as well.
    const isDated = heads.length > 0 && isAsked;
    const isTold = verb === 'told' || (isOne && (verb === 'again' || isPlain || isDated));
    const isLabelled = clausesOf(text).some(({ start }) => start >= body && FIELDS.at(text, start) !== null);
    const isMarked =
      text.charAt(end) === '：' || (text.charAt(end) === '，' && isAsked && (counted !== null || isLabelled));
    const isShort = text.length - body < 4 || !isMarked;
    return !isTold || isShort || countsAnywhere(text, body) || asksShortly(text, body)
      ? null
      : { heads, body, count };
  }
  return named(text, heads, verb, { from, end, body, count });
}

interface Stretch {
  readonly from: number;
  readonly end: number;
  readonly body: number;
  readonly count: number | null;
}

/** Somebody is named behind the verb: 收到张三的申请, 又来一件张小禾的, 收到张三申请公开…. */
function named(
  text: string,
  heads: Span[],
  verb: Opener,
  { from, end, body, count }: Stretch,
): Opening | null {
  const noun = nounEndingAt(text, from, end);
  if (noun) {
    const who = front(text, from, noun.start);
    const isAnswer = countsAt(text, body) || asks(text);
    const isOpen = body < text.length || (noun.count ?? 1) > 1;
    return who && !isAnswer && isOpen ? { heads: [...heads, who], body, count: noun.count ?? count } : null;
  }
  const person = personAt(text, from);
  const isOwned = text.charAt(end - 1) === '的' || person?.end === end;
  // 又收到张小禾一件: counted behind the name.
  const behind = person ? countedAt(text, person.end) : null;
  const one = count ?? (behind?.end === end ? behind.count : null);
  if (verb === 'again' && one === 1 && (isOwned || behind?.end === end) && body < text.length) {
    const who = front(text, from, behind?.end === end && person ? person.end : end);
    return who && !asks(text) ? { heads: [...heads, who], body, count: one } : null;
  }
  const request = REQUESTS.all(text.slice(from, end)).find(({ value }) => value === 'plainly');
  const isAsked = request !== undefined && request.end + from < end && request.start >= 2;
  return isAsked && front(text, from, from + request.start) && !asks(text) && verb !== 'again'
    ? { heads, body: from, count }
    : null;
}

/** A letter that is told with what it holds: 一封挂号信里有两件申请. */
function letterOpening(text: string): Opening | null {
  const counted = countedAt(text, 0);
  const letter = counted?.count === 1 ? LETTERS.at(text, counted.end) : null;
  const inside = letter && insideCountAt(text, letter.end);
  if (!letter || !inside || inside.count < 2 || !NOUNS.endingAt(text, inside.end)) return null;
  const body = endOfMarks(text, inside.end);
  return asks(text) ? null : { heads: [{ start: 0, end: letter.end }], body, count: inside.count };
}

/** A message that registers applications, by its folded text; null for any other. */
export function openingIn(text: string): Opening | null {
  const verb = beforeVerb(text);
  if (!verb) return letterOpening(text);
  const opener = OPENERS.at(text, verb.at);
  return opener ? rest(text, verb.heads, opener.value, opener.end) : rest(text, verb.heads, 'told', verb.at);
}

/** Whether an opening speaks of applications of different people, which are told one by one: 新收两件申请：张三、李四. */
export function isOfSeveral(text: string, { heads, body, count }: Opening): boolean {
  if (count === null || count < 2) return false;
  const isNamed = heads.some((head) => namesIn(text.slice(head.start, head.end)).length > 0);
  const names = namesIn(text.slice(body, body + 400)).filter(({ isSure }) => isSure);
  return !isNamed && new Set(names.map(({ name }) => name)).size >= 2;
}

/** Whether a message registers an application, or those of one letter. */
export function isIntake(words: string): boolean {
  const { text } = fold(words);
  const opening = openingIn(text);
  return opening !== null && !isOfSeveral(text, opening);
}

/** Whether a message would register several people's applications at once. A report's figures do not. */
export function isSeveral(words: string): boolean {
  const { text } = fold(words);
  const opening = openingIn(text);
  return opening !== null && isOfSeveral(text, opening);
}

/** What is asked for has as many characters at the least: 规划图. */
const SHORTEST_CONTENT = 3;

/** As far as a message that only may be an intake is looked at, in characters. */
const LOOKED_AT = 400;

/** Whether a message begins with somebody who asks for something: 李律师代王一、王二申请公开…. */
function asksByName(text: string): boolean {
  const [clause] = clausesOf(text);
  const pieces = clause ? piecesOf(text, clause, LONG_AGO) : [];
  const request = pieces.at(-1);
  const isSomebody = pieces.some(({ is }) => is === 'person' || is === 'organ');
  return (
    isSomebody &&
    request?.is === 'request' &&
    clause !== undefined &&
    clause.end - request.end >= SHORTEST_CONTENT &&
    text.charAt(request.end) !== '的'
  );
}

/** Only whether days are said counts here, not which. */
const LONG_AGO = '2000-01-01';

/** Whether several are counted anywhere: such a message tells of none that is to be registered. */
const countsSeveral = (text: string): boolean =>
  [...text].some((_, at) => {
    const number = numberAt(text, at);
    return number !== null && number.value !== 1 && '件份宗'.includes(text.charAt(number.end) || ' ');
  });

/** Whether a message opens with one that came, counted, and names what is wanted: 新收一件：李四，邮寄，要规划图. */
function opensWithOne(text: string): boolean {
  const opener = OPENERS.at(text, 0);
  const isOne = opener !== null && countedAt(text, opener.end)?.count === 1;
  return isOne && REQUESTS.all(text).some(({ value }) => value === 'loosely');
}

/** Whether a message tells of an application that came without saying that it is to be registered: 张三昨天来信申请公开…. */
export function mayBeIntake(words: string): boolean {
  const { text } = fold(words.slice(0, LOOKED_AT));
  const isPlain = REQUESTS.all(text).some(({ value }) => value === 'plainly') || NOUNS.isIn(text);
  const isRequest = isPlain || opensWithOne(text);
  const cameSomehow =
    [...text].some((_, at) => dayAt(text, at) !== null) || WAYS.isIn(text) || text.includes('编号');
  return !asks(text) && !countsSeveral(text) && ((isRequest && cameSomehow) || asksByName(text));
}
