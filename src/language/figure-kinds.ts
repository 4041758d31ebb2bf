import { amountAt, type FoundAmount } from './amounts.ts';
import type { Figure, FigureKind } from './figure.ts';
import { exactInteger } from './numbers.ts';
import { DIGITS } from './numerals.ts';
import { NUMERAL_UNITS, sortsOf } from './units.ts';

/** A run of digits or numerals that may be a figure, with what stands around it. Offsets are into the folded text. */
export interface Candidate {
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly chinese: boolean;
  /** What the run writes as a number; NaN for versions such as 2.0.1. */
  readonly number: number;
  /** The amount that begins with the run in any unit; null where no number does. */
  readonly amount: FoundAmount | null;
}

type Reader = (candidate: Candidate) => Figure | 'none' | null;

const EARLIEST_YEAR = 1949;
const LATEST_YEAR = 2100;
const isYear = (value: number): boolean => value >= EARLIEST_YEAR && value <= LATEST_YEAR;
const decimalsOf = (raw: string): number => (raw.includes('.') ? raw.length - raw.indexOf('.') - 1 : 0);

function make(candidate: Candidate, kind: FigureKind, extra: Partial<Figure> = {}): Figure {
  return {
    kind,
    value: candidate.number,
    unit: '',
    exact: true,
    decimals: decimalsOf(candidate.raw),
    written: candidate.chinese ? 'chinese' : 'arabic',
    start: candidate.start,
    end: candidate.end,
    ...extra,
  };
}

const NUMERALS = `[${DIGITS}十]`;
const numberOf = (text: string | undefined): number => exactInteger(text ?? '') ?? Number.NaN;

const REST_OF_DATE = new RegExp(
  `^年(?:(\\d{1,2}|${NUMERALS}{1,2})月(?:(\\d{1,2}|${NUMERALS}{1,3})[日号])?)?`,
);
const MONTH_AND_DAY = new RegExp(`^(?:月份?(\\d{1,2}|${NUMERALS}{1,3})[日号]|月份?(?!球))`);
const TO_YEAR = /^(?:年?[-—~至到]{1,3}|、)\d{4}年/;
const RESTS_OF_FULL_DATE = /^([-/])(\d{1,2})\1(\d{1,2})(?!\d)/;

const year: Reader = (candidate) => {
  const digits = candidate.raw.length === 4 && isYear(candidate.number);
  if (digits && TO_YEAR.test(candidate.after)) return make(candidate, 'year', { unit: '年' });
  const full = digits ? RESTS_OF_FULL_DATE.exec(candidate.after) : null;
  if (full)
    return make(candidate, 'date', {
      value: candidate.number * 10_000 + Number(full[2]) * 100 + Number(full[3]),
      end: candidate.end + full[0].length,
    });
  const rest = digits ? REST_OF_DATE.exec(candidate.after) : null;
  if (!rest) return null;
  const [month, day] = [numberOf(rest[1]), numberOf(rest[2])];
  const end = candidate.end + rest[0].length;
  if (Number.isNaN(month)) return make(candidate, 'year', { unit: '年', end });
  const value = Number.isNaN(day)
    ? candidate.number * 100 + month
    : candidate.number * 10_000 + month * 100 + day;
  return make(candidate, 'date', { value, end });
};

const monthAndDay: Reader = (candidate) => {
  const rest = candidate.number >= 1 && candidate.number <= 12 ? MONTH_AND_DAY.exec(candidate.after) : null;
  if (!rest || candidate.before.endsWith('第')) return null;
  const day = numberOf(rest[1]);
  const value = Number.isNaN(day) ? candidate.number : candidate.number * 100 + day;
  return make(candidate, 'date', { value, end: candidate.end + rest[0].length });
};

const BRACKETED_NUMBER = /^[〕\]﹞】）]第?(\d{1,6})号/;
const documentNumber: Reader = (candidate) => {
  const rest =
    isYear(candidate.number) && /[〔[﹝【（]$/.test(candidate.before)
      ? BRACKETED_NUMBER.exec(candidate.after)
      : null;
  if (rest)
    return make(candidate, 'documentNumber', {
      value: Number(rest[1]),
      start: candidate.start - 1,
      end: candidate.end + rest[0].length,
    });
  if (!candidate.after.startsWith('号') || candidate.chinese) return null;
  const kind = /第$|令$/.test(candidate.before) ? 'documentNumber' : 'identifier';
  return make(candidate, kind, { end: candidate.end + 1 });
};

const HEADING_START = /(?:^|[\n。；：！？])$/;
const ordinal: Reader = (candidate) => {
  const { before, after, chinese, raw } = candidate;
  const enclosed = /[（]$/.test(before) && after.startsWith('）') && raw.length <= 3;
  const heading =
    HEADING_START.test(before) &&
    (chinese ? /^(?:是|、|要|则)/.test(after) : /^(?:、|\.(?!\d))/.test(after) && raw.length <= 2);
  const listed = chinese && raw.length <= 2 && /^是/.test(after) && /[，、；]$/.test(before);
  const meeting = chinese && /^(?:届|大(?!队|数据|型)|中全会|中、)/.test(after);
  return /第$/.test(before) || enclosed || heading || listed || meeting ? make(candidate, 'ordinal') : null;
};

/** A telephone number has three digits at the least: 热线8部 counts lines. */
const SHORTEST_NUMBER = 3;
const HOTLINE = /^12\d{3}$/;
const phone: Reader = (candidate) => {
  if (candidate.chinese) return null;
  const { raw, before, after } = candidate;
  const unit = candidate.amount?.unit;
  const named = /(?:电话|传真|邮编|邮政编码|热线|号码|手机|座机|拨打|qq)(?:号码?)?(?:为|是)?[：]?$/.test(
    before,
  );
  const dashed = /\d[-—]$/.test(before) ? raw.length >= 5 : /^[-—]\d{5,}/.test(after);
  const long = raw.length >= 7 && !/[.,]/.test(raw) && unit === '';
  const hotline =
    HOTLINE.test(raw) && /^(?:")?(?:[^\d，。；]{0,6}(?:热线|平台|工单|诉求|投诉)|[、，"])/.test(after);
  // 接听咨询电话7450个 counts calls.
  const counts = (unit ?? '') !== '';
  return (named && !counts && raw.length >= SHORTEST_NUMBER) ||
    dashed ||
    (long && !/^[万亿余多元]/.test(after)) ||
    hotline
    ? make(candidate, 'phone')
    : null;
};

const versionOrName: Reader = (candidate) => {
  if (candidate.chinese) return null;
  const { before, after, raw } = candidate;
  if (/v$/.test(before) || /^版/.test(after) || (raw.match(/\./g)?.length ?? 0) > 1)
    return make(candidate, 'version');
  return /[a-z@_/=&?#？]$/.test(before) || /^(?:[@_/=&?#？]|\.?[a-z]|-[a-z])/.test(after)
    ? make(candidate, 'identifier')
    : null;
};

/** What an amount says of a figure. A count in digits with 万 or 亿 (3.9万条) is rounded; money is to its last digit. */
const saidBy = ({
  value,
  precision,
  low,
  high,
  decimals,
  written,
  isMoney,
  scale,
  unit,
  start,
  end,
}: FoundAmount) => ({
  value,
  unit,
  exact: precision === 'exact' && (isMoney || written === 'chinese' || scale < 10_000),
  ...(low === undefined || high === undefined ? {} : { low, high }),
  decimals,
  start,
  end,
});

const percent: Reader = (candidate) => {
  const share = candidate.amount;
  if (!share) return null;
  const { exact } = saidBy(share);
  const isFraction = /百分之$/.test(candidate.before);
  if (!isFraction && !sortsOf(share.unit).includes('percent')) return null;
  const end = isFraction ? share.numberEnd : share.end;
  const start = isFraction ? candidate.start - 3 : candidate.start;
  const unit = isFraction ? '%' : share.unit;
  return make(candidate, 'percent', {
    value: share.value,
    decimals: share.decimals,
    unit,
    exact,
    start,
    end,
  });
};

/** Words that 一, 两 … begin or end and that count nothing: 每一件, 一件事, “四个意识”. */
const IDIOM_BEFORE = /[第每任逐统进之同唯单某这那另专首再又哪"'〈《各]$/;
const IDIOM_AFTER =
  /^(?:[个件项条次]{1,2}(?:事|性|步|龙|例|规|环|意识|自信|维护|确立|全面|毫不动摇|务必|百年))/;
/** Units of which 一 tells no count: 一个窗口, 一位, 一届. */
const NOT_COUNTED_IN_ONES: ReadonlySet<string> = new Set(
  '个种批类部家处页名人天本位则套轮户座所张卷封届幅块'.split(''),
);

const amount: Reader = (candidate) => {
  const { text, start, chinese } = candidate;
  const counted = chinese ? amountAt(text, start, NUMERAL_UNITS) : candidate.amount;
  if (!counted) return 'none';
  const amount = saidBy(counted);
  if (counted.isMoney) return make(candidate, 'money', { ...amount, unit: '元' });
  if (candidate.chinese) {
    const isIdiom =
      IDIOM_BEFORE.test(candidate.before) ||
      IDIOM_AFTER.test(candidate.text.slice(counted.numberEnd, counted.end + 4));
    const isOne = amount.value === 1 && NOT_COUNTED_IN_ONES.has(amount.unit);
    // 几件 and 好几件 tell no figure at all.
    if (amount.unit === '' || isIdiom || isOne || candidate.raw === '几') return 'none';
  }
  return make(candidate, 'count', amount);
};

/** The readers in the order in which they are asked; the first that knows the candidate decides. */
export const READERS: readonly Reader[] = [
  documentNumber,
  year,
  monthAndDay,
  versionOrName,
  percent,
  ordinal,
  phone,
  amount,
];
