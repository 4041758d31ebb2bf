import type { Filter } from '../../query.ts';
import {
  asksForApplicant,
  aspectSaid,
  comesBehind,
  isNobodys,
  isObliged,
  isOfSomebody,
  isOtherResult,
  isRest,
  isWithin,
  isWord,
  KEEPS_DENIAL,
  namesCases,
  nextSaying,
  passesOverDenial,
} from '../around.ts';
import { SAID_BY } from '../events-said.ts';
import { inTheEnd, isImplied, isYearPast } from '../said.ts';
import type { Token } from '../token.ts';
import { asFilter, type Word } from '../word.ts';
import { type Denial, type Draft, type Place, push, settle } from './draft.ts';

type Of<K extends Word['is']> = Token & { readonly word: Extract<Word, { is: K }> };
type Step<K extends Word['is']> = (draft: Draft, token: Of<K>, place: Place) => void;

/** 11月的8件里有几件结了: whether a word for within stands behind something that names those of which some are asked for. */
const isInner = ({ filters, waiting, unknown, times, moments }: Draft, word: Word): boolean =>
  isWithin(word) && [filters, waiting, unknown, times, moments].some(({ length }) => length > 0);

/** 除了企业，其他申请人; 除了宏达，还有哪些: besides what was left out, and no row nor what is still open. */
const isBesides = ({ isExcepted }: Draft, word: Word, next: Token | undefined): boolean =>
  isExcepted && isRest(word, next);

function askAspect({ tokens, measures }: Draft, at: number): void {
  const aspect = aspectSaid(tokens, at);
  if (aspect) measures.push({ kind: 'aspect', aspect });
}

const joins = (draft: Draft): void => {
  draft.part += 1;
};

/** 企业以外的: what stands right before it is left out. */
const leaveOutBefore: Step<'exceptEnd'> = (draft, _, { at }) => {
  const { tokens, filters, unknown, isExcepted } = draft;
  draft.except = false;
  if (isExcepted) return;
  const [before, last, name] = [tokens[at - 1], filters.at(-1), unknown.at(-1)];
  const time = draft.waiting.at(-1);
  if (before?.kind === 'time' && time) draft.waiting[draft.waiting.length - 1] = { ...time, not: !time.not };
  else if (before?.kind === 'unknown' && name) unknown[unknown.length - 1] = { ...name, not: !name.not };
  else if (isWord(before, 'filter') && last)
    filters[filters.length - 1] = { ...last, filter: { ...last.filter, not: !last.filter.not } as Filter };
  draft.isExcepted = true;
};

/** An event that no days are counted from: it is as the other words for it are. */
const happened: Step<'event'> = (draft, { word: { event } }, { at, not }) => {
  if (event === 'received' || event === 'due') {
    draft.moments.push(event);
    settle(draft, event, null);
    return;
  }
  const said = SAID_BY[event];
  if (!said) return;
  const filter = asFilter(said.filter, not);
  const isTimed = !not && settle(draft, said.moment, said.isHeld ? filter : null);
  if (!isTimed || said.isKept) push(draft, filter, at, said.moment);
};

const held: Step<'filter'> = (draft, { word }, { at, not }) => {
  // 2025年结转来的: the year from which it was carried over is no time of its own.
  if (word.filter.by === 'state' && word.filter.state === 'carriedOver')
    draft.waiting = draft.waiting.filter(({ time }) => !isYearPast(time));
  const isTimeOfAnswer = word.moment === 'answered' && draft.waiting.length > 0 && !not;
  if (isTimeOfAnswer && isObliged(draft.tokens, at)) {
    draft.moments.push('due');
    settle(draft, 'due', null);
    return;
  }
  const plain = asFilter(word.filter, not !== (word.isDenied ?? false));
  const filter = draft.isFinal && plain.by === 'result' ? inTheEnd(plain, word.isWhole) : plain;
  const isTimed = word.moment !== undefined && !not && settle(draft, word.moment, filter);
  if (!isTimed || !isImplied(filter, word.moment)) push(draft, filter, at, word.moment ?? null);
};

/** What a word does, by its sort. */
const BY_SORT: { readonly [K in Word['is']]?: Step<K> } = {
  cannot: (draft) => {
    draft.waiting = [];
  },
  share: (draft, { start }) => {
    draft.shareAt ??= start;
  },
  compare: joins,
  or: joins,
  not: (draft, token) => {
    draft.isNone = token.word.none === true;
    if (draft.isNone && !draft.isOfGroups) draft.measures.push({ kind: 'count' });
    else draft.denial = token;
  },
  except: (draft) => {
    draft.except = true;
    draft.isExcepted = true;
    draft.isSaid = false;
  },
  exceptEnd: leaveOutBefore,
  too: ({ filters }) => {
    // 公开的占几成？部分公开的也算: it stands where the one stands that it is added to.
    const last = filters.at(-1);
    const same = filters.slice(0, -1).findLast(({ filter }) => filter.by === last?.filter.by);
    if (last && same?.start !== undefined) filters[filters.length - 1] = { ...last, start: same.start };
  },
  still: (draft) => {
    draft.except = false;
  },
  event: happened,
  moment: (draft, { word }) => {
    draft.moments.push(word.moment);
    settle(draft, word.moment, null);
  },
  keeper: (draft, token, { at, not }) => {
    if (token.word.alone && !isOfSomebody(draft.tokens, at))
      push(draft, { by: 'state', state: 'pending', not }, at);
    if (draft.waiting.length > 0 && isNobodys(draft.tokens, token)) settle(draft, 'answered', null);
  },
  me: (draft, _, { at, not }) => {
    push(draft, { by: 'handler', who: 'me', name: null, not }, at);
  },
  measure: (draft, { word }) => {
    draft.measures.push(word.measure);
  },
  filter: held,
  aspect: (draft, { word }, { at }) => {
    if (word.ofWait) draft.waiting = [];
    askAspect(draft, at);
  },
  nothing: (draft, _, { at }) => {
    if (namesCases(draft.tokens, at)) settle(draft, 'received', null);
    askAspect(draft, at);
  },
};

/** What a word says of the question as it was gathered so far. */
export function gatherWord(draft: Draft, token: Token & { readonly word: Word }, place: Place): Denial {
  const { word, start } = token;
  const { tokens, unknown, filters, measures, words } = draft;
  const next = nextSaying(tokens, place.at + 1);
  const isWithinThem = isInner(draft, word);
  if (isWithinThem) {
    settle(draft, 'received', null);
    draft.withinAt = start;
  }
  if (asksForApplicant(word, unknown, filters, next, tokens.slice(0, place.at)))
    measures.push({ kind: 'aspect', aspect: 'applicant' });
  else if (!isWithinThem && !isBesides(draft, word, next)) words.push(word);
  if (word.is === 'finally' || comesBehind(word, filters)) draft.isFinal = true;
  // 除了公开的，其它结果各多少: the results that were not left out.
  if (draft.isExcepted && isOtherResult(word) && filters.some(({ filter }) => filter.by === 'result')) {
    words.push({ is: 'groups', by: 'outcome' });
    return 'spent';
  }
  if (draft.denial && passesOverDenial(word)) draft.lost.push(draft.denial);
  const step = BY_SORT[word.is] as Step<Word['is']> | undefined;
  step?.(draft, token, place);
  return KEEPS_DENIAL.includes(word.is) ? 'open' : 'spent';
}
