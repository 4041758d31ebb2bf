import { listed } from '../measures.ts';
import type { Between } from '../query.ts';
import { hintOf, isJoined, isResult, isSame, isWord, nextSaying, saysAbout, WITHIN } from './around.ts';
import { isDeed, isOfMoney } from './fee-context.ts';
import type { Gathered } from './gathered.ts';
import { asOfCases, heldToRow } from './gathered-last.ts';
import {
  type Denial,
  type Draft,
  draftOf,
  gatheredFrom,
  type Place,
  push,
  settle,
} from './gathering/draft.ts';
import { gatherWord } from './gathering/word-steps.ts';
import { LATENESS } from './said.ts';
import { isJoint, type Token } from './token.ts';

type Kind = Token['kind'];
type Step<K extends Kind> = (draft: Draft, token: Extract<Token, { kind: K }>, place: Place) => Denial;

/** Where a clause ends it asks whether there are any: 有企业没有，. */
const ENDS_CLAUSE = '，。？；！（';

const sign: Step<'sign'> = (draft, token, { at }) => {
  if (isJoint(token.sign)) draft.part += 1;
  if (ENDS_CLAUSE.includes(token.sign)) draft.denial = null;
  // 不与: what is joined to something is not what is denied.
  if (isJoint(token.sign) && draft.denial) draft.lost.push(draft.denial);
  if (!WITHIN.get(token.sign)) return 'open';
  if (draft.tokens[at - 1]?.kind === 'amount') settle(draft, 'received', null);
  draft.withinAt = token.start;
  return 'open';
};

const amount: Step<'amount'> = (draft, { value, points, isFirst, start, end }, { at }) => {
  const [time, own] = [draft.tokens[at - 2], draft.tokens[at - 1]];
  // 2025年的四件: of those it tells which.
  if (points && own?.kind === 'sign' && time?.kind === 'time') draft.waiting = asOfCases(draft.waiting);
  if (isFirst) draft.measures.push(listed('received', value));
  draft.amounts.push({ value, points, span: { start, end } });
  return 'open';
};

const item: Step<'item'> = (draft, token, { at }) => {
  const { filters, tokens } = draft;
  const last = filters.at(-1);
  const results = last?.filter.by === 'result' ? last.filter.results : [];
  // 第5项和第6项: both are of the group that was named.
  const isMore = isJoined(tokens, at) && draft.group.length > 0;
  if (!isMore) draft.group = results.length > 1 ? results : [];
  const row = draft.group[token.item - 1];
  if (last?.filter.by === 'result' && row)
    filters[filters.length - 1] = heldToRow(last, isMore ? [...results, row] : [row]);
  else if (!isResult(nextSaying(tokens, at + 1))) draft.lost.push(token);
  return 'open';
};

const charge: Step<'charge'> = (draft, token, { at, not }) => {
  const { least, most } = token;
  const isFee = isOfMoney(draft.tokens, at, draft.filters);
  if (isFee === 'asked') draft.measures.pop();
  if (!token.isBare || isFee) push(draft, { by: 'charge', least, most, not }, at);
  else draft.bounds.push({ value: least ?? 0, points: false, span: token });
  return 'spent';
};

const bound: Step<'bound'> = (draft, token) => {
  draft.atLeast = token.least;
  draft.atMost = token.most;
  // 延期两次以上的 is of cases, 来过两次以上的 of those who applied.
  if (token.ofTimes && !draft.tokens.some(isDeed)) draft.words.push({ is: 'people' });
  draft.bounds.push({ value: token.least ?? token.most ?? 0, points: false, span: token });
  return 'open';
};

/** From the answer to the day by which it was due. */
const TO_ITS_END = { from: 'answered', to: 'answerDue' } as const;

/** 补正通知拖过7天的: from receipt until the letter was sent that stands last before the days. */
function untilSent({ tokens, filters }: Draft): Between | null {
  const last = filters.at(-1);
  const letter = tokens.find(({ start }) => start === last?.start);
  const isLetter = isWord(letter, 'filter') && letter.word.isLetter === true;
  return isLetter && last?.moment ? { from: 'received', to: last.moment } : null;
}

const duration: Step<'duration'> = (draft, { unit, least, most, ofRest, toItsEnd }, { at, not }) => {
  if (ofRest) {
    push(draft, { by: 'state', state: 'running', not: false }, at);
    push(draft, { by: 'took', unit, least, most, between: { from: 'today', to: 'due' }, not }, at);
    return 'spent';
  }
  const last = draft.filters.at(-1)?.filter;
  const late = last?.by === 'state' && !last.not ? LATENESS[last.state] : undefined;
  const between = toItsEnd ? TO_ITS_END : (draft.between ?? late ?? untilSent(draft));
  push(draft, { by: 'took', unit, least, most, between, not }, at);
  return 'spent';
};

/** Words nobody knows, with what stands around them. */
const unknown: Step<'unknown'> = (draft, { words, is, start, end }, { at, not }) => {
  const { tokens, part } = draft;
  const hint = saysAbout(tokens, at) ? 'content' : hintOf(tokens, at);
  draft.isSaid = true;
  draft.unknown.push({ words, is, start, end, isJoined: isJoined(tokens, at), hint, not, part });
  return 'spent';
};

/** What a piece says, by its kind. */
const STEPS: { readonly [K in Kind]: Step<K> } = {
  sign,
  amount,
  item,
  charge,
  bound,
  duration,
  word: gatherWord,
  number: (draft, { number }) => {
    if (draft.except) draft.isSaid = true;
    draft.numbers.push({ number, part: draft.part, not: draft.except });
    return 'open';
  },
  money: (draft, { yuan }, { at, not }) => {
    push(draft, { by: 'charge', least: yuan, most: yuan, not }, at);
    return 'spent';
  },
  numbered: (draft, { from, to }, { at, not }) => {
    push(draft, { by: 'numbered', from, to, not }, at);
    return 'spent';
  },
  place: (draft, { place, word }) => {
    draft.place = place;
    if (word?.is === 'measure') draft.measures.push(word.measure);
    draft.words.push(word ?? { is: 'top', top: 'most' });
    return 'spent';
  },
  time: (draft, { time }, { not }) => {
    if (draft.except) draft.isSaid = true;
    draft.waiting.push({ time, not });
    return 'spent';
  },
  quoted: (draft, { words }, { at, not }) => {
    push(draft, { by: 'content', words: [words], not }, at);
    return 'spent';
  },
  mention: (draft, { user }, { at, not }) => {
    push(draft, { by: 'handler', who: 'other', name: user, not }, at);
    return 'spent';
  },
  unknown,
};

/** Goes through the pieces of one question from left to right. */
export function gather(question: readonly Token[]): Gathered {
  const draft = draftOf(question);
  for (const [at, token] of draft.tokens.entries()) {
    const isNext =
      token.kind !== 'sign' && !isJoined(draft.tokens, at) && !isSame(token, draft.tokens[at - 1]);
    // 除了张小禾的还有几件: what is left out is what stands next to it, and what is joined to that.
    if (draft.except && draft.isSaid && isNext) draft.except = false;
    const not = (draft.denial !== null) !== draft.except;
    if (token.kind !== 'unknown' && token.kind !== 'sign' && !isWord(token, 'declined'))
      draft.used.push({ start: token.start, end: token.end });
    const step = STEPS[token.kind] as Step<Kind>;
    if (step(draft, token, { at, not }) === 'spent') draft.denial = null;
  }
  return gatheredFrom(draft);
}
