import type { Filter } from '../query.ts';
import type { SaidFilter } from './gathered.ts';

const all = <T>(some: readonly T[], more: readonly T[]): T[] => [...new Set([...some, ...more])];

/** Both of two lists of the form's rows; the narrower where one is within the other (不予公开 beside 国家秘密), a list of none holds to nothing. */
function narrower<T>(some: readonly T[], more: readonly T[]): T[] {
  const within = (inner: readonly T[], outer: readonly T[]) => inner.every((each) => outer.includes(each));
  if (some.length === 0 || (more.length > 0 && within(more, some))) return [...more];
  return more.length === 0 || within(some, more) ? [...some] : all(some, more);
}

/** A filter with what another of its sort adds: either is meant (自然人和企业); null where both are meant to hold. */
function either(one: Filter, other: Filter, isJoined: boolean): Filter | null {
  if (one.not !== other.not) return null;
  if (one.by === 'kind' && other.by === 'kind') return { ...one, kinds: narrower(one.kinds, other.kinds) };
  if (one.by === 'channel' && other.by === 'channel')
    return { ...one, channels: all(one.channels, other.channels) };
  if (one.by === 'result' && other.by === 'result' && one.final === other.final)
    return { ...one, results: narrower(one.results, other.results) };
  if (one.by === 'applicant' && other.by === 'applicant')
    return { ...one, names: all(one.names, other.names) };
  if (one.by === 'content' && other.by === 'content' && isJoined)
    return { ...one, words: all(one.words, other.words) };
  if (one.by === 'number' && other.by === 'number')
    return { ...one, numbers: all(one.numbers, other.numbers) };
  if (one.by === 'dispute' && other.by === 'dispute')
    return { ...one, kinds: narrower(one.kinds, other.kinds), results: narrower(one.results, other.results) };
  return JSON.stringify(one) === JSON.stringify(other) ? one : null;
}

/** Filters of one sort that cannot hold together are meant as either; of contents those that are joined: 征地和规划的. */
export function merged(filters: readonly Pick<SaidFilter, 'filter' | 'isJoined'>[]): Filter[] {
  const out: Filter[] = [];
  for (const { filter, isJoined } of filters) {
    const at = out.findLastIndex((each) => either(each, filter, isJoined) !== null);
    const same = out[at];
    if (same) out[at] = either(same, filter, isJoined) ?? same;
    else out.push(filter);
  }
  return out;
}
