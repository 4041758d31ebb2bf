import type { Gathered } from './gathered.ts';
import { has } from './said.ts';

const isOfDays = (word: Gathered['words'][number]): boolean => word.is === 'nothing' && word.names === 'took';

/** By what cases or sorts of them are compared, also where a noun says it (办理时长差多少); how many there are where nothing else is said. */
export const comparedBy = (notions: Gathered) =>
  notions.words.flatMap((word) => (word.is === 'compare' ? (word.of ?? []) : []))[0] ??
  (has(notions, 'compare') && notions.words.some(isOfDays) ? 'average' : null);

/** 每个承办人最慢的一件: which case of each; null where no case of each is asked for: 谁平均最快. */
export function extremeOfEach({ measures, amounts, words }: Gathered): 'longest' | 'shortest' | null {
  const extreme = measures.find((each) => each.kind === 'extreme');
  const isOfCases =
    amounts.some(({ value }) => value === 1) ||
    words.some(({ is }) => is === 'each') ||
    measures.some((each) => each.kind === 'list' && each.most === null);
  const isMean = measures.some(({ kind }) => kind === 'average');
  return extreme?.kind === 'extreme' && isOfCases && !isMean ? extreme.which : null;
}

/** What is told of each group or side: 各占多少 its part of the whole, 各自平均几天 how long they took. */
export function toldOf(notions: Gathered): 'count' | 'share' | 'average' | 'longest' | 'shortest' {
  const extreme = extremeOfEach(notions);
  if (extreme) return extreme;
  if (comparedBy(notions) === 'average') return 'average';
  if (notions.measures.some(({ kind }) => kind === 'average')) return 'average';
  const isTook = notions.measures.some((measure) => measure.kind === 'aspect' && measure.aspect === 'took');
  if (isTook && (has(notions, 'each') || has(notions, 'compare'))) return 'average';
  // 各承办人的办理时间: of each of them.
  if (has(notions, 'groups') && notions.words.some(isOfDays)) return 'average';
  return has(notions, 'parts') || (has(notions, 'share') && (has(notions, 'each') || has(notions, 'groups')))
    ? 'share'
    : 'count';
}
