import { clausesOf, sentencesOf } from '../../language/clauses.ts';
import { withoutClosing } from '../../language/ends.ts';
import { trimmed } from '../../language/filler.ts';
import { fold, originalSpan, quoted } from '../../language/fold.ts';
import type { Heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { around, liesIn, type Span } from '../../language/span.ts';
import type { DraftEdit } from './act.ts';
import { turnsIn } from './mended-figures.ts';
import { noteMeant } from './note-meant.ts';
import { quotedIn } from './quoted-words.ts';
import { KEEPS, WANTS_CHANGE } from './words/instructing.ts';
import {
  BECOMES_TEXT,
  INSTEAD_SAY,
  LAST_NOTE,
  PUTS,
  TAKES_AWAY,
  THE_NOTE,
  TO_PLACE,
} from './words/mending.ts';
import { ADDING } from './words/note-places.ts';

/** Longer messages say more than one change (characters). */
const LONGEST = 80;

/** The one place where words stand in a text; null where they stand nowhere, or several times. */
function onlyPlace(text: string, words: string): Span | null {
  const start = text.indexOf(words);
  return start < 0 || text.includes(words, start + 1) ? null : { start, end: start + words.length };
}

const HEADED = '（';

/** The sentences of a draft without its headings, each with the mark that closes it. */
function sentencesIn(draft: string): Span[] {
  const folded = fold(draft);
  return sentencesOf(folded.text)
    .map((span) => {
      const { start, end } = originalSpan(folded, span);
      return { start, end: '。；'.includes(draft.charAt(end) || '，') ? end + 1 : end };
    })
    .filter(({ start }) => draft.charAt(start) !== HEADED || (start > 0 && draft.charAt(start - 1) !== '\n'));
}

/** 最后那句口号不要 where the last sentence says nothing of that: another is meant, or none. */
function isLastMeant(sentence: string, text: string, { end }: Span): boolean {
  const goes = TAKES_AWAY.all(text).find(({ start }) => start >= end);
  const { start: from, end: to } = trimmed(text, { start: end, end: goes?.start ?? end }, () => true);
  const named = text.slice(from, to);
  return named.length < SHORTEST || OF_ALL_ITS_WORDS.isIn(named) || sentence.includes(named);
}

/** 最后那句, 培训那句: the sentence that a message points at. */
function pointedAt(draft: string, text: string): Span | null {
  const sentences = sentencesIn(draft);
  const [last] = [...LAST_NOTE.all(text), ...LAST_SENTENCE.all(text)];
  const sentence = sentences.at(-1);
  if (last)
    return sentence && isLastMeant(draft.slice(sentence.start, sentence.end), text, last) ? sentence : null;
  return THE_NOTE.isIn(text) ? spokenOf(draft, text) : null;
}

/** The one sentence of a draft that shares most with some words. */
function spokenOf(draft: string, text: string): Span | null {
  const sentences = sentencesIn(draft);
  const notes = sentences.map(({ start, end }, index) => ({
    question: '',
    index,
    text: draft.slice(start, end),
  }));
  const meant = noteMeant(notes, text);
  const isOnly = meant !== null && notes.filter((each) => each.text.includes(meant.shared)).length === 1;
  return isOnly ? (sentences[meant.index] ?? null) : null;
}

const LAST_SENTENCE = wordSet(['{最后|末尾}{一|那|那一}句', '末句']);

/** What is said of quoted words that stand for the clause around them: “高度重视”那类套话删了. */
const OF_ALL_ITS_WORDS = wordSet(['{套话|空话|官话|废话|口号|大话|那句|这句|那半句|那种话|这种话}']);

/** The clause of a draft in which words stand, with the sign that parts it from the others of its sentence. */
function clauseAround(draft: string, { start, end }: Span): Span {
  const folded = fold(draft);
  const clauses = clausesOf(folded.text).map((span) => originalSpan(folded, span));
  const clause = around(clauses, { start, end });
  if (!clause) return { start, end };
  const opens = '。；\n'.includes(draft.charAt(clause.start - 1) || '\n');
  const closes = '。；'.includes(draft.charAt(clause.end) || '。');
  if (opens) return { start: clause.start, end: Math.min(clause.end + 1, draft.length) };
  return closes ? { start: clause.start - 1, end: clause.end } : { start: clause.start, end: clause.end + 1 };
}

/** Where a clause puts what it speaks of before its moving word: in front of all others, or behind them. */
function movingIn(draft: string, text: string, clause: Span): { start: number; to: 'first' | 'last' } | null {
  for (const puts of PUTS.all(text).filter((word) => liesIn(word, clause))) {
    const place = TO_PLACE.all(text).find((word) => word.start >= puts.end && word.end <= clause.end);
    const between = place && withoutClosing(text.slice(puts.end, place.start), '那段部分里的');
    // 放到考核后面 is behind that, and not the last.
    if (place && (between === '' || draft.includes(`）${between}`)))
      return { start: puts.start, to: place.value };
  }
  return null;
}

/** A draft with one of its sentences before or behind all others of its paragraph. */
function withMoved(draft: string, { start, end }: Span, to: 'first' | 'last'): string {
  const line = draft.lastIndexOf('\n', start - 1) + 1;
  const heading = draft.charAt(line) === HEADED ? draft.indexOf('。', line) + 1 : line;
  const first = heading <= start ? heading : line;
  const last = draft.indexOf('\n', end) < 0 ? draft.length : draft.indexOf('\n', end);
  const moved = draft.slice(start, end);
  const others = draft.slice(first, start) + draft.slice(end, last);
  return draft.slice(0, first) + (to === 'first' ? moved + others : others + moved) + draft.slice(last);
}

/** 收费那句放最前面; 培训那个挪到最后，考评的放前头: each clause moves a sentence; null where one says something else. */
function moveOf(draft: string, text: string): DraftEdit | null {
  let by = draft;
  for (const clause of clausesOf(text)) {
    const move = movingIn(draft, text, clause);
    if (!move) {
      if (WANTS_CHANGE.isIn(text.slice(clause.start, clause.end))) return null;
      continue;
    }
    const words = text.slice(clause.start, move.start);
    const sentence = pointedAt(by, words) ?? spokenOf(by, words);
    if (!sentence) return null;
    by = withMoved(by, sentence, move.to);
  }
  return by === draft ? null : { start: 0, end: draft.length, by };
}

/** 再加一句：…: a sentence behind all others. */
function addedTo(draft: string, text: string, said: (span: Span) => string): DraftEdit | null {
  const [adding] = ADDING.all(text);
  if (!adding || adding.start > LONGEST_LEAD) return null;
  const [quote, another] = quotedIn(text);
  const isQuoted = quote?.start === adding.end + 1 && !another;
  const rest = isQuoted ? clausesOf(text).filter(({ start }) => start > quote.end) : [];
  if (!isQuoted && text.charAt(adding.end) !== COLON) return null;
  // 结尾加一句“…”，前面的别动: nothing else is to be changed.
  if (!rest.every((clause) => KEEPS.isIn(text.slice(clause.start, clause.end)))) return null;
  const words = isQuoted
    ? said(quote)
    : said({ start: adding.end + 1, end: text.length }).replace(/^[“"]|[”"]$/g, '');
  if (words === '') return null;
  const end = draft.length;
  return { start: end, end, by: /[。；]$/.test(words) ? words : `${words}。` };
}

/** 县府网改成县政府门户网站: words that stand once in a draft, and those that take their place. */
function turnedIn(draft: string, text: string, said: (span: Span) => string): DraftEdit | null {
  for (const clause of clausesOf(text)) {
    const [turn, more] = turnsIn(text).filter(({ start, end }) => clause.start < start && end < clause.end);
    if (!turn || more) continue;
    const own = trimmed(text, { start: clause.start, end: turn.start }, () => true);
    const was = said(own);
    const rest = trimmed(text, { start: turn.end, end: clause.end }, (kind) => kind === 'ending');
    const place = was.length >= SHORTEST ? onlyPlace(draft, was) : null;
    if (place && rest.start < rest.end) return { ...place, by: said(rest) };
  }
  return null;
}

/** Fewer stand in too many words (characters). */
const SHORTEST = 2;

const COLON = '：';

/** Before the words that add stands no more (characters). */
const LONGEST_LEAD = 8;

/** What a message changes in a draft to the letter: quoted words that go or become others, a sentence it points at; null for any other wish. */
export function draftEdit(draft: string, { text, folded }: Heard): DraftEdit | null {
  if (text.length > LONGEST || text.includes('\n') || text.includes('？')) return null;
  const added = addedTo(draft, text, (span) => quoted(folded, span).trim());
  if (added) return added;
  const [first, second, more] = quotedIn(text);
  if (more) return null;
  const words = (span: Span) => quoted(folded, span);
  const becomes = [...BECOMES_TEXT.all(text), ...turnsIn(text), ...INSTEAD_SAY.all(text)];
  const sentence = pointedAt(draft, first ? text.slice(0, first.start) : text);
  if (first && second) {
    const place = becomes.some(({ start }) => start > first.end && start < second.start)
      ? onlyPlace(draft, words(first))
      : null;
    return place && { ...place, by: words(second) };
  }
  if (first) {
    if (sentence && becomes.some(({ start, end }) => start < first.start && end <= first.start)) {
      const closing = draft.charAt(sentence.end - 1);
      const by = words(first);
      return { ...sentence, by: /[。；]$/.test(by) || !/[。；]/.test(closing) ? by : by + closing };
    }
    const place = TAKES_AWAY.isIn(text.slice(first.end)) ? onlyPlace(draft, words(first)) : null;
    if (place && OF_ALL_ITS_WORDS.isIn(text.slice(first.end)))
      return { ...clauseAround(draft, place), by: '' };
    return place && { ...place, by: '' };
  }
  const turned = first ? null : turnedIn(draft, text, words);
  if (turned) return turned;
  const moved = becomes.length === 0 ? moveOf(draft, text) : null;
  if (moved) return moved;
  // 太长了压一半，最后那句不要: the draft is to be another, and not only without a sentence.
  if (WANTS_CHANGE.isIn(text)) return null;
  return sentence && becomes.length === 0 && TAKES_AWAY.isIn(text) ? { ...sentence, by: '' } : null;
}
