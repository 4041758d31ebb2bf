import type { IsoDate } from '../../language/date.ts';
import { quoted } from '../../language/fold.ts';
import { hasHan } from '../../language/han.ts';
import { joined } from '../../language/span.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import { type Lang, type Phrase, say } from '../../report/language.ts';
import type { LedgerAtHand } from './at-hand.ts';
import { nearestQuestions } from './examples.ts';
import { toldOnce } from './paragraphs.ts';
import type { Query } from './query.ts';
import { meantText } from './question-text.ts';
import { contextAt } from './reading/context.ts';
import { replyTo } from './reply.ts';
import type { Reply } from './reply-kinds.ts';
import { unclearText } from './unclear-text.ts';

/** Who asks a ledger at hand, and what was asked before. */
export interface Questioner {
  readonly today: IsoDate;
  readonly by: string;
  readonly calendar: Calendar;
  readonly previous: Query | null;
  readonly ruleOf: (text: string) => Phrase | null;
}

/** A message answered: the queries that it asks (the first as `query`), its words used and unused, and what a person reads. */
export interface Answered {
  readonly query: Query | null;
  readonly queries: readonly Query[];
  readonly used: readonly string[];
  readonly unused: readonly string[];
  readonly answer: string;
  /** The numbers of the applications that were counted, in the answer's order. */
  readonly cases: readonly string[];
  readonly isUnderstood: boolean;
  /** The question that it may have meant where it was not understood, as it can be asked, and in full. */
  readonly meant: { readonly text: string; readonly inFull: string } | null;
}

/** How many questions are offered where one was not understood. */
const OFFERED = 3;

/** The language that a message is answered in: its own; figures alone are of none. */
export const langOf = (text: string): Lang => (hasHan(text) || !/[a-z]{2}/i.test(text) ? 'zh' : 'en');

function unclear(
  { unused, names, read, meant, rule }: Extract<Reply, { kind: 'unclear' }>,
  text: string,
  lang: Lang,
): string {
  const first = meant
    ? [say(lang, `是不是问：${meantText(meant, lang)}`, `did you mean: ${meantText(meant, lang)}`)]
    : [];
  const offered = [...first, ...nearestQuestions(text, OFFERED - first.length)].map(
    (question) => `- ${question}`,
  );
  const nearest = rule ? [`- ${rule[lang]}`] : [];
  return [unclearText(unused, names, read.nobody, lang), ...offered, ...nearest].join('\n');
}

/** Answers a message from a ledger at hand. */
export function answersIn(text: string, ledger: LedgerAtHand, asked: Questioner): Answered {
  const { today, by, calendar, previous, ruleOf } = asked;
  const lang = langOf(text);
  const reply = replyTo(text, ledger.words, contextAt(today, calendar, previous), ruleOf);
  const { read } = reply;
  const base = {
    used: joined(read.queries.flatMap(({ used }) => used)).map((span) => quoted(read.folded, span)),
    unused: read.unused.map((span) => quoted(read.folded, span)),
  };
  const none = { ...base, query: null, queries: [], cases: [], meant: null };
  if (reply.kind === 'say') return { ...none, answer: reply.what[lang], isUnderstood: true };
  if (reply.kind === 'unclear') {
    const meant = reply.meant && { text: reply.meant.text, inFull: meantText(reply.meant, lang) };
    return { ...none, meant, answer: unclear(reply, text, lang), isUnderstood: false };
  }
  const answers = reply.queries.map(({ query }) => ledger.answer(query, { today, by, lang }));
  return {
    ...base,
    query: reply.queries[0]?.query ?? null,
    queries: reply.queries.map(({ query }) => query),
    answer: [...reply.rules.map((rule) => rule[lang]), ...toldOnce(answers.map((each) => each.text))].join(
      '\n',
    ),
    cases: [...new Set(answers.flatMap(({ found: result }) => result.rows.map(({ number }) => number)))],
    isUnderstood: true,
    meant: null,
  };
}
