import { lexicon, wordSet } from '../../../language/lexicon.ts';
import type { Span } from '../../../language/span.ts';
import type { DeclineReason } from '../declines.ts';
import { asks } from './asking.ts';
import { formOf } from './form-of-question.ts';
import type { Token } from './token.ts';
import type { Plain, Word } from './word.ts';

/** 派给我了？, 改成谁了: what is told as done is asked about, and not to be done. */
const DONE = wordSet([
  '{我|你|谁|她|他|咱|俺|我们|哪个|哪位|}{|办|手里|手上}{了|过}{吗|没|没有|么|呢|？}',
  '{谁|哪个|哪位}',
]);

/** 关掉的件, 被删了的: behind 被, or before what it tells of, it was done. */
const BEFORE_DONE = wordSet(['{被|已|已经|给}']);
const BEHIND_DONE = wordSet(['{了|}的{件|申请|案子|是|有|都|那|}']);
const IF = wordSet(['{了|}的话']);

const isAttribute = (text: string, { start, end }: Span): boolean =>
  (BEFORE_DONE.endingAt(text, start) !== null || BEHIND_DONE.at(text, end) !== null) &&
  IF.at(text, end) === null;

/** 删了吧: at the end of what is said it is wished, whatever it asks. */
const WISHED = wordSet(['{了|}{吧|得了|算了}']);

const isToldAsDone = (text: string, { end }: Span): boolean => DONE.at(text, end) !== null;

/** What orders something to be done: 把…, 给我…, 帮…. */
const ORDERS = wordSet([
  '{把|将|给我|帮我|帮|替我|请把|请将|请|麻烦把|麻烦|快|赶紧|直接|劳驾把}',
  '{please|pls|plz}',
]);
/** 请核实, 帮我查: what is asked for, and not done to a case. */
const INQUIRES = wordSet(['{请|麻烦|帮我|帮|给我|替我}{核实|核对|统计|报|列|提供|告知|问|说|查|看|数|核}']);
/** What stands behind the word for it: 延期一下. */
const ORDERED = wordSet(['{一下|一天|几天|两天|了|掉|吧|了吧|到}']);

const CLOSES = '，。？；！';

/** The pieces of the clause in which a word stands: 059归我了，登记成我的. */
function clauseOf(tokens: readonly Token[], { start }: Span): readonly Token[] {
  const closes = (token: Token): boolean => token.kind === 'sign' && CLOSES.includes(token.sign);
  const from = tokens.findLast((token) => token.end <= start && closes(token))?.end ?? 0;
  const to = tokens.find((token) => token.start > start && closes(token))?.start ?? Number.POSITIVE_INFINITY;
  return tokens.filter((token) => token.start >= from && token.start < to);
}

/** Whether a message orders something, and asks for nothing: what 延后 or 改成 says of cases that are asked for is no order. */
const isOrdered = (text: string, word: Span, tokens: readonly Token[]): boolean =>
  !isAttribute(text, word) &&
  (tokens.some(({ start }) => ORDERS.at(text, start) !== null) ||
    WISHED.at(text, word.end) !== null ||
    !(clauseOf(tokens, word).some(asks) || formOf(text, tokens).isAgreedTo));

/** What one does to a case. */
const DONE_TO: readonly string[] = ['answered', 'withdrawn', 'setAside'];
const isDoing = (filter: Plain): boolean =>
  filter.by === 'ever' || (filter.by === 'state' && DONE_TO.includes(filter.state));

/** The day to which, or how far, something is to be done: 把049延期到年底. */
const isUpTo = ({ kind, ...rest }: Token): boolean =>
  kind === 'time' ||
  kind === 'amount' ||
  kind === 'duration' ||
  ('word' in rest && rest.word?.is === 'until');

/** 把057办了嘛: behind what it is done to, 嘛 wishes and does not ask. */
const HANDLED = wordSet(['{把|将}']);
const URGED = wordSet(['了嘛']);
const isUrged = (text: string, tokens: readonly Token[], last: Token): boolean =>
  last.kind === 'word' &&
  last.word.is === 'aspect' &&
  last.word.every !== undefined &&
  URGED.endingAt(text, last.end) !== null &&
  tokens.some(({ start }) => start < last.start && HANDLED.at(text, start) !== null);

/** 051给我延期, 把057办结了吧: what was done to cases closes an order. */
const closesOrder = (text: string, tokens: readonly Token[]): boolean => {
  const last = tokens.findLast((token) => token.kind !== 'sign' && !isUpTo(token));
  const isDeed = last?.kind === 'word' && last.word.is === 'filter' && isDoing(last.word.filter);
  const isWish = last !== undefined && isUrged(text, tokens, last);
  if (!last || !(isDeed || isWish)) return false;
  const to = tokens.findLast((token) => token.start >= last.end && isUpTo(token));
  const end = ORDERED.at(text, last.end)?.end ?? to?.end ?? last.end;
  return (
    !/[\p{Script=Han}？]/u.test(text.slice(Math.max(end, to?.end ?? 0))) &&
    tokens.some(
      ({ start }) => start < last.start && ORDERS.at(text, start) !== null && !INQUIRES.at(text, start),
    ) &&
    !tokens.some((token) => asks(token) && !(isWish && token === last))
  );
};

/** What a word for a change says where nothing is ordered: how it ended in the end, that it is closed, that it is no application. */
const TOLD = lexicon<Word>([
  [['{改成|改为|更正为|改到}'], { is: 'finally' }],
  [
    ['{办|结|关}掉', '办结掉', '关闭', '给办了', '了结'],
    { is: 'filter', filter: { by: 'state', state: 'answered' }, moment: 'answered' },
  ],
  [['{删|删除|清}{掉|了|}', '销掉'], { is: 'filter', filter: { by: 'state', state: 'setAside' } }],
]);

/** The pieces of a message, with those that tell of a change which was made. */
export const asTold = (text: string, tokens: readonly Token[]): Token[] =>
  tokens.map((token) => {
    if (token.kind !== 'word' || token.word.is !== 'declined') return token;
    const word = isOrdered(text, token, tokens) ? undefined : TOLD.get(text.slice(token.start, token.end));
    return word ? { ...token, word } : token;
  });

/** Why a message is not answered; null where nothing of it says so. */
export function declinedIn(text: string, tokens: readonly Token[]): DeclineReason | null {
  for (const token of tokens) {
    if (token.kind !== 'word' || token.word.is !== 'declined') continue;
    const { why } = token.word;
    if (!isToldAsDone(text, token) && (why !== 'change' || isOrdered(text, token, tokens))) return why;
  }
  return closesOrder(text, tokens) ? 'change' : null;
}
