import type { Filter } from '../query.ts';

/** Filters of one sort that cannot hold together are meant as either: 自然人和企业一共几件. */
export function merged(filters: readonly Filter[]): Filter[] {
  const out: Filter[] = [];
  for (const filter of filters) {
    const at = out.findIndex((each) => each.by === filter.by && each.not === filter.not);
    const same = out[at];
    if (filter.by === 'kind' && same?.by === 'kind')
      out[at] = { ...same, kinds: [...new Set([...same.kinds, ...filter.kinds])] };
    else if (filter.by === 'channel' && same?.by === 'channel')
      out[at] = { ...same, channels: [...new Set([...same.channels, ...filter.channels])] };
    else if (filter.by === 'result' && same?.by === 'result')
      out[at] = { ...same, results: [...new Set([...same.results, ...filter.results])] };
    else if (filter.by === 'dispute' && same?.by === 'dispute')
      out[at] = {
        ...same,
        kinds: [...new Set([...same.kinds, ...filter.kinds])],
        results: [...new Set([...same.results, ...filter.results])],
      };
    else if (!out.some((each) => JSON.stringify(each) === JSON.stringify(filter))) out.push(filter);
  }
  return out;
}
