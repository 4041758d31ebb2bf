import { amountAt, type FoundAmount } from '../../../language/amounts.ts';
import { beliefAt } from '../../../language/doubt.ts';
import { FILLER, isSign } from '../../../language/filler.ts';
import type { Heard } from '../../../language/hear.ts';
import type { FoundWord } from '../../../language/lexicon.ts';
import type { Span } from '../../../language/span.ts';
import { sortsOf, type UnitSort } from '../../../language/units.ts';
import type { FormName } from '../../../report/words/form-words.ts';
import { clippedAt } from './clipped.ts';
import type { CountedNone } from './counted-none.ts';
import { deniedAt } from './denied.ts';
import type { Item } from './item.ts';
import { HALVES, shareAt } from './shares.ts';
import type { TallyWords } from './tally-words.ts';
import {
  applicantAt,
  comparedAt,
  impliedOneAt,
  isApart,
  leftAtThat,
  markAt,
  restBefore,
} from './token-words.ts';
import { AGENCIES, BOUNDS, BY_SO_MUCH, INSTANCES, LAST_YEARS, MARKS, type Mark, NO_POWER } from './words.ts';

/** What counts no applications and no cases: 第8年, 三层, 十点. */
const NO_COUNT: ReadonlySet<UnitSort> = new Set(['day', 'time', 'money', 'percent', 'other']);
/** 第8年 and 同一个 count nothing. */
const NO_COUNT_BEFORE = '第同';
const BRACKETS = '（）()';
const COLON = '：';
/** Figures from here on that name no unit are amounts of money, or about right: 罚款12万. */
const LARGE_SCALE = 10_000;

/** An item of a tally; `isSense`: a row told by its sense. */
export type TokenItem = Item & { readonly isSense?: true };

/** What stands at a place of a message, and where it ends. */
export interface Token {
  readonly end: number;
  readonly items: readonly TokenItem[];
  /** Whether it says what the item right before it is: 村民张三来申请. */
  readonly replaces?: boolean;
  /** Whether it is a figure that no row counts and that is not passed over: money, 不到5件. */
  readonly isUnread?: true;
}

/** A message while it is taken apart. */
export interface Tokens {
  readonly utterance: Heard;
  readonly words: TallyWords;
  /** The amounts that may count, by where they stand. */
  readonly amounts: ReadonlyMap<number, FoundAmount>;
  readonly nones: readonly CountedNone[];
  /** What was read before. */
  readonly items: readonly TokenItem[];
}

/** The words of every kind that begin at a place. */
interface Standing extends Tokens {
  readonly text: string;
  readonly at: number;
  readonly before: TokenItem | undefined;
  readonly amount: FoundAmount | undefined;
  readonly term: FoundWord<FormName | null> | null;
  readonly isSense: boolean;
  readonly mark: FoundWord<Mark> | null;
  readonly filler: (Span & { readonly value?: string }) | null;
  /** Where the longest of amount, term and mark ends. */
  readonly longest: number;
}

function standingAt(tokens: Tokens, at: number): Standing {
  const { utterance, words, amounts, items } = tokens;
  const { text } = utterance;
  const { terms, clipped, senses } = words;
  const before = items.at(-1);
  const amount = amounts.get(at);
  const known = terms.at(text, at);
  const short = clipped && clippedAt(text, at, clipped, before);
  const plain = short && short.end > (known?.end ?? at) ? short : known;
  const sense = senses?.at(text, at) ?? null;
  const isSense = sense !== null && sense.end > (plain?.end ?? at);
  const term = isSense ? sense : plain;
  const mark = markAt(text, at, terms);
  const filler = beliefAt(text, at) ?? FILLER.at(text, at);
  const longest = Math.max(amount?.end ?? 0, term?.end ?? 0, mark?.end ?? 0);
  return { ...tokens, text, at, before, amount, term, isSense, mark, filler, longest };
}

type TokenReader = (standing: Standing) => Token | null;

const past = (end: number): Token => ({ end, items: [] });

/** 比去年多了4件, 没这个权限, and what was left at that: no figures of this year. */
const remark: TokenReader = ({ text, at, items, longest }) => {
  const said = comparedAt(text, at) ?? INSTANCES.at(text, at)?.end ?? NO_POWER.at(text, at)?.end;
  const end = said ?? leftAtThat(text, at, items)?.end ?? 0;
  return end >= longest && end > at ? past(end) : null;
};

const isSame = (one: FormName, other: FormName): boolean =>
  one.kind === 'column' && other.kind === 'column' && `${one.columns}` === `${other.columns}`;

/** 没人告我们: a row that is denied by words of its own. */
const denial: TokenReader = ({ text, at, before, words: { denied }, longest }) => {
  const found = denied ? deniedAt(text, at, denied) : null;
  // 制发没有废止没有: what is denied stands before.
  const isOfLast = before?.is === 'term' && before.end === at;
  // 新的没发: what is denied is named once more.
  if (found && isOfLast && isSame(found.name, before.name) && found.end >= longest)
    return { end: found.end, items: [{ is: 'none', start: at, end: found.end }] };
  const none = found?.name.kind === 'column' && isOfLast ? null : found;
  if (!none || none.end < longest) return null;
  const { end } = none;
  return {
    end,
    items: [
      { is: 'term', name: none.name, start: at, end },
      { is: 'none', start: end, end },
    ],
  };
};

/** 一件罚的都没有: the one counts nothing, and what denies it denies what its clause names. */
const notEvenOne: TokenReader = ({ at, nones }) => {
  const found = nones.find(({ one, none }) => one.start === at || none.start === at);
  if (!found) return null;
  const { one, none } = found;
  return one.start === at
    ? past(one.end)
    : { end: none.end, items: [{ is: 'none', start: at, end: none.end }] };
};

/** 去年2件: a figure of another year. */
const lastYear: TokenReader = ({ text, at, term }) => {
  const earlier = LAST_YEARS.at(text, at);
  const amount = earlier && amountAt(text, earlier.end);
  return amount && !term?.value ? past(amount.end) : null;
};

const time: TokenReader = ({ utterance: { times }, at, longest }) => {
  const found = times.find(({ start, isSure }) => isSure && start === at);
  return found && found.end >= longest ? past(found.end) : null;
};

const longerFiller: TokenReader = ({ filler, mark, longest }) =>
  filler && mark && filler.end > longest ? past(filler.end) : null;

const share: TokenReader = ({ text, at }) => {
  const halves = HALVES.at(text, at);
  const found = shareAt(text, at);
  if (halves)
    return {
      end: halves.end,
      items: [
        { is: 'each', start: at, end: at },
        { is: 'share', of: 1 / 2, start: at, end: halves.end },
      ],
    };
  return found && { end: found.end, items: [{ is: 'share', ...found }] };
};

const applicant: TokenReader = ({ text, at, before, words: { person }, utterance, longest }) => {
  const found = person ? applicantAt(text, at, utterance) : null;
  if (!person || !found || found.end <= longest) return null;
  const replaces = before?.is === 'term' && before.end === at && before.name.kind === 'column';
  return { end: found.end, items: [{ is: 'term', name: person, start: at, end: found.end }], replaces };
};

const others: TokenReader = ({ text, at, term, words }) => {
  const end = term && restBefore(text, at, term, words);
  return end ? { end, items: [{ is: 'rest', start: at, end }] } : null;
};

const formWord: TokenReader = ({ text, at, term, isSense, longest }) => {
  if (!term || term.end !== longest) return null;
  const { value, end } = term;
  const items: TokenItem[] = [];
  // 全部公开 says of whom it is as 全部 does.
  if (value?.kind === 'row' && MARKS.at(text, at)?.value === 'all')
    items.push({ is: 'all', start: at, end: at });
  if (value) items.push({ is: 'term', start: at, end, name: value, ...(isSense ? { isSense } : {}) });
  return { end, items };
};

const smallWord: TokenReader = ({ text, at, mark, longest, amounts }) => {
  if (!mark || mark.end !== longest) return null;
  // 现行的11个，里面4个到期: at the beginning of what is said it tells a part.
  const isPart =
    mark.value === 'within' && amounts.has(mark.end) && (at === 0 || isSign(text.charAt(at - 1)));
  return { end: mark.end, items: [{ is: isPart ? 'part' : mark.value, start: at, end: mark.end }] };
};

const figure: TokenReader = ({ text, at, amount, words }) => {
  if (!amount) return null;
  const unread: Token = { end: amount.end, items: [], isUnread: true };
  if (amount.isMoney || amount.scale >= LARGE_SCALE) return unread;
  const counts = amount.unit === '' || sortsOf(amount.unit).some((sort) => !NO_COUNT.has(sort));
  const isNumeral =
    amount.written === 'arabic' || amount.unit !== '' || amount.value > 1 || isApart(text, amount, words);
  const isCounted = counts && isNumeral && !(at > 0 && NO_COUNT_BEFORE.includes(text.charAt(at - 1)));
  const isAbout =
    amount.precision !== 'exact' ||
    BOUNDS.endingAt(text, at) !== null ||
    BY_SO_MUCH.endingAt(text, at) !== null;
  if (isCounted && isAbout) return unread;
  return {
    end: Math.max(amount.end, at + 1),
    items: isCounted ? [{ is: 'amount', value: amount.value, start: at, end: amount.end }] : [],
  };
};

const impliedOne: TokenReader = ({ utterance, at, amounts, words }) =>
  impliedOneAt(utterance, at, [...amounts.values()], words)
    ? { end: at + 1, items: [{ is: 'amount', value: 1, start: at, end: at + 1 }] }
    : null;

/** 法院判我们重新答复: who decided, right before what was decided. */
const agency: TokenReader = ({ text, at, words: { terms }, longest }) => {
  const word = AGENCIES.at(text, at);
  return word && word.end > longest && terms.at(text, word.end)?.value ? past(word.end) : null;
};

const otherWords = ({ text, at, before, filler, nones }: Standing): Token => {
  const end = filler?.end ?? at + 1;
  // 去年结转：没有 denies what it names.
  const isOfName = text.charAt(at) === COLON && before?.is === 'term';
  if (isOfName && MARKS.at(text, end)?.value === 'none') return past(end);
  if (isSign(text.charAt(at)) || BRACKETS.includes(text.charAt(at)))
    return { end, items: [{ is: 'cut', start: at, end: at + 1 }] };
  const isBehind = nones.some(({ behind }) => behind.start <= at && at < behind.end);
  const isSmall = isBehind || (filler !== null && filler.value !== 'lookup');
  return isSmall ? past(end) : { end, items: [{ is: 'words', start: at, end }] };
};

/** Who may know what stands at a place, in the order in which they are heard. */
const READERS: readonly TokenReader[] = [
  remark,
  denial,
  notEvenOne,
  lastYear,
  time,
  longerFiller,
  share,
  applicant,
  others,
  formWord,
  agency,
  smallWord,
  figure,
  impliedOne,
];

/** What stands at a place of a message. */
export function tokenAt(tokens: Tokens, at: number): Token {
  const standing = standingAt(tokens, at);
  for (const read of READERS) {
    const token = read(standing);
    if (token) return token;
  }
  return otherWords(standing);
}
