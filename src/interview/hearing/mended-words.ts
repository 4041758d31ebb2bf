import { amountsIn } from '../../language/amounts.ts';
import { withoutClosing } from '../../language/ends.ts';
import { saysNothing, trimmed } from '../../language/filler.ts';
import { quoted } from '../../language/fold.ts';
import type { Heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import type { Span } from '../../language/span.ts';
import type { Act } from './act.ts';
import { changed, exchanged, turnsIn } from './mended-figures.ts';
import { COMMON, SHARED } from './note-meant.ts';
import type { NoteAt } from './notes-given.ts';
import { HOW_OFTEN, NOT_SO, THE_NOTE, TURNS } from './words/mending.ts';

/** A longer word is no part of a note that gives way (characters). */
const LONGEST_WORD = 6;

/** The note given last that holds some words, with other words in their place. */
export function replaced(notes: readonly NoteAt[], words: string, by: string): Act | null {
  const note = notes.find(({ text }) => text.includes(words));
  return note ? changed(note, note.text.replace(words, by)) : null;
}

/** The words of a note that a stretch begins with, as many as there are. */
export function heldBy(notes: readonly NoteAt[], words: string): string | null {
  for (let end = words.length; end >= SHARED; end -= 1) {
    const held = words.slice(0, end);
    if (!COMMON.has(held) && notes.some(({ text }) => text.includes(held))) return held;
  }
  return null;
}

/** 别写所有，有一件延期过: a word of the note given last that is not to be said, and the fact that stands against it. */
export function refused({ text, folded, clauses }: Heard, [note]: readonly NoteAt[]): Act | null {
  const [first, next] = clauses;
  const lead = first && NOT_SO.at(text, first.start);
  if (!note || !first || !next || !lead) return null;
  const word = quoted(
    folded,
    trimmed(text, { start: lead.end, end: first.end }, (kind) => kind === 'ending'),
  );
  if (word.length < SHARED || word.length > LONGEST_WORD || !note.text.includes(word)) return null;
  const rest = withoutClosing(note.text.replace(word, '').replace(AS_MANY.isIn(word) ? ALL : word, ''), '。');
  const fact = withoutClosing(quoted(folded, { start: next.start, end: text.length }).trim(), '。');
  return TURNS.isIn(fact) ? null : changed(note, `${rest}，${fact}`);
}

/** All of them, which 都 says once more. */
const AS_MANY = wordSet(['{所有|全部|全都|一律|全|都}']);
const ALL = '都';

/** 很好改优秀, 培训3次改4次: the words before that stand in a note, and those behind. */
export function turned({ text, folded, clauses }: Heard, notes: readonly NoteAt[]): Act | null {
  for (const clause of clauses) {
    const [turn] = turnsIn(text).filter(({ start, end }) => clause.start < start && end < clause.end);
    if (!turn) continue;
    const rest = trimmed(text, { start: turn.end, end: clause.end }, (kind) => kind === 'ending');
    const [is] = amountsIn(text).filter(({ start, end }) => start === rest.start && end === rest.end);
    // 公开415条那条改416条: what points at the note stands between.
    const was = amountsIn(text).findLast(
      ({ end }) =>
        end <= turn.start &&
        (saysNothing(text, { start: end, end: turn.start }) ||
          THE_NOTE.get(text.slice(end, turn.start)) === true),
    );
    if (is && was) {
      const act = exchanged(notes, was, quoted(folded, { start: is.start, end: is.numberEnd }));
      if (act) return act;
    }
    // 公众号改成110条 puts a figure right, and no words.
    if (is) continue;
    for (let { start } = clause; start + SHARED <= turn.start; start += 1) {
      const words = quoted(folded, { start, end: turn.start });
      if (COMMON.has(words) || !saysNothing(text, { start: clause.start, end: start })) continue;
      const act = replaced(notes, words, quoted(folded, rest));
      if (act) return act;
    }
  }
  return null;
}

const EACH = '每';
const BY = '按';

/** 每季度, 按月: how often something is done, in the place of how often it was said to be, in the note given last that says so. */
function oftener(notes: readonly NoteAt[], is: string): Act | null {
  if (HOW_OFTEN.get(is) !== true) return null;
  for (const note of notes) {
    const [was] = HOW_OFTEN.all(note.text);
    const often = is.startsWith(BY) ? is.slice(BY.length) : is;
    const by = was?.word.startsWith(EACH) && !is.startsWith(EACH) ? EACH + often : is;
    if (was && was.word !== by) return changed(note, note.text.replace(was.word, by));
  }
  return null;
}

/** 半年一次: how often, without the once that it says anyway. */
function onceAway(text: string, { start, end }: Span): Span {
  const often = HOW_OFTEN.at(text, start);
  return often && ONCE.at(text, often.end)?.end === end ? { start, end: often.end } : { start, end };
}

const ONCE = wordSet(['{|搞|办|开|来}{一|1}{次|回|趟|期|场}']);

/** 季度太勤了，改半年; 改成半年吧，季度怕做不到: the word of a note that the clause before or behind speaks of, and the one that takes its place. */
export function turnedBeside(
  { text, folded, clauses }: Heard,
  stretches: readonly Span[],
  notes: readonly NoteAt[],
): Act | null {
  const all = clauses.length > 1 ? clauses : stretches;
  for (const [index, clause] of all.entries()) {
    const { start } = trimmed(text, clause, (kind) => kind !== 'ending');
    const turn = turnsIn(text).find((each) => each.start === start && each.end < clause.end);
    if (!turn) continue;
    const rest = onceAway(
      text,
      trimmed(text, { start: turn.end, end: clause.end }, (kind) => kind === 'ending'),
    );
    const is = quoted(folded, rest);
    if (is === '' || is.length > LONGEST_WORD || amountsIn(text).some(({ end }) => end === rest.end))
      continue;
    for (const other of [all[index - 1], all[index + 1]]) {
      if (!other) continue;
      const own = trimmed(text, other, (kind) => kind !== 'ending');
      const from = NOT_SO.at(text, own.start)?.end ?? own.start;
      const was = heldBy(notes, quoted(folded, { ...own, start: from }));
      if (was) return replaced(notes, was, is);
    }
    const often = oftener(notes, is);
    if (often) return often;
  }
  // 每月太密，每季度吧: nothing but how often.
  const last = clauses.at(-1);
  const alone =
    last &&
    onceAway(
      text,
      trimmed(text, last, (kind) => kind === 'ending' || kind === 'joining'),
    );
  return alone && clauses.length > 1 && HOW_OFTEN.isIn(text.slice(0, last.start))
    ? oftener(notes, quoted(folded, alone))
    : null;
}
