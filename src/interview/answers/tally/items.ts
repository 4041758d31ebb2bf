import { amountAt, amountsIn, type FoundAmount } from '../../../language/amounts.ts';
import { beliefAt } from '../../../language/doubt.ts';
import { FILLER, isSign } from '../../../language/filler.ts';
import type { Heard } from '../../../language/hear.ts';
import { type FoundWord, type Lexicon, lexicon, wordSet } from '../../../language/lexicon.ts';
import { personAt } from '../../../language/persons.ts';
import { overlaps, type Span } from '../../../language/span.ts';
import { sortsOf, type UnitSort } from '../../../language/units.ts';
import type { FormName } from '../../../report/words/form-words.ts';
import { clippedAt } from './clipped.ts';
import { deniedAt } from './denied.ts';
import type { Item } from './item.ts';
import {
  BOUNDS,
  BY_SO_MUCH,
  CHANGED,
  COMPARED,
  LAST_YEARS,
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

/** 一审 and 二审 are instances of a court. */
const INSTANCES = wordSet(['{一|二|终|再|初}审{的|时|判|判决|}']);

const BRACKETS = '（）()';

const PARTS = '分之';
/** 百分之九十. */
const HUNDRED = wordSet(['百']);

/** Figures from here on that name no unit are amounts of money, or about right: 罚款12万. */
const LARGE_SCALE = 10_000;

const HALF = wordSet(['{一半|半数}']);
/** 对半, 各占一半: half is of each of two. */
const HALVES = wordSet(['{对半|对半分|各半|各一半|各占一半|一半一半|五五开|平分}']);
/** A share that is only about right: 一半以上, 不到一半 is left to who asks. */
const ABOUT = wordSet(['{以上|以下|多|不到|左右|上下|还多|出头}']);
const NEARLY = wordSet(['{不到|超过|近|将近|接近|约|大约|差不多|过}']);

const TENTHS = '成';
const PERCENT = '%';

/** 九成, 90%; 两成半 is left to who asks. */
function partAt(text: string, start: number): (Span & { of: number }) | null {
  const amount = amountAt(text, start);
  if (!amount || amount.scale > 1 || amount.value <= 0) return null;
  const of = amount.unit === PERCENT ? 100 : text.startsWith(TENTHS, amount.numberEnd) ? 10 : null;
  if (of === null || amount.value > of) return null;
  const end = of === 10 ? amount.numberEnd + TENTHS.length : amount.end;
  const isAbout = amount.precision !== 'exact' || ABOUT.at(text, end) !== null || text.startsWith('半', end);
  return { start, end, of: isAbout ? Number.NaN : amount.value / of };
}

/** 四分之一, 一半; a share that nobody can count by where it is only about right. */
function shareAt(text: string, start: number): (Span & { of: number }) | null {
  const half = HALF.at(text, start);
  if (half) {
    const about = ABOUT.at(text, half.end);
    const isExact = about === null && NEARLY.endingAt(text, start) === null;
    return { start, end: about?.end ?? half.end, of: isExact ? 1 / 2 : Number.NaN };
  }
  const part = partAt(text, start);
  if (part) return part;
  const whole = HUNDRED.at(text, start) ? { value: 100, end: start + 1 } : amountAt(text, start, NO_UNIT);
  if (!whole || !text.startsWith(PARTS, whole.end)) return null;
  const among = amountAt(text, whole.end + PARTS.length, NO_UNIT);
  return among && whole.value > 0 ? { start, end: among.end, of: among.value / whole.value } : null;
}

const NO_UNIT = lexicon<boolean>([]);

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

/** 一家测绘公司申请1件: of one body the cases that it handed in are counted, not itself. */
const isItsOwn = (clauses: readonly Span[], all: readonly FoundAmount[], one: FoundAmount): boolean =>
  one.value === 1 &&
  one.unit !== '' &&
  sortsOf(one.unit).every((sort) => sort === 'body') &&
  clauses.some(
    (clause) =>
      overlaps(clause, one) &&
      all.some((other) => other.start > one.start && isOfCases(other) && overlaps(clause, other)),
  );

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

/** What somebody does who applies: 老王来要过. */
const APPLIES = wordSet(['{来|要|提|申|递|交|寄|想|问|跑|托}']);

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
    ? all.filter((amount) => !isOfPersons(amount) && !isItsOwn(utterance.clauses, all, amount))
    : all;
  const amounts = new Map(told.map((amount) => [amount.start, amount]));
  for (let at = 0; at < text.length; ) {
    const time = times.find(({ start, isSure }) => isSure && start === at);
    const before = LAST_YEARS.at(text, at);
    const lastYears = before && amountAt(text, before.end);
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
    const none = denied ? deniedAt(text, at, denied) : null;
    const past = compared ?? leftAtThat(text, at, items)?.end ?? 0;
    if (past >= longest && past > at) at = past;
    else if (none && none.end >= longest) {
      items.push({ is: 'term', name: none.name, start: at, end: none.end });
      items.push({ is: 'none', start: none.end, end: none.end });
      at = none.end;
    } else if (lastYears && !known?.value) at = lastYears.end;
    else if (time && time.end >= longest) at = time.end;
    else if (filler && mark && filler.end > longest) at = filler.end;
    else if (halves) {
      items.push({ is: 'each', start: at, end: at }, { is: 'share', of: 1 / 2, start: at, end: halves.end });
      at = halves.end;
    } else if (share) {
      items.push({ is: 'share', ...share });
      at = share.end;
    } else if (person && applicant && applicant.end > longest) {
      const before = items.at(-1);
      if (before?.is === 'term' && before.end === at && before.name.kind === 'column') items.pop();
      items.push({ is: 'term', name: person, start: at, end: applicant.end });
      at = applicant.end;
    } else if (rest) {
      items.push({ is: 'rest', start: at, end: rest });
      at = rest;
    } else if (term && term.end === longest) {
      const found = { is: 'term', start: at, end: term.end } as const;
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
    } else {
      const end = filler?.end ?? at + 1;
      if (isSign(text.charAt(at)) || BRACKETS.includes(text.charAt(at)))
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
