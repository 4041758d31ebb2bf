import type { Clause } from '../../language/clauses.ts';
import { trimmed } from '../../language/filler.ts';
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
const once = (said: string): string => {
  const half = said.slice(0, said.length / 2);
  return half !== '' && half + half === said ? half : said;
};

/** What a clause says where it says nothing else; null for any other clause. */
function saidBy(text: string, clause: Clause): SaidClause | null {
  for (const { start, end } of around(text, clause)) {
    const said = start < end ? WORDS.get(once(text.slice(start, end))) : undefined;
    if (said) return { ...said, start, end };
  }
  return null;
}

/** The clauses of a message that are a command or a reply by themselves, in order. */
export const saidClauses = ({ text, clauses }: Heard): SaidClause[] =>
  clauses.flatMap((clause) => saidBy(text, clause) ?? []);

/** The stretches of a text that may be no part of an answer: commands, and what puts an answer off. */
export const commandsIn = (said: Heard): Span[] =>
  saidClauses(said).filter(
    (each) => 'command' in each || each.reply === 'hesitate' || each.reply === 'wrong',
  );
