import { isAsked } from '../../../language/clauses.ts';
import { isBelieved, isUnknown } from '../../../language/doubt.ts';
import { trimmed } from '../../../language/filler.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { lexicon } from '../../../language/lexicon.ts';
import { NOT_MINE, type Reading, unclear, understood } from '../../../language/reading.ts';
import { overlaps, type Span } from '../../../language/span.ts';
import type { Act } from '../act.ts';
import { isOfSpeaker } from '../no-facts.ts';
import { topicsOf } from '../note-topics.ts';
import type { Place } from '../place.ts';
import { saysFigures } from '../said-figures.ts';
import { stretchesOf } from '../stretches.ts';
import { saidClauses } from '../whole-clause.ts';
import { GISTS, type Gist } from '../words/gists.ts';
import { NOTE_WORDS } from '../words/note-words.ts';

/** Longer messages are answers, whatever they hold (characters). */
const LONGEST = 40;

/** A stretch that holds more than its gist says more (characters). */
const MOST_AROUND = 12;

const SAYS = '说';

/** What is said beside some words. */
const beside = (told: string, found: readonly { readonly word: string }[]): string =>
  found.reduce((rest, { word }) => rest.replace(word, ' '), told);

const WORDS = lexicon<number>(GISTS.map(([lines], index) => [lines, index] as const));

const actOf = (gist: Gist, about: string): Act =>
  'reply' in gist ? { does: 'reply', reply: gist.reply, about } : { does: 'chatter' };

function read(utterance: Heard, { question }: Place): Reading<Act> {
  const { text, folded } = utterance;
  if (text.length > LONGEST || text.includes('\n') || text.includes('？') || saysFigures(utterance))
    return NOT_MINE;
  const stretches = stretchesOf(utterance).map((span) => {
    const found = WORDS.all(text.slice(span.start, span.end)).filter((word) => !isOfWork(text, span, word));
    const gists = found.map(({ value }) => value);
    const likeliest = gists.length > 0 ? Math.min(...gists) : null;
    // 网站搜索好用多了 tells of work, however it is put.
    const isTalk = likeliest !== null && 'chatter' in (GISTS[likeliest]?.[1] ?? {});
    // Of 局长说不用写 what he said tells, not who he is.
    const told = text.slice(Math.max(span.start, text.lastIndexOf(SAYS, span.end - 1) + 1), span.end);
    // 结果没出来咋写 asks, whatever else it says.
    const isQuestion = !isTalk && isAsked(text, span);
    const gist = isQuestion || (isTalk && topicsOf(beside(told, found)).has('work')) ? null : likeliest;
    return { span, gist, isQuestion };
  });
  const own = stretches.filter(
    ({ span, gist }) => gist !== null && span.end - span.start <= MOST_AROUND + WIDEST,
  );
  const first = own.map(({ gist }) => gist ?? 0).sort((a, b) => a - b)[0];
  const meaning = first === undefined ? undefined : GISTS[first]?.[1];
  if (!meaning) return NOT_MINE;
  const known = saidClauses(utterance);
  const hesitates = 'reply' in meaning && meaning.reply === 'hesitate';
  // 先查一遍所有栏目: a fact where facts are asked, or that it must be looked up first.
  const isPlain =
    isOfSpeaker(text) || known.some((clause) => 'reply' in clause && clause.reply === 'hesitate');
  if (hesitates && question.kind === 'notes' && !isPlain && topicsOf(text).size > 0)
    return unclear('这句话是要点，还是要先去查、问？', [{ start: 0, end: text.length }]);
  // 能这么写吗，我看没问题: what is asked is no reason for a yes.
  if (!hesitates && stretches.some(({ isQuestion }) => isQuestion)) return NOT_MINE;
  // What else was said tells of no work, or it is more than the reason for it.
  const others = stretches.filter(
    ({ span, gist }) => gist === null && !known.some((clause) => overlaps(clause, span)),
  );
  const isReason = others.every(({ span }) => isSmall(text, span) || (hesitates && isDoubted(text, span)));
  const [reply] = known.flatMap((clause) => ('reply' in clause ? [clause.reply] : []));
  const about = folded.original.trim();
  const act: Act =
    reply !== undefined && 'chatter' in meaning ? { does: 'reply', reply, about } : actOf(meaning, about);
  return understood(act, [
    ...own.map(({ span }) => span),
    ...known,
    ...(isReason ? others.map(({ span }) => span) : []),
  ]);
}

/** 不熟悉流程: a longer word of the work stands where the gist was found. */
const isOfWork = (text: string, { start }: Span, word: Span): boolean =>
  NOTE_WORDS.all(text).some(
    (each) =>
      each.value !== 'nothing' &&
      each.start <= start + word.start &&
      each.end >= start + word.end &&
      each.end - each.start > word.end - word.start,
  );

const WIDEST = 8;

const isSmall = (text: string, span: Span): boolean => {
  const { start, end } = trimmed(text, span, () => true);
  return end - start <= MOST_AROUND && topicsOf(text.slice(start, end)).size === 0;
};

/** Whether somebody says something that they only believe, or do not know. */
const isDoubted = (text: string, { start, end }: Span): boolean =>
  isBelieved(text.slice(start, end)) || isUnknown(text.slice(start, end));

/** What a short message replies in words that no list holds whole: 嗯，没毛病. */
export const gistReader = (place: Place): Reader<Act> => ({
  name: '大意',
  read: (utterance) => read(utterance, place),
});
