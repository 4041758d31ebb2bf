import { amountAt, type FoundAmount } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { type Lexicon, lexicon } from '../../language/lexicon.ts';
import { surnameAt } from '../../language/persons.ts';
import { sortsOf, type UnitSort } from '../../language/units.ts';
import { wordings } from '../../language/wordings.ts';
import { freeCharacters } from '../words/free-characters.ts';
import { NO_ASKING, type Shape, SLOTS } from '../words/shape-slots.ts';
import { SHAPES } from '../words/shapes.ts';
import { VERBS } from '../words/verbs.ts';

/** What a shape is made of: words with choices, a stretch that is kept, an end of a clause. */
type Piece =
  | { readonly kind: 'words'; readonly choices: readonly string[] }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'begins' }
  | { readonly kind: 'ends' };

/** What stood in the slots of a shape, by their names, as a report has it. */
type Kept = Readonly<Record<string, string>>;

interface Match {
  readonly end: number;
  readonly kept: Kept;
}

const MARKS = '，；。：';
/** A stretch that is kept is no longer than this (characters). */
const LONGEST = 26;

const slots: ReadonlyMap<string, Lexicon<string>> = new Map(
  Object.entries(SLOTS).map(([name, table]) => [name, lexicon(table)]),
);
/** Slots that hold an amount, and the sorts that its unit has to be of; [] for any. */
const AMOUNTS: Readonly<Record<string, readonly UnitSort[]>> = {
  n: [],
  m: [],
  pieces: ['case', 'document'],
  times: ['occasion'],
  persons: ['person'],
  days: ['day', 'time'],
};
/** What a stretch of that name does not hold. */
const BARRED: Readonly<Record<string, string>> = {
  lacking: '0123456789',
  party: '0123456789说不没了问',
  matter: '要问查求',
  topic: '对针就把将',
};
/** Units that only speech has, or that are two words, and what each is in a slot. */
const OWN_UNITS = lexicon<string>([
  [['{回|趟}'], '次'],
  [['个人'], '人'],
]);

/** A shape that begins with a stretch to be kept begins where a clause does. */
const OPEN_SHAPE = /^(?=<[abc]>)/;

const piecesOf = (said: string): Piece[] =>
  said
    .replace(OPEN_SHAPE, '‖')
    .split(/(<[a-z]+>|‖|\{[^{}]*\})/)
    .filter(Boolean)
    .map((part, at): Piece => {
      if (part === '‖') return { kind: at === 0 ? 'begins' : 'ends' };
      if (part.startsWith('<')) return { kind: 'slot', name: part.slice(1, -1) };
      return { kind: 'words', choices: wordings(part).sort((one, other) => other.length - one.length) };
    });

const isMark = (char: string): boolean => char === '' || MARKS.includes(char);

/** A number in digits where it is spelled out and exact: 两 of 两件. */
const numberOf = ({ start, numberEnd, value, written, precision }: FoundAmount, text: string): string =>
  written === 'chinese' && precision === 'exact' && Number.isInteger(value) && value < 10_000
    ? String(value)
    : text.slice(start, numberEnd);

/** Whether a verb of one character is a word of its own: 大学生 holds 学, which is none. */
const isVerbAt = (text: string, at: number): boolean =>
  '得了完'.includes(text.charAt(at + 1) || '-') || freeCharacters(text).some(({ place }) => place === at);

/** What a slot may hold from a place on: where it ends, and its words in writing. */
function* held(name: string, text: string, at: number): Iterable<readonly [end: number, written: string]> {
  const sorts = AMOUNTS[name];
  const words = slots.get(name);
  if (sorts) {
    const amount = amountAt(text, at);
    const own = amount && OWN_UNITS.at(text, amount.numberEnd);
    const unit = own?.value ?? amount?.unit ?? '';
    const isOf = unit !== '' && (sorts.length === 0 || sortsOf(unit).some((sort) => sorts.includes(sort)));
    if (amount && isOf)
      yield [
        own?.end ?? amount.end,
        `${numberOf(amount, text)}${own?.value ?? text.slice(amount.numberEnd, amount.end)}`,
      ];
  } else if (name === 'num') {
    const amount = amountAt(text, at);
    if (amount) yield [amount.numberEnd, text.slice(at, amount.numberEnd)];
  } else if (name === 'nick') {
    if ('小老'.includes(text.charAt(at)) && surnameAt(text, at + 1)) yield [at + 2, ''];
  } else if (words) {
    for (const { word, end, value } of words.allAt(text, at))
      if (name !== 'v' || word.length > 1 || isVerbAt(text, at)) yield [end, value || word];
    const verb = name === 'v' ? VERBS.at(text, at) : null;
    if (verb && verb.word.length > 1) yield [verb.end, verb.word];
    if (name === 'all') yield [at, ''];
  } else {
    const barred = BARRED[name] ?? '';
    for (let end = at + 1; end <= at + LONGEST && !isMark(text.charAt(end - 1)); end += 1) {
      if (barred.includes(text.charAt(end - 1))) return;
      yield [end, text.slice(at, end)];
    }
  }
}

/** How the pieces of a shape stand in a text from a place on; a kept stretch is as short as the rest lets it be. */
function matchAt(pieces: readonly Piece[], text: string, at: number, kept: Kept): Match | null {
  const [piece, ...rest] = pieces;
  if (!piece) return { end: at, kept };
  switch (piece.kind) {
    case 'begins':
      return isMark(text.charAt(at - 1)) ? matchAt(rest, text, at, kept) : null;
    case 'ends':
      return isMark(text.charAt(at)) ? matchAt(rest, text, at, kept) : null;
    case 'words':
      for (const words of piece.choices) {
        const isWord = words !== '' && !NO_ASKING.at(text, at + words.length - 1);
        const found =
          (isWord || words === '') && text.startsWith(words, at)
            ? matchAt(rest, text, at + words.length, kept)
            : null;
        if (found) return found;
      }
      return null;
    case 'slot':
      for (const [end, written] of held(piece.name, text, at)) {
        const found = matchAt(rest, text, end, { ...kept, [piece.name]: written });
        if (found) return found;
      }
      return null;
  }
}

/** The places of a text that stand in quotation marks or in a title. */
const quotedIn = (text: string) => [...text.matchAll(/“[^”]{0,40}”|《[^》]{0,60}》/g)];

function withShape(text: string, { pieces, written }: CompiledShape): string {
  const quoted = quotedIn(text);
  let out = '';
  for (let at = 0; at < text.length; ) {
    const inside = quoted.find(({ index, 0: { length } }) => index < at && at < index + length);
    const found = inside ? null : matchAt(pieces, text, at, {});
    if (found && found.end > at) {
      out += written.replace(/<([a-z]+)>/g, (_, name: string) => found.kept[name] ?? '');
      at = found.end;
    } else {
      out += text.charAt(at);
      at += 1;
    }
  }
  return out;
}

interface CompiledShape {
  readonly pieces: readonly Piece[];
  readonly written: string;
}

const compiled = (shapes: readonly Shape[]): CompiledShape[] =>
  shapes.map(([said, written]) => ({ pieces: piecesOf(said), written }));
const BY_ASPECT = new Map(Object.entries(SHAPES).map(([aspect, shapes]) => [aspect, compiled(shapes)]));

/** A note's item with its spoken turns as a report has them: 理由都写了 is 均已说明理由. */
export function withWrittenShapes(text: string, aspect: string): string {
  const folded = fold(text).text;
  if (folded.length !== text.length) return text;
  return ['first', aspect, 'anywhere'].flatMap((of) => BY_ASPECT.get(of) ?? []).reduce(withShape, text);
}
