import { amountAt } from '../../language/amounts.ts';
import { dictionaryWords, edgesOf } from '../../language/dictionary.ts';
import { fold } from '../../language/fold.ts';
import { type Lexicon, wordSet } from '../../language/lexicon.ts';
import { perText } from '../../language/per-text.ts';
import { partsOf as wordParts } from '../../language/wordings.ts';
import { hasSpokenVerb, hasVerb, isOnlyChannels, placeAtEnd, verbAtEnd } from '../words/frames.ts';
import { type ObjectSort, objectAtEnd } from '../words/objects.ts';
import { ROLE } from '../words/roles.ts';
import { SHAPES } from '../words/shapes.ts';

/** How often or one by one something is gone through. */
const TURN = wordSet(['{每|按}{月|季度|周|年|半年|天}', '逐{个|条|项|件|一}']);
/** What is held together. */
const EVENTS: readonly ObjectSort[] = ['event', 'training', 'check', 'meeting'];
/** What is done with a paper before it goes out. */
const REVIEWED = wordSet(['{会签|审核|审签|把关|签字|签批|审批|审查|会审|签发|核对}']);
/** What leads from what is done to who does it: no part of who it is. */
const LED_OVER = wordSet(['{由|要|得|须|需|经|让|请|给|交|先|再|前|后}']);
/** What is published once somebody has seen it. */
const PUBLISHED: readonly ObjectSort[] = [
  'information',
  'result',
  'media',
  'file',
  'text',
  'bulletin',
  'listing',
];
/** How often something was held. */
const OFTEN = '次期场轮批';
/** Papers that go out to one person, and are not published. */
const PAPERS = wordSet(['{答复|答复书|告知书|回函|复函|意见书}']);
/** A thing that something was made into is called shortly (characters). */
const LONGEST_THING = 6;
/** What a thing that something is made of does not hold: who made it, when, what else was made. */
const NO_THING = wordSet([
  '{今|去|明|上|全|每|半}年',
  '{上|本|每|个|这}月',
  '{本|每|季|上|年}{年|季}度',
  '{、|了|我们|咱们|我局|由|自己|单独|专门|还|又|也|都|已|正在|均}',
]);
/** What a place of a shape may hold; any words where its name is none of these. */
const HOLDS: Readonly<Record<string, (words: string) => boolean>> = {
  count: (words) => {
    const amount = amountAt(fold(words).text, 0);
    return amount?.start === 0 && amount.end === words.length && amount.unit !== '';
  },
  pieces: (words) => '条篇'.includes(words.at(-1) ?? '-') && HOLDS.count?.(words) === true,
  // 查了4100次: so often nobody inspects.
  many: (words) => /^\d{3,}/.test(words) && HOLDS.count?.(words) === true,
  number: (words) => /^[\d.]{1,8}$/.test(words),
  turn: (words) => TURN.endingAt(words, words.length) !== null,
  thing: (words) => words.length > 1 && !/\d/.test(words) && !hasSpokenVerb(words) && !NO_THING.isIn(words),
  channel: (words) => placeAtEnd(words) !== null && verbAtEnd(words) === null,
  medium: isOnlyChannels,
  act: (words) => REVIEWED.get(words) === true,
  doers: (words) =>
    ROLE.endingAt(words, words.length) !== null || words.includes('、') || words.endsWith('家'),
  check: (words) => objectAtEnd(words)?.sort === 'check',
  event: (words) => EVENTS.includes(objectAtEnd(words.slice(0, words.search(/\d|$/)))?.sort ?? 'body'),
  who: (words) =>
    ROLE.endingAt(words, words.length) !== null &&
    !dictionaryWords(words).some(({ word }) => LED_OVER.get(word) === true),
  times: (words) => OFTEN.includes(words.at(-1) ?? '-') && HOLDS.count?.(words) === true,
  bodies: (words) => '家所'.includes(words.at(-1) ?? '-') && HOLDS.count?.(words) === true,
  people: (words) =>
    words.endsWith('人') && (HOLDS.count?.(words) === true || HOLDS.count?.(words.slice(0, -1)) === true),
  done: (words) => words.length > 1 && verbAtEnd(words) !== null,
  nouns: (words) =>
    words.length > 1 &&
    !words.endsWith('的') &&
    !/\d/.test(words) &&
    !hasVerb(words) &&
    !hasSpokenVerb(words),
  info: (words) => PUBLISHED.includes(objectAtEnd(words)?.sort ?? 'body') && !LED_OVER.isIn(words.slice(-1)),
  paper: (words) => PAPERS.endingAt(words, words.length) !== null,
  media: (words) =>
    ['media', 'illustration', 'text', 'printed'].includes(objectAtEnd(words)?.sort ?? '') &&
    words.length <= LONGEST_THING,
};

type Part =
  | { readonly kind: 'words'; readonly words: Lexicon<true>; readonly mayBeLeftOut: boolean }
  /** A place holds at least so many characters. */
  | { readonly kind: 'place'; readonly least: number; readonly holds: (words: string) => boolean };

/** A place that may hold nothing. */
const MAY = '〈may〉';

const PLACE = /(…|〈[a-z]+〉)/;

/** Whether words of a line may be left out altogether: {的|}. */
const mayBeLeftOut = (words: string): boolean => wordParts(words).every((choices) => choices.includes(''));

const partsOf = (line: string): Part[] =>
  line
    .split(PLACE)
    .filter(Boolean)
    .map((part) =>
      part === '…' || part.startsWith('〈')
        ? { kind: 'place', least: part === MAY ? 0 : 1, holds: HOLDS[part.slice(1, -1)] ?? (() => true) }
        : { kind: 'words', words: wordSet([part]), mayBeLeftOut: mayBeLeftOut(part) },
    );

/** The characters that words of a line may begin with: a clause that has none of them holds none of the words. */
function firstCharacters(line: string): ReadonlySet<string> {
  const first = new Set<string>();
  for (const choices of wordParts(line)) {
    for (const choice of choices) if (choice !== '') first.add(choice.charAt(0));
    if (!choices.includes('')) break;
  }
  return first;
}

const shapes = SHAPES.map(([said, written]) => ({
  parts: partsOf(said),
  needs: said
    .split(PLACE)
    .filter((part) => part !== '' && !PLACE.test(part) && !mayBeLeftOut(part))
    .map(firstCharacters),
  written,
}));

/** No place holds more (characters). */
const LONGEST = 24;
/** A longer clause has no shape. */
const LONGEST_CLAUSE = 80;
const MARKS = '，；。：';

/** What the places of a shape hold from `at` on to the end of a clause; null where the clause has another shape. */
function heldBy(
  parts: readonly Part[],
  clause: string,
  at: number,
  edges: ReadonlySet<number>,
): string[] | null {
  const [part, ...rest] = parts;
  if (!part) return at === clause.length ? [] : null;
  if (part.kind === 'words') {
    const found = part.words
      .allAt(clause, at)
      .filter(({ word, end }) => word.length > 1 || (edges.has(at) && edges.has(end)))
      .map(({ end }) => heldBy(rest, clause, end, edges))
      .find((held) => held !== null);
    return found ?? (part.mayBeLeftOut ? heldBy(rest, clause, at, edges) : null);
  }
  for (let end = at + part.least; end <= Math.min(clause.length, at + LONGEST); end += 1) {
    if (end > at && MARKS.includes(clause.charAt(end - 1))) return null;
    const words = clause.slice(at, end);
    const held = part.holds(words) ? heldBy(rest, clause, end, edges) : null;
    if (held !== null) return [words, ...held];
  }
  return null;
}

function clauseInShape(clause: string): string {
  if (clause.length > LONGEST_CLAUSE || fold(clause).text.length !== clause.length) return clause;
  const edges = edgesOf(clause);
  const characters = [...new Set(clause)];
  for (const { parts, needs, written } of shapes) {
    if (!needs.every((first) => characters.some((character) => first.has(character)))) continue;
    const held = heldBy(parts, clause, 0, edges);
    if (held) return written.replace(/[①②③④]/g, (sign) => held['①②③④'.indexOf(sign)] ?? '');
  }
  return clause;
}

/** The same with the mark that it ends with. */
function partInShape(part: string): string {
  const mark = MARKS.includes(part.charAt(part.length - 1)) ? part.slice(-1) : '';
  return clauseInShape(part.slice(0, part.length - mark.length)) + mark;
}

/** A text whose clauses have the shapes that a report has for spoken ones: 让村干部用喇叭念 is 由村干部用喇叭念. Whole items first. */
export const inWrittenShapes = perText(inShapes);

function inShapes(text: string): string {
  const whole = clauseInShape(text);
  if (whole !== text) return whole;
  const parts = text.split(/(?<=[，；。：])/);
  const written: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    // Two clauses beside each other may have a shape within a longer item.
    const pair = (parts[at] ?? '') + (parts[at + 1] ?? '');
    const both = at + 1 < parts.length ? partInShape(pair) : pair;
    if (both !== pair) at += 1;
    written.push(both !== pair ? both : partInShape(parts[at] ?? ''));
  }
  return written.join('');
}
