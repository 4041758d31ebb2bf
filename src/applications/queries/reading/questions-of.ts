import { clausesOf } from '../../../language/clauses.ts';
import type { Folded } from '../../../language/fold.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { overlaps } from '../../../language/span.ts';
import type { Context } from './context.ts';
import type { Token } from './tokens.ts';

interface Reading {
  readonly folded: Folded;
  readonly tokens: readonly Token[];
}

/** Whether a piece asks for something by itself, so that what stands before it may be a question of its own. */
const asks = (token: Token): boolean =>
  token.kind === 'word' &&
  ['measure', 'aspect', 'groups', 'compare', 'share', 'urgent', 'yearBefore'].includes(token.word.is);

/** The parts of a clause between 、 where each of them asks: 收了几件、办结几件、超期几件. */
function listed(clause: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of clause)
    if (token.kind === 'sign' && token.sign === '、') parts.push([]);
    else parts.at(-1)?.push(token);
  return parts.length > 1 && parts.every((part) => part.some(asks)) ? parts : [[...clause]];
}

/** The questions of a message: clauses, save that one which asks for nothing goes with the next, or the one before it. */
export function questionsOf({ folded, tokens }: Reading): Token[][] {
  const clauses = clausesOf(folded.text)
    .map((clause) => tokens.filter((token) => overlaps(clause, token)))
    .flatMap(listed);
  const out: Token[][] = [];
  let open: Token[] = [];
  for (const clause of clauses) {
    open = [...open, ...clause];
    if (!clause.some(asks)) continue;
    out.push(open);
    open = [];
  }
  if (open.length === 0) return out;
  const last = out.at(-1);
  if (!last) return [open];
  const isNew = open.some(
    (token) => token.kind !== 'sign' && !(token.kind === 'word' && token.word.is === 'nothing'),
  );
  return isNew && open.some((token) => token.kind === 'word' && token.word.is === 'filter')
    ? [...out, open]
    : [...out.slice(0, -1), [...last, ...open]];
}

const OPENS_SHORT = wordSet(['那', '那么', '还有', '再看', 'what about', 'and', 'how about']);
const CLOSES_SHORT = wordSet(['呢', '嘞', '咧']);
const CLOSES_AGREED = wordSet(['{吧|吗|么|嘛|没|没有|了没|不|没错吧|对吧|对吗}']);

/** Whether a question is cut short, as one that goes on from another; whether it asks for a yes or a no. */
export function formOf(text: string, question: readonly Token[]): Pick<Context, 'isElliptic' | 'isAgreedTo'> {
  const [start, end] = [question[0]?.start ?? 0, question.at(-1)?.end ?? 0];
  const closing = /[\p{P}\p{Z}]$/u.test(text.slice(0, end)) ? end - 1 : end;
  return {
    isElliptic: OPENS_SHORT.at(text, start) !== null || CLOSES_SHORT.endingAt(text, closing) !== null,
    isAgreedTo: CLOSES_AGREED.endingAt(text, closing) !== null,
  };
}
