/** What is said of any application and tells none apart. */
const COMMON_WORDS = [
  '政府信息',
  '公开',
  '申请',
  '获取',
  '查阅',
  '要求',
  '提供',
  '请求',
  '相关',
  '有关',
  '材料',
  '文件',
  '信息',
];

/** From how much of the shorter text on, found in the longer one, two are alike: "补偿方案" against the same with its village. */
const ENOUGH = 0.75;

/** A year that is asked about: what is asked of another year is something else. */
const YEAR = /(?:19|20)\d{2}年?/g;

const yearsOf = (text: string): string[] => (text.match(YEAR) ?? []).map((year) => year.slice(0, 4));

/** Pairs of neighbouring characters, without years, blanks, punctuation and the words that every application has. */
function pairs(text: string): ReadonlySet<string> {
  let left = text.replace(YEAR, '').replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '');
  for (const word of COMMON_WORDS) left = left.replaceAll(word, '');
  const chars = [...left];
  return new Set(chars.slice(1).map((char, at) => `${chars[at]}${char}`));
}

/**
 * Whether two descriptions of what is applied for are alike enough to ask whether they are the same (重复申请): nearly
 * all of the shorter one stands in the other, and the years that both name are not apart. A description of a word or two is like nothing.
 */
export function isLike(one: string, other: string): boolean {
  const [years, others] = [yearsOf(one), yearsOf(other)];
  if (years.length > 0 && others.length > 0 && !years.some((year) => others.includes(year))) return false;
  const [a, b] = [pairs(one), pairs(other)];
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size < 2) return false;
  const shared = [...short].filter((pair) => long.has(pair)).length;
  return shared / short.size >= ENOUGH;
}
