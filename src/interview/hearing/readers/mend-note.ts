import { amountsIn } from '../../../language/amounts.ts';
import { trimmed } from '../../../language/filler.ts';
import { fold, originalSpan, quoted } from '../../../language/fold.ts';
import { type Heard, heard, type Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { liesIn, type Span } from '../../../language/span.ts';
import { namesTable } from '../../answers/tally/tally.ts';
import type { Act } from '../act.ts';
import {
  becomesFromTheStart,
  changed,
  countedBy,
  ofBefore,
  ranked,
  recounted,
  refigured,
  renumbered,
  turnsIn,
} from '../mended-figures.ts';
import { calledByUnit, countedInstead, dated, lettered, saidAnew } from '../mended-parts.ts';
import { heldBy, refused, replaced, turned, turnedBeside } from '../mended-words.ts';
import { noteMeant, SHARED } from '../note-meant.ts';
import { nthNote } from '../note-pointed.ts';
import { justNoted, type NoteAt, notesByAge } from '../notes-given.ts';
import type { Place } from '../place.ts';
import { QUOTE, quotedIn } from '../quoted-words.ts';
import { stretchesOf } from '../stretches.ts';
import { allTaken, takenAway } from '../taken-notes.ts';
import {
  A_PART,
  A_WORD,
  BECOMES_TEXT,
  BESIDE_WORDS,
  DENIES_IT,
  IS_IT,
  JOINS,
  LAST_NOTE,
  MENDS,
  NTH_NOTE,
  POINTS_AT,
  SHOULD_BE,
  TAKES_AWAY,
  THE_NOTE,
} from '../words/mending.ts';
import { ADDING, ADDS_ONE } from '../words/note-places.ts';

/** Longer messages are answers (characters). */
const LONGEST = 60;

/** Words without the marks of quotation around them. */
const withoutQuotes = (words: string): string =>
  words
    .trim()
    .replace(/^[“"「『‘']/, '')
    .replace(/[”"」』’'。]{1,3}$/, '');

/** 改成“业务培训覆盖面不够”, right behind a note: other words for that one. */
function saidOtherwise({ text, folded }: Heard, [last]: readonly NoteAt[]): Act | null {
  const becomes = becomesFromTheStart(text);
  if (!becomes || !last) return null;
  const words = withoutQuotes(quoted(folded, { start: becomes.end, end: text.length }));
  return words.length < SHARED || /^\d+/.test(words) ? null : changed(last, words);
}

/** 人手不足这条换成“业务培训覆盖面不够”: other words for a note. */
function reworded({ text, folded }: Heard, notes: readonly NoteAt[], id: string): Act | null {
  const [becomes] = BECOMES_TEXT.all(text).slice(-1);
  if (!becomes) return null;
  const before = text.slice(0, becomes.start);
  // 这句太虚，改成“…”: of the question that is put, else the one that was given last.
  const own = POINTS_AT.isIn(before)
    ? (notes.find(({ question }) => question === id) ?? notes[0])
    : undefined;
  const nth = nthNote(notes, before, id);
  const note = nth ?? noteMeant(notes, before) ?? own;
  const words = withoutQuotes(quoted(folded, { start: becomes.end, end: text.length }));
  if (!note || !(nth || THE_NOTE.isIn(before)) || words.length < SHARED || /^\d+/.test(words)) return null;
  return changed(note, words);
}

/** “全部”两个字拿掉, 把“很好”换成“较好”: words of a note, quoted, that go or become others. */
function requoted({ text, folded }: Heard, notes: readonly NoteAt[]): Act | null {
  const [was, is] = quotedIn(text);
  if (!was) return null;
  const words = quoted(folded, was);
  const becomes = [...BECOMES_TEXT.all(text), ...turnsIn(text)].find(({ start }) => start > was.end);
  if (is && becomes) return replaced(notes, words, quoted(folded, is));
  return is === undefined && TAKES_AWAY.isIn(text.slice(was.end)) ? replaced(notes, words, '') : null;
}

/** 按时答复前头加个“均”字: quoted words before or behind others of a note. */
function inserted({ text, folded }: Heard, notes: readonly NoteAt[]): Act | null {
  const [words, another] = quotedIn(text);
  const place = words && BESIDE_WORDS.all(text).find(({ end }) => end <= words.start);
  if (!words || another || !place) return null;
  const note = noteMeant(notes, text.slice(0, place.start));
  if (!note?.text.includes(note.shared)) return null;
  const more = quoted(folded, words);
  // 培训那句前面加“全年”: before all of it.
  if (place.value === 'before' && POINTS_AT.endingAt(text, place.start))
    return changed(note, more + note.text);
  // Whole clauses are joined otherwise: …后面加上“参训70人”.
  if (A_WORD.at(text, words.end + QUOTE.length) === null) return null;
  const by = place.value === 'before' ? more + note.shared : note.shared + more;
  return changed(note, note.text.replace(note.shared, by));
}

/** 网站那条再加上公众号200条: what joins a note that is named by its words. */
function joinedTo({ text, folded }: Heard, notes: readonly NoteAt[], id: string): Act | null {
  const [adding] = [...ADDING.all(text), ...JOINS.all(text).filter(({ value }) => value === 'joins')];
  if (!adding) return null;
  const before = text.slice(0, adding.start).trim();
  const nth = nthNote(notes, before, id);
  const named = noteMeant(notes, before);
  const note = nth ?? named;
  // 加强培训后头加上…: nothing is said before it but words of the note.
  if (!nth && !THE_NOTE.isIn(before) && named?.shared !== before) return null;
  const more = quoted(
    folded,
    trimmed(text, { start: adding.end, end: text.length }, (kind) => kind === 'ending'),
  );
  const words = withoutQuotes(more);
  return note && words !== '' ? changed(note, `${note.text}，${words}`) : null;
}

/** 是月报不是简报; 不是推文，是视频: words of a note that are denied, and those that are right. */
function denied({ text, folded, clauses }: Heard, notes: readonly NoteAt[]): Act | null {
  const said = (span: Span): string => {
    const own = trimmed(text, span, (kind) => kind === 'ending' || kind === 'interjection');
    // Of 良好 the 好 closes nothing.
    return quoted(folded, own.end - own.start < SHARED ? trimmed(text, span, () => false) : own);
  };
  const right = (clause: Span | undefined): string => {
    const word = clause && IS_IT.at(text, clause.start);
    return clause && word ? said({ start: word.end, end: clause.end }) : '';
  };
  for (const [index, clause] of clauses.entries()) {
    const [denial] = DENIES_IT.all(text).filter((word) => liesIn(word, clause));
    const denied = denial ? said({ start: denial.end, end: clause.end }) : '';
    // 不是组织: a word that most notes hold is meant where it is all that is denied.
    const isWhole = denied.length >= SHARED && notes.some((note) => note.text.includes(denied));
    const was = isWhole
      ? denied
      : denial && heldBy(notes, quoted(folded, { start: denial.end, end: clause.end }));
    if (!denial || !was) continue;
    const lead = IS_IT.at(text, clause.start);
    const isBehind = lead !== null && lead.end <= denial.start;
    // 公众号那个是注销不是停更: what is right stands behind the last word that says so.
    const within = IS_IT.all(text).findLast((word) => clause.start < word.start && word.end < denial.start);
    const before = said({ start: (isBehind ? lead.end : within?.end) ?? clause.start, end: denial.start });
    const is = [isBehind ? before : '', right(clauses[index + 1]), right(clauses[index - 1]), before].find(
      (each) => each.length >= SHARED,
    );
    if (is) return replaced(notes, was, is);
  }
  return null;
}

const HOUR = '点';

/** Where a text tells an hour: 6:30, 六点半. */
const hoursIn = (text: string): Span[] =>
  amountsIn(text).flatMap(({ unit, numberEnd, start, end }) => {
    const minutes = text.charAt(numberEnd) === COLON ? MINUTES.exec(text.slice(numberEnd)) : null;
    if (minutes) return [{ start, end: numberEnd + minutes[0].length }];
    return unit === HOUR ? [{ start, end: text.charAt(end) === HALF ? end + 1 : end }] : [];
  });

const HALF = '半';
const COLON = '：';
const MINUTES = /^：\d\d/;

/** 现在改七点: one hour for the note that tells one. */
function rescheduled({ text, folded }: Heard, notes: readonly NoteAt[]): Act | null {
  const hours = hoursIn(text);
  const is = hours.at(-1);
  if (!is || hours.length > 2 || !(turnsIn(text).length > 0 || SHOULD_BE.isIn(text))) return null;
  for (const note of notes) {
    const plain = fold(note.text);
    const [held] = hoursIn(plain.text);
    if (!held) continue;
    const at = originalSpan(plain, held);
    return changed(note, note.text.slice(0, at.start) + quoted(folded, is) + note.text.slice(at.end));
  }
  return null;
}

/** 后半句不要: something of the notes is to read differently, and it is not heard what. */
const wants = ({ text, folded }: Heard): Act | null =>
  (NTH_NOTE.isIn(text) || A_PART.at(text, 0) !== null) && MENDS.isIn(text)
    ? { does: 'reply', reply: 'wrong', about: folded.original.trim() }
    : null;

/** What a message says of one note. */
function oneOf(utterance: Heard, notes: readonly NoteAt[], { session, question }: Place): Act | null {
  return (
    ranked(utterance, notes) ??
    requoted(utterance, notes) ??
    lettered(utterance, notes) ??
    countedInstead(utterance, notes) ??
    calledByUnit(utterance, notes) ??
    saidAnew(utterance, notes) ??
    dated(utterance, notes) ??
    inserted(utterance, notes) ??
    reworded(utterance, notes, question.id) ??
    rescheduled(utterance, notes) ??
    refused(utterance, notes) ??
    turned(utterance, notes) ??
    turnedBeside(utterance, stretchesOf(utterance), notes) ??
    recounted(utterance, notes) ??
    denied(utterance, notes) ??
    joinedTo(utterance, notes, question.id) ??
    takenAway(utterance, notes, question.id, justNoted(session) !== null, question.kind === 'draft') ??
    (question.kind === 'notes' || justNoted(session) ? allTaken(utterance, notes, question.id) : null) ??
    refigured(utterance, notes) ??
    (namesTable(utterance.text, session.content.report.form)
      ? null
      : renumbered(utterance, notes, justNoted(session))) ??
    countedBy(utterance, notes) ??
    ofBefore(utterance, notes) ??
    (justNoted(session) === null ? null : saidOtherwise(utterance, notes)) ??
    (question.kind === 'notes' ? wants(utterance) : null)
  );
}

/** 培训改成3次，推进会那条后面加上…: corrections clause by clause, each of a note of its own; null where there are not several. */
function inTurn(utterance: Heard, notes: readonly NoteAt[], place: Place): Act | null {
  const acts = utterance.clauses.map((clause) =>
    oneOf(heard(quoted(utterance.folded, clause)), notes, place),
  );
  const corrections = acts.flatMap((act) => (act?.does === 'correctNote' ? [act] : []));
  const [first, ...also] = corrections;
  const areApart =
    new Set(corrections.map(({ question, index }) => `${question} ${index}`)).size === corrections.length;
  return first && also.length > 0 && corrections.length === acts.length && areApart
    ? { ...first, also }
    : null;
}

function read(utterance: Heard, place: Place): Reading<Act> {
  const { session, question } = place;
  const { text } = utterance;
  if (text.length > LONGEST || text.includes('\n') || text.includes('？')) return NOT_MINE;
  // 再加一条，每季度通报: what joins is put right by nobody.
  if (ADDS_ONE.at(text, 0)) return NOT_MINE;
  const notes = notesByAge(session);
  const isAfterAll = question.kind === 'check' && !namesTable(text, session.content.report.form);
  const isOfNotes =
    question.kind === 'notes' ||
    question.kind === 'draft' ||
    isAfterAll ||
    justNoted(session) !== null ||
    THE_NOTE.isIn(text);
  if (notes.length === 0 || !isOfNotes) return NOT_MINE;
  const act = inTurn(utterance, notes, place) ?? oneOf(utterance, notes, place);
  return act ? understood(act, [{ start: 0, end: text.length }]) : NOT_MINE;
}

/** 刚才那条先删了吧, among the notes: the note that was given last is taken away, and not the step. */
export const lastNoteReader = ({ session, question }: Place): Reader<Act> => ({
  name: '删上一条要点',
  read: (utterance) => {
    if (question.kind !== 'notes' || utterance.text.length > LONGEST || !LAST_NOTE.isIn(utterance.text))
      return NOT_MINE;
    const act = takenAway(utterance, notesByAge(session), question.id, justNoted(session) !== null);
    return act ? understood(act, [{ start: 0, end: utterance.text.length }]) : NOT_MINE;
  },
});

/** That a note which is named by its words is to read differently, or to go. */
export const noteMendingReader = (place: Place): Reader<Act> => ({
  name: '改某条要点',
  read: (utterance) => read(utterance, place),
});
