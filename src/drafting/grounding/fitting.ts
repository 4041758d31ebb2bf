import { saidBy } from '../../language/derivations.ts';
import { wordSet } from '../../language/lexicon.ts';
import { sameKind, sortsOf } from '../../language/units.ts';
import type { Bound } from './bound.ts';

/** Units that count turns of something, not the thing: 人次 is not 人. */
const TURNS: ReadonlySet<string> = new Set(['人次', '件次', '条次', '篇次', '卷次', '家次', '户次']);
/** Calls, by the piece and by how often. */
const CALLS: ReadonlySet<string> = new Set(['通', '次']);
/** The day of a month, in speech and in writing. */
const DAYS_OF_MONTH: ReadonlySet<string> = new Set(['日', '号']);
/** 个 stands with nearly every noun. */
const ANY = '个';

/**
 * Whether the unit of a draft may stand for the unit of a note: 3个渠道 and 三种渠道, 2个人 and 2名; not 天 for 工作日. Speech has 个
 * for what a report counts in turns (咨询5个), no report the other way round.
 */
export function unitsFit(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  if ([CALLS, DAYS_OF_MONTH].some((units) => units.has(a) && units.has(b))) return true;
  if (TURNS.has(a) || TURNS.has(b)) return false;
  if (a.endsWith('工作日') || b.endsWith('工作日')) return a.endsWith('工作日') && b.endsWith('工作日');
  const counts = (unit: string) =>
    !sortsOf(unit).some((sort) => ['day', 'time', 'money', 'percent', 'occasion'].includes(sort));
  if ((a === ANY && counts(b)) || (b === ANY && (counts(a) || sortsOf(a).includes('occasion')))) return true;
  return sameKind(a, b);
}

/** People who came on several occasions: 57人 of a note may be told as 57人次, never the other way round. */
export const headsFit = (claim: string, source: string): boolean => claim === '人次' && source === '人';

/** Whether what is said of how exact a figure is stays true: 近3000 is not 3000, 约 may be any, 近 may be 约; 超过 is not 左右. */
const exactnessFits = (a: Bound['exactness'], b: Bound['exactness']): boolean =>
  a === b || a === 'about' || (b === 'about' && a === 'below');

/** Up to which time something is done is said with and without 内: 3天内, 3日以内. */
const isTerm = (a: Bound, b: Bound): boolean =>
  sortsOf(a.figure.unit).some((sort) => sort === 'day' || sort === 'time') &&
  [a, b].every(({ exactness }) => exactness === 'exact' || exactness === 'below');

/** 十来天 and 三百零几条 are told as 十余天 and 300余条. */
const SOME_MORE = wordSet(['来', '几']);
const isSomeMore = (claim: Bound, source: Bound): boolean =>
  claim.closeness === 'odd' && SOME_MORE.isIn(source.printed);

const PIECE = '块';

const SCALES: readonly (readonly [string, number])[] = [
  ['亿', 100_000_000],
  ['万', 10_000],
];

/** How far a figure that was rounded to 万 or 亿 may lie from the true one. */
const rounding = ({ printed, figure }: Bound): number =>
  (SCALES.find(([sign]) => printed.includes(sign))?.[1] ?? 0) * 0.5 * 10 ** -figure.decimals;

/** Whether a figure of a draft may be the one of a note: kind, unit, value, exactness, bounds and direction agree. */
export function figuresFit(claim: Bound, source: Bound): boolean {
  const [a, b] = [claim.figure, source.figure];
  // Speech leaves 元 out: 资金8640万.
  const isMoney = a.kind === 'money' && b.kind === 'count' && b.unit === '';
  // 剩下76块 of boards.
  const isPiece = a.unit === PIECE && b.kind === 'money' && source.printed.endsWith(PIECE);
  const tolerance = source.printed.includes('万') ? 1e-6 : Math.max(rounding(claim), 1e-6);
  if (a.kind === 'percent' && b.kind === 'percent')
    return (
      saidBy(a) === saidBy(b) &&
      exactnessFits(claim.exactness, source.exactness) &&
      Math.abs(a.value - b.value) <= (a.decimals < 0 ? 5 : tolerance)
    );
  return (
    (a.kind === b.kind || isMoney || isPiece) &&
    (isMoney || isPiece || unitsFit(a.unit, b.unit) || headsFit(a.unit, b.unit)) &&
    (exactnessFits(claim.exactness, source.exactness) ||
      isTerm(claim, source) ||
      isSomeMore(claim, source)) &&
    Math.abs(a.value - b.value) <= tolerance &&
    (a.low === undefined || b.low === undefined || (a.low === b.low && a.high === b.high)) &&
    (claim.turn === null || source.turn === null || claim.turn === source.turn) &&
    // 第一批540万元 is not what the note has for 第二批.
    (claim.place === null || source.place === null || claim.place === source.place)
  );
}
