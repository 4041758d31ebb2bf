import type { Span } from '../../../language/span.ts';
import type { Filter, Measure } from '../query.ts';
import {
  asksForApplicant,
  aspectSaid,
  closing,
  comesBehind,
  isJoined,
  isNobodys,
  isObliged,
  isOfSomebody,
  isOtherResult,
  isRest,
  isResult,
  isSame,
  isWithin,
  isWord,
  namesCases,
  nextSaying,
  passesOverDenial,
  unknownAt,
  WITHIN,
} from './around.ts';
import { betweenIn, datedIn, eventsOf } from './between.ts';
import { SAID_BY, saysHow } from './events-said.ts';
import { isDeed, isOfMoney } from './fee-context.ts';
import type { Gathered, SaidFilter, SaidTime, Unknown } from './gathered.ts';
import { asNumber, asOfCases, asSaid, heldToRow, type Waiting } from './gathered-last.ts';
import { inTheEnd, isImplied, isYearPast, LATENESS } from './said.ts';
import { isJoint, type Token } from './tokens.ts';
import { asFilter, type Word } from './word.ts';

type Moment = Extract<Filter, { by: 'when' }>['moment'];

/** Goes through the pieces of one question from left to right. */
export function gather(question: readonly Token[]): Gathered {
  const whole = question.map((token, at) => closing(token, question[at + 1]));
  const stretch = betweenIn(whole);
  const dated = stretch ? datedIn(whole, stretch) : [];
  // How it was decided tells which cases are meant as well.
  const isOfStretch = (token: Token): boolean => stretch?.tokens.has(token) === true && !saysHow(token);
  const tokens = whole.filter((token) => !isOfStretch(token) && !dated.some(({ time }) => time === token));
  // 一件都没答出去？: whether there is one is counted, save of groups that have none.
  const isOfGroups = tokens.some((each) => isWord(each, 'groups'));
  const between = stretch && !stretch.isOrder ? eventsOf(stretch) : undefined;
  const filters: SaidFilter[] = [];
  const times: SaidTime[] = [];
  const moments: Moment[] = [];
  const measures: Measure[] = [];
  const words: Word[] = [];
  const unknown: Unknown[] = [];
  const used: Span[] = [...(stretch?.tokens ?? []), ...dated.map(({ time }) => time)].map(
    ({ start, end }) => ({ start, end }),
  );
  const amounts: Gathered['amounts'][number][] = [];
  const bounds: Gathered['amounts'][number][] = [];
  let atLeast: number | null = null;
  let place = 1;
  let waiting: Waiting[] = [];
  const lost: Span[] = [];
  let denial: Span | null = null;
  let isNone = false;
  const push = (filter: Filter, at: number, moment: Moment | null = null) => {
    isSaid = true;
    filters.push({ filter, moment, isJoined: isJoined(tokens, at), part, start: tokens[at]?.start ?? 0 });
  };
  let [except, isExcepted, isSaid] = [false, false, false];
  let part = 0;
  let group: Extract<Filter, { by: 'result' }>['results'] = [];
  let shareAt: number | null = null;
  let withinAt: number | null = null;
  // 复议后改口给了的: how it was answered anew.
  let isFinal = stretch?.isOrder === true && stretch.to === 'reanswered';
  const of = (moment: Moment, filter: Filter | null): boolean => {
    const hadWaiting = waiting.length > 0;
    for (const { time, not } of waiting) times.push({ time, not, of: { moment, filter } });
    waiting = [];
    return hadWaiting;
  };
  /** An event that no days are counted from: it is as the other words for it are. */
  const happened = (event: Extract<Word, { is: 'event' }>['event'], not: boolean, at: number) => {
    if (event === 'received' || event === 'due') {
      moments.push(event);
      of(event, null);
      return;
    }
    const said = SAID_BY[event];
    if (!said) return;
    const filter = asFilter(said.filter, not);
    const isTimed = !not && of(said.moment, said.isHeld ? filter : null);
    if (!isTimed || said.isKept) push(filter, at, said.moment);
  };
  for (const { on, event } of dated)
    times.push({ time: on, not: false, of: { moment: event, filter: null } });
  if (stretch?.isOrder)
    push({ by: 'took', unit: 'days', least: null, most: null, between: eventsOf(stretch), not: false }, 0);
  const numbers: { number: string; part: number; not: boolean }[] = [];
  for (const [at, token] of tokens.entries()) {
    // 除了张小禾的还有几件: what is left out is what stands next to it, and what is joined to that.
    if (except && isSaid && token.kind !== 'sign' && !isJoined(tokens, at) && !isSame(token, tokens[at - 1]))
      except = false;
    const not = (denial !== null) !== except;
    if (token.kind !== 'unknown' && token.kind !== 'sign' && !isWord(token, 'declined'))
      used.push({ start: token.start, end: token.end });
    switch (token.kind) {
      case 'sign':
        if (isJoint(token.sign)) part += 1;
        // 有企业没有，: at the end of a clause it asks whether there are any.
        if ('，。？；！（'.includes(token.sign)) denial = null;
        // 不与: what is joined to something is not what is denied.
        if (isJoint(token.sign) && denial) lost.push(denial);
        if (!WITHIN.get(token.sign)) continue;
        if (tokens[at - 1]?.kind === 'amount') of('received', null);
        withinAt = token.start;
        continue;
      case 'number':
        if (except) isSaid = true;
        numbers.push({ number: token.number, part, not: except });
        continue;
      case 'amount':
        // 2025年的四件: of those it tells which.
        if (token.points && tokens[at - 1]?.kind === 'sign' && tokens[at - 2]?.kind === 'time')
          waiting = asOfCases(waiting);
        amounts.push({ value: token.value, points: token.points, span: token });
        continue;
      case 'item': {
        const last = filters.at(-1);
        const results = last?.filter.by === 'result' ? last.filter.results : [];
        // 第5项和第6项: both are of the group that was named.
        const isMore = isJoined(tokens, at) && group.length > 0;
        if (!isMore) group = results.length > 1 ? results : [];
        const row = group[token.item - 1];
        if (last?.filter.by === 'result' && row)
          filters[filters.length - 1] = heldToRow(last, isMore ? [...results, row] : [row]);
        else if (!isResult(nextSaying(tokens, at + 1))) lost.push(token);
        continue;
      }
      case 'money':
        push({ by: 'charge', least: token.yuan, most: token.yuan, not }, at);
        break;
      case 'charge': {
        const { least, most } = token;
        const isFee = isOfMoney(tokens, at, filters);
        if (isFee === 'asked') measures.pop();
        if (!token.isBare || isFee) push({ by: 'charge', least, most, not }, at);
        else bounds.push({ value: least ?? 0, points: false, span: token });
        break;
      }
      case 'numbered':
        push({ by: 'numbered', from: token.from, to: token.to, not }, at);
        break;
      case 'bound':
        atLeast = token.least;
        // 延期两次以上的 is of cases, 来过两次以上的 of those who applied.
        if (token.ofTimes && !tokens.some(isDeed)) words.push({ is: 'people' });
        bounds.push({ value: token.least ?? 0, points: false, span: token });
        continue;
      case 'place':
        place = token.place;
        if (token.word?.is === 'measure') measures.push(token.word.measure);
        words.push(token.word ?? { is: 'top', top: 'most' });
        break;
      case 'duration': {
        const { unit, least, most, ofRest } = token;
        if (ofRest) {
          push({ by: 'state', state: 'running', not: false }, at);
          push({ by: 'took', unit, least, most, between: { from: 'today', to: 'due' }, not }, at);
          break;
        }
        const last = filters.at(-1)?.filter;
        const late = last?.by === 'state' && !last.not ? LATENESS[last.state] : undefined;
        push({ by: 'took', unit, least, most, between: between ?? late ?? null, not }, at);
        break;
      }
      case 'time':
        if (except) isSaid = true;
        waiting.push({ time: token.time, not });
        break;
      case 'quoted':
        push({ by: 'content', words: [token.words], not }, at);
        break;
      case 'mention':
        push({ by: 'handler', who: 'other', name: token.user, not }, at);
        break;
      case 'unknown':
        isSaid = true;
        unknown.push({ ...unknownAt(tokens, at, token), not, part });
        break;
      case 'word': {
        const { word } = token;
        const isNamed = filters.length + waiting.length + unknown.length + times.length > 0;
        const isInner = isWithin(word) && isNamed;
        // 11月的8件里有几件结了: a time before a word for within is of those.
        if (isInner) {
          of('received', null);
          withinAt = token.start;
        }
        if (word.is === 'cannot') waiting = [];
        if (word.is === 'finally' || comesBehind(word, filters)) isFinal = true;
        if (word.is === 'share') shareAt ??= token.start;
        // 企业的里面: of those that this question itself names.
        // 除了企业，其他申请人; 除了宏达，还有哪些: besides what was left out, and no row nor what is still open.
        const isBesides = isExcepted && isRest(word, nextSaying(tokens, at + 1));
        if (asksForApplicant(word, unknown, filters, nextSaying(tokens, at + 1), tokens.slice(0, at)))
          measures.push({ kind: 'aspect', aspect: 'applicant' });
        else if (!isInner && !isBesides) words.push(word);
        // 除了公开的，其它结果各多少: the results that were not left out.
        if (isExcepted && isOtherResult(word) && filters.some(({ filter }) => filter.by === 'result')) {
          words.push({ is: 'groups', by: 'outcome' });
          break;
        }
        if (word.is === 'compare' || word.is === 'or') part += 1;
        if (word.is === 'not') {
          isNone = word.none === true;
          if (isNone && !isOfGroups) measures.push({ kind: 'count' });
          else denial = token;
          continue;
        }
        if (word.is === 'except') {
          except = true;
          isExcepted = true;
          isSaid = false;
          continue;
        }
        // 企业以外的: what stands right before it is left out.
        if (word.is === 'exceptEnd' && !isExcepted) {
          const before = tokens[at - 1];
          const last = filters.at(-1);
          const name = unknown.at(-1);
          if (before?.kind === 'unknown' && name) unknown[unknown.length - 1] = { ...name, not: !name.not };
          else if (isWord(before, 'filter') && last)
            filters[filters.length - 1] = { ...last, filter: { ...last.filter, not: !last.filter.not } };
          isExcepted = true;
        }
        if (word.is === 'exceptEnd' || word.is === 'still') except = false;
        if (denial && passesOverDenial(word)) lost.push(denial);
        if (word.is === 'event') happened(word.event, not, at);
        if (word.is === 'moment') {
          moments.push(word.moment);
          of(word.moment, null);
        }
        if (word.is === 'keeper' && word.alone && !isOfSomebody(tokens, at))
          push({ by: 'state', state: 'pending', not }, at);
        if (namesCases(tokens, at)) of('received', null);
        if (waiting.length > 0 && isNobodys(tokens, token)) of('answered', null);
        if (word.is === 'me') push({ by: 'handler', who: 'me', name: null, not }, at);
        if (word.is === 'measure') measures.push(word.measure);
        const aspect = aspectSaid(tokens, at);
        if (aspect) measures.push({ kind: 'aspect', aspect });
        if (word.is === 'filter') {
          // 2025年结转来的: the year from which it was carried over is no time of its own.
          if (word.filter.by === 'state' && word.filter.state === 'carriedOver')
            waiting = waiting.filter(({ time }) => !isYearPast(time));
          if (word.moment === 'answered' && waiting.length > 0 && !not && isObliged(tokens, at)) {
            moments.push('due');
            of('due', null);
            break;
          }
          const plain = asFilter(word.filter, not !== (word.isDenied ?? false));
          const filter = isFinal && plain.by === 'result' ? inTheEnd(plain, word.isWhole) : plain;
          const isTimed = word.moment !== undefined && !not && of(word.moment, filter);
          if (!isTimed || !isImplied(filter, word.moment)) push(filter, at, word.moment ?? null);
        }
        if (word.is === 'nothing' || word.is === 'about' || word.is === 'still') continue;
        break;
      }
      default:
        token satisfies never;
    }
    denial = null;
  }
  // 谁手上一件都没有: what is denied is none of what was said.
  if (denial && isNone) lost.push(denial);
  filters.push(...numbers.map(asNumber));
  times.push(...waiting.map((each) => asSaid(each, moments, withinAt, times)));
  return {
    filters,
    times,
    moments,
    measures,
    words,
    amounts,
    bounds,
    atLeast,
    place,
    between,
    shareAt,
    withinAt,
    unknown,
    used,
    lost,
  };
}
