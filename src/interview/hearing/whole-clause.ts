import { closesAsking } from '../../language/clauses.ts';
import { FILLER, isSign, trimmed } from '../../language/filler.ts';
import type { Heard } from '../../language/hear.ts';
import { lexicon } from '../../language/lexicon.ts';
import type { Filler } from '../../language/small-words.ts';
import type { Span } from '../../language/span.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './words/commands.ts';
import { REPLIES, type Reply } from './words/replies.ts';

/** What a clause of its own asks of the bot or replies to it. */
type Said = { readonly command: Command } | { readonly reply: Reply };

const WORDS = lexicon<Said>([
  ...COMMANDS.map(([lines, command]) => [lines, { command }] as const),
  ...REPLIES.map(([lines, reply]) => [lines, { reply }] as const),
]);

/** A clause that asks something of the bot or replies to it, and where it stands. */
export type SaidClause = Span & Said;

const BEFORE: ReadonlySet<Filler> = new Set(['courtesy', 'greeting', 'interjection', 'joining']);
const BEHIND: ReadonlySet<Filler> = new Set(['courtesy', 'thanks', 'ending', 'greeting', 'aspect', 'lookup']);

/** What may stand before and behind such a clause without being a part of it. */
const around = (text: string, clause: Span): Span[] => [
  clause,
  trimmed(text, clause, () => false),
  trimmed(
    text,
    clause,
    (kind) => BEFORE.has(kind),
    (kind) => kind === 'thanks' || kind === 'ending',
  ),
  trimmed(
    text,
    clause,
    (kind) => BEFORE.has(kind),
    (kind) => BEHIND.has(kind),
  ),
  trimmed(
    text,
    clause,
    () => false,
    (kind) => BEHIND.has(kind),
  ),
  trimmed(text, clause, (kind) => kind !== 'own' && kind !== 'being'),
];

/** 没有没有: a word said twice is that word. */
const once = (words: string): string => {
  const half = words.slice(0, words.length / 2);
  return half !== '' && half + half === words ? half : words;
};

/** What says by itself that something is so, or that there is nothing. */
const AGREES: ReadonlySet<Reply> = new Set(['yes', 'none', 'nothing']);

/** What a stretch says where it says nothing else; null for any other. 可以吗 and 没问题吧？ ask whether it is so. */
export function saidBy(text: string, clause: Span): SaidClause | null {
  const said = wordsOf(text, clause);
  const asks = closesAsking(text.slice(clause.start, clause.end)) || text.startsWith('？', clause.end);
  // PDF的行不？ asks about it.
  if (asks && said && 'command' in said && said.command.kind === 'pdf') return null;
  return said && 'reply' in said && AGREES.has(said.reply) && asks ? { ...said, reply: 'asks' } : said;
}

function wordsOf(text: string, clause: Span): SaidClause | null {
  for (const { start, end } of around(text, clause)) {
    const meaning = start < end ? WORDS.get(once(text.slice(start, end))) : undefined;
    if (meaning) return { ...meaning, start, end };
  }
  return tiledBy(text, clause);
}

/** Replies that are often said several times over: 嗯嗯对的没错. */
const REPEATED: ReadonlySet<Reply> = new Set(['yes', 'no']);

/** What may stand between such words. */
const BETWEEN: ReadonlySet<Filler> = new Set(['interjection', 'ending', 'aspect']);

/** One reply in several words, with nothing else between them. */
function tiledBy(text: string, { start, end }: Span): SaidClause | null {
  let reply: Reply | null = null;
  for (let at = start; at < end; ) {
    const word = WORDS.at(text, at);
    const small = FILLER.at(text, at);
    const filler = small && BETWEEN.has(small.value) ? small : null;
    const repeated =
      word && 'reply' in word.value && REPEATED.has(word.value.reply) ? word.value.reply : null;
    if (repeated !== null && (reply ?? repeated) !== repeated) return null;
    const next = Math.max(repeated === null ? at : (word?.end ?? at), filler?.end ?? at);
    if (next === at && !isSign(text.charAt(at))) return null;
    reply ??= repeated;
    at = Math.max(next, at + 1);
  }
  return reply === null ? null : { reply, start, end };
}

/** The clauses of a message that are a command or a reply by themselves, in order. */
export const saidClauses = ({ text, clauses }: Heard): SaidClause[] =>
  clauses.flatMap((clause) => saidBy(text, clause) ?? []);

const NO_ANSWER: ReadonlySet<Reply> = new Set(['hesitate', 'wrong', 'asks']);

/** The stretches of a text that may be no part of an answer: commands, and what puts an answer off. */
export const commandsIn = (utterance: Heard): Span[] =>
  saidClauses(utterance).filter((each) => 'command' in each || NO_ANSWER.has(each.reply));
