import { amountsIn } from '../../../language/amounts.ts';
import { FILLER, isSign } from '../../../language/filler.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { lexicon } from '../../../language/lexicon.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { overlaps, type Span } from '../../../language/span.ts';
import type { Act } from '../act.ts';
import { correctedShown } from '../corrected-shown.ts';
import { topicsOf } from '../note-topics.ts';
import type { Place } from '../place.ts';
import { saysFigures } from '../said-figures.ts';
import { stretchesOf } from '../stretches.ts';
import { saidBy } from '../whole-clause.ts';
import type { WishKind } from '../words/wish-kind.ts';
import { WISH_WORDS } from '../words/wish-words.ts';
import { WISHES, type Wish } from '../words/wishes.ts';

/** Longer messages are answers, whatever they hold (characters; English takes more of them). */
const LONGEST = 40;
const LONGEST_IN_ENGLISH = 100;

/** What stands beside a command says no more than why (characters). */
const LONGEST_REASON = 14;

const YEAR = '年';

const HAN = /\p{Script=Han}/u;

const WORDS = lexicon<readonly WishKind[]>(WISH_WORDS);

/** What the words of a stretch tell; null where any character is none of them. */
function kindsIn({ text, times }: Heard, { start, end }: Span): ReadonlySet<WishKind> | null {
  const kinds = new Set<WishKind>();
  // What counts nothing that was done is an hour, a day, or a step.
  // A year is no hour to come back at: 今年没搞啥 tells of the year.
  const counted = [...times.filter((time) => text.charAt(time.end - 1) !== YEAR), ...amountsIn(text)];
  for (let at = start; at < end; ) {
    const word = WORDS.at(text, at);
    const known = word && word.end <= end ? word : null;
    for (const kind of known?.value ?? []) kinds.add(kind);
    const next =
      known?.end ??
      counted.find((each) => each.start === at && each.end <= end)?.end ??
      FILLER.at(text, at)?.end ??
      at;
    if (next === at && !isSign(text.charAt(at))) return null;
    at = Math.max(next, at + 1);
  }
  return kinds;
}

/** What a stretch asks for where it holds nothing but words of commands. */
function wishIn(utterance: Heard, span: Span): Wish | null {
  const kinds = kindsIn(utterance, span);
  if (kinds === null) return null;
  const wish = WISHES.find(
    ({ of, not = [] }) => of.every((kind) => kinds.has(kind)) && !not.some((kind) => kinds.has(kind)),
  );
  // 回上一题我再看看 goes back; 我再核一遍 is the person's own work.
  return wish && (!kinds.has('self') || wish.command.kind === 'back') ? wish : null;
}

function read(utterance: Heard, { session, question }: Place): Reading<Act> {
  const { text } = utterance;
  if (
    text.length > (HAN.test(text) ? LONGEST : LONGEST_IN_ENGLISH) ||
    text.includes('\n') ||
    saysFigures(utterance)
  )
    return NOT_MINE;
  const stretches = stretchesOf(utterance).map((span) => ({ span, wish: wishIn(utterance, span) }));
  const wishes = stretches.flatMap(({ wish }) => wish ?? []);
  const [wish] = [...wishes].sort(
    (a, b) =>
      Number(a.isReason ?? false) - Number(b.isReason ?? false) || WISHES.indexOf(a) - WISHES.indexOf(b),
  );
  if (!wish) return NOT_MINE;
  const known = stretches.flatMap(({ span }) => saidBy(text, span) ?? []);
  const reasons = stretches.filter(
    ({ span, wish: own }) => own === null && !known.some((clause) => overlaps(clause, span)),
  );
  // 局名打错了，应该是档案局: what an organ is called tells of no work.
  const isName = wish.command.kind === 'rename';
  const isReason = ({ start, end }: Span) =>
    end - start <= LONGEST_REASON && (isName || !topicsOf(text.slice(start, end)).has('work'));
  if (!reasons.every(({ span }) => isReason(span))) return NOT_MINE;
  // 个人那栏不对，抹掉: what stands on the screen is put right, not the report withdrawn.
  if (question.kind === 'cells' && correctedShown(session, question, utterance.folded.original))
    return NOT_MINE;
  const [reply] = known.flatMap((clause) => ('reply' in clause ? [clause.reply] : []));
  // 确认，往下走: what comes next comes anyway.
  const act: Act =
    reply !== undefined && COMES_ANYWAY.has(wish.command.kind)
      ? { does: 'reply', reply, about: utterance.folded.original.trim() }
      : { does: 'command', command: wish.command };
  return understood(act, [{ start: 0, end: text.length }]);
}

const COMES_ANYWAY: ReadonlySet<string> = new Set(['resume', 'skip']);

/** Commands in any wording: made of nothing but what commands are made of (先歇会儿，明天一早接着弄; 刚才说的念给我听听). */
export const wishReader = (place: Place): Reader<Act> => ({
  name: '吩咐',
  read: (utterance) => read(utterance, place),
});
