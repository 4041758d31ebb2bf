import { amountsIn } from '../../language/amounts.ts';
import { askingIn } from '../../language/clauses.ts';
import { FILLER, isSign } from '../../language/filler.ts';
import type { Heard } from '../../language/hear.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import type { Span } from '../../language/span.ts';
import { termsOf } from '../answers/tally/tally.ts';
import { asksWhichOfTwo } from '../explain.ts';
import { presentQuestion } from '../questions/list.ts';
import type { Session } from '../session.ts';
import { type NamedPlace, placeAt } from './named-place.ts';
import type { WishKind } from './words/wish-kind.ts';
import { WISH_WORDS } from './words/wish-words.ts';

const YEAR = '年';
const NOT = '不';
const IS = '是';
const MAY = wordSet(['{能|可以|会|要}']);

const WORDS = lexicon<readonly WishKind[]>(WISH_WORDS);

/** What the words of a stretch tell: of what kinds they are, and which place they name. */
export interface CommandWords {
  readonly kinds: ReadonlySet<WishKind>;
  readonly place: NamedPlace | null;
  /** How many characters are no words of commands. */
  readonly unknown: number;
}

/** So many characters of a stretch, and such a part of it, may be no words of commands where what it asks for changes nothing. */
const MOST_UNKNOWN = 2;
const PART_UNKNOWN = 0.25;

/** Words behind which a question's name is where to go. */
const LEADS: ReadonlySet<WishKind> = new Set(['work', 'turn', 'mend']);

const OR = '还是';

/** 算25年还是26年 asks a rule, 是传word还是pdf which file. */
const isOneOfTwo = (words: string): boolean =>
  words.includes(OR) && (asksWhichOfTwo(words) || words.startsWith(IS));

/** Where a small word ends; null where it may be the end of another, but for a particle. */
function smallEnd(text: string, at: number, isWithin: boolean): number | null {
  const small = FILLER.at(text, at);
  const isParticle = small?.value === 'ending' || small?.value === 'aspect';
  return small && (!isWithin || isParticle || small.end - at > 1) ? small.end : null;
}

/** What the words of a stretch tell; null where more of it than a word is none of them, or what is none of them denies or asks. */
export function commandWords(
  utterance: Heard,
  session: Session,
  { start, ...span }: Span,
): CommandWords | null {
  const { text, times } = utterance;
  if (isOneOfTwo(text.slice(start, span.end))) return null;
  // 能导出来不: the word that only closes the question.
  const isChoice = text.charAt(span.end - 1) === NOT && MAY.at(text, start) !== null;
  const end = isChoice ? span.end - 1 : span.end;
  const kinds = new Set<WishKind>();
  let place: NamedPlace | null = null;
  let unknown = 0;
  // The 请 of 申请 is a part of a word that is no small one.
  let isWithin = false;
  let before: readonly WishKind[] = [];
  // What counts nothing that was done is an hour, a day, or a step.
  // A year is no hour to come back at: 今年没搞啥 tells of the year.
  const counted = [...times.filter((time) => text.charAt(time.end - 1) !== YEAR), ...amountsIn(text)];
  const asked = presentQuestion(session);
  const { form } = session.content.report;
  const rows = asked.kind === 'cells' ? termsOf(asked.table, form).all(text) : [];
  const heavy: Span[] = [...utterance.negations, ...askingIn(text), ...rows.filter(({ value }) => value)];
  for (let at = start; at < end; ) {
    const word = WORDS.at(text, at);
    const known = word && word.end <= end ? word : null;
    const here = placeAt(session, text, at);
    // 出个文件 asks for a file, and for no row.
    const isOther = here?.by === 'row' && known?.end === here.end;
    const named = here && !isOther && here.end <= end && here.end >= (known?.end ?? 0) ? here : null;
    // 先写问题 names what is asked in 五, and asks nothing.
    const isNamed = named?.by === 'name' && before.some((kind) => LEADS.has(kind));
    const own = !named || (known?.end === named.end && !isNamed) ? (known?.value ?? []) : [];
    for (const kind of own) kinds.add(kind);
    if (named) kinds.add('place');
    place ??= named;
    const next: number =
      named?.end ??
      known?.end ??
      counted.find((each) => each.start === at && each.end <= end)?.end ??
      smallEnd(text, at, isWithin) ??
      at;
    isWithin = next === at && !isSign(text.charAt(at));
    if (next > at) before = own;
    if (isWithin) {
      unknown += 1;
      if (heavy.some((each) => each.start <= at && at < each.end)) return null;
    }
    at = Math.max(next, at + 1);
  }
  return unknown > MOST_UNKNOWN || unknown > (end - start) * PART_UNKNOWN ? null : { kinds, place, unknown };
}
