import { amountAt, amountsIn, type FoundAmount } from '../../../language/amounts.ts';
import { beliefAt } from '../../../language/doubt.ts';
import { lineNumberAt } from '../../../language/enumerators.ts';
import { FILLER, isSign } from '../../../language/filler.ts';
import type { Heard } from '../../../language/hear.ts';
import type { FoundWord, Lexicon } from '../../../language/lexicon.ts';
import { personAt } from '../../../language/persons.ts';
import { overlaps, type Span } from '../../../language/span.ts';
import { sortsOf, type UnitSort } from '../../../language/units.ts';
import type { FormName } from '../../../report/words/form-words.ts';
import { clippedAt } from './clipped.ts';
import { deniedAt } from './denied.ts';
import type { Item } from './item.ts';
import { HALVES, shareAt } from './shares.ts';
import {
  APPLIES,
  BOUNDS,
  BY_SO_MUCH,
  CHANGED,
  COMPARED,
  INSTANCES,
  LAST_YEARS,
  LEADS_TO_ONE,
  LEFT_AT_THAT,
  MARKS,
  type Mark,
} from './words.ts';

/** The words of a table: those that stand anywhere in an answer on it, and those that count only right beside a figure. */
export interface TallyWords {
  readonly terms: Lexicon<FormName | null>;
  readonly clipped: Lexicon<FormName | null> | null;
  /** What tells a row that is asked by its sense: 叫他去图书馆买. */
  readonly senses?: Lexicon<FormName> | null;
  /** What denies a row by words of its own: 没人告我们. */
  readonly denied?: Lexicon<FormName>;
  /** What somebody who is named is in the table: one of the natural persons that applied. */
  readonly person?: FormName;
}

/** What counts no applications and no cases: 第8年, 三层, 十点. */
const NO_COUNT: ReadonlySet<UnitSort> = new Set(['day', 'time', 'money', 'percent', 'other']);

/** 第8年 and 同一个 count nothing. */
const NO_COUNT_BEFORE = '第同';

const BRACKETS = '（）()';
const COLON = '：';

/** Figures from here on that name no unit are amounts of money, or about right: 罚款12万. */
const LARGE_SCALE = 10_000;

/** Of 12个人 the 个 is of 个人, of 6 部公1 the 部: the amount without a unit that is the beginning of a longer word. */
function withoutUnit(text: string, amount: FoundAmount, { terms, clipped }: TallyWords): FoundAmount {
  const start = amount.end - amount.unit.length;
  const goesOn = (words: Lexicon<FormName | null> | null) => (words?.at(text, start)?.end ?? 0) > amount.end;
  return amount.unit !== '' && (goesOn(terms) || goesOn(clipped))
    ? { ...amount, unit: '', end: start }
    : amount;
}

/** A word that says of whom figures are, but not where a word of the form begins in it and goes on: 一件没现成的. */
function markAt(text: string, at: number, terms: Lexicon<FormName | null>): FoundWord<Mark> | null {
  const mark = MARKS.at(text, at);
  for (let inside = at + 1; mark && inside < mark.end; inside += 1)
    if ((terms.at(text, inside)?.end ?? 0) > mark.end) return null;
  return mark;
}

/** Who came is not what they handed in: 一人反复申请的5件. Amounts of persons beside amounts of cases count nothing. */
const isOfPersons = ({ unit }: FoundAmount): boolean =>
  unit !== '' && sortsOf(unit).every((sort) => sort === 'person');

/** 一家测绘公司申请1件, 一个研究所一件: of one body the cases that it handed in are counted, not itself. */
const isItsOwn = (
  { text, clauses }: Heard,
  all: readonly FoundAmount[],
  one: FoundAmount,
  { terms }: TallyWords,
): boolean =>
  one.value === 1 &&
  one.unit !== '' &&
  (sortsOf(one.unit).every((sort) => sort === 'body') ||
    (one.unit === ITEM && terms.at(text, one.end)?.value?.kind === 'column')) &&
  // 两件，都是一个公司提的.
  (MARKS.endingAt(text, one.start)?.value === 'all' ||
    clauses.some(
      (clause) =>
        overlaps(clause, one) &&
        all.some(
          (other) =>
            other.start > one.start && other.unit !== one.unit && isOfCases(other) && overlaps(clause, other),
        ),
    ));

const ITEM = '个';

const isOfCases = ({ unit }: FoundAmount): boolean => unit !== '' && sortsOf(unit).includes('case');

/** 其他 right before a word of the form, 都 or 没有 is what is left: 其他个人, 其他维持, 其他没. */
const OTHERS = ['其他', '其它'];
const ARE = '是';

/** 其它十七件全是个人: so many others, and what all of them are. */
function isCountedAll(text: string, start: number): boolean {
  const count = amountAt(text, start);
  if (count === null || count.unit === '') return false;
  return MARKS.at(text, count.end)?.value === 'all' || text.startsWith(ARE, count.end);
}

const restBefore = (
  text: string,
  at: number,
  term: FoundWord<FormName | null>,
  { terms }: TallyWords,
): number | null => {
  const word = OTHERS.find((other) => text.startsWith(other, at));
  if (word === undefined) return null;
  const end = at + word.length;
  if (term.end !== end && term.value !== null) return null;
  const next = terms.at(text, text.startsWith(ARE, end) ? end + ARE.length : end);
  const mark = MARKS.at(text, end)?.value;
  const isNamed = next?.value && !OTHERS.includes(next.word);
  return isNamed || mark === 'all' || mark === 'none' || isCountedAll(text, end) ? end : null;
};

/** Where the clause ends that compares this year with the last, from its first word on: 比去年多了4件. Null where none begins. */
function comparedAt(text: string, start: number): number | null {
  const word = COMPARED.at(text, start);
  if (!word) return null;
  let end = word.end;
  while (end < text.length && !isSign(text.charAt(end))) end += 1;
  return CHANGED.isIn(text.slice(word.end, end)) ? end : null;
}

const FAMILIAR = '老小';

/** Somebody who is named and applied: 张三来申请的; 老刘头 also behind the place that he is from. */
function applicantAt(text: string, start: number, { names }: Pick<Heard, 'names'>): Span | null {
  const familiar = FAMILIAR.includes(text.charAt(start) || ' ') ? personAt(text, start) : null;
  const name = familiar ?? names.find((each) => each.kind === 'person' && each.start === start);
  return name?.isSure && APPLIES.at(text, name.end) ? name : null;
}

/** Words by which a row is told stand back where its stretch names a row by its own words. */
function withoutSenses(items: readonly (Item & { readonly isSense?: true })[]): Item[] {
  let stretch = 0;
  const placed = items.map((item) => ({ item, stretch: item.is === 'cut' ? ++stretch : stretch }));
  const named = new Set(
    placed.flatMap(({ item, stretch: own }) =>
      item.is === 'term' && !item.isSense && item.name.kind === 'row' && item.name.rows.length === 1
        ? [own]
        : [],
    ),
  );
  return placed.flatMap(({ item: { isSense, ...item }, stretch: own }) =>
    isSense && named.has(own) ? [{ is: 'words' as const, start: item.start, end: item.end }] : [item],
  );
}

/** A figure without the numeral that a name ends with: of 张三1件 it is 1. */
function ownFigure(text: string, amount: FoundAmount, { names }: Heard): FoundAmount[] {
  const name = names.find(
    ({ kind, end, start }) => kind === 'person' && start < amount.start && amount.start < end,
  );
  const own = name ? amountAt(text, name.end) : amount;
  return own ? [own] : [];
}

const MEASURES = '个件份家起宗桩位';

/** 漏了个企业的, 有个官司: one, where no figure of its clause says how many. */
function impliedOneAt(
  { text, clauses }: Heard,
  at: number,
  told: readonly FoundAmount[],
  { terms }: TallyWords,
): boolean {
  if (!MEASURES.includes(text.charAt(at)) || LEADS_TO_ONE.endingAt(text, at) === null) return false;
  const clause = clauses.find((each) => each.start <= at && at < each.end);
  return Boolean(terms.at(text, at + 1)?.value) && !told.some((amount) => clause && overlaps(amount, clause));
}

/** 让他补正一直没补，就没管了: behind a result that is no answer, that nothing more was done denies no figure. */
const leftAtThat = (text: string, at: number, items: readonly Item[]): Span | null => {
  const told = items.findLast(({ is }) => is === 'term' || is === 'amount');
  const outcome = told?.is === 'term' && told.name.kind === 'row' ? told.name.outcome : undefined;
  return outcome === 'refused' || outcome === 'other' ? LEFT_AT_THAT.at(text, at) : null;
};

/** What a message holds for a tally, in order; null where a figure of it is only about right, or money. */
export function itemsOf(utterance: Heard, words: TallyWords): Item[] | null {
  const { text, times } = utterance;
  const { terms, clipped, senses, denied, person } = words;
  const items: (Item & { readonly isSense?: true })[] = [];
  // 张三1件: the 三 is of a name.
  const all = amountsIn(text)
    .flatMap((amount) => ownFigure(text, amount, utterance))
    .map((amount) => withoutUnit(text, amount, words));
  const told = all.some(isOfCases)
    ? all.filter((amount) => !isOfPersons(amount) && !isItsOwn(utterance, all, amount, words))
    : all;
  const amounts = new Map(told.map((amount) => [amount.start, amount]));
  for (let at = 0; at < text.length; ) {
    const number = lineNumberAt(text, at);
    if (number > at) {
      at = number;
      continue;
    }
    const time = times.find(({ start, isSure }) => isSure && start === at);
    const earlier = LAST_YEARS.at(text, at);
    const lastYears = earlier && amountAt(text, earlier.end);
    const share = shareAt(text, at);
    const halves = HALVES.at(text, at);
    const amount = amounts.get(at);
    const known = terms.at(text, at);
    const short = clipped && clippedAt(text, at, clipped, items.at(-1));
    const plain = short && short.end > (known?.end ?? at) ? short : known;
    const sense = senses?.at(text, at) ?? null;
    const isSense = sense !== null && sense.end > (plain?.end ?? at);
    const term = isSense ? sense : plain;
    const applicant = person ? applicantAt(text, at, utterance) : null;
    const mark = markAt(text, at, terms);
    const filler = beliefAt(text, at) ?? FILLER.at(text, at);
    const longest = Math.max(amount?.end ?? 0, term?.end ?? 0, mark?.end ?? 0);
    const rest = term && restBefore(text, at, term, words);
    const compared = comparedAt(text, at) ?? INSTANCES.at(text, at)?.end;
    const before = items.at(-1);
    // 制发没有废止没有: what is denied stands before.
    const isOfLast = before?.is === 'term' && before.end === at;
    const found = denied ? deniedAt(text, at, denied) : null;
    const none = found?.name.kind === 'column' && isOfLast ? null : found;
    const past = compared ?? leftAtThat(text, at, items)?.end ?? 0;
    if (past >= longest && past > at) at = past;
    else if (none && none.end >= longest) {
      items.push({ is: 'term', name: none.name, start: at, end: none.end });
      items.push({ is: 'none', start: none.end, end: none.end });
      at = none.end;
    } else if (lastYears && !term?.value) at = lastYears.end;
    else if (time && time.end >= longest) at = time.end;
    else if (filler && mark && filler.end > longest) at = filler.end;
    else if (halves) {
      items.push({ is: 'each', start: at, end: at }, { is: 'share', of: 1 / 2, start: at, end: halves.end });
      at = halves.end;
    } else if (share) {
      items.push({ is: 'share', ...share });
      at = share.end;
    } else if (person && applicant && applicant.end > longest) {
      if (before?.is === 'term' && before.end === at && before.name.kind === 'column') items.pop();
      items.push({ is: 'term', name: person, start: at, end: applicant.end });
      at = applicant.end;
    } else if (rest) {
      items.push({ is: 'rest', start: at, end: rest });
      at = rest;
    } else if (term && term.end === longest) {
      const found = { is: 'term', start: at, end: term.end } as const;
      // 全部公开 says of whom it is as 全部 does.
      const isOfAll = term.value?.kind === 'row' && MARKS.at(text, at)?.value === 'all';
      if (isOfAll) items.push({ is: 'all', start: at, end: at });
      if (term.value) items.push({ ...found, name: term.value, ...(isSense ? { isSense } : {}) });
      at = term.end;
    } else if (mark && mark.end === longest) {
      items.push({ is: mark.value, start: at, end: mark.end });
      at = mark.end;
    } else if (amount) {
      // Money is counted by no row of a tally, and is not passed over.
      if (amount.isMoney || amount.scale >= LARGE_SCALE) return null;
      const counts = amount.unit === '' || sortsOf(amount.unit).some((sort) => !NO_COUNT.has(sort));
      const isNumeral =
        amount.written === 'arabic' || amount.unit !== '' || amount.value > 1 || isApart(text, amount, words);
      if (counts && isNumeral && !(at > 0 && NO_COUNT_BEFORE.includes(text.charAt(at - 1)))) {
        if (amount.precision !== 'exact' || BOUNDS.endingAt(text, at) || BY_SO_MUCH.endingAt(text, at))
          return null;
        items.push({ is: 'amount', value: amount.value, start: at, end: amount.end });
      }
      at = Math.max(amount.end, at + 1);
    } else if (impliedOneAt(utterance, at, told, words)) {
      items.push({ is: 'amount', value: 1, start: at, end: at + 1 });
      at += 1;
    } else {
      const end = filler?.end ?? at + 1;
      // 去年结转：没有 denies what it names.
      const isOfName = text.charAt(at) === COLON && items.at(-1)?.is === 'term';
      if (isOfName && MARKS.at(text, end)?.value === 'none') at = end;
      else if (isSign(text.charAt(at)) || BRACKETS.includes(text.charAt(at)))
        items.push({ is: 'cut', start: at, end: at + 1 });
      else if (!filler || ('value' in filler && filler.value === 'lookup'))
        items.push({ is: 'words', start: at, end });
      at = end;
    }
  }
  return withoutSenses(items);
}

/** 一 before a word of the form or a sign counts; that of 一共 does not. */
const isApart = (text: string, { end }: Span, { terms, clipped }: TallyWords): boolean =>
  end >= text.length ||
  isSign(text.charAt(end)) ||
  Boolean(terms.at(text, end)?.value) ||
  Boolean(clipped?.at(text, end)?.value);
