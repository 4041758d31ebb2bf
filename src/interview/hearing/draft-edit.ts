import { sentencesOf } from '../../language/clauses.ts';
import { fold, originalSpan, quoted } from '../../language/fold.ts';
import type { Heard } from '../../language/hear.ts';
import type { Span } from '../../language/span.ts';
import type { DraftEdit } from './act.ts';
import { turnsIn } from './mended-figures.ts';
import { noteMeant } from './note-meant.ts';
import { quotedIn } from './quoted-words.ts';
import { BECOMES_TEXT, LAST_NOTE, TAKES_AWAY, THE_NOTE } from './words/mending.ts';

/** Longer messages say more than one change (characters). */
const LONGEST = 80;

/** The one place where words stand in a text; null where they stand nowhere, or several times. */
function onlyPlace(text: string, words: string): Span | null {
  const start = text.indexOf(words);
  return start < 0 || text.includes(words, start + 1) ? null : { start, end: start + words.length };
}

/** The sentences of a draft, each with the mark that closes it. */
function sentencesIn(draft: string): Span[] {
  const folded = fold(draft);
  return sentencesOf(folded.text).map((span) => {
    const { start, end } = originalSpan(folded, span);
    return { start, end: '。；'.includes(draft.charAt(end) || '，') ? end + 1 : end };
  });
}

/** 最后那句, 培训那句: the sentence that a message points at. */
function pointedAt(draft: string, text: string): Span | null {
  const sentences = sentencesIn(draft);
  if (LAST_NOTE.isIn(text) || LAST_SENTENCE.some((word) => text.includes(word)))
    return sentences.at(-1) ?? null;
  if (!THE_NOTE.isIn(text)) return null;
  const notes = sentences.map(({ start, end }, index) => ({
    question: '',
    index,
    text: draft.slice(start, end),
  }));
  const meant = noteMeant(notes, text);
  const isOnly = meant !== null && notes.filter((each) => each.text.includes(meant.shared)).length === 1;
  return isOnly ? (sentences[meant.index] ?? null) : null;
}

const LAST_SENTENCE = ['最后一句', '末尾那句', '末句', '最后那句'];

/** What a message changes in a draft to the letter: quoted words that go or become others, a sentence it points at; null for any other wish. */
export function draftEdit(draft: string, { text, folded }: Heard): DraftEdit | null {
  if (text.length > LONGEST || text.includes('\n') || text.includes('？')) return null;
  const [first, second, more] = quotedIn(text);
  if (more) return null;
  const words = (span: Span) => quoted(folded, span);
  const becomes = [...BECOMES_TEXT.all(text), ...turnsIn(text)];
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
    return place && { ...place, by: '' };
  }
  return sentence && becomes.length === 0 && TAKES_AWAY.isIn(text) ? { ...sentence, by: '' } : null;
}
