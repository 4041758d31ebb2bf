import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { clausesOf } from '../../language/clauses.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold, originalSpan, quoted } from '../../language/fold.ts';
import type { Heard } from '../../language/hear.ts';
import { overlaps } from '../../language/span.ts';
import type { Act } from './act.ts';
import { changed, figuresOf, withAmount } from './mended-figures.ts';
import { heldBy } from './mended-words.ts';
import type { NoteAt } from './notes-given.ts';
import { CALLED_A_WORD, FIGURE_OF, ITS_TIME, LEAVES_OUT, SAYS_ANEW } from './words/mended-parts.ts';
import { BECOMES_TEXT } from './words/mending.ts';

/** A note without the clause that holds a figure; null where it is the only one. */
function withoutClause({ question, index, text }: NoteAt, held: FoundAmount): Act | null {
  const folded = fold(text);
  const clauses = clausesOf(folded.text);
  if (clauses.length < 2) return null;
  const rest = clauses.filter((clause) => !overlaps(clause, held)).map((clause) => quoted(folded, clause));
  return changed({ question, index, text }, rest.join('，'));
}

/** The only figure of a note that counts in some units. */
function figureIn(note: NoteAt, units: readonly string[]): FoundAmount | null {
  const [only, more] = amountsIn(fold(note.text).text).filter(({ unit }) => units.includes(unit));
  return only && !more ? only : null;
}

/** 人数错了，是62; 人数就别写了: a figure that is called by what it counts is another, or goes, in the note given last that holds one. */
export function calledByUnit(utterance: Heard, notes: readonly NoteAt[]): Act | null {
  const { text } = utterance;
  const [called] = FIGURE_OF.all(text);
  const [is, more] = figuresOf(utterance).filter((amount) => !called || !overlaps(amount, called));
  const goes = LEAVES_OUT.isIn(text);
  const said = goes && is && !more ? [is.unit] : [];
  const units = called?.value ?? said;
  for (const note of notes) {
    const held = figureIn(note, units);
    if (!held) continue;
    if (goes) return is && is.value !== held.value ? null : withoutClause(note, held);
    if (is && !more && called && called.end <= is.start && is.precision === 'exact')
      return is.value === held.value ? null : withAmount(utterance, note, held, is);
  }
  return null;
}

/** 更正一下：由4个并为2个: as many figures as a note holds, in their order, of which one is another. */
export function saidAnew(utterance: Heard, notes: readonly NoteAt[]): Act | null {
  const { text } = utterance;
  const said = figuresOf(utterance);
  if (!SAYS_ANEW.isIn(text) || said.length < 2) return null;
  for (const note of notes) {
    const held = amountsIn(fold(note.text).text);
    const others = held.filter(({ value }, at) => value !== said[at]?.value);
    const areAlike = held.every(
      ({ unit }, at) => unit === '' || said[at]?.unit === '' || unit === said[at]?.unit,
    );
    const [was] = others;
    const is = was && said[held.indexOf(was)];
    if (held.length === said.length && others.length === 1 && areAlike && was && is)
      return withAmount(utterance, note, was, is);
  }
  return null;
}

/** 日期加一下，是9月: when it was, before the words of the note given last, or in another time's place. */
export function dated({ text, times, folded }: Heard, notes: readonly NoteAt[]): Act | null {
  const [note] = notes;
  const [called] = ITS_TIME.all(text);
  const [time, more] = times.filter(
    ({ isSure, start }) => isSure && called !== undefined && start >= called.end,
  );
  if (!note || !called || !time || more) return null;
  const words = quoted(folded, time);
  const inNote = fold(note.text);
  const month = amountsIn(inNote.text).find(({ unit }) => unit === '月');
  if (!month) return changed(note, `${words}${note.text}`);
  const at = originalSpan(inNote, month);
  return changed(note, note.text.slice(0, at.start) + words + note.text.slice(at.end));
}

/** 都字去掉，改成大部分: a word of a note, called a word, that goes or becomes another. */
export function lettered({ text, folded }: Heard, notes: readonly NoteAt[]): Act | null {
  const [called] = CALLED_A_WORD.all(text);
  const goes = called ? LEAVES_OUT.all(text).find(({ start }) => start >= called.end) : undefined;
  if (!called || !goes || called.start === 0) return null;
  const [becomes] = BECOMES_TEXT.all(text).filter(({ start }) => start >= goes.end);
  const by = becomes
    ? withoutClosing(quoted(folded, { start: becomes.end, end: text.length }).trim(), '。，吧')
    : '';
  for (let start = 0; start < called.start; start += 1) {
    const words = quoted(folded, { start, end: called.start });
    const note = notes.find((each) => each.text.includes(words));
    if (note) return changed(note, note.text.replace(words, by));
  }
  return null;
}

/** 粉丝数别写，改成阅读量11万: what a note counts gives way to another count, from its word to its figure. */
export function countedInstead({ text, folded, clauses }: Heard, notes: readonly NoteAt[]): Act | null {
  const [first, next] = clauses;
  const goes =
    first && LEAVES_OUT.all(text).find(({ start, end }) => start > first.start && end <= first.end);
  const becomes = next && BECOMES_TEXT.at(text, next.start);
  const is = next && amountsIn(text).find(({ end }) => end === next.end);
  if (!first || !goes || !becomes || !is) return null;
  const was = heldBy(notes, quoted(folded, { start: first.start, end: goes.start }));
  const note = was && notes.find((each) => each.text.includes(was));
  if (!was || !note) return null;
  const inNote = fold(note.text);
  const from = inNote.text.indexOf(fold(was).text);
  const clause = clausesOf(inNote.text).find(({ start, end }) => start <= from && from < end);
  const held = amountsIn(inNote.text).find(({ start, end }) => start >= from && end <= (clause?.end ?? 0));
  if (from < 0 || !held) return null;
  const at = originalSpan(inNote, { start: from, end: held.end });
  const words = quoted(folded, { start: becomes.end, end: next.end });
  return changed(note, note.text.slice(0, at.start) + words + note.text.slice(at.end));
}
