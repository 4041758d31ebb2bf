import { amountAt, type FoundAmount } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { verbsIn } from '../words/frames.ts';

/** How a clause begins that lists what there was of each kind. */
const AMONG = wordSet(['{其中|里头|里面|这里头|这里面}{有|}{，|：|}']);
/** What a kind and its count are joined by in speech: 招聘的162条, 惠农的有41条, 合格的占76家. */
const JOINED = wordSet(['的{有|占|是|为|发了|公开了|发布了|}', '{占|有}']);
/** Units of what was published: its kinds are called kinds. */
const PUBLISHED: ReadonlySet<string> = new Set(['条', '篇', '期']);
/** What is named as a kind already, or is none: 文字的, 当场答的. */
const NAMED = wordSet(['{类|信息|方面|解读|文字|图文|视频|图解|原创|转发}']);
/** A kind is named in so few characters. */
const LONGEST_KIND = 14;

interface Listed {
  readonly kind: string;
  readonly amount: FoundAmount;
  /** Whether 的 or 占 joined them. */
  readonly isJoined: boolean;
  /** Whether it is called a kind: 招生类31条. */
  readonly isKind: boolean;
}
const KIND = wordSet(['类']);

/** Whether the parts of a list add up to the whole that is told before it. */
const addsUp = (parts: readonly Listed[], whole: FoundAmount | null): boolean =>
  parts.length > 1 &&
  parts.every((part) => isPart(part, whole)) &&
  parts.reduce((sum, { amount }) => sum + amount.value, 0) === whole?.value;

/** "招聘的162条" as its kind and its count; null where a part is anything else. */
function listedIn(part: string): Listed | null {
  const at = part.search(/\d/);
  const amount = at > 0 ? amountAt(fold(part).text, at) : null;
  if (!amount || amount.end !== part.length || amount.unit === '') return null;
  const joint = JOINED.endingAt(part, at);
  const kind = part.slice(0, joint?.start ?? at);
  const [first] = verbsIn(kind);
  // 发现晚公示的9条 tells what was found.
  const isDone = first?.start === 0 && first.end < kind.length;
  return kind === '' || isDone || kind.length > LONGEST_KIND
    ? null
    : { kind, amount, isJoined: joint !== null, isKind: KIND.endingAt(kind, kind.length) !== null };
}

/** Whether a count is part of the one before it: of its unit, and no more. */
const isPart = ({ amount }: Listed, whole: FoundAmount | null): boolean =>
  whole !== null && whole.unit === amount.unit && amount.value < whole.value;

function listInWords(clause: string, whole: FoundAmount | null, goesOn: boolean): string | null {
  const among = AMONG.at(clause, 0);
  const listed = clause
    .slice(among?.end ?? 0)
    .split('、')
    .map(listedIn);
  const parts = listed.flatMap((part) => part ?? []);
  const isSpoken = among !== null && !among.word.startsWith('其中');
  const isOfKinds = parts.every((part) => part.isKind && isPart(part, whole)) || addsUp(parts, whole);
  const isList = isSpoken || parts.some(({ isJoined }) => isJoined) || (isOfKinds && among === null);
  if (parts.length < listed.length || !isList) return null;
  const isOfWhole = among !== null || parts.every((part) => isPart(part, whole));
  const lead = isOfWhole && !goesOn ? '其中' : '';
  if (lead === '' && parts.length === 1 && !(goesOn && isOfWhole)) return null;
  const words = parts.map(({ kind, amount, isJoined }, at) => {
    const isKind = isJoined && PUBLISHED.has(amount.unit) && !NAMED.endingAt(kind, kind.length);
    return `${kind}${isKind ? (at === 0 && parts.length === 1 && !goesOn ? '类信息' : '类') : ''}${clauseCount(clause, kind, amount)}`;
  });
  return `${lead}${words.join('、')}`;
}

/** The count of a kind as it is printed. */
function clauseCount(clause: string, kind: string, { start, end }: FoundAmount): string {
  const part = clause.split('、').find((each) => each.includes(kind)) ?? '';
  return part.slice(part.length - (end - start));
}

/** A note in which kinds and their counts stand side by side: 其中招聘的162条、社保的88条 is 其中招聘类162条、社保类88条. */
export function withListedCounts(text: string): string {
  if (fold(text).text.length !== text.length) return text;
  let whole: FoundAmount | null = null;
  let isListing = false;
  return text
    .split(/(?<=[，；。：])/)
    .map((part) => {
      const mark = /[，；。：]$/.exec(part)?.[0] ?? '';
      const clause = part.slice(0, part.length - mark.length);
      const words = listInWords(clause, whole, isListing);
      isListing = words !== null || (isListing && AMONG.at(clause, 0) !== null);
      const at = clause.search(/\d/);
      const first = at < 0 ? null : amountAt(fold(clause).text, at);
      // 采砂的3件，移民的2件: one kind beside another, and no whole.
      if (first && words === null) whole = listedIn(clause)?.isJoined ? null : first;
      return `${words ?? clause}${mark}`;
    })
    .join('');
}
