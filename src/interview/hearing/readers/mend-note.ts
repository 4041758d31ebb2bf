import { amountsIn, type FoundAmount } from '../../../language/amounts.ts';
import { fold, originalSpan, quoted } from '../../../language/fold.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { overlaps } from '../../../language/span.ts';
import type { Act } from '../act.ts';
import { type NoteAt, notesByAge } from '../notes-given.ts';
import type { Place } from '../place.ts';
import { BECOMES_TEXT, NTH_NOTE, OF_BEFORE, SHOULD_BE, TAKES_AWAY, THE_NOTE } from '../words/mending.ts';

/** Longer messages are answers (characters). */
const LONGEST = 60;

/** A note and a message speak of one thing where they share so many characters that are no figures. */
const SHARED = 2;

/** What tells nothing by itself of which note is meant. */
const COMMON: ReadonlySet<string> = new Set([
  '公开',
  '信息',
  '今年',
  '全年',
  '工作',
  '我局',
  '我们',
  '开展',
  '组织',
]);

const LETTERS = /^[\p{Script=Han}a-z]+$/u;

/** The longest stretch of words that a note shares with a message; '' where they share nothing that tells. */
function sharedWith(note: string, text: string): string {
  let longest = '';
  for (let start = 0; start < note.length; start += 1)
    for (let end = start + Math.max(SHARED, longest.length + 1); end <= note.length; end += 1) {
      const words = note.slice(start, end);
      if (!LETTERS.test(words) || !text.includes(words)) break;
      if (!COMMON.has(words)) longest = words;
    }
  return longest;
}

interface Meant extends NoteAt {
  readonly shared: string;
}

/** The note that a message speaks of: that which shares most words with it, of several the one given last. */
function noteMeant(notes: readonly NoteAt[], text: string): Meant | null {
  const shared = notes
    .map((note) => ({ ...note, shared: sharedWith(fold(note.text).text, text) }))
    .filter((note) => note.shared !== '');
  const most = Math.max(...shared.map((note) => note.shared.length));
  return shared.find((note) => note.shared.length === most) ?? null;
}

/** 88条那个: the one note that holds the one figure. */
function noteCounting(notes: readonly NoteAt[], [amount, more]: readonly FoundAmount[]): NoteAt | null {
  if (!amount || more) return null;
  const [only, another] = notes.filter(({ text }) =>
    amountsIn(fold(text).text).some(({ value, unit }) => value === amount.value && unit === amount.unit),
  );
  return another ? null : (only ?? null);
}

const changed = ({ question, index, text }: NoteAt, note: string): Act => ({
  does: 'correctNote',
  question,
  index,
  note,
  was: text,
});

/** A note with one of its figures in another's place. */
function withFigure(note: string, was: FoundAmount, is: string): string {
  const folded = fold(note);
  const at = originalSpan(folded, { start: was.start, end: was.numberEnd });
  return note.slice(0, at.start) + is + note.slice(at.end);
}

const ORDINAL = '第';

/** 第6是前年的名次，今年第4: of two places in a list the one that a note holds was an earlier year's. */
function ranked({ text, folded, times }: Heard, notes: readonly NoteAt[]): Act | null {
  const [was, is, more] = amountsIn(text).filter(
    (amount) => text.charAt(amount.start - 1) === ORDINAL && !times.some((time) => overlaps(time, amount)),
  );
  if (!was || !is || more || !(OF_BEFORE.isIn(text) || SHOULD_BE.isIn(text))) return null;
  for (const note of notes) {
    const said = fold(note.text).text;
    const held = amountsIn(said).find(
      ({ start, value }) => said.charAt(start - 1) === ORDINAL && value === was.value,
    );
    if (held)
      return changed(
        note,
        withFigure(note.text, held, quoted(folded, { start: is.start, end: is.numberEnd })),
      );
  }
  return null;
}

/** 培训应该是3次, 公众号那个数报大了，46才对: one figure for a note that is named by its words. */
function refigured({ text, folded, times }: Heard, notes: readonly NoteAt[]): Act | null {
  const [is, more] = amountsIn(text).filter(
    (amount) => amount.written === 'arabic' && !times.some((time) => overlaps(time, amount)),
  );
  if (!is || more || is.precision !== 'exact' || !SHOULD_BE.isIn(text)) return null;
  const note = noteMeant(notes, text);
  const held = note ? amountsIn(fold(note.text).text) : [];
  const [only, another] = held.filter(({ unit }) => is.unit === '' || unit === '' || unit === is.unit);
  if (!note || !only || another || only.value === is.value) return null;
  return changed(note, withFigure(note.text, only, quoted(folded, { start: is.start, end: is.numberEnd })));
}

/** 人手不足这条换成“业务培训覆盖面不够”: other words for a note. */
function reworded({ text, folded }: Heard, notes: readonly NoteAt[]): Act | null {
  const [becomes] = BECOMES_TEXT.all(text).slice(-1);
  if (!becomes) return null;
  const before = text.slice(0, becomes.start);
  const note = noteMeant(notes, before);
  const words = quoted(folded, { start: becomes.end, end: text.length })
    .trim()
    .replace(/^[“"「『‘']/, '')
    .replace(/[”"」』’'。]{1,3}$/, '');
  if (!note || !THE_NOTE.isIn(before) || words.length < SHARED || /^\d+/.test(words)) return null;
  return changed(note, words);
}

/** 公众号那句删掉吧: a note is taken away. */
function takenAway({ text }: Heard, notes: readonly NoteAt[], id: string): Act | null {
  const ordinal = NTH_NOTE.all(text)[0]?.value;
  if (!TAKES_AWAY.isIn(text) || !(THE_NOTE.isIn(text) || ordinal)) return null;
  const note =
    notes.find(({ question, index }) => question === id && index + 1 === ordinal) ??
    noteMeant(notes, text) ??
    noteCounting(notes, amountsIn(text));
  return note && changed(note, '');
}

function read(said: Heard, { session, question }: Place): Reading<Act> {
  const { text } = said;
  if (text.length > LONGEST || text.includes('\n') || text.includes('？')) return NOT_MINE;
  const notes = notesByAge(session);
  const isOfNotes = question.kind === 'notes' || question.kind === 'draft' || THE_NOTE.isIn(text);
  if (notes.length === 0 || !isOfNotes) return NOT_MINE;
  const act =
    ranked(said, notes) ??
    reworded(said, notes) ??
    takenAway(said, notes, question.id) ??
    refigured(said, notes);
  return act ? understood(act, [{ start: 0, end: text.length }]) : NOT_MINE;
}

/** That a note which is named by its words is to read differently, or to go. */
export const noteMendingReader = (place: Place): Reader<Act> => ({
  name: '改某条要点',
  read: (said) => read(said, place),
});
