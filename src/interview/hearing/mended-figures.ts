import { amountAt, amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { FILLER, holdsOnly, trimmed } from '../../language/filler.ts';
import { fold, originalSpan, quoted } from '../../language/fold.ts';
import type { Heard } from '../../language/hear.ts';
import { around, overlaps, type Span } from '../../language/span.ts';
import type { Act, NoteCorrection } from './act.ts';
import { noteMeant } from './note-meant.ts';
import { namesAnother } from './note-places.ts';
import type { NoteAt } from './notes-given.ts';
import { stretchesOf } from './stretches.ts';
import { talkIn } from './talk.ts';
import {
  BECOMES_TEXT,
  COUNTED_OTHERWISE,
  LEFT_OUT,
  NTH_NOTE,
  OF_BEFORE,
  SHOULD_BE,
  THE_NOTE,
  TURNS,
} from './words/mending.ts';
import { PUBLISHED_IN } from './words/note-places.ts';
import { CHANGES_BY, MISCOUNTED } from './words/shown.ts';

/** A note that reads differently. */
export const changed = ({ question, index, text }: NoteAt, note: string): NoteCorrection => ({
  does: 'correctNote',
  question,
  index,
  note,
  was: text,
});

/** The words that a message begins with where it says nothing but what something is to be now: 改成…, 换个说法，叫…. */
export function becomesFromTheStart(text: string): Span | null {
  const { start } = trimmed(text, { start: 0, end: text.length }, (kind) => kind === 'interjection');
  return BECOMES_TEXT.at(text, start);
}

/** Where one word is turned into another. */
export const turnsIn = (text: string): Span[] => TURNS.all(text).filter(({ value }) => value === 'turns');

/** A note with one of its figures in another's place. */
function withFigure(note: string, was: FoundAmount, is: string): string {
  const folded = fold(note);
  const at = originalSpan(folded, { start: was.start, end: was.numberEnd });
  return note.slice(0, at.start) + is + note.slice(at.end);
}

/** A figure as it takes another's place: in digits where that was, and with its own unit where that is another (`isOther`). */
function printedFor({ folded }: Heard, is: FoundAmount, was: FoundAmount, isOther: boolean): string {
  const number =
    is.written !== 'arabic' && was.written === 'arabic'
      ? String(is.value)
      : quoted(folded, { start: is.start, end: is.numberEnd });
  return isOther ? number + quoted(folded, { start: is.numberEnd, end: is.end }) : number;
}

/** A note with a figure of a message in the place of one that it holds. */
export function withAmount(
  utterance: Heard,
  note: NoteAt,
  was: FoundAmount,
  is: FoundAmount,
): NoteCorrection {
  const isOther = is.unit !== '' && was.unit !== '' && is.unit !== was.unit;
  const printed = printedFor(utterance, is, was, isOther);
  return changed(note, withFigure(note.text, isOther ? { ...was, numberEnd: was.end } : was, printed));
}

/** 培训3次改4次: a figure in another's place, in the note given last that holds it. */
export function exchanged(notes: readonly NoteAt[], was: FoundAmount, is: string): Act | null {
  for (const note of notes) {
    const held = amountsIn(fold(note.text).text).find(
      ({ value, unit }) => value === was.value && (was.unit === '' || unit === was.unit),
    );
    if (held) return changed(note, withFigure(note.text, held, is));
  }
  return null;
}

const ORDINAL = '第';

/** 第6是前年的名次，今年第4: of two places in a list the one that a note holds was an earlier year's. */
export function ranked({ text, folded, times }: Heard, notes: readonly NoteAt[]): Act | null {
  const [was, is, more] = amountsIn(text).filter(
    (amount) => text.charAt(amount.start - 1) === ORDINAL && !times.some((time) => overlaps(time, amount)),
  );
  if (!was || !is || more || !(OF_BEFORE.isIn(text) || SHOULD_BE.isIn(text))) return null;
  for (const note of notes) {
    const words = fold(note.text).text;
    const held = amountsIn(words).find(
      ({ start, value }) => words.charAt(start - 1) === ORDINAL && value === was.value,
    );
    if (held)
      return changed(
        note,
        withFigure(note.text, held, quoted(folded, { start: is.start, end: is.numberEnd })),
      );
  }
  return null;
}

/** 一起, 一下 count nothing. */
const isSmall = (text: string, { start, end }: Span): boolean =>
  (FILLER.at(text, start)?.end ?? start) >= end;

/** The figures of a message that may stand in a note: exact, and neither a time nor which note is meant (那一条). */
export const figuresOf = ({ text, times }: Heard): FoundAmount[] => {
  const pointing: Span[] = [...times, ...THE_NOTE.all(text), ...NTH_NOTE.all(text)];
  return amountsIn(text).filter(
    (amount) =>
      amount.precision === 'exact' &&
      (amount.written === 'arabic' || (amount.unit !== '' && !isSmall(text, amount))) &&
      text.charAt(amount.start - 1) !== ORDINAL &&
      !pointing.some((each) => overlaps(each, amount)),
  );
};

/** What is published is counted in any of these. */
const mayBe = (is: FoundAmount, { unit }: FoundAmount): boolean =>
  is.unit === '' || unit === '' || unit === is.unit || (PUBLISHED_IN.has(unit) && PUBLISHED_IN.has(is.unit));

const IS = '是';

/** 培训应该是3次, 公众号那个数报大了，46才对: one figure for a note that is named by its words. */
export function refigured(utterance: Heard, notes: readonly NoteAt[]): Act | null {
  const { text } = utterance;
  const found = figuresOf(utterance);
  // 查阅点是两个，图书馆那个漏了: what it is, where something was left out.
  const note = noteMeant(notes, text);
  // 口袋书是900本: nothing is said but of what, and how many.
  const isPlain = note !== null && text.startsWith(note.shared + IS);
  const being =
    LEFT_OUT.isIn(text) || isPlain
      ? found.flatMap(({ start }) =>
          text.charAt(start - 1) === IS ? [{ start: start - 1, end: start }] : [],
        )
      : [];
  const saying: Span[] = [...SHOULD_BE.all(text), ...turnsIn(text), ...being];
  // 应该是两次，一次是别的科办的: of several the one that is said to be right.
  const [is, more] =
    found.length > 1 ? found.filter(({ start }) => saying.some(({ end }) => end === start)) : found;
  if (!is || more || saying.length === 0) return null;
  const words = note ? fold(note.text).text : '';
  const held = amountsIn(words).filter(({ start }) => words.charAt(start - 1) !== ORDINAL);
  const [only, another] = held.filter((each) => mayBe(is, each));
  if (!note || !only || another || only.value === is.value) return null;
  return withRest(utterance, withAmount(utterance, note, only, is), [...held, is]);
}

/** 培训是4次，参加的一共97人: what the clauses without the figure count in units that a note does not hold joins it. */
function withRest(utterance: Heard, act: NoteCorrection, held: readonly FoundAmount[]): NoteCorrection {
  const { text, folded, clauses } = utterance;
  const talk = talkIn(utterance);
  const units = held.map(({ unit }) => unit);
  const more = figuresOf(utterance).filter(({ unit }) => unit !== '' && !units.includes(unit));
  const joins = clauses.filter(
    (clause) =>
      more.some((amount) => overlaps(amount, clause)) && !talk.some((each) => overlaps(each, clause)),
  );
  const words = joins.map((clause) =>
    quoted(
      folded,
      trimmed(text, clause, (kind) => kind === 'joining' || kind === 'interjection'),
    ),
  );
  return words.length === 0 ? act : { ...act, note: [act.note, ...words].join('，') };
}

/** 208篇是连视频号一起算的，光公众号是170篇; 两次太少了，写成四次: of two figures the one that a note holds gives way. */
export function recounted(utterance: Heard, notes: readonly NoteAt[]): Act | null {
  const { text } = utterance;
  const found = figuresOf(utterance);
  // 上头那210条里有10条是转载的，改成200: of several the one behind the word that says so.
  const [last] = found.slice(-1);
  // 286条里有11条不算，写275: the one that is left of the first without the other.
  const [whole, part] = found;
  const isLeft = last && whole && part && found.length === 3 && whole.value - part.value === last.value;
  const isSaid = last && (isLeft || turnsIn(text).some(({ end }) => end === last.start));
  const [was, is, more] = found.length > 2 && isSaid ? [...found.slice(0, 1), last] : found;
  if (!was || !is || more || was.value === is.value) return null;
  const isOther = [COUNTED_OTHERWISE, OF_BEFORE, SHOULD_BE, BECOMES_TEXT].some((words) => words.isIn(text));
  if (!isLeft && !isOther && turnsIn(text).length === 0) return null;
  for (const note of notes) {
    const held = amountsIn(fold(note.text).text).find(
      (each) => each.value === was.value && mayBe(was, each) && mayBe(is, each),
    );
    if (held) return withAmount(utterance, note, held, is);
  }
  return null;
}

/** 两次是前年的: a figure that a note holds is an earlier year's: the note may go. */
export function ofBefore(utterance: Heard, notes: readonly NoteAt[]): Act | null {
  const { text } = utterance;
  const [was, more] = figuresOf(utterance);
  if (!was || more || text.charAt(was.end) !== IS || !OF_BEFORE.at(text, was.end + IS.length)) return null;
  const note = notes.find((each) =>
    amountsIn(fold(each.text).text).some(({ value, unit }) => value === was.value && unit === was.unit),
  );
  return note ? changed(note, '') : null;
}

/** 图解多算了俩: the one figure of the note that is named by its words, by so much less or more. */
export function countedBy(utterance: Heard, notes: readonly NoteAt[]): Act | null {
  const { text } = utterance;
  const [by, another] = CHANGES_BY.all(text);
  const amount = by && amountAt(text, by.end);
  const note = noteMeant(notes, text);
  if (!by || by.value === 'either' || another || !amount || amount.precision !== 'exact' || !note)
    return null;
  const [held, more] = amountsIn(fold(note.text).text).filter((each) => mayBe(amount, each));
  if (!held || more) return null;
  const is = held.value + (by.value === 'more' ? amount.value : -amount.value);
  return is < 0 ? null : changed(note, withFigure(note.text, held, String(is)));
}

/** What may stand before the figure that takes another's place, beside small words. */
const LEADS = [SHOULD_BE, BECOMES_TEXT, TURNS];

/** Whether a figure stands alone in its stretch, but for small words and those that say that it is right. */
function isAlone(utterance: Heard, amount: FoundAmount): boolean {
  const { text } = utterance;
  const stretch = around(stretchesOf(utterance), amount);
  if (!stretch) return false;
  const leads = LEADS.flatMap((words): Span[] => words.all(text));
  return holdsOnly(text, stretch, [amount, ...leads]);
}

/**
 * 信息中心刚给的数，328; 等下，3场; 漏了26条，一共412: a figure that stands by itself, for the one that the note just given holds. A second figure
 * only says by how much it changes.
 */
export function renumbered(utterance: Heard, notes: readonly NoteAt[], just: string | null): Act | null {
  const [note] = notes.filter(({ question }) => question === just);
  const found = figuresOf(utterance);
  // 前面那个数报多了，去掉转载只有240: the one figure that is told.
  const isSaid = MISCOUNTED.isIn(utterance.text) && THE_NOTE.isIn(utterance.text) && found.length === 1;
  const is = isSaid ? found[0] : found.findLast((amount) => isAlone(utterance, amount));
  const words = note ? fold(note.text).text : '';
  // 公众号小段刚回了，126 behind a note on the website is of another thing.
  if (!note || !is || namesAnother(utterance.text, words)) return null;
  const [held, another] = amountsIn(words).filter(
    (each) => words.charAt(each.start - 1) !== ORDINAL && mayBe(is, each),
  );
  const others = found.filter((each) => each !== is && each.value !== held?.value);
  const isBy = others.every(({ value }) => held && Math.abs(is.value - held.value) === value);
  return held && !another && held.value !== is.value && isBy ? withAmount(utterance, note, held, is) : null;
}
