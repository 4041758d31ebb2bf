import { trimmed } from '../../language/filler.ts';
import { quoted } from '../../language/fold.ts';
import type { Heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import type { Filler } from '../../language/small-words.ts';
import { between, type Span } from '../../language/span.ts';
import { familiarBefore, isSomebody } from './somebody.ts';
import {
  ASKING_OTHERS,
  HAVE_IT,
  HOLDS_IT,
  IT_IS_WITH,
  THE_PUBLIC,
  THEIR_PART,
  WHAT_IT_IS,
} from './words/asking-others.ts';

/** A name says who, and no more (characters). */
export const LONGEST_NAME = 12;

/** A clause without 这个, 我 and the like before it. */
function opening({ text, times }: Heard, clause: Span): Span {
  const from = (start: number): Span =>
    trimmed(
      text,
      { start, end: clause.end },
      (kind) => kind !== 'lookup' && kind !== 'aspect',
      (kind) => kind === 'ending' || kind === 'thanks',
    );
  const first = from(clause.start);
  const time = times.find(({ start, isSure }) => isSure && start === first.start);
  return time && time.end < clause.end ? from(time.end) : first;
}

/** Before 管 within a title: 分管, 主管. */
const IN_CHARGE = '分主';

/** Who is named in a stretch: its words without days and without what they are to do. */
export function whoIn(utterance: Heard, span: Span): { who: string; isSomebody: boolean } {
  const { text, times } = utterance;
  // 分管领导 is who, and not what they do.
  const parts = THEIR_PART.all(text).filter(
    ({ start }) => start >= span.start && !IN_CHARGE.includes(text.charAt(start - 1) || ' '),
  );
  // 等城管中队小贺报: what they do stands behind whoever is called, and not within.
  const behind = parts.findLast(
    ({ start }) =>
      !times.some((time) => time.start >= span.start && time.end <= start) &&
      isSomebody(utterance, { start: span.start, end: start }),
  );
  const doing = behind ? [behind] : parts;
  const [first] = between(span, [...times, ...doing]).filter(
    ({ start, end }) => trimmed(text, { start, end }, (kind) => kind !== 'person').start < end,
  );
  if (!first) return { who: '', isSomebody: false };
  const isSmall = (kind: Filler): boolean => kind !== 'lookup' && kind !== 'own' && kind !== 'person';
  // 分管领导 is a whole, whoever is greeted so elsewhere.
  const own = trimmed(text, first, isSmall, (kind) => isSmall(kind) && kind !== 'greeting');
  return { who: quoted(utterance.folded, own).trim(), isSomebody: isSomebody(utterance, own) };
}

const ASK = '问';

/** The words that lead to whoever is asked: where a clause begins, or behind what is asked (处罚数等执法队报上来). */
export function leadIn(
  utterance: Heard,
  clause: Span,
): (Span & { value: 'sure' | 'lead'; word: string }) | null {
  const { text } = utterance;
  const own = opening(utterance, clause);
  const first = ASKING_OTHERS.at(text, own.start) ?? ASKING_OTHERS.at(text, clause.start);
  const endsInPart = THEIR_PART.endingAt(text, trimmed(text, clause, () => false).end) !== null;
  const within = ASKING_OTHERS.all(text).find(
    ({ start, end, word }) =>
      start > clause.start &&
      end < clause.end &&
      (endsInPart || word.includes(ASK) || isSomebody(utterance, { start: end, end: clause.end })),
  );
  const lead = first ?? within;
  return !lead || lead.value === 'nothing' || lead.end > clause.end ? null : { ...lead, value: lead.value };
}

/** 数在综合股老李那儿，我问他: whoever was named before is meant. */
export function namedBefore({ text, names, folded }: Heard, { start }: Span): string | null {
  const name = familiarBefore(text, start) ?? names.findLast((each) => each.isSure && each.end <= start);
  if (!name) return null;
  // 网站归融媒体中心: whose it is stands behind what is theirs.
  const theirs = text.lastIndexOf(BELONGS_TO, name.end - 1);
  return quoted(folded, theirs > name.start ? { ...name, start: theirs + 1 } : name);
}

const BELONGS_TO = '归';

const HAS = wordSet(['有', '知道', '晓得', '清楚']);

/** 这块是法规股管的, 数在王会计那里: who has the answer, where nothing else is told. */
export function holderIn(utterance: Heard): string | null {
  const { text, folded, clauses } = utterance;
  const [clause] = clauses;
  if (!clause) return null;
  const { end } = trimmed(text, clause, (kind) => kind === 'ending');
  const holds = HOLDS_IT.endingAt(text, end);
  const lead = IT_IS_WITH.all(text).findLast((word) => word.end < (holds?.start ?? 0));
  const from = lead?.end ?? clause.start;
  if (!holds || from - clause.start > LONGEST_NAME || (!lead && !HAS.isIn(holds.word))) return null;
  const who = trimmed(text, { start: from, end: holds.start }, (kind) => kind !== 'own');
  return isSomebody(utterance, who) && THE_PUBLIC.endingAt(text, who.end) === null
    ? quoted(folded, who).trim()
    : null;
}

const BEHIND_THEM = ['那边', '那头', '那里', '他们'];

/** Who has the answer and has not given it, where a clause says so: 法制那边才晓得. */
export function whoHasIt(utterance: Heard): string | null {
  const { text, folded, clauses } = utterance;
  for (const clause of clauses) {
    const has = HAVE_IT.all(text).find(({ start, end }) => clause.start < start && end <= clause.end);
    const own = has && opening(utterance, { start: clause.start, end: has.start });
    // 城管那边: whoever is there.
    const isThere = has !== undefined && BEHIND_THEM.some((word) => has.word.startsWith(word));
    if (
      own &&
      own.start < own.end &&
      (isThere || isSomebody(utterance, own)) &&
      THE_PUBLIC.endingAt(text, own.end) === null
    )
      return quoted(folded, {
        ...own,
        start: WHAT_IT_IS.all(text).findLast(({ end }) => own.start < end && end < own.end)?.end ?? own.start,
      }).trim();
  }
  return null;
}
